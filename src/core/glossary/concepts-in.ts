import type { Article } from '../article/article.ts';
import type { Lang } from '../lang/language.ts';
import { englishKey, vietnamesePhraseKey } from '../lexicon/lexicon.ts';
import type { Concept } from './concept.ts';

/** Returns the concepts that have a term in one of `articles`, each in its own language, in their order. */
export function conceptsIn(concepts: readonly Concept[], articles: readonly Article[]): Concept[] {
  const keys: Readonly<Record<Lang, (text: string) => string>> = { vi: vietnamesePhraseKey, en: englishKey };
  const texts = articles.map(article => ({
    lang: article.meta.lang,
    words: ` ${keys[article.meta.lang](article.text)} `,
  }));
  return concepts.filter(concept =>
    texts.some(({ lang, words }) =>
      concept[lang].some(({ term }) => words.includes(` ${keys[lang](term)} `)),
    ),
  );
}
