import type { Lang } from '../lang/language.ts';
import type { AnnotatedSentence } from './annotate.ts';
import { UNIT_WEIGHT } from './parameters.ts';
import type { WeightUnit } from './weight-unit.ts';

/** An annotated sentence with the weight of each token: what it tells when it is matched, and costs when it is not. */
export type WeighedSentence = AnnotatedSentence & { readonly weights: Float64Array; readonly total: number };

/** A word that stands in every sentence keeps this share of its weight. */
const COMMON_SHARE = 0.1;

/** How many sentences each unit key stands in, and how many sentences there are. */
export type UnitCounts = { readonly byKey: ReadonlyMap<string, number>; readonly sentences: number };

/** Returns in how many of `sentences` each unit stands. */
export function countUnits(sentences: readonly AnnotatedSentence[]): UnitCounts {
  const byKey = new Map<string, number>();
  for (const { units } of sentences) {
    for (const key of new Set(units.map(unit => unit.key))) byKey.set(key, (byKey.get(key) ?? 0) + 1);
  }
  return { byKey, sentences: sentences.length };
}

/**
 * Returns the sentences of one language with weights: the kind of a unit times its rarity among these sentences, or among
 * those that `counts` is of when these are a part of them. A unit of several Vietnamese syllables weighs one word for two syllables.
 */
export function weighSentences(
  sentences: readonly AnnotatedSentence[],
  lang: Lang,
  counts: UnitCounts = countUnits(sentences),
): WeighedSentence[] {
  const all = counts.sentences + 1;
  const scale = Math.log(all);
  return sentences.map(sentence => {
    const weights = new Float64Array(sentence.tokens.length);
    let total = 0;
    for (const unit of sentence.units) {
      const rarity = Math.log(all / (counts.byKey.get(unit.key) ?? 1)) / Math.max(scale, 1);
      const length = unit.to - unit.from;
      const words = wordsOf(unit, lang);
      const kindWeight = unit.kind === 'fact' ? factWeight(unit.key) : UNIT_WEIGHT[unit.kind];
      const weight = kindWeight * (COMMON_SHARE + (1 - COMMON_SHARE) * rarity) * words;
      for (let at = unit.from; at < unit.to; at++) weights[at] = weight / length;
      total += weight;
    }
    return { ...sentence, weights, total };
  });
}

/** Each further word of a name adds this much of a name's weight. */
const FURTHER_NAME = 0.6;

function wordsOf({ from, to, kind, isName }: WeightUnit, lang: Lang): number {
  const length = to - from;
  if (isName) return 1 + FURTHER_NAME * (length - 1);
  return lang === 'vi' && kind !== 'fact' ? Math.max(1, length / 2) : 1;
}

// Small counts and round figures meet by chance; a long or odd figure hardly ever does.
function factWeight(key: string): number {
  const [kind = '', value = ''] = key.split(/[: ]/);
  if (kind === 'date' || kind === 'time' || kind === 'score') return 1.4;
  if (kind === 'month' || kind === 'year' || kind === 'weekday') return 0.9;
  const digits = value.replace(/0+$/, '').replace('.', '').length;
  const size = Math.abs(Number(value)) <= 10 ? 0.6 : 0.9 + 0.3 * Math.min(3, digits);
  return kind === 'quantity' || kind === 'ordinal' ? size : size + 0.4;
}
