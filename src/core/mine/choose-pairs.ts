import { FITTED } from '../align/fitted-weights.ts';
import { probabilityOf, weightedSum } from '../align/pair-features.ts';
import { type Cell, rivalFeatures } from '../align/rival-features.ts';
import { type ScoredCell, selectPairs } from '../align/select-pairs.ts';
import type { SieveOptions } from './sieve-cells.ts';

/**
 * Returns the pairs of at least `minScore`, each sentence in one at most, by Vietnamese place. The places of the two sides
 * are looked at as without order: lines of a corpus have none.
 */
export function choosePairs(
  cells: readonly Cell[],
  { viCount, enCount, minScore }: SieveOptions,
): ScoredCell[] {
  const rivals = rivalFeatures(cells, viCount, enCount);
  const scored = cells.map(({ vi, en }, at) => ({
    vi,
    en,
    score: probabilityOf(weightedSum(FITTED.rivals, rivals[at] ?? [])),
  }));
  return selectPairs(scored, minScore).sort((a, b) => a.vi - b.vi);
}
