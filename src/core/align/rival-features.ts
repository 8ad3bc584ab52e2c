/** A pair of sentence numbers with its log odds, judged on its own. */
export type Cell = { readonly vi: number; readonly en: number; readonly logOdds: number };

/** The names of what a pair is judged by beside its rivals, in the order of {@link rivalFeatures}. */
export const RIVAL_FEATURES = [
  'bias',
  'own log odds',
  'lead in row',
  'lead in column',
  'smaller lead',
  'choices',
  'positive log odds',
  'leads both',
  'smaller positive lead',
  'smaller lead by choices',
] as const;

/** A lead over the next best of more than this, in log odds, says no more. */
const LEAD_CAP = 6;
/** A sentence without a rival leads by as much as over one that is very unlikely. */
const NO_RIVAL = -8;

/**
 * Returns for each cell how it stands beside the others of its row and column: common topic words pair everything with
 * everything a little, and only a clear lead tells the right pair from the rest. `viCount` × `enCount` is the choice there was.
 */
export function rivalFeatures(cells: readonly Cell[], viCount: number, enCount: number): number[][] {
  const rows = bestTwo(cells, cell => cell.vi, viCount);
  const columns = bestTwo(cells, cell => cell.en, enCount);
  const choices = Math.log(Math.max(1, viCount * enCount));
  return cells.map(cell => {
    const row = leadOf(cell, rows[cell.vi]);
    const column = leadOf(cell, columns[cell.en]);
    return [
      1,
      cell.logOdds,
      row,
      column,
      Math.min(row, column),
      choices,
      Math.max(0, cell.logOdds),
      row > 0 && column > 0 ? 1 : 0,
      Math.max(0, Math.min(row, column)),
      (Math.min(row, column) * choices) / 10,
    ];
  });
}

type BestTwo = { first: number; second: number; holder: Cell | undefined };

function bestTwo(cells: readonly Cell[], groupOf: (cell: Cell) => number, count: number): BestTwo[] {
  const groups: BestTwo[] = Array.from({ length: count }, () => ({
    first: NO_RIVAL,
    second: NO_RIVAL,
    holder: undefined,
  }));
  for (const cell of cells) {
    const group = groups[groupOf(cell)];
    if (!group) continue;
    if (cell.logOdds > group.first) {
      group.second = group.first;
      group.first = cell.logOdds;
      group.holder = cell;
    } else if (cell.logOdds > group.second) group.second = cell.logOdds;
  }
  return groups;
}

function leadOf(cell: Cell, group: BestTwo | undefined): number {
  if (!group) return 0;
  const rival = group.holder === cell ? group.second : group.first;
  return Math.max(-LEAD_CAP, Math.min(LEAD_CAP, cell.logOdds - rival));
}
