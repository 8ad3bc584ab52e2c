import { randomUUID } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { formatInOneLine } from '../../core/format-problem.ts';
import type { Concept } from '../../core/glossary/concept.ts';
import type { Decision } from '../../core/pairs/decision.ts';
import { fail, ok, type Problem, type Result } from '../../core/result.ts';
import { addConcept, removeConcept, replaceConcept } from '../../io/edit-glossary.ts';
import { keepInside } from '../../io/inside-workspace.ts';
import { appendDecisions, GLOSSARY_JOURNAL, readJournal } from '../../io/journal.ts';
import {
  type GlossaryChange,
  type LayeredTerminology,
  terminologyAfter,
} from '../../io/terminology-after.ts';
import { storyDir, type Workspace } from '../../io/workspace.ts';
import type { AppState } from '../state/app-state.ts';
import { type Draft, type Effect, type JournalName, reverseChange } from '../state/effects.ts';
import type { AppEvent } from '../state/events.ts';

/** Effects on files that are over when the call returns. */
export type FileEffect = Extract<Effect, { type: 'decide' | 'concept/change' | 'glossary/read-journal' }>;

/** The workspace, and what is remembered of its glossary so that one change does not mean reading all of it again. */
export type FileShell = { readonly workspace: Workspace; terminology: LayeredTerminology };

/** Returns a shell on a workspace whose glossary was read. */
export function createFileShell(workspace: Workspace, terminology: LayeredTerminology): FileShell {
  return { workspace, terminology };
}

/** Does what the reducer asked of the files, and returns what came of it. Everything is on disk when it returns. */
export function performEffect(effect: FileEffect, state: AppState, shell: FileShell): AppEvent[] {
  const { workspace } = shell;
  switch (effect.type) {
    case 'decide':
      return append(effect.draft, effect.journal, state, workspace);
    case 'concept/change':
      return changeGlossary(effect, state, shell);
    case 'glossary/read-journal':
      return readGlossaryJournal(workspace);
    default:
      return effect satisfies never;
  }
}

/** Returns the path of a journal, inside the workspace. */
function journalPath(journal: JournalName, state: AppState, workspace: Workspace): Result<string> {
  if (journal === 'glossary')
    return keepInside(workspace.root, path.join(workspace.glossaryDir, GLOSSARY_JOURNAL));
  const dir = storyDir(workspace, state.story?.name ?? '');
  if (!dir.ok) return dir;
  return keepInside(workspace.root, path.join(dir.value, path.basename(state.story?.journalFile ?? '')));
}

function append(draft: Draft, journal: JournalName, state: AppState, workspace: Workspace): AppEvent[] {
  const lines = journal === 'story' ? state.story?.open.decisions : state.glossary.undoing.decisions;
  const line = { v: 1, id: randomUUID(), at: timeAfter(lines?.at(-1)), ...signature() };
  const decision = { ...line, ...draft } as Decision;
  const file = journalPath(journal, state, workspace);
  const written = file.ok ? appendDecisions(file.value, [decision]) : file;
  return written.ok ? [{ type: 'journal/appended', decision, journal }] : [notWritten(written.error)];
}

function changeGlossary(
  { change, draft, journal }: Extract<FileEffect, { type: 'concept/change' }>,
  state: AppState,
  shell: FileShell,
): AppEvent[] {
  const { workspace } = shell;
  const done = changeFile(change, workspace);
  if (!done.ok) return [notWritten(done.error)];
  const appended = append(draft, journal, state, workspace);
  // Without its line in the journal the change could not be taken back: it goes again.
  if (done.value === 'done' && appended.some(event => event.type === 'write/failed')) {
    changeFile(reverseChange(change), workspace);
    return appended;
  }
  if (done.value === 'kept') return [...appended, { type: 'glossary/kept' }];
  shell.terminology = terminologyAfter(workspace.glossaryDir, shell.terminology, change);
  const { concepts, lexicon } = shell.terminology;
  return [...appended, { type: 'glossary/changed', concepts, lexicon }];
}

/** What became of a change: an entry that was edited by hand since is kept as it is. */
type Outcome = 'done' | 'kept';

function changeFile({ before, after, file }: GlossaryChange, workspace: Workspace): Result<Outcome> {
  const { glossaryDir, root } = workspace;
  const inside = keepInside(root, path.join(glossaryDir, file));
  if (!inside.ok) return inside;
  if (before && after) {
    const replaced = replaceConcept(glossaryDir, file, before, after);
    if (!replaced.ok) return replaced;
    return replaced.value === 'replaced' ? ok('done') : fail(editedMeanwhile(before, file));
  }
  if (after) {
    const added = addConcept(glossaryDir, file, after);
    // Doing it again when somebody has put the entry back by hand is no mistake.
    if (!added.ok) return added.error.code === 'glossary-duplicate-id' ? ok('kept') : added;
    return ok('done');
  }
  if (!before) return ok('done');
  const removed = removeConcept(glossaryDir, file, before);
  if (!removed.ok) return removed;
  return ok(removed.value === 'changed' ? 'kept' : 'done');
}

function editedMeanwhile({ id }: Concept, file: string): Problem {
  return {
    code: 'glossary-changed',
    file,
    message: `the entry “${id}” was changed by another program meanwhile`,
    hint: 'leave the program and open it again to see the entry as it is now',
  };
}

function readGlossaryJournal({ root, glossaryDir }: Workspace): AppEvent[] {
  const file = keepInside(root, path.join(glossaryDir, GLOSSARY_JOURNAL));
  const journal = file.ok ? readJournal(file.value) : file;
  if (!journal.ok) return [{ type: 'glossary/unreadable', reason: formatInOneLine(journal.error) }];
  return [{ type: 'glossary/journal', decisions: journal.value.decisions }];
}

function notWritten(problem: Problem): AppEvent {
  return { type: 'write/failed', reason: formatInOneLine(problem) };
}

// The later decision on a pair wins, so time never stands still or goes back, whatever the clock does.
function timeAfter(last: Decision | undefined): string {
  const previous = last ? Date.parse(last.at) : 0;
  return new Date(Math.max(Date.now(), (Number.isNaN(previous) ? 0 : previous) + 1)).toISOString();
}

/** Returns the name of the person at the keyboard, as the system has it. */
export function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return '';
  }
}

function signature(): { by?: string } {
  const by = userName();
  return by === '' ? {} : { by };
}
