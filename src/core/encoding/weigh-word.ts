import { isVietnameseSyllable } from '../lang/vi/syllables.ts';
import { COMMON_SYLLABLES } from './common-syllables.ts';

/**
 * How a word that was read in some encoding speaks for it, as a log-likelihood ratio: Vietnamese read rightly against letters that
 * come out by chance. Of the different words with marks of a sample story in the right encoding 60 % are common syllables and 40 % other
 * syllables; foreign names, which it has few of, are given 5 %. In a wrong encoding it is 3, 12 and 85 %.
 */
export const WEIGHTS = {
  common: Math.log(0.55 / 0.03),
  syllable: Math.log(0.4 / 0.12),
  other: Math.log(0.05 / 0.85),
} as const;

const LETTERS = /[\p{L}\p{M}]+/gu;
const BEYOND_ASCII = /[^\u0000-\u007F]/;
// Hard evidence of a wrong guess: what cannot be read, or a sign amid letters. Apostrophes, dashes, middle dots, the ellipsis and the
// soft hyphen do stand there.
const SIGN_AMID_LETTERS = /\p{L}[^\p{L}\p{M}\u0000-\u007F‘’“”‚„–—·…\u00A0\u00AD]+\p{L}/u;
const UNREADABLE = /[\uFFFD\u0080-\u009F]/;
// Other single letters are initials, lists, units.
const LETTER_AS_WORD = /^[ởỞ]$/;
const ABBREVIATION = /^[\p{Lu}]+$/u;
const VOWEL = /[aeiouy]/i;
const EVEN_CASE = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;

/** Options of {@link weighWord}. */
export type WeighOptions = {
  /** Letters with marks may be small amid capitals: TCVN3 has no capitals with tones. */
  readonly mixedCase?: boolean;
};

/** Returns the weight of `word`, in NFC; 0 when it says nothing: plain ASCII, a letter other than ở, an abbreviation such as ĐH. */
export function weighWord(word: string, options: WeighOptions = {}): number {
  if (UNREADABLE.test(word) || SIGN_AMID_LETTERS.test(word)) return WEIGHTS.other;
  let weight = 0;
  for (const [run] of word.matchAll(LETTERS)) {
    if (!BEYOND_ASCII.test(run) || (run.length === 1 && !LETTER_AS_WORD.test(run))) continue;
    const one = weighRun(run, options);
    if (one < 0) return one;
    weight = Math.max(weight, one);
  }
  return weight;
}

function weighRun(run: string, { mixedCase = false }: WeighOptions): number {
  if (ABBREVIATION.test(run) && !VOWEL.test(run.normalize('NFD'))) return 0;
  if (!isVietnameseSyllable(run) || !(mixedCase || hasEvenCase(run))) return WEIGHTS.other;
  return COMMON_SYLLABLES.has(run.toLowerCase()) ? WEIGHTS.common : WEIGHTS.syllable;
}

/** Returns whether `word` is in small letters, in capitals, or capitalised. */
export function hasEvenCase(word: string): boolean {
  return EVEN_CASE.test(word);
}
