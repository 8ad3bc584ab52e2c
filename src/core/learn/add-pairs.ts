import { countTranslations, type KnownCounts, type TranslationCount } from './count-translations.ts';
import { joinUnits } from './join-units.ts';
import type { OpenPair } from './open-pair.ts';

/** Rarer than this, two words are not kept: it would be every word with every other. */
const LEAST_COUNT = 0.5;
/** A chance of less than this, of one word of the two standing for the other, is not kept either. */
const LEAST_SHARE = 0.1;
/** So many are kept, the most frequent: the file stays below two megabytes, and reading it costs little. */
const MOST_COUNTS = 20_000;

/**
 * Returns `learned` with what `pairs` teach. What was counted before is the prior of the new counting, so that a memory can be
 * read piece by piece (stepwise EM, Liang and Klein 2009).
 */
export function addPairs(
  learned: readonly TranslationCount[],
  pairs: readonly OpenPair[],
): TranslationCount[] {
  const fresh = countTranslations(joinUnits(pairs), knownCounts(learned));
  const viCounts = new Map(fresh.map(one => [one.vi.key, one.viCount]));
  const enCounts = new Map(fresh.map(one => [one.en.key, one.enCount]));
  const seen = new Set(fresh.map(keyOf));
  const rest = learned
    .filter(one => !seen.has(keyOf(one)))
    .map(one => ({
      ...one,
      viCount: viCounts.get(one.vi.key) ?? one.viCount,
      enCount: enCounts.get(one.en.key) ?? one.enCount,
    }));
  const kept = [...rest, ...fresh].filter(
    ({ count, viCount, enCount }) =>
      count >= LEAST_COUNT && count >= LEAST_SHARE * Math.sqrt(viCount * enCount),
  );
  kept.sort((a, b) => b.count - a.count || (keyOf(a) < keyOf(b) ? -1 : 1));
  return kept.slice(0, MOST_COUNTS);
}

function knownCounts(counts: readonly TranslationCount[]): KnownCounts {
  const both = new Map(counts.map(one => [keyOf(one), one.count]));
  const vi = new Map(counts.map(one => [one.vi.key, one.viCount]));
  const en = new Map(counts.map(one => [one.en.key, one.enCount]));
  return {
    countOf: (a, b) => both.get(`${a}\t${b}`) ?? 0,
    viCountOf: key => vi.get(key) ?? 0,
    enCountOf: key => en.get(key) ?? 0,
  };
}

function keyOf({ vi, en }: TranslationCount): string {
  return `${vi.key}\t${en.key}`;
}
