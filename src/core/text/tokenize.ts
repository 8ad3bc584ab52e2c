import { hasPlainLetters } from './plain-letters.ts';
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
/** The same in plain text, where it is ready sooner. */
const PLAIN_WORD =
  /[0-9A-Za-z\u00AA\u00B2\u00B3\u00B5\u00B9\u00BA\u00BC-\u00BE\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF]+/g;
const STARTS_WITH_CAPITAL = /^\p{Lu}/u;

/** Returns the words of NFC `text` in order, with offsets into it. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(hasPlainLetters(text) ? PLAIN_WORD : WORD), match => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    capital: startsWithCapital(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function startsWithCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : STARTS_WITH_CAPITAL.test(word);
}
