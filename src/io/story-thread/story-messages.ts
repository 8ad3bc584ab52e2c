import type { ComparedFact } from '../../core/align/explain-pair.ts';
import type { Concept } from '../../core/glossary/concept.ts';
import type { TermCandidate } from '../../core/glossary/rank-terms.ts';
import type { LearnedEquivalent } from '../../core/learn/choose-equivalents.ts';
import type { Decision } from '../../core/pairs/decision.ts';
import type { Progress } from '../../core/pairs/progress.ts';
import type { Candidate, StoryArticles } from '../../core/pairs/story.ts';
import type { WorkspaceUse } from '../find-uses-in-workspace.ts';

/** What the review program asks of the thread that reads and aligns stories. */
export type StoryOrder =
  /** Read and align this story; it replaces the one that was open. */
  | { readonly type: 'open'; readonly name: string }
  /** Lines were added to the journal of the open story. */
  | { readonly type: 'decided'; readonly name: string; readonly decisions: readonly Decision[] }
  /** The glossary changed on disk. */
  | { readonly type: 'glossary' }
  /** Say what stories there are. */
  | { readonly type: 'list' }
  /** Look for names and terms in the pairs of the open story. */
  | { readonly type: 'rank-terms'; readonly name: string }
  /** Find where the terms of this entry are used. */
  | { readonly type: 'find-uses'; readonly concept: Concept }
  /** Count how far these stories are, when there is nothing else to do. */
  | { readonly type: 'count'; readonly names: readonly string[] };

/** A story as it was read, before it is aligned. */
export type StoryRead = {
  readonly name: string;
  readonly articles: StoryArticles;
  /** The articles as the splitter makes them, without the journal's borders. */
  readonly source: StoryArticles;
  readonly decisions: readonly Decision[];
  /** Full path. */
  readonly journalFile: string;
  /** Lines of the journal that could not be read. */
  readonly warnings: number;
};

/** What can be told of a story without looking at its texts. */
export type StoryFacts = {
  readonly name: string;
  readonly title: string;
  /** The latest date of its articles, as they write it. */
  readonly date: string;
  /** Numbers of articles. */
  readonly vi: number;
  readonly en: number;
  readonly confirmed: number;
  /** True as long as the folder was not read, and only the name is known. */
  readonly isUnread?: true;
  /** When an article of it was changed last, ISO 8601. */
  readonly changed?: string;
  /** When it was last decided on, ISO 8601; empty when it never was. */
  readonly touched: string;
  /** Why it cannot be opened, when it cannot. */
  readonly problem?: string;
};

/** What the thread tells. */
export type StoryReport =
  | { readonly type: 'read'; readonly story: StoryRead }
  | { readonly type: 'failed'; readonly name: string; readonly reason: string }
  /** The suggestions with all that is known. `layout` says which borders of sentences their numbers go by. */
  | {
      readonly type: 'ranked';
      readonly name: string;
      readonly layout: string;
      /** Absent where they are the same as before. */
      readonly candidates?: readonly Candidate[];
      readonly learned: readonly LearnedEquivalent[];
    }
  /** The facts on which suggested or confirmed pairs differ, by pair key; an empty list for a pair that was looked at. */
  | {
      readonly type: 'compared';
      readonly name: string;
      /** True when all pairs were looked at. */
      readonly isDone: boolean;
      readonly differing: readonly (readonly [key: string, facts: readonly ComparedFact[]])[];
    }
  | { readonly type: 'listed'; readonly stories: readonly StoryFacts[] }
  | { readonly type: 'termed'; readonly name: string; readonly terms: readonly TermCandidate[] }
  | { readonly type: 'used'; readonly id: string; readonly uses: readonly WorkspaceUse[] }
  | { readonly type: 'counted'; readonly name: string; readonly progress: Progress };
