import type { Article } from '../core/article/article.ts';
import type { Concept } from '../core/glossary/concept.ts';
import { findUses } from '../core/glossary/find-uses.ts';
import type { Lang } from '../core/lang/language.ts';
import { ok, type Problem, type Result } from '../core/result.ts';
import type { Span } from '../core/text/span.ts';
import { listStories, readStory, type Workspace } from './workspace.ts';

/** A sentence of some story that has a term of a concept. */
export type WorkspaceUse = {
  readonly story: string;
  readonly lang: Lang;
  /** The article's file name. */
  readonly article: string;
  /** The number of the sentence in it, from 0, and its text. */
  readonly sentence: number;
  readonly text: string;
  /** Where its terms are, in `text`. */
  readonly spans: readonly Span[];
};

export type WorkspaceUses = {
  readonly uses: readonly WorkspaceUse[];
  /** True when there are more than were asked for. */
  readonly isCut: boolean;
  /** Stories that could not be read; they are left out. */
  readonly problems: readonly Problem[];
};

/** More uses than this nobody reads through. */
const MOST_USES = 200;

/** Returns where the terms of `concept` are used in the stories of `workspace`, in their order; stops at `most` sentences. */
export function findUsesInWorkspace(
  workspace: Workspace,
  concept: Pick<Concept, Lang>,
  { most = MOST_USES }: { readonly most?: number } = {},
): Result<WorkspaceUses> {
  const names = listStories(workspace);
  if (!names.ok) return names;
  const uses: WorkspaceUse[] = [];
  const problems: Problem[] = [];
  for (const name of names.value) {
    const story = readStory(workspace, name);
    if (!story.ok) {
      problems.push(story.error);
      continue;
    }
    const { articles } = story.value;
    for (const { lang, article, sentence, spans } of findUses(concept, articles)) {
      if (uses.length >= most) return ok({ uses, isCut: true, problems });
      const source: Article | undefined = articles[lang][article];
      const text = source?.sentences[sentence]?.text ?? '';
      uses.push({ story: name, lang, article: source?.file ?? '', sentence, text, spans });
    }
  }
  return ok({ uses, isCut: false, problems });
}
