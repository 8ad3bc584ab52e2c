/** The words of many sentences, to find those that share most of the words of another. */
export type WordIndex = {
  readonly words: readonly (readonly string[])[];
  /** From a word to the places of the sentences that it stands in, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** How many looked-up words each sentence has; 0 between two searches. */
  readonly hits: Uint32Array;
};

/** So many more words than need be are looked up: a sentence must then have as many of them, and few do by chance. */
const SPARE_WORDS = 3;

/** So many sentences are compared at most: in a table ten thousand lines may be like each other. */
const MOST_ALIKE = 100;

/** Returns an index of sentences, each given as its words. */
export function createWordIndex(words: readonly (readonly string[])[]): WordIndex {
  const places = new Map<string, number[]>();
  for (const [at, list] of words.entries()) {
    for (const word of new Set(list)) {
      const before = places.get(word);
      if (before) before.push(at);
      else places.set(word, [at]);
    }
  }
  return { words, places, hits: new Uint32Array(words.length) };
}

/**
 * Returns the places of sentences, ascending, among which are those that have at least `least` of `words`, and no more than
 * {@link MOST_ALIKE}. Only the rarest words are looked up: a sentence without any of them cannot have as many.
 */
export function placesSharing(
  { places, hits }: WordIndex,
  words: readonly string[],
  least: number,
): number[] {
  const spare = Math.min(SPARE_WORDS, Math.max(0, least - 1));
  const commonness = (word: string): number => places.get(word)?.length ?? 0;
  const rarest = [...words]
    .sort((a, b) => commonness(a) - commonness(b))
    .slice(0, words.length - least + 1 + spare);
  const found: number[] = [];
  for (const word of rarest) {
    for (const at of places.get(word) ?? []) {
      if (hits[at] === 0) found.push(at);
      hits[at] = (hits[at] ?? 0) + 1;
    }
  }
  const enough = found.filter(at => (hits[at] ?? 0) > spare);
  if (enough.length > MOST_ALIKE) enough.sort((a, b) => (hits[b] ?? 0) - (hits[a] ?? 0) || a - b);
  const alike = enough.slice(0, MOST_ALIKE).sort((a, b) => a - b);
  for (const at of found) hits[at] = 0;
  return alike;
}
