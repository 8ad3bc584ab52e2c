import { formatProblem } from '../../core/format-problem.ts';
import type { Lang } from '../../core/lang/language.ts';
import type { Problem } from '../../core/result.ts';
import { nameOnly } from '../../io/story-thread/summarize-stories.ts';
import { listStories, readTerminology, type Workspace } from '../../io/workspace.ts';
import { chooseUiLanguage, localeOf } from '../messages/message.ts';
import { initialState } from '../state/initial-state.ts';
import type { Look } from './look.ts';
import { runProgram } from './run-program.ts';

export type ReviewOptions = {
  readonly workspace: Workspace;
  readonly story: string | undefined;
  readonly ui: Lang | undefined;
  readonly look: Look;
};

/** Runs the review program until it is left, and returns the exit code. The terminal is as it was before in every case. */
export async function runReview({ workspace, story, ui, look }: ReviewOptions): Promise<number> {
  const terminology = readTerminology(workspace, { onWarning: complain });
  const names = listStories(workspace);
  for (const read of [terminology, names]) if (!read.ok) return complain(read.error);
  if (!terminology.ok || !names.ok) return 1;
  if (story !== undefined && !names.value.includes(story)) {
    const known = names.value.join(', ');
    return complain({
      code: 'no-such-story',
      message: `there is no story “${story}” in ${workspace.corpusDir}`,
      hint: known ? `the stories are: ${known}` : 'add articles with “songngu add FILE…”',
    });
  }
  const state = initialState({
    ui: chooseUiLanguage(ui, workspace.settings.ui, localeOf(process.env)),
    columns: process.stdout.columns,
    rows: process.stdout.rows,
    stories: names.value.map(nameOnly),
    lexicon: terminology.value.lexicon,
    concepts: terminology.value.concepts,
  });
  const only = names.value.length === 1 ? names.value[0] : undefined;
  const first = story ?? workspace.settings.start ?? only;
  const known = names.value.find(name => name === first);
  return runProgram(state, { workspace, look, story: known });
}

function complain(problem: Problem): number {
  process.stderr.write(`songngu: ${formatProblem(problem)}\n`);
  return 1;
}
