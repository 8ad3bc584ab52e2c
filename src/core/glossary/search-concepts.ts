import { foldDiacritics } from '../text/fold.ts';
import { isPlainText, smartPatterns } from '../text/smart-pattern.ts';
import { type Concept, preferredTerm } from './concept.ts';

/** Returns the places of the concepts that match a query, best first; all of them for a query of spaces only. */
export type ConceptSearch = (query: string) => number[];

type Prepared = { readonly place: number; readonly text: string; readonly isPlain: boolean };

/** A term begins and ends at a line's. */
const WORD_START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const GAP = String.raw`[^\S\n]+`;

/**
 * Returns a search in the terms of `concepts`, with the rules of {@link smartPatterns}. First come those with the query as a
 * whole term, then at the start of a term, at the start of a word, inside a term, and those with its words here and there;
 * among equals by their Vietnamese terms. Preparing costs some 50 ms for 10,000 concepts, a query a few.
 */
export function createConceptSearch(concepts: readonly Concept[]): ConceptSearch {
  const prepared = inTermOrder(concepts);
  return query => {
    const patterns = smartPatterns(query);
    const plain = rankPatterns(patterns.plain, patterns.flags);
    const decomposed = rankPatterns(patterns.decomposed, patterns.flags);
    const ranks: number[][] = Array.from({ length: SCATTERED + 1 }, () => []);
    for (const { place, text, isPlain } of prepared) {
      ranks[rankOf(text, isPlain ? plain : decomposed)]?.push(place);
    }
    return ranks.flat();
  };
}

type RankPatterns = {
  readonly words: readonly RegExp[];
  /** The words one behind the other, wherever; and at the places that count more, best first. */
  readonly phrase: RegExp;
  readonly atPlaces: readonly RegExp[];
};

/** The ranks behind the three places: inside a term, and words here and there. No match has none. */
const INSIDE = 3;
const SCATTERED = 4;

function rankOf(text: string, { words, phrase, atPlaces }: RankPatterns): number {
  // First what most concepts fail.
  if (!phrase.test(text)) return words.length > 1 && words.every(word => word.test(text)) ? SCATTERED : -1;
  const place = atPlaces.findIndex(pattern => pattern.test(text));
  return place < 0 ? INSIDE : place;
}

function rankPatterns(words: readonly string[], flags: string): RankPatterns {
  const phrase = words.join(GAP);
  const atPlaces = words.length === 0 ? [] : [`^${phrase}$`, `^${phrase}`, WORD_START + phrase];
  const compile = (source: string): RegExp => new RegExp(source, `m${flags}`);
  return { words: words.map(compile), phrase: compile(phrase), atPlaces: atPlaces.map(compile) };
}

// The order of equals is found once, not with every key.
function inTermOrder(concepts: readonly Concept[]): Prepared[] {
  const keyed = concepts.map((concept, place) => {
    const terms = [...concept.vi, ...concept.en].map(({ term }) => term.replace(/\s+/g, ' ')).join('\n');
    const isPlain = isPlainText(terms);
    return {
      key: foldDiacritics(preferredTerm(concept, 'vi')),
      place,
      text: isPlain ? terms : terms.normalize('NFD'),
      isPlain,
    };
  });
  return keyed.sort((a, b) => compare(a.key, b.key) || a.place - b.place);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
