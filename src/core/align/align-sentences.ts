import type { Lexicon } from '../lexicon/lexicon.ts';
import { annotate } from './annotate.ts';
import { candidateRows } from './candidate-rows.ts';
import { FITTED } from './fitted-weights.ts';
import { joinFeatures } from './join-features.ts';
import { type IndexedVietnamese, indexVietnamese, linkWords } from './link-words.ts';
import { type Anchor, createOrderFit, findParallelOrder, type OrderFit } from './order.ts';
import { pairFeatures, probabilityOf, weightedSum } from './pair-features.ts';
import { type Cell, rivalFeatures } from './rival-features.ts';
import { type ScoredCell, selectPairs } from './select-pairs.ts';
import { weighSentences } from './weigh.ts';

/**
 * Pairs the sentences of two texts in any order:
 *
 *     annotate    words, names and facts of each sentence, weighed by rarity
 *     judge       every likely pair on its own: what is linked, what is left open
 *     compare     each pair with its rivals: the lead over the next best counts
 *     order       when the sure pairs rise together, places count as well
 *     select      the best pair of each sentence, if it is likely enough
 *     join        a second sentence where it says what the first left open
 */

/** Below this score a pair is not shown as a suggestion. */
export const DEFAULT_MIN_SCORE = 0.4;
/** Pairs of at least this score tell the order of the texts. */
const ANCHOR_SCORE = 0.6;
/** A newcomer joins a pair only when it is this likely to belong there. */
const JOIN_SCORE = 0.5;
const MOST_JOINED = 3;

export type AlignOptions = {
  readonly lexicon: Lexicon;
  /** Pairs below this score are left out: 0 to 1. */
  readonly minScore?: number;
};

/** Sentences of both sides (by their place in the input, ascending) that report the same fact. */
export type SuggestedPair = {
  readonly vi: readonly number[];
  readonly en: readonly number[];
  readonly score: number;
};

/** What aligning two texts gives. */
export type Alignment = {
  /** In the order of their first Vietnamese sentence. */
  readonly pairs: readonly SuggestedPair[];
  /** For each Vietnamese sentence every scored English one, best first. */
  readonly ranking: readonly (readonly ScoredCell[])[];
  /** True when the two texts turned out to tell their facts in the same order. */
  readonly parallel: boolean;
  readonly vi: readonly IndexedVietnamese[];
  readonly en: readonly IndexedVietnamese[];
};

/** Returns the pairs of `vi` and `en`, the texts of the sentences. Pure; the same input gives the same output. */
export function alignSentences(
  vi: readonly string[],
  en: readonly string[],
  { lexicon, minScore = DEFAULT_MIN_SCORE }: AlignOptions,
): Alignment {
  const viSentences = weighSentences(
    vi.map(text => annotate(text, 'vi', lexicon)),
    'vi',
  ).map(indexVietnamese);
  const enSentences = weighSentences(
    en.map(text => annotate(text, 'en', lexicon)),
    'en',
  ).map(indexVietnamese);
  const cells = judgeCells(viSentences, enSentences, lexicon);
  const rivals = rivalFeatures(cells, vi.length, en.length);
  let scored = cells.map((cell, at) => ({
    ...cell,
    score: probabilityOf(weightedSum(FITTED.rivals, rivals[at] ?? [])),
  }));
  const anchors = findParallelOrder(selectPairs(scored, ANCHOR_SCORE));
  if (anchors) scored = scoreInOrder(cells, rivals, anchors, vi.length, en.length);
  const selected = selectPairs(scored, minScore);
  const pairs = joinSentences(selected, cells, viSentences, enSentences, lexicon);
  return {
    pairs,
    ranking: rankRows(scored, vi.length),
    parallel: anchors !== undefined,
    vi: viSentences,
    en: enSentences,
  };
}

function judgeCells(
  vi: readonly IndexedVietnamese[],
  en: readonly IndexedVietnamese[],
  lexicon: Lexicon,
): Cell[] {
  const cells: Cell[] = [];
  for (const [row, candidates] of candidateRows(vi, en, lexicon).entries()) {
    const viSentence = vi[row];
    for (const column of candidates) {
      const enSentence = en[column];
      if (!viSentence || !enSentence) continue;
      const features = pairFeatures(viSentence, enSentence, linkWords(viSentence, enSentence, lexicon));
      cells.push({ vi: row, en: column, logOdds: weightedSum(FITTED.pair, features) });
    }
  }
  return cells;
}

