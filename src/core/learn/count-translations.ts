import { doubtOf } from './doubt.ts';
import type { Word, WordPair } from './join-units.ts';
import { type PairTable, pairTable } from './pair-table.ts';

/** How often two words were translations of one another in confirmed pairs, as far as the pairs can tell. */
export type TranslationCount = {
  readonly vi: Word;
  readonly en: Word;
  /** The expected number of times that one was the other's translation. */
  readonly count: number;
  /** How often each word was open in a pair. */
  readonly viCount: number;
  readonly enCount: number;
};

/** What was counted before, of the same kind: it is added to every round. */
export type KnownCounts = {
  readonly countOf: (vi: string, en: string) => number;
  readonly viCountOf: (vi: string) => number;
  readonly enCountOf: (en: string) => number;
};

/** Rounds of expectation and maximisation; the counts hardly move after the third. */
const ROUNDS = 5;
/**
 * The weight of “no translation here” beside that of a word, which is at most 1; the side that has more words open than the other has so
 * much more that stands for nothing there. Chosen on half of the bench cases.
 */
const NOTHING = 0.2;

/**
 * Returns the translation counts of `pairs`, each word with each it stood against: IBM Model 1 (Brown et al. 1993) in both
 * directions, joined round by round by the geometric mean of their posteriors, so that only what both believe counts (the
 * agreement of Liang et al. 2006). The lexicon is the prior: what it links is not here any more, and words that it has a
 * translation for are doubted more ({@link doubtOf}).
 */
export function countTranslations(pairs: readonly WordPair[], known?: KnownCounts): TranslationCount[] {
  const table = pairTable(pairs);
  const { entries, vi, en } = table;
  const prior = Float64Array.from(entries, entry =>
    known ? known.countOf(vi.words[entry.vi]?.key ?? '', en.words[entry.en]?.key ?? '') : 0,
  );
  const viTotals = vi.words.map((word, at) => (vi.counts[at] ?? 0) + (known?.viCountOf(word.key) ?? 0));
  const enTotals = en.words.map((word, at) => (en.counts[at] ?? 0) + (known?.enCountOf(word.key) ?? 0));
  let chances = {
    toEn: new Float64Array(entries.length).fill(1),
    toVi: new Float64Array(entries.length).fill(1),
  };
  let expected = expect(table, chances);
  for (let round = 1; round < ROUNDS; round++) {
    chances = { toEn: new Float64Array(entries.length), toVi: new Float64Array(entries.length) };
    for (const [at, entry] of entries.entries()) {
      chances.toEn[at] =
        ((expected.toEn[at] ?? 0) + (prior[at] ?? 0)) /
        ((viTotals[entry.vi] ?? 0) + doubtOf(vi.words[entry.vi]));
      chances.toVi[at] =
        ((expected.toVi[at] ?? 0) + (prior[at] ?? 0)) /
        ((enTotals[entry.en] ?? 0) + doubtOf(en.words[entry.en]));
    }
    expected = expect(table, chances);
  }
  return entries.flatMap((entry, at) => {
    const [viWord, enWord] = [vi.words[entry.vi], en.words[entry.en]];
    if (!viWord || !enWord) return [];
    const [viCount, enCount] = [viTotals[entry.vi] ?? 0, enTotals[entry.en] ?? 0];
    // A word that stands once against another that stands three times shares its one place with each of them.
    const count = Math.min((expected.both[at] ?? 0) + (prior[at] ?? 0), viCount, enCount);
    return [{ vi: viWord, en: enWord, count, viCount, enCount }];
  });
}

type Chances = { readonly toEn: Float64Array; readonly toVi: Float64Array };
type Expected = Chances & { readonly both: Float64Array };

// One round of expectation: how the places of each pair are shared out among the words on the other side.
function expect(table: PairTable, chances: Chances): Expected {
  const { entries, pairs, entryAt, nearness } = table;
  const toEn = new Float64Array(entries.length);
  const toVi = new Float64Array(entries.length);
  const both = new Float64Array(entries.length);
  const ofEn = new Float64Array(pairs.reduce((most, pair) => Math.max(most, pair.enSize), 0));
  for (const { start, viSize, enSize } of pairs) {
    sumByEnglish(table, chances.toEn, { start, viSize, enSize }, ofEn);
    for (let i = 0; i < viSize; i++) {
      const row = start + i * enSize;
      let ofVi = NOTHING * Math.max(1, viSize / enSize);
      for (let at = row; at < row + enSize; at++)
        ofVi += (chances.toVi[entryAt[at] ?? 0] ?? 0) * (nearness[at] ?? 0);
      for (let j = 0; j < enSize; j++) {
        const entry = entryAt[row + j] ?? 0;
        const near = nearness[row + j] ?? 0;
        const a = ((chances.toEn[entry] ?? 0) * near) / (ofEn[j] ?? 1);
        const b = ((chances.toVi[entry] ?? 0) * near) / ofVi;
        toEn[entry] = (toEn[entry] ?? 0) + a;
        toVi[entry] = (toVi[entry] ?? 0) + b;
        both[entry] = (both[entry] ?? 0) + Math.sqrt(a * b);
      }
    }
  }
  return { toEn, toVi, both };
}

// Into `sums`, for each English word of a pair: the weight of all Vietnamese ones together, and of none.
function sumByEnglish(
  { entryAt, nearness }: PairTable,
  toEn: Float64Array,
  { start, viSize, enSize }: PairTable['pairs'][number],
  sums: Float64Array,
): void {
  sums.fill(NOTHING * Math.max(1, enSize / viSize), 0, enSize);
  for (let i = 0; i < viSize; i++) {
    for (let j = 0; j < enSize; j++) {
      const at = start + i * enSize + j;
      sums[j] = (sums[j] ?? 0) + (toEn[entryAt[at] ?? 0] ?? 0) * (nearness[at] ?? 0);
    }
  }
}
