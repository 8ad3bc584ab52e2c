import { dotProduct, type KeyVector } from './key-vectors.ts';

/** When articles were published, as the sum of the days of `count` of them, and the days of the year that the others speak of. */
export type ArticleDays = { readonly count: number; readonly sum: number; readonly told: readonly number[] };

/** Articles that are taken as one: the sum of their vectors, and their days. */
export type ArticleSum = { readonly count: number; readonly vector: KeyVector; readonly days: ArticleDays };
/** A sum that articles are added to. */
export type GrowingSum = { count: number; readonly vector: Map<string, number>; days: ArticleDays };

/** Adds `small` to `large`, which is changed: groups grow by thousands of articles, and copies would be quadratic. */
export function addInto(large: GrowingSum, small: ArticleSum): void {
  for (const [key, weight] of small.vector) large.vector.set(key, (large.vector.get(key) ?? 0) + weight);
  const told = [...new Set([...large.days.told, ...small.days.told])].slice(0, MOST_TOLD_DAYS);
  large.days = { count: large.days.count + small.days.count, sum: large.days.sum + small.days.sum, told };
  large.count += small.count;
}

/**
 * Returns how alike the articles of two sums are, 0 to 1: the average over all pairs of one of each (that is what the product
 * of the sums is), less when their days are apart.
 */
export function likeness(a: ArticleSum, b: ArticleSum): number {
  const average = dotProduct(a.vector, b.vector) / (a.count * b.count);
  return average * dayFactor(a.days, b.days);
}

/** So many days after it happened papers still report an event as news. */
const NEWS_DAYS = 1;
/** Days beyond that after which likeness counts half. */
const HALF_DAYS = 3;
/** It is a penalty, not a ban: so much is left however far two days are apart. */
const LEAST_DAY_FACTOR = 0.15;
const YEAR_DAYS = 365.25;
/** What is left when nothing is known of the days of one side: most articles are of different days. */
const UNKNOWN_DAY_FACTOR = 0.8;
/** The days that a text speaks of need not be those of the event: the penalty is raised to this power. */
const TOLD_POWER = 0.4;
/** So many days that texts speak of are kept: the first ones, which are nearest to the news. */
export const MOST_TOLD_DAYS = 8;

function dayFactor(a: ArticleDays, b: ArticleDays): number {
  if (a.count > 0 && b.count > 0) return factorOf(Math.abs(a.sum / a.count - b.sum / b.count));
  let nearest = Number.POSITIVE_INFINITY;
  for (const one of daysInYear(a)) {
    for (const other of daysInYear(b)) {
      const apart = Math.abs(one - other);
      nearest = Math.min(nearest, apart, YEAR_DAYS - apart);
    }
  }
  return nearest === Number.POSITIVE_INFINITY ? UNKNOWN_DAY_FACTOR : factorOf(nearest) ** TOLD_POWER;
}

function daysInYear({ count, sum, told }: ArticleDays): readonly number[] {
  return count > 0 ? [(sum / count) % YEAR_DAYS] : told;
}

function factorOf(apart: number): number {
  return Math.max(LEAST_DAY_FACTOR, 1 / (1 + (Math.max(0, apart - NEWS_DAYS) / HALF_DAYS) ** 2));
}

/** Likeness at which two articles are as likely as not of one story; fitted on the sample stories (scripts/eval-stories.ts). */
const EVEN_LIKENESS = 0.15;
/** How fast likelihood rises there: a tenth more or less is one to e against three. */
const STEEPNESS = 30;

/** Returns the probability, 0 to 1, that articles of this likeness tell one story. */
export function probabilityOfOneStory(likeness: number): number {
  return 1 / (1 + Math.exp(-STEEPNESS * (likeness - EVEN_LIKENESS)));
}
