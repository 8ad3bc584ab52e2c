import type { UnitCounts } from '../align/weigh.ts';

/** Returns the sums of `all`, the counts of the parts of one side. */
export function addCounts(all: readonly UnitCounts[]): UnitCounts {
  const byKey = new Map<string, number>();
  let sentences = 0;
  for (const counts of all) {
    for (const [key, count] of counts.byKey) byKey.set(key, (byKey.get(key) ?? 0) + count);
    sentences += counts.sentences;
  }
  return { byKey, sentences };
}
