import type { CarriedPair } from './carry-over.ts';
import { pairKey } from './decision.ts';
import type { Verdict } from './fold-decisions.ts';
import { type Candidate, pairable, refOf, type StoryArticles } from './story.ts';

/** A candidate that can be chosen for a row; `key` is its {@link pairKey} with the sentences as they are now. */
export type Choice = Candidate & { readonly key: string };

/** A Vietnamese sentence and everything that might pair with it: suggestions first, best first. */
export type ReviewRow = {
  readonly viArticle: number;
  readonly sentence: number;
  readonly choices: readonly Choice[];
};

/** How a row stands: decided, waiting, or with nothing to decide. */
export type RowStatus = 'confirmed' | 'edited' | 'suggested' | 'rejected' | 'only';

/** What was decided on a pair, and whether one of its sentences was edited since, so that it wants a second look. */
export type PairVerdict = { readonly verdict: Verdict; readonly edited: boolean };

/** Returns the verdicts by the key that each pair has now. A pair with a sentence that is gone is left out. */
export function verdictsNow(
  carried: readonly CarriedPair[],
  articles: StoryArticles,
): Map<string, PairVerdict> {
  const verdicts = new Map<string, PairVerdict>();
  for (const pair of carried) {
    const candidate = candidateOf(pair, articles);
    if (!candidate) continue;
    const edited = [...pair.carried.vi, ...pair.carried.en].some(({ state }) => state === 'edited');
    const key = pairKey(refOf(candidate, articles));
    // What was decided on these very words outweighs a decision carried over to them: it is the second look.
    if (edited && verdicts.get(key)?.edited === false) continue;
    verdicts.set(key, { verdict: pair.verdict, edited });
  }
  return verdicts;
}

/** Returns one row for every Vietnamese sentence that takes part, in the order of the articles. */
export function buildRows(
  articles: StoryArticles,
  candidates: readonly Candidate[],
  carried: readonly CarriedPair[],
): ReviewRow[] {
  const byPlace = new Map<string, Map<string, Choice>>();
  const decided = carried.flatMap(pair => candidateOf(pair, articles) ?? []);
  for (const candidate of [...candidates, ...decided]) {
    const key = pairKey(refOf(candidate, articles));
    for (const sentence of candidate.vi) {
      const place = `${candidate.viArticle}:${sentence}`;
      const choices = byPlace.get(place) ?? new Map<string, Choice>();
      byPlace.set(place, choices);
      // The aligner's own candidates come first and know their score.
      if (!choices.has(key)) choices.set(key, { ...candidate, key });
    }
  }
  return articles.vi.flatMap((article, viArticle) =>
    pairable(article).map(sentence => ({
      viArticle,
      sentence,
      choices: [...(byPlace.get(`${viArticle}:${sentence}`)?.values() ?? [])],
    })),
  );
}

/** Returns the status of a row under `verdicts`. A confirmed pair whose sentence was edited since waits for a second look. */
export function statusOfRow(row: ReviewRow, verdicts: ReadonlyMap<string, PairVerdict>): RowStatus {
  const confirmed = row.choices.flatMap(choice => {
    const verdict = verdicts.get(choice.key);
    return verdict?.verdict === 'confirmed' ? [verdict] : [];
  });
  if (confirmed.some(({ edited }) => edited)) return 'edited';
  if (confirmed.length > 0) return 'confirmed';
  if (row.choices.some(choice => choice.suggested && !verdicts.has(choice.key))) return 'suggested';
  return row.choices.some(choice => verdicts.has(choice.key)) ? 'rejected' : 'only';
}

/** Returns how one candidate stands; undefined for a weak one that nobody decided on. */
export function statusOfChoice(
  choice: Choice,
  verdicts: ReadonlyMap<string, PairVerdict>,
): RowStatus | undefined {
  const verdict = verdicts.get(choice.key);
  if (verdict) return verdict.edited && verdict.verdict === 'confirmed' ? 'edited' : verdict.verdict;
  return choice.suggested ? 'suggested' : undefined;
}

/**
 * Returns the place in `row.choices` of the one to show first: a confirmed one, else the best suggestion that waits, else
 * what was rejected, else the best weak candidate; -1 if there is none.
 */
export function firstChoice(row: ReviewRow, verdicts: ReadonlyMap<string, PairVerdict>): number {
  const confirmed = row.choices.findIndex(choice => verdicts.get(choice.key)?.verdict === 'confirmed');
  if (confirmed >= 0) return confirmed;
  const open = row.choices.findIndex(choice => choice.suggested && !verdicts.has(choice.key));
  if (open >= 0) return open;
  const rejected = row.choices.findIndex(choice => verdicts.has(choice.key));
  return rejected >= 0 ? rejected : Math.min(0, row.choices.length - 1);
}

/** Returns a pair of the journal as a candidate, when all its sentences are still there and each side is of one article. */
export function candidateOf(pair: CarriedPair, articles: StoryArticles): Candidate | undefined {
  const viArticle = articles.vi.findIndex(article => article.file === pair.pair.vi[0]?.article);
  const enArticle = articles.en.findIndex(article => article.file === pair.pair.en[0]?.article);
  if (viArticle < 0 || enArticle < 0) return undefined;
  const numbers = (side: CarriedPair['carried']['vi']): number[] =>
    side.flatMap(place => (place.state === 'gone' ? [] : [place.sentence]));
  const vi = numbers(pair.carried.vi);
  const en = numbers(pair.carried.en);
  if (vi.length !== pair.pair.vi.length || en.length !== pair.pair.en.length) return undefined;
  return {
    viArticle,
    enArticle,
    vi: inOrder(vi),
    en: inOrder(en),
    score: pair.score ?? 1,
    suggested: true,
  };
}

// Two sentences of the journal may have become one in the article.
function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
