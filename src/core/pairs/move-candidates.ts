import type { Article } from '../article/article.ts';
import type { Lang } from '../lang/language.ts';
import type { Candidate, StoryArticles } from './story.ts';

/**
 * Returns `candidates` of the articles `before` as candidates of the same articles `after` their sentences changed. A candidate
 * with a sentence that is not there any more is left out.
 */
export function moveCandidates(
  candidates: readonly Candidate[],
  before: StoryArticles,
  after: StoryArticles,
): Candidate[] {
  const numbers = { vi: newNumbers('vi', before, after), en: newNumbers('en', before, after) };
  const move = (lang: Lang, article: number, sentences: readonly number[]): number[] =>
    sentences.flatMap(at => numbers[lang][article]?.[at] ?? []);
  return candidates.flatMap(candidate => {
    const vi = move('vi', candidate.viArticle, candidate.vi);
    const en = move('en', candidate.enArticle, candidate.en);
    const isWhole = vi.length === candidate.vi.length && en.length === candidate.en.length;
    return isWhole ? [{ ...candidate, vi, en }] : [];
  });
}

// The new number of each sentence of each article; undefined where it is gone.
function newNumbers(lang: Lang, before: StoryArticles, after: StoryArticles): (number | undefined)[][] {
  return before[lang].map((article, at) => {
    const numbers = numbersById(after[lang][at]);
    return article.sentences.map(({ id }) => numbers.get(id));
  });
}

function numbersById(article: Article | undefined): ReadonlyMap<string, number> {
  return new Map(article?.sentences.map(({ id }, at) => [id, at]));
}
