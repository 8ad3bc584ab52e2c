import type { ComparedFact } from '../../core/align/explain-pair.ts';
import type { TermCandidate } from '../../core/glossary/rank-terms.ts';
import type { LearnedEquivalent } from '../../core/learn/choose-equivalents.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { Decision } from '../../core/pairs/decision.ts';
import type { Progress } from '../../core/pairs/progress.ts';
import type { Candidate, StoryArticles } from '../../core/pairs/story.ts';
import type { FiledConcept } from '../../io/glossary-files.ts';
import type { MessageKey } from '../messages/message-key.ts';
import type { Holder } from './app-state.ts';
import type { EditorPurpose, JournalName } from './effects.ts';
import type { UseLine } from './glossary/glossary-state.ts';
import type { StorySummary } from './stories/stories-state.ts';

/** A story as it was read; `source` are its articles as the splitter split them. */
export type ReadStory = {
  readonly name: string;
  readonly articles: StoryArticles;
  readonly source: StoryArticles;
  readonly decisions: readonly Decision[];
  readonly journalFile: string;
  readonly warnings: number;
  /** True when the journal is another file now: what it does not have does not count any more. */
  readonly isRewritten?: boolean;
};

/** What happens to the program: keys come through `reduceInput`, everything else is one of these. */
export type AppEvent =
  | { readonly type: 'resized'; readonly columns: number; readonly rows: number }
  | { readonly type: 'stories/listed'; readonly stories: readonly StorySummary[] }
  | { readonly type: 'story/counted'; readonly name: string; readonly progress: Progress }
  /** The story is there, not aligned yet; or it was read again. */
  | { readonly type: 'story/read'; readonly story: ReadStory }
  | {
      readonly type: 'story/ranked';
      readonly name: string;
      readonly layout: string;
      /** Absent where they are the same as before. */
      readonly candidates?: readonly Candidate[];
      readonly learned: readonly LearnedEquivalent[];
    }
  | {
      readonly type: 'story/compared';
      readonly name: string;
      readonly isDone: boolean;
      readonly differing: readonly (readonly [key: string, facts: readonly ComparedFact[]])[];
    }
  | { readonly type: 'story/failed'; readonly name: string; readonly reason: string }
  /** Whether somebody else has the open story: then this program only reads. */
  | { readonly type: 'story/held'; readonly holder: Holder | undefined }
  | { readonly type: 'journal/appended'; readonly decision: Decision; readonly journal: JournalName }
  /** Lines that somebody else wrote to the open story's journal. */
  | { readonly type: 'journal/others'; readonly decisions: readonly Decision[] }
  | {
      readonly type: 'glossary/changed';
      readonly concepts: readonly FiledConcept[];
      readonly lexicon: Lexicon;
    }
  | { readonly type: 'glossary/journal'; readonly decisions: readonly Decision[] }
  | { readonly type: 'terms/ranked'; readonly name: string; readonly terms: readonly TermCandidate[] }
  | { readonly type: 'glossary/uses'; readonly id: string; readonly lines: readonly UseLine[] }
  /** The entry was edited by hand since it was added or changed; it stays as it is. */
  | { readonly type: 'glossary/kept' }
  | { readonly type: 'glossary/unreadable'; readonly reason: string }
  | { readonly type: 'editor/returned'; readonly purpose: EditorPurpose; readonly text: string }
  | {
      readonly type: 'told';
      readonly key: MessageKey;
      readonly values?: Readonly<Record<string, string | number>>;
      readonly isError?: boolean;
    }
  | { readonly type: 'write/failed'; readonly reason: string };
