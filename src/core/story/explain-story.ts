import type { ArticleKey, KeyKind } from './article-key.ts';
import type { KeyVector } from './key-vectors.ts';
import type { ArticleDays } from './likeness.ts';
import { isoDay } from './press-days.ts';
import type { StoryArticle } from './story-article.ts';

/** What articles of a story have in common, in words to be shown. */
export type StoryEvidence = {
  readonly kind: 'name' | 'figure' | 'word' | 'date';
  /** As it stands in an article, an English one where there is one; the day on which they were published in ISO 8601. */
  readonly text: string;
};

/** An article with all that was found out about it. */
export type ReadArticle = {
  readonly article: StoryArticle;
  readonly keys: readonly ArticleKey[];
  readonly vector: KeyVector;
  readonly days: ArticleDays;
};

/** So much is shown: it is to stand in one line. */
const MOST_EVIDENCE = 6;
/** In this order it is shown. A word that may be a name, and a name in the news every day, explain nothing. */
const SHOWN: Readonly<Partial<Record<KeyKind, StoryEvidence['kind']>>> = {
  letters: 'name',
  name: 'name',
  figure: 'figure',
  word: 'word',
  date: 'date',
};
const ORDER: readonly StoryEvidence['kind'][] = ['name', 'figure', 'word', 'date'];

/**
 * Returns what brings the articles of one story together: names first, then figures, words and days, the most telling ones
 * of each kind first. Empty for a single article.
 */
export function explainStory(articles: readonly ReadArticle[]): StoryEvidence[] {
  if (articles.length < 2) return [];
  const evidence: StoryEvidence[] = [];
  const english = [...articles].sort(
    (a, b) => Number(b.article.lang === 'en') - Number(a.article.lang === 'en'),
  );
  const texts = english.map(({ keys }) => new Map(keys.map(key => [key.key, key])));
  for (const key of sharedKeys(articles)) {
    const found = texts.find(keys => keys.has(key))?.get(key);
    const kind = found && SHOWN[found.kind];
    if (!found || !kind || evidence.some(({ text }) => includesWords(text, found.text))) continue;
    evidence.push({ kind, text: found.text });
    if (evidence.length === MOST_EVIDENCE) break;
  }
  const day = commonDay(articles);
  if (day !== undefined) evidence.push({ kind: 'date', text: day });
  return evidence.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

// "Sang" says nothing beside "Kim Sang-sik".
function includesWords(text: string, part: string): boolean {
  return ` ${text.toLowerCase()} `.includes(` ${part.toLowerCase()} `);
}

/** Returns the keys that stand in two articles at least, by what they add to the likeness of all pairs. */
function sharedKeys(articles: readonly ReadArticle[]): string[] {
  const shared = new Map<string, { count: number; sum: number; squares: number }>();
  for (const { vector } of articles) {
    for (const [key, weight] of vector) {
      const { count = 0, sum = 0, squares = 0 } = shared.get(key) ?? {};
      shared.set(key, { count: count + 1, sum: sum + weight, squares: squares + weight * weight });
    }
  }
  return [...shared]
    .filter(([, { count }]) => count > 1)
    .map(([key, { sum, squares }]) => ({ key, gain: sum * sum - squares }))
    .sort((a, b) => b.gain - a.gain || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
}

/** Papers date one event within two days of each other. */
const COMMON_DAYS = 1;

// The first day on which they were published, if they were published together.
function commonDay(articles: readonly ReadArticle[]): string | undefined {
  const days = articles.filter(({ days }) => days.count > 0).map(({ days }) => days.sum);
  const first = days.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = days.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return days.length > 1 && last - first <= COMMON_DAYS ? isoDay(first) : undefined;
}
