import { FUNCTION_WORDS as englishFunctionWords } from '../lang/en/function-words.ts';
import { PERSON_TITLES as englishTitles } from '../lang/en/titles.ts';
import type { Lang } from '../lang/language.ts';
import { FUNCTION_WORDS as vietnameseFunctionWords } from '../lang/vi/function-words.ts';
import { NAME_WORDS } from '../lang/vi/name-words.ts';
import { PERSON_TITLES as vietnameseTitles } from '../lang/vi/titles.ts';
import type { PhraseHit } from '../lexicon/find-phrases.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { foldDiacritics } from '../text/fold.ts';
import type { Token } from '../text/tokenize.ts';
import type { WeightUnit } from './weight-unit.ts';

const TITLES = { vi: vietnameseTitles, en: englishTitles } as const;
const FUNCTION_WORDS = { vi: vietnameseFunctionWords, en: englishFunctionWords } as const;

/** What may stand between the words of one name: "Rustem Umerov", "V.Putin", "J. K. Rowling", "Jong-un". */
const WITHIN_NAME = /^(?:\.? ?|-)$/;
/** A longer row of capitals is a headline or a list. */
const LONGEST_NAME = 5;

/**
 * Returns `units` with the words of each name joined to one unit, so that a full name weighs little more than a short one and
 * "Rustem Umerov" is covered by "ông Umerov". Its key is its last word: Umerov and Rustem Umerov are one name, as are Cường and
 * Phạm Văn Cường. `isNameWord` says which units of a
 * single word may be a part of a name.
 */
export function joinNames(
  text: string,
  tokens: readonly Token[],
  units: readonly WeightUnit[],
  isNameWord: (unit: WeightUnit) => boolean,
): WeightUnit[] {
  const joined: WeightUnit[] = [];
  let isOpen = false;
  for (const unit of units) {
    const last = joined.at(-1);
    const isWord = unit.isName || (unit.to === unit.from + 1 && isNameWord(unit));
    const fits =
      last !== undefined && last.to - last.from < LONGEST_NAME && isJoined(text, tokens, unit.from);
    if (isOpen && isWord && last && fits)
      joined[joined.length - 1] = { from: last.from, to: unit.to, key: unit.key, kind: 'name', isName: true };
    else joined.push(isWord && unit.kind === 'name' ? { ...unit, isName: true } : unit);
    isOpen = isWord;
  }
  return joined;
}

function isJoined(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && WITHIN_NAME.test(text.slice(before.end, token.start));
}

/**
 * Returns a function that says which units of one word may be a part of a name. A word of the lexicon may be one if the other
 * language spells it alike (Putin, but not Nga, which is Russia), or if Vietnamese people are called so.
 */
export function findNameWords(
  tokens: readonly Token[],
  hits: readonly PhraseHit[],
  lang: Lang,
  lexicon: Lexicon,
): (unit: WeightUnit) => boolean {
  const other = lexicon[lang === 'vi' ? 'en' : 'vi'];
  const known = new Set(hits.filter(hit => hit.to === hit.from + 1).map(hit => hit.from));
  return ({ from, kind }) => {
    const { lower = '', text = '', capital = false } = tokens[from] ?? {};
    if (!capital || TITLES[lang].has(lower) || (from === 0 && FUNCTION_WORDS[lang].has(lower))) return false;
    const folded = foldDiacritics(text);
    if (NAME_WORDS.has(folded)) return true;
    return kind === 'name' && (!known.has(from) || other.numberOf(folded) !== undefined);
  };
}
