import { LANGUAGES, type Lang } from '../lang/language.ts';
import type { KeyVector } from './key-vectors.ts';

/** Two articles, by their places `a < b`, that share telling keys. */
export type CandidateLink = { readonly a: number; readonly b: number };

/** Partners are looked for by so many of an article's heaviest keys. */
const KEYS_LOOKED_UP = 24;
/**
 * Of the articles with a key so many are looked at on either side, in the order of the list: when a name is in the news
 * every day, those of these days.
 */
const WINDOW = 40;
/** Articles whose shared keys add up to less are no partners: it is a third of what makes a story (see likeness.ts). */
const LEAST_SHARED = 0.05;
/** So many partners of an article are judged in each language: twenty reports in its own must not hide those in the other. */
const MOST_PARTNERS = 8;

/** An article as it is looked up. */
export type LookedUp = { readonly lang: Lang; readonly vector: KeyVector };

/** The articles that have a key among their heaviest, ascending, and what it weighs there. */
type Postings = { readonly articles: number[]; readonly weights: number[] };

/**
 * Returns the pairs of articles that are worth judging: for each its best partners by the weights of the keys they share.
 * `articles` should be in the order of their days. The cost grows with the number of articles, not with that of pairs.
 */
export function candidateLinks(articles: readonly LookedUp[]): CandidateLink[] {
  const postings = collectPostings(articles);
  const shared = new Float64Array(articles.length);
  const seen = new Set<number>();
  const links: CandidateLink[] = [];
  for (const article of articles.keys()) {
    for (const { a, b } of partnersOf(article, articles, postings, shared)) {
      const pair = a * articles.length + b;
      if (!seen.has(pair)) links.push({ a, b });
      seen.add(pair);
    }
  }
  return links;
}

function collectPostings(articles: readonly LookedUp[]): Map<string, Postings> {
  const postings = new Map<string, Postings>();
  for (const [article, { vector }] of articles.entries()) {
    for (const [key, weight] of heaviest(vector)) {
      const list = postings.get(key) ?? { articles: [], weights: [] };
      list.articles.push(article);
      list.weights.push(weight);
      postings.set(key, list);
    }
  }
  return postings;
}

function heaviest(vector: KeyVector | undefined): [key: string, weight: number][] {
  return [...(vector ?? [])].slice(0, KEYS_LOOKED_UP);
}

// `shared` is all zeros before and after: one array for all articles, instead of a map for each.
function partnersOf(
  article: number,
  articles: readonly LookedUp[],
  postings: ReadonlyMap<string, Postings>,
  shared: Float64Array,
): CandidateLink[] {
  const touched: number[] = [];
  for (const [key, weight] of heaviest(articles[article]?.vector)) {
    const { articles: others = [], weights = [] } = postings.get(key) ?? {};
    const place = placeOf(others, article);
    for (let at = Math.max(0, place - WINDOW); at <= place + WINDOW && at < others.length; at++) {
      const other = others[at] ?? article;
      if (other === article) continue;
      if (shared[other] === 0) touched.push(other);
      shared[other] = (shared[other] ?? 0) + weight * (weights[at] ?? 0);
    }
  }
  const likely = touched
    .map(other => ({ other, sum: shared[other] ?? 0 }))
    .filter(({ sum }) => sum >= LEAST_SHARED)
    .sort((x, y) => y.sum - x.sum || x.other - y.other);
  const best = LANGUAGES.flatMap(lang =>
    likely.filter(({ other }) => articles[other]?.lang === lang).slice(0, MOST_PARTNERS),
  );
  for (const other of touched) shared[other] = 0;
  return best.map(({ other }) => ({ a: Math.min(article, other), b: Math.max(article, other) }));
}

function placeOf(ascending: readonly number[], article: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? 0) < article) from = middle + 1;
    else to = middle;
  }
  return from;
}
