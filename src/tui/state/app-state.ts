import type { ComparedFact } from '../../core/align/explain-pair.ts';
import type { Lang } from '../../core/lang/language.ts';
import type { LearnedEquivalent } from '../../core/learn/choose-equivalents.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { OpenStory } from '../../core/pairs/open-story.ts';
import type { StoryArticles } from '../../core/pairs/story.ts';
import type { FiledConcept } from '../../io/glossary-files.ts';
import type { Mode } from '../keymap.ts';
import type { Message } from '../messages/message.ts';
import type { ChooseState } from './choose/choose-state.ts';
import type { EntryForm } from './entry/entry-form.ts';
import type { FactsState } from './facts/facts-state.ts';
import type { GlossaryState } from './glossary/glossary-state.ts';
import type { HelpState } from './help/help-state.ts';
import type { Prompt } from './prompt/prompt.ts';
import type { ReviewState } from './review/review-state.ts';
import type { SplitState } from './split/split-state.ts';
import type { StoriesState } from './stories/stories-state.ts';
import type { TermsState } from './terms/terms-state.ts';

/** Somebody else who has the story open, and may write. */
export type Holder = { readonly by: string; readonly host: string; readonly since: string };

/** The story that is open. */
export type OpenedStory = {
  readonly name: string;
  /** Path of the journal, to show. */
  readonly journalFile: string;
  readonly open: OpenStory;
  /** The articles as the splitter split them. */
  readonly source: StoryArticles;
  /** False until the aligner has proposed pairs. */
  readonly isAligned: boolean;
  /** What confirmed pairs taught when the suggestions were ranked last. */
  readonly learned: readonly LearnedEquivalent[];
  /** The facts on which pairs differ, by pair key. */
  readonly differing: ReadonlyMap<string, readonly ComparedFact[]>;
  /** False until the facts of all suggested pairs were compared. */
  readonly isCompared: boolean;
  /** Who else has it open: then this program only reads. */
  readonly holder: Holder | undefined;
};

/** The one-line answer to the last key. */
export type Said = { readonly message: Message; readonly isError: boolean };

/** Everything that the screen shows. */
export type AppState = {
  readonly ui: Lang;
  readonly columns: number;
  readonly rows: number;
  readonly mode: Mode;
  /** The modes to go back to, the nearest last. */
  readonly back: readonly Mode[];
  readonly stories: StoriesState;
  /** The story that is being opened. */
  readonly opening: string | undefined;
  readonly story: OpenedStory | undefined;
  /** The lexicon with the glossary, and the same with what confirmed pairs taught: that is the one to explain pairs with. */
  readonly approved: Lexicon;
  readonly lexicon: Lexicon;
  readonly concepts: readonly FiledConcept[];
  readonly review: ReviewState;
  readonly choose: ChooseState | undefined;
  readonly split: SplitState | undefined;
  readonly filterCursor: number;
  readonly prompt: Prompt | undefined;
  readonly form: EntryForm | undefined;
  readonly terms: TermsState;
  readonly glossary: GlossaryState;
  readonly facts: FactsState;
  readonly help: HelpState;
  readonly said: Said | undefined;
  /** True when the last write failed: quitting asks once. */
  readonly hasUnsaved: boolean;
};
