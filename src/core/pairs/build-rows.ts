import type { Article } from '../article/article.ts';
import type { Lang } from '../lang/language.ts';
import type { Choice, ReviewRow } from './review-rows.ts';
import { type Candidate, pairable, type StoryArticles } from './story.ts';

/** The rows of a story, led by either language: one for every sentence of it that takes part. */
export type StoryRows = Readonly<Record<Lang, readonly ReviewRow[]>>;

/**
 * Returns the rows of the articles in their order, each with what might pair with it: `candidates` as they are ranked, then those
 * of `decided` that are not among them.
 */
export function buildRows(
  articles: StoryArticles,
  candidates: readonly Candidate[],
  decided: readonly Candidate[],
): StoryRows {
  const choices = [...candidates, ...decided].map(candidate => choiceOf(candidate, articles));
  return { vi: rowsLedBy('vi', articles, choices), en: rowsLedBy('en', articles, choices) };
}

// A candidate is made once and stands in many rows; its key is made of the texts' ids.
const known = new WeakMap<StoryArticles, WeakMap<Candidate, Choice>>();

/** Returns a candidate with its key. The same candidate of the same articles gives the same object. */
export function choiceOf(candidate: Candidate, articles: StoryArticles): Choice {
  const ofStory = known.get(articles) ?? new WeakMap<Candidate, Choice>();
  known.set(articles, ofStory);
  const choice = ofStory.get(candidate) ?? { ...candidate, key: keyOf(candidate, articles) };
  ofStory.set(candidate, choice);
  return choice;
}

// The same as the pairKey of the candidate's reference, without making one: stories have tens of thousands of candidates.
function keyOf(candidate: Candidate, articles: StoryArticles): string {
  const vi = names(articles.vi[candidate.viArticle]);
  const en = names(articles.en[candidate.enArticle]);
  return `${sideKey(vi, candidate.vi)}=${sideKey(en, candidate.en)}`;
}

function sideKey(sentences: readonly string[], numbers: readonly number[]): string {
  const [only] = numbers;
  if (only !== undefined && numbers.length === 1) return sentences[only] ?? '';
  return numbers
    .flatMap(at => sentences[at] ?? [])
    .sort()
    .join('+');
}

const namesOfArticles = new WeakMap<Article, readonly string[]>();

function names(article: Article | undefined): readonly string[] {
  if (!article) return [];
  const made = namesOfArticles.get(article) ?? article.sentences.map(({ id }) => `${article.file}#${id}`);
  namesOfArticles.set(article, made);
  return made;
}

function rowsLedBy(lang: Lang, articles: StoryArticles, choices: readonly Choice[]): ReviewRow[] {
  const places = articles[lang].map(({ sentences }) => sentences.map((): Choice[] => []));
  for (const choice of choices) {
    const article = places[lang === 'vi' ? choice.viArticle : choice.enArticle];
    for (const sentence of choice[lang]) {
      const here = article?.[sentence];
      // The aligner's own candidates come first and know their score.
      if (here && !here.some(({ key }) => key === choice.key)) here.push(choice);
    }
  }
  return articles[lang].flatMap((article, at) =>
    pairable(article).map(sentence => ({
      lang,
      article: at,
      sentence,
      choices: places[at]?.[sentence] ?? [],
    })),
  );
}
