import { ANCHOR_SCORE, DEFAULT_MIN_SCORE, scoreCells } from '../src/core/align/align-sentences.ts';
import { candidateRows } from '../src/core/align/candidate-rows.ts';
import { extraCandidates } from '../src/core/align/extra-links.ts';
import { type IndexedVietnamese, linkWords } from '../src/core/align/link-words.ts';
import { createOrderFit, findParallelOrder, orderFeatures } from '../src/core/align/order.ts';
import { pairFeatures, weightedSum } from '../src/core/align/pair-features.ts';
import { prepareSides } from '../src/core/align/prepare-side.ts';
import { type Cell, rivalFeatures } from '../src/core/align/rival-features.ts';
import { selectPairs } from '../src/core/align/select-pairs.ts';
import { createSurroundings } from '../src/core/align/surroundings.ts';
import type { AlignerWeights } from '../src/core/align/weights.ts';
import type { Lexicon } from '../src/core/lexicon/lexicon.ts';
import type { GoldCase } from './gold-cases.ts';
import { fitLogistic } from './logistic.ts';

/** A case of the gold with its sentences annotated and the features of every likely pair. */
export type PreparedCase = {
  readonly gold: GoldCase;
  readonly vi: readonly IndexedVietnamese[];
  readonly en: readonly IndexedVietnamese[];
  readonly cells: readonly {
    readonly vi: number;
    readonly en: number;
    readonly features: readonly number[];
  }[];
};

type Row = { readonly features: readonly number[]; readonly label: number; readonly weight: number };

/** How much one pair of a case counts. What people bring is closest to independent reports; one large case must not outweigh the rest. */
const SET_WEIGHT: Readonly<Record<string, number>> = { corpus: 3, alignment: 3, mining: 0.2, pool: 0.2 };

/** Returns `gold` with everything that fitting looks at; this is the costly part. */
export function prepareCase(gold: GoldCase, lexicon: Lexicon): PreparedCase {
  const { vi, en } = prepareSides(gold.vi, gold.en, lexicon);
  const cells = candidateRows(vi, en, lexicon).flatMap((columns, row) =>
    columns.flatMap(column => {
      const [a, b] = [vi[row], en[column]];
      return a && b ? [{ vi: row, en: column, features: pairFeatures(a, b, linkWords(a, b, lexicon)) }] : [];
    }),
  );
  return { gold, vi, en, cells };
}

/** Returns the weights that explain the gold of `cases` best, judgement by judgement in the order in which they are made. */
export function fitWeights(cases: readonly PreparedCase[], lexicon: Lexicon): AlignerWeights {
  const pair = fitRows(cases.flatMap(one => one.cells.flatMap(cell => rowOf(one.gold, cell, cell.features))));
  const judged = cases.map(one => {
    const cells: Cell[] = one.cells.map(({ vi, en, features }) => ({
      vi,
      en,
      logOdds: weightedSum(pair, features),
    }));
    return { ...one, cells, rivalRows: rivalFeatures(cells, one.vi.length, one.en.length) };
  });
  const rivals = fitRows(
    judged.flatMap(one => one.cells.flatMap((cell, at) => rowOf(one.gold, cell, one.rivalRows[at] ?? []))),
  );
  const placed = judged.map(one => {
    const sure = selectPairs(scoreByRivals(one.cells, one.rivalRows, rivals), ANCHOR_SCORE);
    const surroundingsOf = createSurroundings(sure, one.vi.length, one.en.length);
    const anchors = findParallelOrder(sure);
    const fitOf = anchors && createOrderFit(anchors, one.vi.length, one.en.length);
    const rows = one.cells.flatMap((cell, at) =>
      rowOf(one.gold, cell, [
        ...(one.rivalRows[at] ?? []),
        ...surroundingsOf(cell),
        ...(fitOf ? orderFeatures(fitOf(cell)) : []),
      ]),
    );
    return { rows, parallel: anchors !== undefined };
  });
  const scattered = fitRows(placed.flatMap(({ rows, parallel }) => (parallel ? [] : rows)));
  const ordered = fitRows(placed.flatMap(({ rows, parallel }) => (parallel ? rows : [])));
  const scoring = { pair, rivals, scattered, ordered, join: [], orderedJoin: [], overlap: [] };
  const extra = judged.flatMap(one => {
    const { scored, parallel } = scoreCells(one.cells, one.vi.length, one.en.length, scoring);
    const selected = selectPairs(scored, DEFAULT_MIN_SCORE);
    return extraCandidates(selected, one.cells, one, parallel, lexicon).flatMap(candidate =>
      rowOf(one.gold, candidate, candidate.features).map(row => ({ ...row, kind: candidate.kind })),
    );
  });
  const ofKind = (kind: 'join' | 'orderedJoin' | 'overlap'): number[] =>
    fitRows(extra.filter(row => row.kind === kind));
  return {
    pair,
    rivals,
    scattered,
    ordered,
    join: ofKind('join'),
    orderedJoin: ofKind('orderedJoin'),
    overlap: ofKind('overlap'),
  };
}

function scoreByRivals(cells: readonly Cell[], rows: readonly number[][], weights: readonly number[]) {
  return cells.map(({ vi, en }, at) => ({
    vi,
    en,
    score: 1 / (1 + Math.exp(-weightedSum(weights, rows[at] ?? []))),
  }));
}

// What is arguable teaches nothing.
function rowOf(gold: GoldCase, { vi, en }: { vi: number; en: number }, features: readonly number[]): Row[] {
  const key = `${vi},${en}`;
  if (gold.arguable.has(key)) return [];
  return [{ features, label: Number(gold.links.has(key)), weight: SET_WEIGHT[gold.set] ?? 1 }];
}

function fitRows(rows: readonly Row[]): number[] {
  return fitLogistic(
    rows.map(row => row.features),
    rows.map(row => row.label),
    rows.map(row => row.weight),
  );
}
