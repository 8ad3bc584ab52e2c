import type { WeighedSentence } from './weigh.ts';
import type { WeightUnit } from './weight-unit.ts';

/**
 * Returns the two parts of `sentence` before and from UTF-16 offset `at`, with the weights that their words have in the whole.
 * Of a name that lies across the place each part keeps its share; a phrase or a fact there is in neither. Undefined where a part
 * would have no word.
 */
export function sliceSentence(
  sentence: WeighedSentence,
  at: number,
): readonly [WeighedSentence, WeighedSentence] | undefined {
  const cut = sentence.tokens.findIndex(token => token.start >= at);
  if (cut <= 0) return undefined;
  const end = sentence.text.slice(0, at).trimEnd().length;
  return [
    slice(sentence, { from: 0, to: cut, start: 0, end }),
    slice(sentence, { from: cut, to: sentence.tokens.length, start: at, end: sentence.text.length }),
  ];
}

/** Tokens `[from, to)`, which lie in `[start, end)` of the text. */
type Range = { readonly from: number; readonly to: number; readonly start: number; readonly end: number };

function slice(sentence: WeighedSentence, { from, to, start, end }: Range): WeighedSentence {
  const weights = sentence.weights.slice(from, to);
  const within = <Part extends { readonly from: number; readonly to: number }>(
    parts: readonly Part[],
  ): Part[] =>
    parts
      .filter(part => part.from >= from && part.to <= to)
      .map(part => ({ ...part, from: part.from - from, to: part.to - from }));
  const shifted = <Place extends { readonly start: number; readonly end: number }>(place: Place): Place => ({
    ...place,
    start: place.start - start,
    end: place.end - start,
  });
  return {
    text: sentence.text.slice(start, end),
    tokens: sentence.tokens.slice(from, to).map(shifted),
    hits: within(sentence.hits),
    facts: sentence.facts.filter(fact => fact.start >= start && fact.end <= end).map(shifted),
    units: clipped(sentence.units, from, to),
    names: sentence.names.slice(from, to),
    ...(sentence.soundNames ? { soundNames: within(sentence.soundNames) } : {}),
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

function clipped(units: readonly WeightUnit[], from: number, to: number): WeightUnit[] {
  return units
    .filter(unit => unit.from < to && unit.to > from)
    .map(unit => ({ ...unit, from: Math.max(unit.from, from) - from, to: Math.min(unit.to, to) - from }));
}
