import { type HeadlineWord, readHeadlineWords } from './headline-places.ts';

/** How often the words of a paragraph have a small letter, and how often a capital inside a sentence. */
export type ParagraphWords = {
  readonly smallOf: (word: HeadlineWord, next: HeadlineWord | undefined) => number;
  readonly capitalOf: (word: HeadlineWord, next: HeadlineWord | undefined) => number;
};

/**
 * Counts the words of `text` when first asked, in one pass. Where words are several syllables two syllables are counted
 * together, as one alone says little.
 */
export function createParagraphWords(text: string, namesAreSyllables: boolean): ParagraphWords {
  let counts: { small: Map<string, number>; capital: Map<string, number> } | undefined;
  const count = (): NonNullable<typeof counts> => {
    counts ??= countWords(text, namesAreSyllables);
    return counts;
  };
  const keyOf = (word: HeadlineWord, next: HeadlineWord | undefined): string =>
    namesAreSyllables ? `${word.key} ${next?.key}` : word.key;
  return {
    smallOf: (word, next) => count().small.get(keyOf(word, next)) ?? 0,
    capitalOf: (word, next) => count().capital.get(keyOf(word, next)) ?? 0,
  };
}

function countWords(
  text: string,
  namesAreSyllables: boolean,
): { small: Map<string, number>; capital: Map<string, number> } {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  const words = readHeadlineWords(text, 0, text.length);
  for (const [at, { key, isCapital, gap }] of words.entries()) {
    const name = namesAreSyllables ? `${key} ${words[at + 1]?.key}` : key;
    if (!isCapital) small.set(name, (small.get(name) ?? 0) + 1);
    else if (gap === 'space' || gap === 'comma') capital.set(name, (capital.get(name) ?? 0) + 1);
  }
  return { small, capital };
}
