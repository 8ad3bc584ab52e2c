import type { AnnotatedSentence } from '../align/annotate.ts';
import { type WeighedSentence, weighSentences } from '../align/weigh.ts';
import type { WeightUnit } from '../align/weight-unit.ts';
import type { Lang } from '../lang/language.ts';

/** How many sentences each unit key stands in. */
export type UnitCounts = ReadonlyMap<string, number>;

/** Returns in how many of `sentences` each unit stands. */
export function countUnits(sentences: readonly AnnotatedSentence[]): UnitCounts {
  const counts = new Map<string, number>();
  for (const { units } of sentences) {
    for (const key of new Set(units.map(unit => unit.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Returns the sums of `all`. */
export function addCounts(all: readonly UnitCounts[]): UnitCounts {
  const sums = new Map<string, number>();
  for (const counts of all) {
    for (const [key, count] of counts) sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return sums;
}

/**
 * Returns `share`, a part of the sentences of one side, with the weights that they have among all `total` of them; `counts` is
 * of all. A word's weight hangs on how many sentences have it: for each sentence that is not here a stand-in is weighed along,
 * and the stand-ins hold what `counts` has more than the share.
 */
export function weighShare(
  share: readonly AnnotatedSentence[],
  counts: UnitCounts,
  total: number,
  lang: Lang,
): WeighedSentence[] {
  const units: WeightUnit[][] = Array.from({ length: total - share.length }, () => []);
  for (const [key, own] of countUnits(share)) {
    const elsewhere = Math.min(units.length, (counts.get(key) ?? own) - own);
    const unit: WeightUnit = { from: 0, to: 0, key, kind: 'unknown' };
    for (let at = 0; at < elsewhere; at++) units[at]?.push(unit);
  }
  return weighSentences([...share, ...units.map(standIn)], lang).slice(0, share.length);
}

function standIn(units: readonly WeightUnit[]): AnnotatedSentence {
  return { text: '', tokens: [], hits: [], facts: [], units, names: [] };
}