function scoreInOrder(
  cells: readonly Cell[],
  rivals: readonly number[][],
  anchors: readonly Anchor[],
  viCount: number,
  enCount: number,
): (Cell & ScoredCell)[] {
  const fitOf = createOrderFit(anchors, viCount, enCount);
  return cells.map((cell, at) => ({
    ...cell,
    score: probabilityOf(weightedSum(FITTED.ordered, [...(rivals[at] ?? []), ...orderFeatures(fitOf(cell))])),
  }));
}

/** Returns how a pair fits the order of its texts as numbers to weigh. */
export function orderFeatures({ between, distance }: OrderFit): number[] {
  return [between, Math.log1p(distance)];
}

function joinSentences(
  selected: readonly ScoredCell[],
  cells: readonly Cell[],
  vi: readonly IndexedVietnamese[],
  en: readonly IndexedVietnamese[],
  lexicon: Lexicon,
): SuggestedPair[] {
  const pairs = selected.map(({ vi: a, en: b, score }) => ({ vi: [a], en: [b], score }));
  for (const join of findJoins(selected, cells, vi, en, lexicon)) {
    const pair = pairs[join.pair];
    const size = (pair?.vi.length ?? 0) + (pair?.en.length ?? 0);
    if (!pair || join.score < JOIN_SCORE || size > MOST_JOINED) continue;
    pair[join.side].push(join.newcomer);
    pair[join.side].sort((a, b) => a - b);
  }
  return pairs.sort((a, b) => (a.vi[0] ?? 0) - (b.vi[0] ?? 0) || (a.en[0] ?? 0) - (b.en[0] ?? 0));
}

type Join = {
  readonly pair: number;
  readonly side: 'vi' | 'en';
  readonly newcomer: number;
  readonly score: number;
};

/** A sentence that found no partner, beside a pair that it may belong to. */
export type JoinCandidate = Omit<Join, 'score'> & { readonly features: readonly number[] };

// Each sentence that is left over is tried with the pair that leaves it the most to say, and joins one pair at most.
function findJoins(
  selected: readonly ScoredCell[],
  cells: readonly Cell[],
  vi: readonly IndexedVietnamese[],
  en: readonly IndexedVietnamese[],
  lexicon: Lexicon,
): Join[] {
  const best = new Map<string, Join>();
  for (const { features, ...candidate } of joinCandidates(selected, cells, vi, en, lexicon)) {
    const join = { ...candidate, score: probabilityOf(weightedSum(FITTED.join, features)) };
    const key = `${join.side}${join.newcomer}`;
    const known = best.get(key);
    if (!known || join.score > known.score) best.set(key, join);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.newcomer - b.newcomer);
}

/** A left-over sentence is tried with a pair when their log odds are at least this, or when it stands beside it. */
const JOIN_LOG_ODDS = -5;

/** Returns every sentence that was left over, with each pair that it might join and the features of that case. */
export function joinCandidates(
  selected: readonly ScoredCell[],
  cells: readonly Cell[],
  vi: readonly IndexedVietnamese[],
  en: readonly IndexedVietnamese[],
  lexicon: Lexicon,
): JoinCandidate[] {
  const pairOfVi = new Map(selected.map((cell, at) => [cell.vi, at]));
  const pairOfEn = new Map(selected.map((cell, at) => [cell.en, at]));
  const found: JoinCandidate[] = [];
  for (const cell of cells) {
    const viPair = pairOfVi.get(cell.vi);
    const enPair = pairOfEn.get(cell.en);
    if ((viPair === undefined) === (enPair === undefined)) continue;
    const side = viPair === undefined ? 'vi' : 'en';
    const pair = viPair ?? enPair ?? 0;
    const base = selected[pair];
    const viBase = vi[base?.vi ?? -1];
    const enBase = en[base?.en ?? -1];
    const newcomer = side === 'vi' ? vi[cell.vi] : en[cell.en];
    if (!base || !viBase || !enBase || !newcomer) continue;
    const isNeighbour = Math.abs(side === 'vi' ? cell.vi - base.vi : cell.en - base.en) === 1;
    if (cell.logOdds < JOIN_LOG_ODDS && !isNeighbour) continue;
    const features = joinFeatures(
      { vi: viBase, en: enBase, newcomer, side, isNeighbour, logOdds: cell.logOdds },
      lexicon,
    );
    found.push({ pair, side, newcomer: side === 'vi' ? cell.vi : cell.en, features });
  }
  return found;
}

function rankRows(scored: readonly ScoredCell[], viCount: number): ScoredCell[][] {
  const rows: ScoredCell[][] = Array.from({ length: viCount }, () => []);
  for (const cell of scored) rows[cell.vi]?.push({ vi: cell.vi, en: cell.en, score: cell.score });
  for (const row of rows) row.sort((a, b) => b.score - a.score || a.en - b.en);
  return rows;
}
