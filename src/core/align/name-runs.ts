import type { Token } from '../text/tokenize.ts';
import type { WeightUnit } from './weight-unit.ts';

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
