import { type AlignOptions, alignSentences } from '../align/align-sentences.ts';
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

/** So many weaker candidates are kept for each Vietnamese sentence and English article. */
const WEAK_KEPT = 4;

/** Returns what the aligner proposes for every two articles of a story, best first. Furniture takes no part. */
export function proposePairs(articles: StoryArticles, options: AlignOptions): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [viArticle, vi] of articles.vi.entries()) {
    for (const [enArticle, en] of articles.en.entries()) {
      const [viNumbers, enNumbers] = [pairable(vi), pairable(en)];
      const { pairs, ranking } = alignSentences(textsAt(vi, viNumbers), textsAt(en, enNumbers), options);
      const inArticle = (numbers: readonly number[], ofAligned: readonly number[]): number[] =>
        ofAligned.map(at => numbers[at] ?? 0);
      for (const pair of pairs) {
        candidates.push({
          viArticle,
          enArticle,
          vi: inArticle(viNumbers, pair.vi),
          en: inArticle(enNumbers, pair.en),
          score: pair.score,
          suggested: true,
        });
      }
      for (const row of ranking) {
        const weak = row
          .slice(0, WEAK_KEPT)
          .filter(cell => !pairs.some(pair => pair.vi.includes(cell.vi) && pair.en.includes(cell.en)));
        for (const cell of weak) {
          candidates.push({
            viArticle,
            enArticle,
            vi: inArticle(viNumbers, [cell.vi]),
            en: inArticle(enNumbers, [cell.en]),
            score: cell.score,
            suggested: false,
          });
        }
      }
    }
  }
  return candidates.sort((a, b) => Number(b.suggested) - Number(a.suggested) || b.score - a.score);
}

/** Returns the numbers of the sentences that take part in pairing. */
export function pairable(article: Article): number[] {
  return article.sentences.flatMap((sentence, at) => (sentence.kind === 'boilerplate' ? [] : [at]));
}

function textsAt(article: Article, numbers: readonly number[]): string[] {
  return numbers.map(at => article.sentences[at]?.text ?? '');
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
