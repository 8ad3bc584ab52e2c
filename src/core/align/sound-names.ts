import type { PhraseHit } from '../lexicon/find-phrases.ts';
import type { Token } from '../text/tokenize.ts';
import { vietnameseSoundKey } from './sound-key.ts';
import type { WeightUnit } from './weight-unit.ts';

/** Tokens `[from, to)` that spell a foreign name by its sound, and the key under which it meets the English spelling. */
export type SoundName = { readonly from: number; readonly to: number; readonly key: string };

const BEGINS_SMALL = /^\p{Ll}/u;

/**
 * Returns the names in a Vietnamese sentence that are spelt by their sound: syllables joined by hyphens, the first with a
 * capital, the others without. One that the lexicon knows as a whole is left to it.
 */
export function findSoundNames(
  text: string,
  tokens: readonly Token[],
  hits: readonly PhraseHit[],
): SoundName[] {
  if (!text.includes('-')) return [];
  const found: SoundName[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let to = from + 1;
    while (tokens[from]?.capital && isHyphenated(text, tokens, to)) to += 1;
    if (to > from + 1 && !hits.some(hit => hit.from <= from && hit.to >= to)) {
      const key = vietnameseSoundKey(tokens.slice(from, to).map(token => token.lower));
      found.push({ from, to, key });
    }
    from = to - 1;
  }
  return found;
}

function isHyphenated(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token) return false;
  return text.slice(before.end, token.start) === '-' && BEGINS_SMALL.test(token.text);
}

/** Returns `units` with each of `names` as one unit, in place of those that its syllables had. */
export function mergeSoundNames(
  units: readonly WeightUnit[],
  names: readonly SoundName[],
): readonly WeightUnit[] {
  if (names.length === 0) return units;
  const isInName = (at: number): boolean => names.some(name => name.from <= at && at < name.to);
  const kept = units.flatMap((unit): WeightUnit[] => {
    if (!names.some(name => name.from < unit.to && unit.from < name.to)) return [unit];
    // A phrase of the lexicon that a name cuts is no phrase; what is left of it are words.
    const places = Array.from({ length: unit.to - unit.from }, (_, at) => unit.from + at);
    return places
      .filter(at => !isInName(at))
      .map(at => ({ from: at, to: at + 1, key: `${unit.key} ${at - unit.from}`, kind: 'unknown' }));
  });
  const merged = names.map(
    ({ from, to, key }): WeightUnit => ({ from, to, key: `sound ${key}`, kind: 'name', isName: true }),
  );
  return [...kept, ...merged].sort((a, b) => a.from - b.from);
}
