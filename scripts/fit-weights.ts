import { ANCHOR_SCORE, DEFAULT_MIN_SCORE, scoreCells } from '../src/core/align/align-sentences.ts';
import { candidateRows } from '../src/core/align/candidate-rows.ts';
import { EXTRA_FEATURES } from '../src/core/align/extra-features.ts';
import { extraCandidates } from '../src/core/align/extra-links.ts';
import {
  type IndexedVietnamese,
  indexNames,
  indexVietnamese,
  linkWords,
  type NamedSentence,
} from '../src/core/align/link-words.ts';
import { createOrderFit, findParallelOrder, ORDER_FEATURES, orderFeatures } from '../src/core/align/order.ts';
import {
  NOTHING,
  PAIR_FEATURES,
  pairFeatures,
  probabilityOf,
  weightedSum,
} from '../src/core/align/pair-features.ts';
import { prepareSides } from '../src/core/align/prepare-side.ts';
import { type Cell, RIVAL_FEATURES, rivalFeatures } from '../src/core/align/rival-features.ts';
import { selectPairs } from '../src/core/align/select-pairs.ts';
import { createSurroundings, SURROUNDING_FEATURES } from '../src/core/align/surroundings.ts';
import type { AlignerWeights } from '../src/core/align/weights.ts';
import type { Lexicon } from '../src/core/lexicon/lexicon.ts';
import type { GoldCase } from './gold-cases.ts';
import { fitLogistic } from './logistic.ts';

/** A case of the gold with its sentences annotated and the features of every likely pair. */
export type PreparedCase = {
  readonly gold: GoldCase;
  readonly vi: readonly IndexedVietnamese[];
  readonly en: readonly NamedSentence[];
  readonly cells: readonly PreparedCell[];
};

/** Two sentences and their features; none when nothing links them. */
type PreparedCell = { readonly vi: number; readonly en: number; readonly features?: readonly number[] };

type Row = { readonly features: readonly number[]; readonly label: number; readonly weight: number };

/** How much one pair of a case counts. What people bring is closest to independent reports; one large case must not outweigh the rest. */
const SET_WEIGHT: Readonly<Record<string, number>> = { corpus: 3, alignment: 3, mining: 0.6, pool: 0.3 };

/** Returns `gold` with everything that fitting looks at; this is the costly part. `change` is applied to every sentence before it is judged. */
export function prepareCase(
  gold: GoldCase,
  lexicon: Lexicon,
  change: <Sentence extends NamedSentence>(sentence: Sentence) => Sentence = sentence => sentence,
): PreparedCase {
  const sides = prepareSides(gold.vi, gold.en, lexicon);
  const vi = sides.vi.map(change).map(indexVietnamese);
  const en = sides.en.map(change).map(indexNames);
  const cells = candidateRows(vi, en, lexicon).flatMap((columns, row) =>
    columns.flatMap(column => {
      const [a, b] = [vi[row], en[column]];
      if (!a || !b) return [];
      const links = linkWords(a, b, lexicon);
      const cell = { vi: row, en: column };
      return [links.length > 0 ? { ...cell, features: pairFeatures(a, b, links) } : cell];
    }),
  );
  return { gold, vi, en, cells };
}

/**
 * Returns the weights that explain the gold of `cases` best, judgement by judgement in the order in which they are made. Features
 * whose names are `silent` get no weight.
 */
export function fitWeights(
  cases: readonly PreparedCase[],
  lexicon: Lexicon,
  silent: ReadonlySet<string> = new Set(),
): AlignerWeights {
  const fitRows = (rows: readonly Row[], names: readonly string[]): number[] =>
    fitWithout(
      rows,
      names.map(name => silent.has(name)),
    );
  const pair = fitRows(
    cases.flatMap(one =>
      one.cells.flatMap(cell => (cell.features ? rowOf(one.gold, cell, cell.features) : [])),
    ),
    PAIR_FEATURES,
  );
  const judged = cases.map(one => {
    const cells: Cell[] = one.cells.map(({ vi, en, features }) => ({
      vi,
      en,
      logOdds: features ? weightedSum(pair, features) : NOTHING,
    }));
    return { ...one, cells, rivalRows: rivalFeatures(cells, one.vi.length, one.en.length) };
  });
  const rivals = fitRows(
    judged.flatMap(one => one.cells.flatMap((cell, at) => rowOf(one.gold, cell, one.rivalRows[at] ?? []))),
    RIVAL_FEATURES,
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
  const ofScattered = [...RIVAL_FEATURES, ...SURROUNDING_FEATURES];
  const scattered = fitRows(
    placed.flatMap(({ rows, parallel }) => (parallel ? [] : rows)),
    ofScattered,
  );
  const ordered = fitRows(
    placed.flatMap(({ rows, parallel }) => (parallel ? rows : [])),
    [...ofScattered, ...ORDER_FEATURES],
  );
  const scoring = { pair, rivals, scattered, ordered, join: [], orderedJoin: [], overlap: [] };
  const extra = judged.flatMap(one => {
    const { scored, parallel } = scoreCells(one.cells, one.vi.length, one.en.length, scoring);
    const selected = selectPairs(scored, DEFAULT_MIN_SCORE);
    return extraCandidates(selected, one.cells, one, parallel, lexicon).flatMap(candidate =>
      rowOf(one.gold, candidate, candidate.features).map(row => ({ ...row, kind: candidate.kind })),
    );
  });
  const ofKind = (kind: 'join' | 'orderedJoin' | 'overlap'): number[] =>
    fitRows(
      extra.filter(row => row.kind === kind),
      EXTRA_FEATURES,
    );
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
  return cells.map((cell, at) => ({
    ...cell,
    score: probabilityOf(weightedSum(weights, rows[at] ?? [])),
  }));
}

// What is arguable teaches nothing.
function rowOf(gold: GoldCase, { vi, en }: { vi: number; en: number }, features: readonly number[]): Row[] {
  const key = `${vi},${en}`;
  if (gold.arguable.has(key)) return [];
  return [{ features, label: Number(gold.links.has(key)), weight: SET_WEIGHT[gold.set] ?? 1 }];
}

// A feature that is always 0 gets the weight 0 from the ridge.
function fitWithout(rows: readonly Row[], isSilent: readonly boolean[]): number[] {
  return fitLogistic(
    rows.map(row => row.features.map((value, at) => (isSilent[at] ? 0 : value))),
    rows.map(row => row.label),
    rows.map(row => row.weight),
  );
}
