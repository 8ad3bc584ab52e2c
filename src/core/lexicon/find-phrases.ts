import type { Token } from '../text/tokenize.ts';
import type { PhraseTable } from './lexicon.ts';

/** A phrase of the lexicon in a sentence: tokens `[from, to)` and the phrase's number in its table. */
export type PhraseHit = { readonly from: number; readonly to: number; readonly phrase: number };

/** No phrase in the lexicon is longer than this many words that matter in text. */
const LONGEST = 8;
const JOINED = /^[\s\-–'’.]*$/u;

/**
 * Returns every phrase of `table` in a sentence, overlapping ones too. `formsOf` gives the forms under which a token may
 * stand in the lexicon (its own first, then base forms). Words with a comma, bracket or quote between them are no phrase.
 */
export function findPhrases(
  text: string,
  tokens: readonly Token[],
  table: PhraseTable,
  formsOf: (token: Token) => readonly string[],
): PhraseHit[] {
  const forms = tokens.map(formsOf);
  const hits: PhraseHit[] = [];
  const extend = (from: number, to: number, key: string, limit: number): void => {
    const phrase = table.numberOf(key);
    if (phrase !== undefined) hits.push({ from, to, phrase });
    const previous = tokens[to - 1];
    const next = tokens[to];
    if (to - from >= limit || !previous || !next || !JOINED.test(text.slice(previous.end, next.start)))
      return;
    for (const form of forms[to] ?? []) extend(from, to + 1, `${key} ${form}`, limit);
  };
  for (let from = 0; from < tokens.length; from++) {
    for (const form of forms[from] ?? []) {
      const limit = table.longestFrom(form);
      if (limit > 0) extend(from, from + 1, form, Math.min(limit, LONGEST));
    }
  }
  return hits;
}
