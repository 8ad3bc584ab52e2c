import { fromTcvn3, fromVni } from './legacy-letters.ts';
import { WEIGHTS, weighWord } from './weigh-word.ts';
import { windows1252OfControl } from './windows-1252-letters.ts';

/**
 * Mends text that was typed for the fonts of TCVN3 or VNI and stands as Latin-1 letters in Unicode. A line is a sum over its different
 * words: how much better is the word when read in the encoding than as it stands?
 *
 *     Th«ng   as it stands: a sign amid letters, -2.8   as TCVN3: Thông, +2.9     5.7 for TCVN3
 *     José    as it stands: 0                           as TCVN3: Josộ, -2.8     -2.8
 *     có      as it stands: a syllable, +2.9            as TCVN3: cú, +1.2       -1.7
 */

type Font = 'TCVN3' | 'VNI';

/** A line with this sum is believed on its own: one common syllable, or three others. */
const BELIEVED = 2.5;
/** What the rest of the text lends to a line when all of it is legacy, and when the caller knows: less than two words against it. */
const LENT_BY_TEXT = 2;
const LENT_BY_CALLER = 4;
/** Vietnamese words that only Unicode has, from which on a text is mixed and lends nothing to its lines. */
const MIXED_FROM = 3;

const WORDS = /[A-Za-z\u00A1-\u024F\p{M}\u1EA0-\u1EF9]+/gu;
const LATIN_1 = /[\u0080-\u00FF]/;
const BEYOND_LATIN_1 = /[\u0100-\uFFFF]/;
const CONTROLS = /[\u0080-\u009F]/g;
/** A longer run of letters is no word, in UTF-16 units. */
const LONGEST_WORD = 40;
// Signs that stand alone in any text, though the fonts have letters in their places.
const LONE_SIGN = /^[×÷©®£¢¥]$/;

type Readings = { readonly asIs: number; readonly read: number };
type Judge = (word: string) => Readings;

/** Returns `lines` mended and what they were, or nothing when there is nothing to mend. `known` is what the caller knows of them. */
export function mendFontLetters(
  lines: readonly string[],
  known?: Font,
): { readonly lines: readonly string[]; readonly from: Font } | undefined {
  const suspects = lines.map(line => (LATIN_1.test(line) ? differentWords(line) : []));
  // What a word weighs as it stands is the same for both fonts.
  const weighed = new Map<string, number>();
  const font = known ?? findFont(suspects, weighed);
  if (font === undefined) return undefined;
  const judge = makeJudge(font, weighed);
  const lent = known ? LENT_BY_CALLER : lentByText(lines);
  const mended = lines.map((line, at) => {
    const words = suspects[at] ?? [];
    return isLegacy(words, judge, lent) ? mendLine(line, font, judge) : line;
  });
  return mended.some((line, at) => line !== lines[at]) ? { lines: mended, from: font } : undefined;
}

function differentWords(line: string): string[] {
  const words = new Map<string, string>();
  for (const [word] of line.matchAll(WORDS)) {
    if (word.length > LONGEST_WORD || !/[^\u0000-\u007F]/.test(word)) continue;
    const key = word.toLowerCase();
    if (!words.has(key)) words.set(key, word);
  }
  return [...words.values()];
}

// The font with the larger sum of lines that are believed on their own.
function findFont(suspects: readonly (readonly string[])[], weighed: Map<string, number>): Font | undefined {
  let best: Font | undefined;
  let bestSum = 0;
  for (const font of ['TCVN3', 'VNI'] as const) {
    const judge = makeJudge(font, weighed);
    let sum = 0;
    for (const words of suspects) {
      const margin = marginOf(words, judge);
      if (margin >= BELIEVED) sum += margin;
    }
    if (sum > bestSum) {
      best = font;
      bestSum = sum;
    }
  }
  return best;
}

function makeJudge(font: Font, weighed: Map<string, number>): Judge {
  const known = new Map<string, Readings>();
  const options = { mixedCase: font === 'TCVN3' };
  return word => {
    const found = known.get(word);
    if (found) return found;
    const asIs = weighed.get(word) ?? weighAsIs(word);
    weighed.set(word, asIs);
    const readings = BEYOND_LATIN_1.test(word)
      ? { asIs, read: asIs > 0 ? WEIGHTS.other : 0 }
      : { asIs, read: weighWord(readIn(word, font, 'mark'), options) };
    known.set(word, readings);
    return readings;
  };
}

// A foreign name with marks is no evidence against a text as it stands. A sign amid letters is, and so are signs that nobody writes
// before or behind a letter, and pairs of marked vowels that are VNI for ơ or ư with a tone.
const ODD = /\p{L}[^\p{L}\p{M}\u00AD·]+\p{L}|[®¬¦¶¸¨§]\p{L}|\p{L}[¬¦¶¸¨µ]|[ôö][øùûõï]/iu;

function weighAsIs(word: string): number {
  return ODD.test(word) ? WEIGHTS.other : Math.max(0, weighWord(word));
}

function readIn(word: string, font: Font, strays: 'keep' | 'mark'): string {
  return (font === 'TCVN3' ? fromTcvn3(word, strays) : fromVni(word, strays)).normalize('NFC');
}

function marginOf(words: readonly string[], judge: Judge): number {
  let margin = 0;
  for (const word of words) {
    const { asIs, read } = judge(word);
    // A word that is proper as it stands may speak against the font but never for it: "hôn" is no slip for "hơn".
    margin += asIs > 0 ? Math.min(0, read - asIs) : read - asIs;
  }
  return margin;
}

function isLegacy(words: readonly string[], judge: Judge, lent: number): boolean {
  return words.some(word => judge(word).read > 0) && marginOf(words, judge) + lent > 0;
}

function lentByText(lines: readonly string[]): number {
  let proper = 0;
  for (const line of lines) {
    if (!BEYOND_LATIN_1.test(line)) continue;
    for (const word of differentWords(line))
      if (BEYOND_LATIN_1.test(word) && weighWord(word) > 0) proper += 1;
    if (proper >= MIXED_FROM) return 0;
  }
  return LENT_BY_TEXT;
}

function mendLine(line: string, font: Font, judge: Judge): string {
  const mended = line.replace(WORDS, word => {
    if (BEYOND_LATIN_1.test(word) || LONE_SIGN.test(word)) return word;
    const { asIs, read } = judge(word);
    return read < 0 && asIs > 0 ? word : readIn(word, font, 'keep');
  });
  return mended.replace(CONTROLS, windows1252OfControl);
}
