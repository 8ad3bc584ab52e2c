import { lazily } from '../lang/lazily.ts';
import { graphemesOf } from './width.ts';

/**
 * What a search query says, as patterns. A letter without marks stands for itself with any marks, a letter with marks for
 * itself only; a capital anywhere makes case count:
 *
 *     query    plain text (one unit a letter)    any other text (decomposed)
 *     d        [dđḍḋ…]                           [dđ]\p{M}*
 *     à        à                                 à(?!\p{M})
 *     oà       (?:oà|òa(?!letter))               the same, decomposed
 */
export type SmartPatterns = {
  /** One pattern a word, for texts that {@link isPlainText} says yes to. */
  readonly plain: readonly string[];
  /** The same for texts in NFD. */
  readonly decomposed: readonly string[];
  /** For `RegExp`, without `g`. */
  readonly flags: string;
};

/** So many graphemes of a query count; a longer one was pasted by mistake, and its beginning finds the place as well. */
const LONGEST_QUERY = 200;

/** Precomposed Latin letters and the signs of Vietnamese and English text: each unit is a letter of its own, in NFC. `İ` grows in lower case. */
const PLAIN_TEXT =
  /^[\t\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u012F\u0131-\u024F\u1E00-\u1EFF\u2010-\u2015\u2018-\u201F\u2026\u20AB]*$/;
const PLAIN_RANGES = [
  [0xa0, 0x24f],
  [0x1e00, 0x1eff],
] as const;

/** Signs that keyboards lack, by the sign that is typed for them. */
const SIGNS: Readonly<Record<string, string>> = {
  "'": '\u2018\u2019\u02BC',
  '"': '\u201C\u201D\u201E',
  '-': '\u2010\u2011\u2013\u2014',
  d: 'đ',
  D: 'Đ',
};
const ONE_WITH_MARKS = /^(\P{M})(\p{M}+)$/u;
const LETTER = /^\p{L}/u;
const NO_LETTER = String.raw`(?![\p{L}\p{M}])`;
const TONE = '[\u0300\u0301\u0303\u0309\u0323]';
const NEW_STYLE = new RegExp(`^(?:o[ae]|uy)${TONE}$`, 'i');
const OLD_STYLE = new RegExp(`^(?:o${TONE}[ae]|u${TONE}y)$`, 'i');

/** Returns whether every unit of `text` is a letter or sign of its own, so that it need not be taken apart. */
export function isPlainText(text: string): boolean {
  return PLAIN_TEXT.test(text);
}

/** Returns the patterns of `query`, NFC or NFD; no words for one of spaces only. */
export function smartPatterns(query: string): SmartPatterns {
  const words = wordsOf(query);
  const isExact = /\p{Lu}/u.test(query.normalize('NFC'));
  return {
    plain: words.map(word => patternOf(word, plainLetter, 'NFC')),
    decomposed: words.map(word => patternOf(word, decomposedLetter, 'NFD')),
    flags: isExact ? 'u' : 'iu',
  };
}

// Each grapheme in NFD: one that is decomposed already reads like one that is not.
function wordsOf(query: string): string[][] {
  const words: string[][] = [];
  let word: string[] = [];
  for (const { text } of graphemesOf(query.slice(0, LONGEST_QUERY * 10)).slice(0, LONGEST_QUERY)) {
    if (/^\s+$/.test(text)) {
      if (word.length > 0) words.push(word);
      word = [];
    } else word.push(text.normalize('NFD'));
  }
  if (word.length > 0) words.push(word);
  return words;
}

type Form = 'NFC' | 'NFD';

function patternOf(
  letters: readonly string[],
  letterPattern: (letter: string) => string,
  form: Form,
): string {
  let pattern = '';
  for (let at = 0; at < letters.length; at++) {
    const pair = otherTonePlace(letters, at);
    if (pair === undefined) {
      pattern += letterPattern(letters[at] ?? '');
      continue;
    }
    const own = letterPattern(letters[at] ?? '') + letterPattern(letters[at + 1] ?? '');
    const other = escapePattern(pair.letters.normalize(form));
    // Only at the end of a word has a rhyme two ways: hoà is hòa, and hoàn is only that.
    pattern += `(?:${own}|${other}${pair.isOld ? NO_LETTER : `(?!\\p{M})${NO_LETTER}`})`;
    at += 1;
  }
  return pattern;
}

// "oà" for "òa" and "òa" for "oà", decomposed; undefined where there are no two ways.
function otherTonePlace(
  letters: readonly string[],
  at: number,
): { readonly letters: string; readonly isOld: boolean } | undefined {
  const [first, second, next] = [letters[at] ?? '', letters[at + 1] ?? '', letters[at + 2] ?? ''];
  if (LETTER.test(next) || /^q$/i.test(letters[at - 1] ?? '')) return undefined;
  if (NEW_STYLE.test(first + second) && second.length === 2)
    return { letters: first + second.slice(1) + second.slice(0, 1), isOld: true };
  if (OLD_STYLE.test(first + second) && first.length === 2)
    return { letters: first.slice(0, 1) + second + first.slice(1), isOld: false };
  return undefined;
}

function plainLetter(letter: string): string {
  if (ONE_WITH_MARKS.test(letter)) return escapePattern(letter.normalize('NFC'));
  const others = (plainLettersOf().get(letter) ?? '') + (SIGNS[letter] ?? '');
  return others === '' ? escapePattern(letter) : `[${escapeInClass(letter)}${others}]`;
}

function decomposedLetter(letter: string): string {
  if (ONE_WITH_MARKS.test(letter)) return `${escapePattern(letter)}(?!\\p{M})`;
  const others = SIGNS[letter];
  const one = others === undefined ? escapePattern(letter) : `[${escapeInClass(letter)}${others}]`;
  return [...letter].length === 1 ? `${one}\\p{M}*` : one;
}

// Made once: the letters with marks of each letter without.
const plainLettersOf = lazily((): ReadonlyMap<string, string> => {
  const letters = new Map<string, string>();
  for (const [from, to] of PLAIN_RANGES) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code);
      const base = ONE_WITH_MARKS.exec(letter.normalize('NFD'))?.[1];
      if (base !== undefined && isPlainText(letter)) letters.set(base, (letters.get(base) ?? '') + letter);
      // "ǭ" and "đ" have a base that is no plain letter, or none.
    }
  }
  return letters;
});

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function escapeInClass(sign: string): string {
  return sign === '-' ? '\\-' : escapePattern(sign);
}
