import type { OpenPair } from '../learn/open-pair.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type CarriedPair, carryOver } from './carry-over.ts';
import type { Decision } from './decision.ts';
import { type DecisionState, foldDecisions } from './fold-decisions.ts';
import { type Learned, learnFromStory } from './learn-from-story.ts';
import { proposePairs } from './propose-pairs.ts';
import { buildRows, type PairVerdict, type ReviewRow, verdictsNow } from './review-rows.ts';
import type { Candidate, StoryArticles } from './story.ts';

/** A story with its decisions applied: what lists, exports and the review program show. */
export type OpenStory = {
  readonly articles: StoryArticles;
  readonly candidates: readonly Candidate[];
  /** What the candidates were proposed with; the decisions on them, and the lexicon, may be newer. */
  readonly learned: Learned;
  readonly decisions: readonly Decision[];
  readonly state: DecisionState;
  readonly carried: readonly CarriedPair[];
  readonly verdicts: ReadonlyMap<string, PairVerdict>;
  readonly rows: readonly ReviewRow[];
};

/**
 * Aligns the articles of a story with what its confirmed pairs and those of other stories (`elsewhere`) teach, and applies its decisions.
 * The same input gives the same story, whatever the way that led to it. The costly part is the aligning; see {@link withDecisions}.
 */
export function openStory(
  articles: StoryArticles,
  decisions: readonly Decision[],
  lexicon: Lexicon,
  elsewhere: readonly OpenPair[] = [],
): OpenStory {
  const carried = carryOver(foldDecisions(decisions).pairs.values(), articlesByFile(articles));
  const learned = learnFromStory(carried, { lexicon, elsewhere });
  const candidates = proposePairs({ articles, carried, lexicon: learned.lexicon });
  return applyDecisions({ articles, candidates, learned }, decisions);
}

/** Returns how many confirmed pairs have a sentence that is in no article any more; exports have them still. */
export function countGonePairs({ carried }: OpenStory): number {
  const isGone = (pair: CarriedPair): boolean =>
    [...pair.carried.vi, ...pair.carried.en].some(({ state }) => state === 'gone');
  return carried.filter(pair => pair.verdict === 'confirmed' && isGone(pair)).length;
}

/** Returns `story` with other decisions; suggestions are not computed again, see `rankStory` for that. */
export function withDecisions(story: OpenStory, decisions: readonly Decision[]): OpenStory {
  return applyDecisions(story, decisions);
}

/** Candidates, and what they were proposed with. */
export type Ranking = Pick<OpenStory, 'candidates' | 'learned'>;

/** Returns `story` with its suggestions computed anew. `shown` stays a candidate, whatever became of it. */
export function withRanking(
  story: OpenStory,
  { candidates, learned }: Ranking,
  shown: Candidate | undefined,
): OpenStory {
  const isThere = shown === undefined || candidates.some(candidate => isSamePair(candidate, shown));
  const kept = isThere ? candidates : [...candidates, { ...shown, suggested: false }];
  const rows = buildRows(story.articles, kept, story.carried);
  return { ...story, candidates: kept, learned, rows };
}

function isSamePair(a: Candidate, b: Candidate): boolean {
  return (
    a.viArticle === b.viArticle &&
    a.enArticle === b.enArticle &&
    a.vi.join() === b.vi.join() &&
    a.en.join() === b.en.join()
  );
}

function applyDecisions(
  { articles, candidates, learned }: Pick<OpenStory, 'articles' | 'candidates' | 'learned'>,
  decisions: readonly Decision[],
): OpenStory {
  const state = foldDecisions(decisions);
  const carried = carryOver(state.pairs.values(), articlesByFile(articles));
  const verdicts = verdictsNow(carried, articles);
  return {
    articles,
    candidates,
    learned,
    decisions,
    state,
    carried,
    verdicts,
    rows: buildRows(articles, candidates, carried),
  };
}

function articlesByFile({ vi, en }: StoryArticles): ReadonlyMap<string, StoryArticles['vi'][number]> {
  return new Map([...vi, ...en].map(article => [article.file, article]));
}
