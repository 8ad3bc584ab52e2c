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

/** Something an editor decided; one line of the journal. */
export type Decision = Line &
  (
    | { readonly type: 'confirm'; readonly pair: PairRef; readonly score?: number }
    | { readonly type: 'reject'; readonly pair: PairRef; readonly score?: number }
    | { readonly type: 'note'; readonly pair: PairRef; readonly text: string }
    | { readonly type: 'add-concept'; readonly concept: Concept; readonly file: string }
    | { readonly type: 'undo'; readonly of: string }
  );

/** Returns the key of a pair: the same for the same sentences, whatever the order they are named in. */
export function pairKey(pair: PairRef): string {
  return [pair.vi, pair.en]
    .map(side =>
      side
        .map(ref => `${ref.article}#${ref.id}`)
        .sort()
        .join('+'),
    )
    .join('=');
}
