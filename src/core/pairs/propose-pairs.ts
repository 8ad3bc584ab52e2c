import { alignSentences, DEFAULT_MIN_SCORE, type SuggestedPair } from '../align/align-sentences.ts';
import type { Article } from '../article/article.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CarriedPair } from './carry-over.ts';
import { type Decided as DecidedPlaces, keepDecisions } from './keep-decisions.ts';
import type { PlacedDecisions } from './place-decisions.ts';
import { type Candidate, pairable, type StoryArticles } from './story.ts';

/** Two articles of a story, by their places in the lists of their languages. */
export type ArticlePair = { readonly viArticle: number; readonly enArticle: number };

/** What was decided on a story so far, carried over to its articles as they are now. */
export type Proposing = Pick<PlacedDecisions, 'decided' | 'verdicts'> & {
  readonly articles: StoryArticles;
  readonly lexicon: Lexicon;
};

/** So many weaker candidates are kept for each Vietnamese sentence and English article. */
const WEAK_KEPT = 4;

/** Returns every two articles of a story, in file order. */
export function articlePairs({ vi, en }: StoryArticles): ArticlePair[] {
  return vi.flatMap((_, viArticle) => en.map((__, enArticle) => ({ viArticle, enArticle })));
}

/** Returns candidates in the order in which rows offer them: suggestions first, each kind best first. */
export function inRank(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => Number(b.suggested) - Number(a.suggested) || b.score - a.score);
}

/** Returns the function that proposes pairs of two articles. */
export function createProposer(proposing: Proposing): (pair: ArticlePair) => Candidate[] {
  const { articles, lexicon } = proposing;
  const decided = decidedCandidates(proposing);
  return pair => {
    const vi = articles.vi[pair.viArticle];
    const en = articles.en[pair.enArticle];
    if (!vi || !en) return [];
    const here = decided.filter(one => one.viArticle === pair.viArticle && one.enArticle === pair.enArticle);
    return proposeBetween(pair, sideOf(vi), sideOf(en), here, lexicon);
  };
}

// Two pairs of the journal may be about the same sentences now; each is listed once, with the verdict that counts.
function decidedCandidates({ decided, verdicts }: Proposing): Decided[] {
  const byKey = new Map(decided.map(choice => [choice.key, choice]));
  return [...byKey].flatMap(([key, { key: _, ...candidate }]) => {
    const verdict = verdicts.get(key)?.verdict;
    return verdict ? [{ ...candidate, verdict }] : [];
  });
}

/** The sentences of an article that take part: their numbers in it, and their texts. */
type Side = { readonly numbers: readonly number[]; readonly texts: readonly string[] };
type Decided = Candidate & Pick<CarriedPair, 'verdict'>;

function sideOf(article: Article): Side {
  const numbers = pairable(article);
  return { numbers, texts: numbers.map(number => article.sentences[number]?.text ?? '') };
}

function proposeBetween(
  pair: ArticlePair,
  vi: Side,
  en: Side,
  decided: readonly Decided[],
  lexicon: Lexicon,
): Candidate[] {
  const placed = placeDecided(decided, vi, en);
  const refused = new Set(placed.rejected.filter(isSingle).map(one => `${one.vi[0]},${one.en[0]}`));
  const alignment = alignSentences(vi.texts, en.texts, {
    lexicon,
    barred: (a, b) => refused.has(`${a},${b}`),
  });
  const pairs = keepDecisions(alignment, placed, DEFAULT_MIN_SCORE);
  const shown = new Set(pairs.flatMap(one => one.vi.flatMap(a => one.en.map(b => `${a},${b}`))));
  const weak = alignment.ranking.flatMap(row =>
    row.slice(0, WEAK_KEPT).filter(cell => !shown.has(`${cell.vi},${cell.en}`)),
  );
  const inArticles = (one: SuggestedPair, suggested: boolean): Candidate => ({
    ...pair,
    vi: one.vi.map(at => vi.numbers[at] ?? 0),
    en: one.en.map(at => en.numbers[at] ?? 0),
    score: one.score,
    suggested,
  });
  const own = decided.map(({ verdict: _, ...candidate }) => candidate);
  const ownKeys = new Set(own.map(keyOf));
  const isDecided = (one: Candidate): boolean => ownKeys.has(keyOf(one));
  return [
    // What was decided stays as it was, with the score that the editor saw.
    ...own,
    ...pairs.map(one => inArticles(one, true)).filter(one => !isDecided(one)),
    ...weak
      .map(cell => inArticles({ vi: [cell.vi], en: [cell.en], score: cell.score }, false))
      .filter(one => !isDecided(one)),
  ];
}

// From sentence numbers in the articles to places among those that take part.
function placeDecided(decided: readonly Decided[], vi: Side, en: Side): DecidedPlaces {
  const viPlaces = new Map(vi.numbers.map((number, at) => [number, at]));
  const enPlaces = new Map(en.numbers.map((number, at) => [number, at]));
  const placed = decided.map(one => ({
    vi: one.vi.flatMap(number => viPlaces.get(number) ?? []),
    en: one.en.flatMap(number => enPlaces.get(number) ?? []),
    verdict: one.verdict,
  }));
  return {
    confirmed: placed.filter(one => one.verdict === 'confirmed'),
    rejected: placed.filter(one => one.verdict === 'rejected'),
  };
}

function isSingle({ vi, en }: Pick<Candidate, 'vi' | 'en'>): boolean {
  return vi.length === 1 && en.length === 1;
}

function keyOf({ vi, en }: Pick<Candidate, 'vi' | 'en'>): string {
  return `${vi.join('+')}=${en.join('+')}`;
}
