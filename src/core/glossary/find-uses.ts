import { LANGUAGES, type Lang } from '../lang/language.ts';
import type { StoryArticles } from '../pairs/story.ts';
import type { Span } from '../text/span.ts';
import type { Concept } from './concept.ts';
import { createTermFinder } from './term-finder.ts';

/** A sentence that has a term of a concept. */
export type Use = {
  readonly lang: Lang;
  /** The place of the article among those of its language. */
  readonly article: number;
  /** The number of the sentence in the article, from 0. */
  readonly sentence: number;
  /** Where its terms are, in the sentence's text. */
  readonly spans: readonly Span[];
};

/** Returns the sentences of `articles` that have a term of `concept` in their language as {@link createTermFinder} finds it. */
export function findUses(concept: Pick<Concept, Lang>, articles: StoryArticles): Use[] {
  return LANGUAGES.flatMap(lang => {
    const find = createTermFinder(
      concept[lang].map(({ term }) => term),
      lang,
    );
    return articles[lang].flatMap(({ sentences }, article) =>
      sentences.flatMap(({ text }, sentence) => {
        const spans = find(text);
        return spans.length > 0 ? [{ lang, article, sentence, spans }] : [];
      }),
    );
  });
}
