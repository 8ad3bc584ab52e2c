import type { Lang } from '../lang/language.ts';
import { type CarriedPair, placesOf } from './carry-over.ts';
import type { Verdict } from './fold-decisions.ts';
import type { Candidate, StoryArticles } from './story.ts';

/** A candidate that can be chosen for a row; `key` is its {@link pairKey} with the sentences as they are now. */
export type Choice = Candidate & { readonly key: string };

/** A sentence and everything that might pair with it: suggestions first, best first. */
export type ReviewRow = {
  /** The language of the sentence; `article` is a place in the list of that language. */
  readonly lang: Lang;
  readonly article: number;
  readonly sentence: number;
  readonly choices: readonly Choice[];
};

/** How a row stands: decided, waiting, or with nothing to decide. */
export type RowStatus = 'confirmed' | 'edited' | 'suggested' | 'rejected' | 'only';

/** What was decided on a pair, and whether one of its sentences was edited since, so that it wants a second look. */
export type PairVerdict = { readonly verdict: Verdict; readonly edited: boolean };

/** Returns the status of a row under `verdicts`. A confirmed pair whose sentence was edited since waits for a second look. */
export function statusOfRow(row: ReviewRow, verdicts: ReadonlyMap<string, PairVerdict>): RowStatus {
  let isConfirmed = false;
  let isSuggested = false;
  let isDecided = false;
  for (const { key, suggested } of row.choices) {
    const verdict = verdicts.get(key);
    if (verdict?.verdict === 'confirmed') {
      if (verdict.edited) return 'edited';
      isConfirmed = true;
    }
    if (verdict) isDecided = true;
    else if (suggested) isSuggested = true;
  }
  if (isConfirmed) return 'confirmed';
  if (isSuggested) return 'suggested';
  return isDecided ? 'rejected' : 'only';
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

/**
 * Returns a pair of the journal as a candidate, when all its sentences are still there and each side is of one article. That a
 * part of a sentence was rejected says nothing of the whole, so such a pair is none while its sentence is joined to another.
 */
export function candidateOf(pair: CarriedPair, articles: StoryArticles): Candidate | undefined {
  const viArticle = articles.vi.findIndex(article => article.file === pair.pair.vi[0]?.article);
  const enArticle = articles.en.findIndex(article => article.file === pair.pair.en[0]?.article);
  if (viArticle < 0 || enArticle < 0) return undefined;
  const all = [...pair.carried.vi, ...pair.carried.en];
  if (all.some(({ state }) => state === 'gone')) return undefined;
  if (pair.verdict === 'rejected' && all.some(({ state }) => state === 'joined')) return undefined;
  return {
    viArticle,
    enArticle,
    vi: inOrder(pair.carried.vi.flatMap(placesOf)),
    en: inOrder(pair.carried.en.flatMap(placesOf)),
    score: pair.score ?? 1,
    suggested: true,
  };
}

// Two sentences of the journal may have become one in the article.
function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
