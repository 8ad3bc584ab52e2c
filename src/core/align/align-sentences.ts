import type { Lexicon } from '../lexicon/lexicon.ts';
import { candidateRows } from './candidate-rows.ts';
import { extraCandidates, findExtraLinks } from './extra-links.ts';
import { FITTED } from './fitted-weights.ts';
import { type IndexedVietnamese, linkWords, type NamedSentence } from './link-words.ts';
import { createOrderFit, findParallelOrder, orderFeatures } from './order.ts';
import { judgePair, probabilityOf, weightedSum } from './pair-features.ts';
import { type PreparedSides, prepareSides } from './prepare-side.ts';
import { type Cell, rivalFeatures } from './rival-features.ts';
import { type ScoredCell, selectPairs } from './select-pairs.ts';
import { createSurroundings } from './surroundings.ts';
import type { AlignerWeights } from './weights.ts';

/**
 * Pairs the sentences of two texts in any order:
 *
 *     prepare     words, names and facts of each sentence, weighed by rarity
 *     judge       every likely pair on its own: what is linked, what is left open
 *     compare     each pair with its rivals: the lead over the next best counts
 *     place       sure pairs near by count, and in parallel texts the order
 *     select      the best pair of each sentence, if it is likely enough
 *     add         a second sentence where it says what the first left open
 */

/** Below this score a pair is not shown as a suggestion. A little above even chances: a wrong suggestion costs an editor more than a missing one. */
export const DEFAULT_MIN_SCORE = 0.57;
/** Pairs of at least this score are taken for sure when the others are placed among them. */
export const ANCHOR_SCORE = 0.6;
/** A further link is added only when it is this likely. */
const EXTRA_SCORE = 0.5;
/** A pair has at most this many sentences. */
const LARGEST_PAIR = 4;

export type AlignOptions = {
  readonly lexicon: Lexicon;
  /** Pairs below this score are left out: 0 to 1. */
  readonly minScore?: number;
  /** Says of two sentences, by their numbers, that they must not be paired: pairs that an editor rejected. */
  readonly barred?: (vi: number, en: number) => boolean;
  /** Other weights than the shipped ones, for fitting and judging them. */
  readonly weights?: AlignerWeights;
};

/** Sentences of both sides (by their place in the input, ascending) that report the same fact. */
export type SuggestedPair = {
  readonly vi: readonly number[];
  readonly en: readonly number[];
  readonly score: number;
};

/** What aligning two texts gives. */
export type Alignment = {
  /** In the order of their first Vietnamese sentence. A sentence may be in several pairs. */
  readonly pairs: readonly SuggestedPair[];
  /** For each Vietnamese sentence every scored English one, best first. */
  readonly ranking: readonly (readonly ScoredCell[])[];
  /** True when the two texts turned out to tell their facts in the same order. */
  readonly parallel: boolean;
  readonly vi: readonly IndexedVietnamese[];
  readonly en: readonly NamedSentence[];
};

/** Returns the pairs of `vi` and `en`, the texts of the sentences. Pure; the same input gives the same output. */
export function alignSentences(
  vi: readonly string[],
  en: readonly string[],
  options: AlignOptions,
): Alignment {
  return alignPrepared(prepareSides(vi, en, options.lexicon), options);
}

/** Returns the pairs of two sides that {@link prepareSides} made ready with the same lexicon. */
export function alignPrepared(sides: PreparedSides, options: AlignOptions): Alignment {
  const { lexicon, weights = FITTED } = options;
  return alignJudged({ sides, cells: judgeCells(sides, lexicon, weights.pair) }, options);
}

/** Two sides that {@link prepareSides} made ready, and the log odds of the pairs of them that are likely. */
export type JudgedSides = { readonly sides: PreparedSides; readonly cells: readonly Cell[] };

/** Returns the pairs of two sides that {@link judgeCells} judged with the same lexicon and weights. */
export function alignJudged(
  { sides: { vi, en }, cells: judged }: JudgedSides,
  { lexicon, minScore = DEFAULT_MIN_SCORE, barred, weights = FITTED }: AlignOptions,
): Alignment {
  const cells = judged.filter(cell => !barred?.(cell.vi, cell.en));
  const { scored, parallel } = scoreCells(cells, vi.length, en.length, weights);
  const selected = selectPairs(scored, minScore);
  const candidates = extraCandidates(selected, cells, { vi, en }, parallel, lexicon);
  const extra = findExtraLinks(candidates, selected, weights, EXTRA_SCORE);
  return {
    pairs: gatherPairs(selected, extra),
    ranking: rankRows(scored, vi.length),
    parallel,
    vi,
    en,
  };
}

