import type { Word, WordPair } from './join-units.ts';

/** The words of one side of all pairs, numbered, and how often each was open. */
export type NumberedWords = { readonly words: readonly Word[]; readonly counts: readonly number[] };

/**
 * Open words as numbers, for counting. An entry is a Vietnamese and an English word that stood against each other in some
 * pair; the places of a pair, row by row from `start`, say which entry they are.
 */
export type PairTable = {
  readonly vi: NumberedWords;
  readonly en: NumberedWords;
  readonly entries: readonly { readonly vi: number; readonly en: number }[];
  readonly pairs: readonly { readonly start: number; readonly viSize: number; readonly enSize: number }[];
  readonly entryAt: Int32Array;
  /** How near each other the two words stand in their sentences: 1 for the same place. */
  readonly nearness: Float64Array;
};

/** How fast nearness falls: to e^-2 from the start of one sentence to the end of the other. Chosen on half of the bench cases. */
const PLACE_DECAY = 2;
/** Numbers of words stay below this: two of them make one key. */
const MOST_WORDS = 2 ** 26;

/** Returns the table of `pairs`. */
export function pairTable(pairs: readonly WordPair[]): PairTable {
  const vi = createNumbers();
  const en = createNumbers();
  const entries: { vi: number; en: number }[] = [];
  const entryOf = new Map<number, number>();
  const entryAt: number[] = [];
  const nearness: number[] = [];
  const shapes = pairs.map(pair => {
    const start = entryAt.length;
    const enNumbers = pair.en.map(en.numberOf);
    for (const word of pair.vi) {
      const number = vi.numberOf(word);
      for (const [at, other] of enNumbers.entries()) {
        const key = number * MOST_WORDS + other;
        let entry = entryOf.get(key);
        if (entry === undefined) {
          entry = entries.length;
          entryOf.set(key, entry);
          entries.push({ vi: number, en: other });
        }
        entryAt.push(entry);
        nearness.push(Math.exp(-PLACE_DECAY * Math.abs(word.place - (pair.en[at]?.place ?? 0))));
      }
    }
    return { start, viSize: pair.vi.length, enSize: pair.en.length };
  });
  return {
    vi,
    en,
    entries,
    pairs: shapes,
    entryAt: Int32Array.from(entryAt),
    nearness: Float64Array.from(nearness),
  };
}

function createNumbers(): NumberedWords & { readonly numberOf: (word: Word) => number } {
  const words: Word[] = [];
  const counts: number[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (word: Word): number => {
    const known = numbers.get(word.key);
    const number = known ?? words.length;
    if (known === undefined) {
      numbers.set(word.key, number);
      words.push(word);
    }
    counts[number] = (counts[number] ?? 0) + 1;
    return number;
  };
  return { words, counts, numberOf };
}
