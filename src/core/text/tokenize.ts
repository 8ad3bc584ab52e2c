import type { Span } from './span.ts';

/** A word of a sentence: a run of letters and digits. Hyphens, dots and quotes are between tokens, not in them. */
export type Token = Span & {
  readonly text: string;
  /** Lower case, as written. */
  readonly lower: string;
  /** True when the first letter is a capital. */
  readonly capital: boolean;
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const STARTS_WITH_CAPITAL = /^\p{Lu}/u;

/** Returns the words of NFC `text` in order, with offsets into it. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(WORD), match => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    capital: STARTS_WITH_CAPITAL.test(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
