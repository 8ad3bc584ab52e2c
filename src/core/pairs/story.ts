import type { Article } from '../article/article.ts';
import type { Lang } from '../lang/language.ts';
import type { PairRef, SentenceRef } from './decision.ts';

/** A sentence of a story: which article (by its place in the list of its language) and which sentence of it. */
export type Place = { readonly article: number; readonly sentence: number };

/** A pair that the aligner proposes. All sentences of a side are of one article. */
export type Candidate = {
  readonly viArticle: number;
  readonly enArticle: number;
  /** Sentence numbers within the articles, ascending. */
  readonly vi: readonly number[];
  readonly en: readonly number[];
  readonly score: number;
  /** True for a pair at or above the threshold, false for a weaker candidate. */
  readonly suggested: boolean;
};

/** The articles of a story by language, in file order. */
export type StoryArticles = Readonly<Record<Lang, readonly Article[]>>;

/** Returns the numbers of the sentences that take part in pairing. */
export function pairable(article: Article): number[] {
  return article.sentences.flatMap((sentence, at) => (sentence.kind === 'boilerplate' ? [] : [at]));
}

/** Returns a candidate as the journal names it. */
export function refOf(
  candidate: Pick<Candidate, 'viArticle' | 'enArticle' | 'vi' | 'en'>,
  articles: StoryArticles,
): PairRef {
  return {
    vi: refsOf(articles.vi[candidate.viArticle], candidate.vi),
    en: refsOf(articles.en[candidate.enArticle], candidate.en),
  };
}

function refsOf(article: Article | undefined, numbers: readonly number[]): SentenceRef[] {
  return numbers.flatMap(at => {
    const sentence = article?.sentences[at];
    return article && sentence ? [{ article: article.file, id: sentence.id, text: sentence.text }] : [];
  });
}
