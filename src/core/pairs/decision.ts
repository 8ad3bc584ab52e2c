import type { Concept } from '../glossary/concept.ts';
import type { Lang } from '../lang/language.ts';

/** A sentence as the journal names it: by its article and content id, quoted so that it can be found again after an edit. */
export type SentenceRef = { readonly article: string; readonly id: string; readonly text: string };

/** The sentences of a pair, in article order on each side. */
export type PairRef = Readonly<Record<Lang, readonly SentenceRef[]>>;

/** What every line of the journal has. */
type Line = {
  readonly v: 1;
  /** Unique for ever, so that lines of two editors can be merged. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who decided, as the system names them. */
  readonly by?: string;
};

/** A pair with the score that the editor saw. */
export type ScoredRef = { readonly pair: PairRef; readonly score?: number };

/** Something an editor decided; one line of the journal. */
export type Decision = Line &
  (
    | { readonly type: 'confirm'; readonly pair: PairRef; readonly score?: number }
    | { readonly type: 'reject'; readonly pair: PairRef; readonly score?: number }
    /** Several pairs confirmed at once: one step to take back. `above` is the score that was asked for. */
    | { readonly type: 'confirm-all'; readonly pairs: readonly ScoredRef[]; readonly above: number }
    /** The pair is undecided again. */
    | { readonly type: 'clear'; readonly pair: PairRef }
    /** An empty text takes the note away. A side without sentences makes it a note on a sentence alone; so it is with `later`. */
    | { readonly type: 'note'; readonly pair: PairRef; readonly text: string }
    | { readonly type: 'later'; readonly pair: PairRef; readonly on: boolean }
    /** A border that the splitter missed, `offset` UTF-16 units into the sentence's text. */
    | { readonly type: 'split'; readonly sentence: SentenceRef; readonly offset: number }
    /** A border that the splitter should not have made: `sentence` and the one behind it are one. */
    | { readonly type: 'join'; readonly sentence: SentenceRef; readonly next: SentenceRef }
    | { readonly type: 'add-concept'; readonly concept: Concept; readonly file: string }
    /** An entry of the glossary as it was and as it became. */
    | {
        readonly type: 'change-concept';
        readonly before: Concept;
        readonly after: Concept;
        readonly file: string;
      }
    /** A name or term that is not to be proposed again. */
    | { readonly type: 'dismiss-term'; readonly vi: string; readonly en: string }
    | { readonly type: 'undo'; readonly of: string }
  );

/** A decision about where a sentence ends. */
export type BorderDecision = Extract<Decision, { type: 'split' | 'join' }>;

/** Returns the key of a pair: the same for the same sentences, whatever the order they are named in. */
export function pairKey({ vi, en }: PairRef): string {
  return `${sideKey(vi)}=${sideKey(en)}`;
}

function sideKey(side: readonly SentenceRef[]): string {
  const [only] = side;
  if (only && side.length === 1) return `${only.article}#${only.id}`;
  return side
    .map(ref => `${ref.article}#${ref.id}`)
    .sort()
    .join('+');
}
