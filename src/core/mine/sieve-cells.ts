import { FITTED } from '../align/fitted-weights.ts';
import { probabilityOf, weightedSum } from '../align/pair-features.ts';
import { type Cell, rivalFeatures } from '../align/rival-features.ts';

/** How many pairs there are to choose from, and the least score that counts. */
export type SieveOptions = {
  readonly viCount: number;
  readonly enCount: number;
  /** 0 to 1. */
  readonly minScore: number;
};

/** Takes judged pairs in any order and keeps those that the choice hangs on. */
export type CellSieve = {
  readonly add: (cell: Cell) => void;
  /** Returns what was kept, by Vietnamese and then English place. */
  readonly cells: () => Cell[];
};

/**
 * Returns a sieve, so that memory holds a few pairs of each sentence instead of all that were judged. A pair is kept when it could
 * be chosen if it had no rival, or when it is one of the two best of its row or column: that is all that `rivalFeatures`
 * looks at, so every pair that can be chosen gets the score that it would have among all.
 */
export function createCellSieve(options: SieveOptions): CellSieve {
  const floor = lowestLogOdds(options);
  const likely: Cell[] = [];
  const rows = createBestTwo(options.viCount);
  const columns = createBestTwo(options.enCount);
  return {
    add: cell => {
      if (cell.logOdds >= floor) likely.push(cell);
      rows.add(cell.vi, cell);
      columns.add(cell.en, cell);
    },
    cells: () => {
      const kept = new Set([...likely, ...rows.cells(), ...columns.cells()]);
      return [...kept].sort((a, b) => a.vi - b.vi || a.en - b.en);
    },
  };
}

type BestTwo = { readonly add: (group: number, cell: Cell) => void; readonly cells: () => Cell[] };

// Which of two equal cells is kept makes no difference: a rival counts by its log odds alone.
function createBestTwo(count: number): BestTwo {
  const firsts: (Cell | undefined)[] = Array.from({ length: count }, () => undefined);
  const seconds = [...firsts];
  return {
    add: (group, cell) => {
      const first = firsts[group];
      if (!first || cell.logOdds > first.logOdds) {
        seconds[group] = first;
        firsts[group] = cell;
      } else if (cell.logOdds > (seconds[group]?.logOdds ?? Number.NEGATIVE_INFINITY)) seconds[group] = cell;
    },
    cells: () => [...firsts, ...seconds].flatMap(cell => cell ?? []),
  };
}

/** Log odds beyond these are as sure as can be. */
const SURE_LOG_ODDS = 30;
/** Halving the range so often leaves a gap below a ten-thousandth. */
const HALVINGS = 20;

// The score rises with the log odds, so halving finds where it comes up to `minScore` for a pair without rivals.
function lowestLogOdds({ viCount, enCount, minScore }: SieveOptions): number {
  const scoreAlone = (logOdds: number): number => {
    const [features = []] = rivalFeatures([{ vi: 0, en: 0, logOdds }], viCount, enCount);
    return probabilityOf(weightedSum(FITTED.rivals, features));
  };
  let low = -SURE_LOG_ODDS;
  let high = SURE_LOG_ODDS;
  if (scoreAlone(low) >= minScore) return Number.NEGATIVE_INFINITY;
  for (let round = 0; round < HALVINGS; round++) {
    const middle = (low + high) / 2;
    if (scoreAlone(middle) >= minScore) high = middle;
    else low = middle;
  }
  return low;
}
