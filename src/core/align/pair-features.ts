import { coherenceOf } from './coherence.ts';
import type { IndexedVietnamese, WordLink } from './link-words.ts';
import type { WeighedSentence } from './weigh.ts';

/** The names of what a pair is judged by before its rivals are looked at, in the order of {@link pairFeatures}. */
export const PAIR_FEATURES = [
  'bias',
  'coverage',
  'smaller coverage',
  'larger coverage',
  'evidence',
  'facts agree',
  'facts open on both sides',
  'names agree',
  'names open on both sides',
  'length',
  'together',
  'displacement',
  'shorter length',
  'coverage by evidence',
] as const;

/** An English news sentence has this many words for each syllable of its Vietnamese counterpart. */
const ENGLISH_WORDS_PER_SYLLABLE = 0.72;
const SMOOTHING = 4;
const FACT_CAP = 4;
/** Sentences of fewer words than this are not made more likely by being short. */
const SHORT = 3;
/** Log odds of two sentences that have nothing in common. */
export const NOTHING = -12;

/** How much of each side the links cover, by weight: 0 to 1. */
export type Coverage = { readonly vi: number; readonly en: number };

/** Returns the shares of the two sentences' weight that `links` cover. */
export function coverageOf(vi: WeighedSentence, en: WeighedSentence, links: readonly WordLink[]): Coverage {
  let viCovered = 0;
  let enCovered = 0;
  for (const link of links) {
    for (let at = link.viFrom; at < link.viTo; at++) viCovered += (vi.weights[at] ?? 0) * link.share;
    for (let at = link.enFrom; at < link.enTo; at++) enCovered += (en.weights[at] ?? 0) * link.share;
  }
  return { vi: viCovered / Math.max(vi.total, 1e-9), en: enCovered / Math.max(en.total, 1e-9) };
}

/** Returns what the links say of the pair, one number for each of {@link PAIR_FEATURES}. */
export function pairFeatures(
  vi: IndexedVietnamese,
  en: WeighedSentence,
  links: readonly WordLink[],
): number[] {
  const coverage = coverageOf(vi, en, links);
  const both = coverage.vi + coverage.en;
  const sums = { word: 0, name: 0, fact: 0 };
  for (const link of links) sums[link.kind] += link.weight;
  const evidence = sums.word + sums.name + sums.fact;
  return [
    1,
    both > 0 ? (2 * coverage.vi * coverage.en) / both : 0,
    Math.min(coverage.vi, coverage.en),
    Math.max(coverage.vi, coverage.en),
    Math.log1p(evidence),
    Math.min(sums.fact, FACT_CAP),
    openOnBothSides(vi, en, links, 'fact'),
    Math.min(sums.name, FACT_CAP),
    openOnBothSides(vi, en, links, 'name'),
    Math.abs(lengthRatio(vi.tokens.length, en.tokens.length)),
    ...coherenceOf(vi, en, links),
    Math.log1p(Math.max(SHORT, Math.min(vi.tokens.length * ENGLISH_WORDS_PER_SYLLABLE, en.tokens.length))),
    Math.log1p(evidence) * (coverage.vi + coverage.en),
  ];
}

/** Returns the logarithm of the English length over what the Vietnamese one makes expect: 0 when they fit. */
export function lengthRatio(syllables: number, words: number): number {
  return Math.log((words + SMOOTHING) / (syllables * ENGLISH_WORDS_PER_SYLLABLE + SMOOTHING));
}

// Facts or names that found no partner speak against the pair only when the other side has such ones, too.
function openOnBothSides(
  vi: WeighedSentence,
  en: WeighedSentence,
  links: readonly WordLink[],
  kind: 'fact' | 'name',
): number {
  const openVi = openWeight(
    vi,
    links.map(link => [link.viFrom, link.viTo] as const),
    kind,
  );
  const openEn = openWeight(
    en,
    links.map(link => [link.enFrom, link.enTo] as const),
    kind,
  );
  return Math.min(openVi, openEn, FACT_CAP);
}

function openWeight(
  sentence: WeighedSentence,
  taken: readonly (readonly [from: number, to: number])[],
  kind: 'fact' | 'name',
): number {
  let open = 0;
  for (const unit of sentence.units) {
    if (unit.kind !== kind || taken.some(([from, to]) => from < unit.to && unit.from < to)) continue;
    for (let at = unit.from; at < unit.to; at++) open += sentence.weights[at] ?? 0;
  }
  return open;
}

/** Returns the log odds of a pair on its own; without a single link there is nothing to judge. */
export function judgePair(
  vi: IndexedVietnamese,
  en: WeighedSentence,
  links: readonly WordLink[],
  weights: readonly number[],
): number {
  return links.length === 0 ? NOTHING : weightedSum(weights, pairFeatures(vi, en, links));
}

/** Returns the sum of `features` times `weights`. */
export function weightedSum(weights: readonly number[], features: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (weights[at] ?? 0) * (features[at] ?? 0);
  return sum;
}

/** Returns the probability for a log odds. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
