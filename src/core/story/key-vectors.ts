import type { ArticleKey, KeyKind } from './article-key.ts';

/** An article's most telling keys with their weights; the sum of the squares is 1 (or there are none). Heaviest first. */
export type KeyVector = ReadonlyMap<string, number>;

/** So many keys are kept of an article: it bounds the cost, and a long article does not drown in its background. */
const MOST_KEYS = 48;
/**
 * Rarity counts as if this many other articles had been read before, so that four files are judged like four thousand, and
 * what stands in all files of a folder about one event still tells.
 */
const READ_BEFORE = 1000;
/** In how many of these a key of each kind is. */
const SEEN_BEFORE: Readonly<Record<KeyKind, number>> = {
  letters: 3,
  'maybe-name': 70,
  name: 25,
  'everyday-name': 200,
  word: 20,
  figure: 10,
  date: 25,
};
/** What a key tells beside its rarity. */
const KIND_WEIGHT: Readonly<Record<KeyKind, number>> = {
  letters: 1.1,
  'maybe-name': 0.6,
  name: 1.1,
  'everyday-name': 1,
  word: 0.8,
  figure: 0.9,
  date: 0.9,
};
/** A key that is told again and again weighs at most as if it had this strength. */
const MOST_STRENGTH = 4;

/** What every article is taken to tell besides, as a sum of squared weights: a short one is not like another by two names alone. */
const UNSEEN_MASS = 40;

/** No key weighs more than this in a vector of length 1: one place or person in common makes no story. */
const MOST_SHARE = 0.25;

/** Returns the vector of each article, from the keys of all of them: rare keys and those of title and lead weigh most. */
export function keyVectors(articles: readonly (readonly ArticleKey[])[]): KeyVector[] {
  const frequency = new Map<string, number>();
  for (const keys of articles) for (const { key } of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const weightOf = ({ key, kind, strength }: ArticleKey): number => {
    const rarity = Math.log(
      (READ_BEFORE + articles.length) / (SEEN_BEFORE[kind] + (frequency.get(key) ?? 1)),
    );
    return KIND_WEIGHT[kind] * Math.max(0, rarity) * Math.sqrt(Math.min(strength, MOST_STRENGTH));
  };
  return articles.map(keys => {
    const weighed = keys.map(key => ({ key: key.key, weight: weightOf(key) })).filter(key => key.weight > 0);
    weighed.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
    const kept = weighed.slice(0, MOST_KEYS);
    const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, UNSEEN_MASS));
    return new Map(kept.map(({ key, weight }) => [key, Math.min(MOST_SHARE, weight / length)]));
  });
}

/** Returns the scalar product: 1 for equal unit vectors, 0 when they share nothing. */
export function dotProduct(a: KeyVector, b: KeyVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0);
  return sum;
}