/** Returns the log odds of every two sentences that are likely enough to look at. */
export function judgeCells(
  { vi, en }: PreparedSides,
  lexicon: Lexicon,
  pairWeights: readonly number[],
): Cell[] {
  const cells: Cell[] = [];
  for (const [row, candidates] of candidateRows(vi, en, lexicon).entries()) {
    const viSentence = vi[row];
    for (const column of candidates) {
      const enSentence = en[column];
      if (!viSentence || !enSentence) continue;
      cells.push({ vi: row, en: column, logOdds: judgeCell(viSentence, enSentence, lexicon, pairWeights) });
    }
  }
  return cells;
}

/** Returns the log odds of two sentences on their own. */
export function judgeCell(
  vi: IndexedVietnamese,
  en: NamedSentence,
  lexicon: Lexicon,
  pairWeights: readonly number[],
): number {
  return judgePair(vi, en, linkWords(vi, en, lexicon), pairWeights);
}

/** Returns the judged pairs with their scores, and whether the two texts run in parallel. */
export function scoreCells(
  cells: readonly Cell[],
  viCount: number,
  enCount: number,
  weights: AlignerWeights,
): { scored: ScoredCell[]; parallel: boolean } {
  const rivals = rivalFeatures(cells, viCount, enCount);
  const scoreWith = (
    weightsOf: readonly number[],
    more: (cell: Cell) => readonly number[],
  ): (Cell & ScoredCell)[] =>
    cells.map((cell, at) => ({
      ...cell,
      score: probabilityOf(weightedSum(weightsOf, [...(rivals[at] ?? []), ...more(cell)])),
    }));
  const sure = selectPairs(
    scoreWith(weights.rivals, () => []),
    ANCHOR_SCORE,
  );
  const surroundingsOf = createSurroundings(sure, viCount, enCount);
  const anchors = findParallelOrder(sure);
  if (!anchors) return { scored: scoreWith(weights.scattered, surroundingsOf), parallel: false };
  const fitOf = createOrderFit(anchors, viCount, enCount);
  return {
    scored: scoreWith(weights.ordered, cell => [...surroundingsOf(cell), ...orderFeatures(fitOf(cell))]),
    parallel: true,
  };
}

// A left-over sentence joins the pair of its partner; two sentences that both have one are a pair of their own.
function gatherPairs(
  selected: readonly ScoredCell[],
  extra: ReturnType<typeof findExtraLinks>,
): SuggestedPair[] {
  const pairs = selected.map(({ vi, en, score }) => ({ vi: [vi], en: [en], score }));
  const ofVi = new Map(pairs.map(pair => [pair.vi[0], pair]));
  const ofEn = new Map(pairs.map(pair => [pair.en[0], pair]));
  const overlaps: SuggestedPair[] = [];
  for (const { vi, en, kind, score } of extra) {
    if (kind === 'overlap') {
      overlaps.push({ vi: [vi], en: [en], score });
      continue;
    }
    const base = ofVi.get(vi);
    const pair = base ?? ofEn.get(en);
    if (!pair || pair.vi.length + pair.en.length >= LARGEST_PAIR) continue;
    const side = base ? pair.en : pair.vi;
    side.push(base ? en : vi);
    side.sort((a, b) => a - b);
  }
  return [...pairs, ...overlaps].sort(
    (a, b) => (a.vi[0] ?? 0) - (b.vi[0] ?? 0) || (a.en[0] ?? 0) - (b.en[0] ?? 0),
  );
}

function rankRows(scored: readonly ScoredCell[], viCount: number): ScoredCell[][] {
  const rows: ScoredCell[][] = Array.from({ length: viCount }, () => []);
  for (const cell of scored) rows[cell.vi]?.push(cell);
  for (const row of rows) row.sort((a, b) => b.score - a.score || a.en - b.en);
  return rows;
}
