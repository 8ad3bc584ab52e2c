import { slugify } from '../text/slug.ts';
import type { ReadArticle } from './explain-story.ts';
import { dotProduct } from './key-vectors.ts';
import { headlineOf } from './story-article.ts';

/**
 * Returns a name for the story of `articles`, made from a headline: that of the English article with most in common with
 * the others, else that of such a Vietnamese one.
 */
export function nameStory(articles: readonly ReadArticle[]): string {
  const english = articles.filter(({ article }) => article.lang === 'en' && headlineOf(article) !== '');
  const [first, ...others] = english.length > 0 ? english : articles;
  let best = first;
  for (const other of others) if (best && inCommon(other, articles) > inCommon(best, articles)) best = other;
  return slugify(best ? headlineOf(best.article) : '', 'story');
}

/** To find the most typical article of a story so many are compared with. */
const MOST_COMPARED = 50;

function inCommon({ vector }: ReadArticle, articles: readonly ReadArticle[]): number {
  let sum = 0;
  for (const other of articles.slice(0, MOST_COMPARED)) sum += dotProduct(vector, other.vector);
  return sum;
}

/**
 * Returns a function that returns its argument, with `-2`, `-3` … behind it when it is taken already; each answer is taken
 * from then on.
 */
export function createNameGiver(taken: Iterable<string>): (name: string) => string {
  // File systems that do not tell capitals from small letters have one folder for both.
  const names = new Set(Array.from(taken, name => name.toLowerCase()));
  const lastNumber = new Map<string, number>();
  return name => {
    let [free, number] = [name, lastNumber.get(name) ?? 1];
    while (names.has(free.toLowerCase())) free = `${name}-${++number}`;
    lastNumber.set(name, number);
    names.add(free.toLowerCase());
    return free;
  };
}
