import { isVietnameseSyllable } from '../lang/vi/syllables.ts';
import { COMMON_SYLLABLES } from './common-syllables.ts';
import { hasEvenCase } from './weigh-word.ts';

/**
 * Mends what {@link mendUtf8Twice} leaves: windows-1252 has no letter for 81, 8D, 8F, 90 and 9D, so programs put `?` or U+FFFD there or
 * drop them, and A0 became an ordinary space. The syllable tells what it was: of ngưềi, ngưọi, ngưỏi, người only the last is one.
 */
const LOST: Readonly<Record<string, readonly string[]>> = {
  'á»': ['ề', 'ọ', 'ỏ', 'ờ', 'Ố'],
  Ä: ['Đ'],
  Ã: ['Á', 'Í', 'Ý'],
};
const LOST_PLACES = /(?:á»|Ä|Ã)[?\uFFFD]?/g;
const LOST_QUOTE = /â[€\u0080][?\uFFFD]?/g;
const LOST_A = /Ã( ?)/g;
// Noncharacters of Unicode, which no text has, in the places of the letters that open a lost one.
const HIDDEN_LETTERS: readonly (readonly [letter: string, hidden: string])[] = [
  ['Ã', '\uFDD0'],
  ['Ä', '\uFDD1'],
  ['á', '\uFDD2'],
  ['â', '\uFDD3'],
];
/** Matches a letter that {@link hideMended} hid. */
export const HIDDEN = /[\uFDD0-\uFDD3]/;
// What may follow the à of one syllable.
const REST_AFTER_A = /^ ?(?:ng?|nh|[imouy])(?![\p{L}\p{M}])/u;
const BEFORE_PUNCTUATION = /^ [ .,;:!?)”]|^ ?$/;
/** Letters on either side that can belong to the syllable, in UTF-16 units. */
const REACH = 7;
const LETTERS_BEFORE = /[\p{L}\p{M}\uFDD0-\uFDD3]*$/u;
const LETTERS_AFTER = /^[\p{L}\p{M}\uFDD0-\uFDD3]*/u;

/** Returns `line` with lost bytes put back where just one letter makes a syllable, or just one a common one. */
export function mendLostBytes(line: string): string {
  const quoted = line.replace(LOST_QUOTE, '”');
  const mended = quoted.replace(LOST_A, (found, space: string, at: number) =>
    mendA(quoted, found, space, at),
  );
  return mended.replace(LOST_PLACES, (found, at: number) => mendLetter(mended, found, at));
}

/** Returns `mended` with another character for a letter that {@link mendLostBytes} would take for a lost one. */
export function hideMended(mended: string): string {
  return HIDDEN_LETTERS.find(([letter]) => letter === mended)?.[1] ?? mended;
}

/** Returns `line` with the letters that {@link hideMended} hid. */
export function showMended(line: string): string {
  return HIDDEN_LETTERS.reduce((shown, [letter, hidden]) => shown.replaceAll(hidden, letter), line);
}

function lettersBefore(text: string, at: number): string {
  return showMended(LETTERS_BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? '');
}

function lettersAfter(text: string, at: number): string {
  return showMended(LETTERS_AFTER.exec(text.slice(at, at + REACH))?.[0] ?? '');
}

// "lÃ  má»™t" is "là một" with a space for A0, "hÃ ng" is "hàng".
function mendA(text: string, found: string, space: string, at: number): string {
  const rest = text.slice(at + 1, at + 1 + REACH);
  const before = lettersBefore(text, at);
  if (space !== '' && REST_AFTER_A.test(rest)) {
    return isVietnameseSyllable(`${before}à${lettersAfter(text, at + 2)}`) ? 'à' : found;
  }
  if ((space === '' && rest !== '') || !isVietnameseSyllable(`${before}à`)) return found;
  return BEFORE_PUNCTUATION.test(rest) ? 'à' : `à${space}`;
}

function mendLetter(text: string, found: string, at: number): string {
  const key = found.replace(/[?\uFFFD]$/, '');
  const before = lettersBefore(text, at);
  const after = lettersAfter(text, at + found.length);
  const letters = (LOST[key] ?? []).filter(letter => {
    const word = before + letter + after;
    return isVietnameseSyllable(word) && hasEvenCase(word);
  });
  if (letters.length === 1) return letters[0] ?? found;
  const common = letters.filter(letter => COMMON_SYLLABLES.has((before + letter + after).toLowerCase()));
  return common.length === 1 ? (common[0] ?? found) : found;
}
