import type { Lexicon } from '../lexicon/lexicon.ts';
import { articleKeys, keyContext } from './article-keys.ts';
import { candidateLinks } from './candidate-links.ts';
import { explainStory, type ReadArticle, type StoryEvidence } from './explain-story.ts';
import { type ArticleGroup, groupArticles } from './group-articles.ts';
import { keyVectors } from './key-vectors.ts';
import { createNameGiver, nameStory } from './name-story.ts';
import { daysOf, pressDay } from './press-days.ts';
import { headlineOf, type KnownArticle, type StoryArticle } from './story-article.ts';

/**
 * Says which articles tell the same story, across the two languages:
 *
 *     read       an article becomes a set of keys that are equal in both languages: names, words, figures, days
 *     weigh      rare keys and those of title and lead weigh most
 *     look up    partners with rare keys in common; never all pairs
 *     group      the most alike first, by the average of all pairs
 *     name       by an English headline; and the evidence
 *
 * What is returned depends on the set of the articles, not on their order.
 */

export type SuggestStoriesOptions = {
  readonly lexicon: Lexicon;
  /** Articles that are filed already; new ones may join their stories. */
  readonly known?: readonly KnownArticle[];
  /** Names that a new story must not have, besides those of `known`. */
  readonly taken?: readonly string[];
};

/** Articles that seem to tell one story. */
export type StorySuggestion = {
  /** Their places in the input, ascending. */
  readonly articles: readonly number[];
  /** The name of the story: of a filed one that they join, else a new one. */
  readonly name: string;
  /** True when a story of that name is filed already. */
  readonly isFiled: boolean;
  /** Probability that all of them tell one story; of one alone, that it belongs with none of the others. */
  readonly confidence: number;
  /** What they have in common; empty for an article alone. */
  readonly because: readonly StoryEvidence[];
};

/** Returns every article in one suggestion, in the order of their first articles. Texts must be NFC. */
export function suggestStories(
  articles: readonly StoryArticle[],
  { lexicon, known = [], taken = [] }: SuggestStoriesOptions,
): StorySuggestion[] {
  const sources = inFixedOrder([
    ...articles.map((article, at) => ({ article, at })),
    ...knownOfTheseDays(known, articles).map(article => ({ article, story: article.story })),
  ]);
  const read = readArticles(
    sources.map(source => source.article),
    lexicon,
  );
  const links = candidateLinks(read.map(({ article, vector }) => ({ lang: article.lang, vector })));
  const sums = read.map(({ vector, days }) => ({ count: 1, vector, days }));
  const groups = groupArticles(
    sums,
    links,
    sources.map(({ story }) => story),
  );
  const giveName = createNameGiver([...taken, ...known.map(({ story }) => story)]);
  const suggestions = mergeFiled(withNews(groups, sources)).map(group => {
    const members = group.articles.flatMap(place => read[place] ?? []);
    return {
      articles: group.articles.flatMap(place => sources[place]?.at ?? []).sort((a, b) => a - b),
      name: group.story ?? giveName(nameStory(members)),
      isFiled: group.story !== undefined,
      confidence: Number(group.sure.toFixed(3)),
      because: explainStory(members),
    };
  });
  return suggestions.sort((a, b) => (a.articles[0] ?? 0) - (b.articles[0] ?? 0));
}

/** A new article with its place in the input, or one that is filed with its story. */
type Source = { readonly article: StoryArticle; readonly at?: number; readonly story?: string };

/** A filed article this many days away from all new ones is not even read: it would have to be their copy to be joined. */
const FAR_DAYS = 60;

function knownOfTheseDays(
  known: readonly KnownArticle[],
  articles: readonly StoryArticle[],
): readonly KnownArticle[] {
  const days = articles.map(pressDay);
  if (days.includes(undefined)) return known;
  const spanOf = (day: number): number => Math.floor(day / FAR_DAYS);
  const near = new Set(days.map(day => spanOf(day ?? 0)));
  return known.filter(article => {
    const day = pressDay(article);
    return day === undefined || [-1, 0, 1].some(step => near.has(spanOf(day) + step));
  });
}

// By day, so that the window of look-ups moves with the news, and then by what they say, so that no order of files matters.
function inFixedOrder(sources: readonly Source[]): Source[] {
  const ranked = sources.map(source => {
    const { article, story = '' } = source;
    const words = article.sentences
      .slice(0, SENTENCES_COMPARED)
      .map(({ text }) => text.slice(0, LETTERS_COMPARED));
    return {
      source,
      day: pressDay(article) ?? Number.POSITIVE_INFINITY,
      text: [headlineOf(article), article.lang, story, article.sentences.length, ...words].join('\n'),
    };
  });
  ranked.sort((a, b) => (a.day === b.day ? compareText(a.text, b.text) : a.day - b.day));
  return ranked.map(({ source }) => source);
}

/** Articles that begin with the same sentences, and those with the same UTF-16 units, are one and the same as far as order goes. */
const SENTENCES_COMPARED = 4;
const LETTERS_COMPARED = 500;

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function readArticles(articles: readonly StoryArticle[], lexicon: Lexicon): ReadArticle[] {
  const context = keyContext(lexicon);
  const keys = articles.map(article => articleKeys(article, context));
  const vectors = keyVectors(keys);
  return articles.map((article, at) => {
    const own = keys[at] ?? [];
    return { article, keys: own, vector: vectors[at] ?? new Map(), days: daysOf(article, own) };
  });
}

// A filed story may fall into several groups: it is what its editor says it is.
function mergeFiled(groups: readonly ArticleGroup[]): ArticleGroup[] {
  const merged = new Map<string | ArticleGroup, ArticleGroup>();
  for (const group of groups) {
    const key = group.story ?? group;
    const before = merged.get(key);
    const articles = [...(before?.articles ?? []), ...group.articles];
    merged.set(key, { ...group, articles, sure: Math.min(before?.sure ?? 1, group.sure) });
  }
  return [...merged.values()];
}

function withNews(groups: readonly ArticleGroup[], sources: readonly Source[]): ArticleGroup[] {
  return groups.filter(group => group.articles.some(place => sources[place]?.at !== undefined));
}
