import type { Concept, ConceptKind } from '../../core/glossary/concept.ts';
import type { Lang } from '../../core/lang/language.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { Decision } from '../../core/pairs/decision.ts';
import type { OpenStory } from '../../core/pairs/open-story.ts';
import type { Mode } from '../keymap.ts';
import type { Message } from '../messages/message.ts';
import type { EditLine } from './edit-line.ts';

/** A line of the list of stories. */
export type StorySummary = {
  readonly name: string;
  readonly title: string;
  readonly date: string;
  readonly vi: number;
  readonly en: number;
  readonly confirmed: number;
  /** Why it cannot be opened, when it cannot. */
  readonly problem?: string;
};

/** The story that is open. */
export type OpenedStory = {
  readonly name: string;
  /** Path of the journal, to show. */
  readonly journalFile: string;
  readonly open: OpenStory;
};

/** A name or term that the entry form offers. */
export type Proposal = { readonly vi: string; readonly en: string; readonly kind: ConceptKind };

/** The entry form. `field`: 0 Vietnamese, 1 English, 2 kind. */
export type TermForm = {
  readonly vi: EditLine;
  readonly en: EditLine;
  readonly kind: ConceptKind;
  readonly field: number;
  readonly proposals: readonly Proposal[];
  /** The proposal that is filled in; -1 when there is none. */
  readonly proposal: number;
};

/** The one-line answer to the last key. */
export type Said = { readonly message: Message; readonly isError: boolean };

/** Everything that the screen shows. */
export type AppState = {
  readonly ui: Lang;
  readonly columns: number;
  readonly rows: number;
  readonly mode: Mode;
  readonly stories: readonly StorySummary[];
  readonly storyCursor: number;
  readonly story: OpenedStory | undefined;
  /** The lexicon with the glossary, and the same with what confirmed pairs taught: that is the one to explain pairs with. */
  readonly approved: Lexicon;
  readonly lexicon: Lexicon;
  readonly concepts: readonly Concept[];
  /** The selected row of the story, and the candidate shown for it (-1: it has none). */
  readonly row: number;
  readonly choice: number;
  readonly isZoomed: boolean;
  readonly form: TermForm | undefined;
  readonly helpScroll: number;
  /** The mode that help was called from. */
  readonly helpFor: Mode;
  readonly said: Said | undefined;
  /** True when the last write failed: quitting asks once. */
  readonly hasUnsaved: boolean;
};

/** A decision before the shell gives it an id and a time. */
export type Draft = Decision extends infer D
  ? D extends Decision
    ? Omit<D, 'v' | 'id' | 'at' | 'by'>
    : never
  : never;

/** What the shell does for the reducer; each answers with an event. */
export type Effect =
  | { readonly type: 'stories/list' }
  | { readonly type: 'story/open'; readonly name: string }
  | { readonly type: 'decide'; readonly draft: Draft }
  | { readonly type: 'concept/add'; readonly concept: Concept }
  | {
      readonly type: 'concept/remove';
      readonly undo: Draft;
      readonly concept: Concept;
      readonly file: string;
    }
  | {
      readonly type: 'concept/restore';
      readonly redo: Draft;
      readonly concept: Concept;
      readonly file: string;
    }
  | { readonly type: 'suspend' }
  | { readonly type: 'redraw' }
  | { readonly type: 'exit'; readonly code: number };
