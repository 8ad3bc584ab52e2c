import type { Lexicon } from '../lexicon/lexicon.ts';
import { type CarriedPair, carryOver } from './carry-over.ts';
import type { Decision } from './decision.ts';
import { type DecisionState, foldDecisions } from './fold-decisions.ts';
import { buildRows, type PairVerdict, type ReviewRow, verdictsNow } from './review-rows.ts';
import { type Candidate, proposePairs, type StoryArticles } from './story.ts';

/** A story with its decisions applied: what lists, exports and the review program show. */
export type OpenStory = {
  readonly articles: StoryArticles;
  readonly candidates: readonly Candidate[];
  readonly decisions: readonly Decision[];
  readonly state: DecisionState;
  readonly carried: readonly CarriedPair[];
  readonly verdicts: ReadonlyMap<string, PairVerdict>;
  readonly rows: readonly ReviewRow[];
};

/** Aligns the articles of a story and applies its decisions. The costly part is the aligning; see {@link withDecisions}. */
export function openStory(
  articles: StoryArticles,
  decisions: readonly Decision[],
  lexicon: Lexicon,
): OpenStory {
  return applyDecisions(articles, proposePairs(articles, { lexicon }), decisions);
}

/** Returns how many confirmed pairs have a sentence that is in no article any more; exports have them still. */
export function countGonePairs({ carried }: OpenStory): number {
  const isGone = (pair: CarriedPair): boolean =>
    [...pair.carried.vi, ...pair.carried.en].some(({ state }) => state === 'gone');
  return carried.filter(pair => pair.verdict === 'confirmed' && isGone(pair)).length;
}

/** Returns `story` with other decisions; suggestions are not computed again. */
export function withDecisions(story: OpenStory, decisions: readonly Decision[]): OpenStory {
  return applyDecisions(story.articles, story.candidates, decisions);
}

function applyDecisions(
  articles: StoryArticles,
  candidates: readonly Candidate[],
  decisions: readonly Decision[],
): OpenStory {
  const state = foldDecisions(decisions);
  const byFile = new Map([...articles.vi, ...articles.en].map(article => [article.file, article]));
  const carried = carryOver(state.pairs.values(), byFile);
  const verdicts = verdictsNow(carried, articles);
  return {
    articles,
    candidates,
    decisions,
    state,
    carried,
    verdicts,
    rows: buildRows(articles, candidates, carried),
  };
}
