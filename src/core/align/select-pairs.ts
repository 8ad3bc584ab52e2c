/** A pair with the probability that an editor would confirm it. */
export type ScoredCell = { readonly vi: number; readonly en: number; readonly score: number };

/** Returns the cells of at least `minScore` that are the best left for both their sentences, each sentence used once, best first. */
export function selectPairs<T extends ScoredCell>(cells: readonly T[], minScore: number): T[] {
  const usedVi = new Set<number>();
  const usedEn = new Set<number>();
  const selected: T[] = [];
  const likely = cells.filter(cell => cell.score >= minScore);
  likely.sort((a, b) => b.score - a.score || a.vi - b.vi || a.en - b.en);
  for (const cell of likely) {
    if (usedVi.has(cell.vi) || usedEn.has(cell.en)) continue;
    usedVi.add(cell.vi);
    usedEn.add(cell.en);
    selected.push(cell);
  }
  return selected;
}
