import { alignPrepared } from '../src/core/align/align-sentences.ts';
import type { NamedSentence } from '../src/core/align/link-words.ts';
import type { AlignerWeights } from '../src/core/align/weights.ts';
import { addCounts, countLinks, type LinkCounts } from '../src/core/evaluation/score-links.ts';
import type { Lexicon } from '../src/core/lexicon/lexicon.ts';
import { fitWeights, type PreparedCase, prepareCase } from './fit-weights.ts';
import { type GoldCase, poolCases } from './gold-cases.ts';

/** The cases are dealt into so many parts; each is aligned with weights that were fitted on the others. */
const FOLDS = 5;
/** A pair of at least this score is called sure. */
const SURE = 0.9;

/** What an aligner without one of its parts is: other sentences, features that tell nothing, other weights. */
export type Variant = {
  readonly changeSentence?: <Sentence extends NamedSentence>(sentence: Sentence) => Sentence;
  readonly silent?: ReadonlySet<string>;
  readonly changeWeights?: (weights: AlignerWeights) => AlignerWeights;
};

/** The figures of one set of cases. */
export type SetFigures = {
  readonly cases: number;
  readonly counts: LinkCounts;
  /** Surprise of the gold in nats, over all scored pairs and per link: the finest measure of whether a change helps. */
  readonly loss: number;
  readonly sure: number;
  readonly sureRight: number;
};

/** Returns the figures by set, each case judged with weights that it had no part in. Pools of the cases are a set of their own. */
export function crossValidate(
  cases: readonly GoldCase[],
  lexicon: Lexicon,
  { changeSentence, silent, changeWeights }: Variant = {},
): Map<string, SetFigures> {
  const foldOf = dealCases(cases, gold => prepareCase(gold, lexicon, changeSentence));
  const all = [...foldOf.keys()];
  const figures = new Map<string, SetFigures>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = all.filter(one => foldOf.get(one) !== fold);
    const fitted = fitWeights(others, lexicon, silent);
    const weights = changeWeights?.(fitted) ?? fitted;
    for (const one of all) {
      if (foldOf.get(one) !== fold) continue;
      const judged = judgeCase(one, lexicon, weights);
      const known = figures.get(one.gold.set);
      figures.set(one.gold.set, known ? addFigures(known, judged) : judged);
    }
  }
  return figures;
}

// Dealt set by set, so that each part has its share of each; a pool is of one part.
function dealCases(
  cases: readonly GoldCase[],
  prepare: (gold: GoldCase) => PreparedCase,
): Map<PreparedCase, number> {
  const bySet = new Map<string, GoldCase[]>();
  for (const one of cases) bySet.set(one.set, [...(bySet.get(one.set) ?? []), one]);
  const foldOf = new Map<PreparedCase, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const dealt = [...bySet.values()].flatMap(list => list.filter((_, at) => at % FOLDS === fold));
    for (const one of [...dealt, ...poolCases(dealt)]) foldOf.set(prepare(one), fold);
  }
  return foldOf;
}

/** Returns the figures of one case with `weights`. */
export function judgeCase(one: PreparedCase, lexicon: Lexicon, weights: AlignerWeights): SetFigures {
  const { pairs, ranking } = alignPrepared(one, { lexicon, weights });
  const { links, arguable } = one.gold;
  const linksOf = (pair: (typeof pairs)[number]): string[] =>
    pair.vi.flatMap(a => pair.en.map(b => `${a},${b}`));
  let loss = 0;
  for (const { vi, en, score } of ranking.flat()) {
    if (arguable.has(`${vi},${en}`)) continue;
    loss -= Math.log(Math.max(links.has(`${vi},${en}`) ? score : 1 - score, 1e-6));
  }
  const sure = pairs
    .filter(pair => pair.score >= SURE)
    .map(pair => linksOf(pair).filter(link => !arguable.has(link)))
    .filter(list => list.length > 0);
  return {
    cases: 1,
    counts: countLinks(new Set(pairs.flatMap(linksOf)), links, arguable),
    loss,
    sure: sure.length,
    sureRight: sure.filter(list => list.some(link => links.has(link))).length,
  };
}

/** Returns the sum of two cases' figures. */
export function addFigures(a: SetFigures, b: SetFigures): SetFigures {
  return {
    cases: a.cases + b.cases,
    counts: addCounts([a.counts, b.counts]),
    loss: a.loss + b.loss,
    sure: a.sure + b.sure,
    sureRight: a.sureRight + b.sureRight,
  };
}
