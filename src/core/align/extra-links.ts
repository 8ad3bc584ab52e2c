import type { Lexicon } from '../lexicon/lexicon.ts';
import { extraFeatures, type Partnered, takenTokens } from './extra-features.ts';
import { type IndexedVietnamese, linkWords, type NamedSentence } from './link-words.ts';
import { probabilityOf, weightedSum } from './pair-features.ts';
import type { PreparedSides } from './prepare-side.ts';
import type { Cell } from './rival-features.ts';
import type { ScoredCell } from './select-pairs.ts';
import type { AlignerWeights } from './weights.ts';

/** Two sentences that are not each other's first choice and may belong together all the same. */
export type ExtraCandidate = {
  readonly vi: number;
  readonly en: number;
  /** `join`, or `orderedJoin` in parallel texts: one of them is left over and may join the pair of the other; `overlap`: both have a partner. */
  readonly kind: 'join' | 'orderedJoin' | 'overlap';
  readonly features: readonly number[];
};

/** A further link with its probability. */
export type ExtraLink = Omit<ExtraCandidate, 'features'> & { readonly score: number };

type ExtraPlace = { readonly vi: number; readonly en: number };
const CROSSING_REACH = 3;

/** Two sentences are tried when their log odds are at least this, or when each stands beside the other's partner. */
const TRIED_LOG_ODDS = -5;

/**
 * Returns every two sentences that may belong together beside the pairs `selected`, with the features of that case.
 * `cells` are all pairs that were judged. Two sentences that both have a partner are tried only when `parallel`: where
 * sentence borders differ between a text and its translation, one sentence ends what another began.
 */
export function extraCandidates(
  selected: readonly ScoredCell[],
  cells: readonly Cell[],
  { vi, en }: PreparedSides,
  parallel: boolean,
  lexicon: Lexicon,
): ExtraCandidate[] {
  const enOf = new Map(selected.map(cell => [cell.vi, cell.en]));
  const viOf = new Map(selected.map(cell => [cell.en, cell.vi]));
  const partneredVi = memo((at: number) => partneredVietnamese(vi[at], en[enOf.get(at) ?? -1], lexicon));
  const partneredEn = memo((at: number) => partneredEnglish(en[at], vi[viOf.get(at) ?? -1], lexicon));
  const crossingsOf = countCrossings(selected, vi.length);
  const found: ExtraCandidate[] = [];
  for (const cell of cells) {
    const partnerOfVi = enOf.get(cell.vi);
    const partnerOfEn = viOf.get(cell.en);
    if (partnerOfVi === undefined && partnerOfEn === undefined) continue;
    const isOver = partnerOfVi === undefined || partnerOfEn === undefined;
    if (partnerOfVi === cell.en || (!isOver && !parallel)) continue;
    const joinKind = parallel ? 'orderedJoin' : 'join';
    const kind = isOver ? joinKind : 'overlap';
    const neighbours = Number(isNext(partnerOfVi, cell.en)) + Number(isNext(partnerOfEn, cell.vi));
    if (isOver ? cell.logOdds < TRIED_LOG_ODDS && neighbours === 0 : neighbours < 2) continue;
    const a = partneredVi(cell.vi);
    const b = partneredEn(cell.en);
    if (!a || !b) continue;
    const features = extraFeatures(
      { vi: a, en: b, neighbours, crossings: crossingsOf(cell), logOdds: cell.logOdds },
      lexicon,
    );
    found.push({ vi: cell.vi, en: cell.en, kind, features });
  }
  return found;
}

/** Returns the further links that are likely, best first. A sentence that was left over joins one pair at most. */
export function findExtraLinks(
  candidates: readonly ExtraCandidate[],
  selected: readonly ScoredCell[],
  weights: AlignerWeights,
  minScore: number,
): ExtraLink[] {
  const hasEn = new Set(selected.map(cell => cell.vi));
  const joined = new Set<string>();
  return candidates
    .map(({ features, ...link }) => ({
      ...link,
      score: probabilityOf(weightedSum(weights[link.kind], features)),
    }))
    .filter(link => link.score >= minScore)
    .sort((a, b) => b.score - a.score || a.vi - b.vi || a.en - b.en)
    .filter(link => {
      if (link.kind === 'overlap') return true;
      const newcomer = hasEn.has(link.vi) ? `en${link.en}` : `vi${link.vi}`;
      if (joined.has(newcomer)) return false;
      joined.add(newcomer);
      return true;
    });
}

function isNext(partner: number | undefined, other: number): boolean {
  return partner !== undefined && Math.abs(partner - other) === 1;
}

// How many of the pairs just before and behind a link go the other way round; it is enough to look at a few of them.
function countCrossings(selected: readonly ScoredCell[], viCount: number): (link: ExtraPlace) => number {
  const enOf: (number | undefined)[] = Array.from({ length: viCount });
  for (const cell of selected) enOf[cell.vi] = cell.en;
  return ({ vi, en }) => {
    let crossings = 0;
    for (let step = 1; step <= CROSSING_REACH; step++) {
      const before = enOf[vi - step];
      const behind = enOf[vi + step];
      if (before !== undefined && before > en) crossings += 1;
      if (behind !== undefined && behind < en) crossings += 1;
    }
    return crossings;
  };
}

function partneredVietnamese(
  sentence: IndexedVietnamese | undefined,
  partner: NamedSentence | undefined,
  lexicon: Lexicon,
): Partnered<IndexedVietnamese> | undefined {
  if (!sentence || !partner) return sentence && { sentence };
  const links = linkWords(sentence, partner, lexicon);
  return { sentence, partner, taken: takenTokens(sentence.tokens.length, links, 'vi') };
}

function partneredEnglish(
  sentence: NamedSentence | undefined,
  partner: IndexedVietnamese | undefined,
  lexicon: Lexicon,
): Partnered<NamedSentence> | undefined {
  if (!sentence || !partner) return sentence && { sentence };
  const links = linkWords(partner, sentence, lexicon);
  return { sentence, partner, taken: takenTokens(sentence.tokens.length, links, 'en') };
}

function memo<T>(compute: (at: number) => T): (at: number) => T {
  const known = new Map<number, T>();
  return at => {
    const value = known.get(at) ?? compute(at);
    known.set(at, value);
    return value;
  };
}
