import type { OpenPair } from '../learn/open-pair.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { buildRows, choiceOf, type StoryRows } from './build-rows.ts';
import type { CarriedPair } from './carry-over.ts';
import type { Decision } from './decision.ts';
import { type DecisionState, foldDecisions, withLine } from './fold-decisions.ts';
import { moveCandidates } from './move-candidates.ts';
import { type PlacedDecisions, placeDecisions } from './place-decisions.ts';
import { rankStory } from './rank-story.ts';
import type { Choice } from './review-rows.ts';
import type { Candidate, StoryArticles } from './story.ts';

/** A story with its decisions applied: what lists, exports and the review program show. */
export type OpenStory = {
  readonly articles: StoryArticles;
  /** What the aligner proposes, in rank; the decisions may be newer. */
  readonly candidates: readonly Candidate[];
  readonly decisions: readonly Decision[];
  readonly state: DecisionState;
  /** Those decided pairs that are no candidates: made by hand, or not proposed any more. */
  readonly extra: readonly Choice[];
  readonly rows: StoryRows;
} & PlacedDecisions;

/**
 * Aligns the articles of a story with what its confirmed pairs and those of other stories (`elsewhere`) teach, and applies its decisions.
 * The same input gives the same story, whatever the way that led to it. The costly part is the aligning; see {@link storyOf}.
 */
export function openStory(
  articles: StoryArticles,
  decisions: readonly Decision[],
  lexicon: Lexicon,
  elsewhere: readonly OpenPair[] = [],
): OpenStory {
  const story = storyOf(articles, decisions);
  return withCandidates(story, rankStory(story, { lexicon, elsewhere }).candidates);
}

/** Returns a story with the given candidates, or as yet without any: nothing is aligned. */
export function storyOf(
  articles: StoryArticles,
  decisions: readonly Decision[],
  candidates: readonly Candidate[] = [],
): OpenStory {
  return settle({ articles, candidates }, decisions, foldDecisions(decisions));
}

/** Returns how many confirmed pairs have a sentence that is in no article any more; exports have them still. */
export function countGonePairs({ carried }: OpenStory): number {
  const isGone = (pair: CarriedPair): boolean =>
    [...pair.carried.vi, ...pair.carried.en].some(({ state }) => state === 'gone');
  return carried.filter(pair => pair.verdict === 'confirmed' && isGone(pair)).length;
}

/** Returns `story` with other decisions. */
export function withDecisions(story: OpenStory, decisions: readonly Decision[]): OpenStory {
  return settle(story, decisions, foldDecisions(decisions), story);
}

/** Returns `story` with one more decision: the same as {@link withDecisions}, at a small part of its cost. */
export function withDecision(story: OpenStory, decision: Decision): OpenStory {
  const decisions = [...story.decisions, decision];
  // Only a line that is new, and the latest by its time, may simply be put on top of the others.
  const isOnTop = story.decisions.every(({ id, at }) => at <= decision.at && id !== decision.id);
  const state = isOnTop ? withLine(story.state, decision) : undefined;
  return settle(story, decisions, state ?? foldDecisions(decisions), story);
}

/** Returns `story` with other candidates. `shown` stays one, whatever became of it. */
export function withCandidates(
  story: OpenStory,
  candidates: readonly Candidate[],
  shown?: Choice,
): OpenStory {
  const isThere =
    shown === undefined ||
    candidates.some(candidate => choiceOf(candidate, story.articles).key === shown.key);
  const kept = isThere ? candidates : [...candidates, { ...shown, suggested: false }];
  return settle({ articles: story.articles, candidates: kept }, story.decisions, story.state);
}

/** Returns `story` with its articles split into other sentences: candidates whose sentences are there still are kept. */
export function withArticles(story: OpenStory, articles: StoryArticles): OpenStory {
  const candidates = moveCandidates(story.candidates, story.articles, articles);
  return settle({ articles, candidates }, story.decisions, story.state);
}

/** Returns what borders of sentences were changed: sentence numbers mean the same in stories of the same layout. */
export function layoutOf({ state }: Pick<OpenStory, 'state'>): string {
  return state.borders.map(({ id }) => id).join();
}

function settle(
  { articles, candidates }: Pick<OpenStory, 'articles' | 'candidates'>,
  decisions: readonly Decision[],
  state: DecisionState,
  before?: OpenStory,
): OpenStory {
  const isUnchanged = before?.state.pairs === state.pairs && before.articles === articles;
  const placed = isUnchanged ? before : placeDecisions(state, articles);
  const { carried, verdicts, decided, origins } = placed;
  const extra = decided.filter(({ key }) => !keysOf(candidates, articles).has(key));
  const isSame = before?.candidates === candidates && before.articles === articles;
  const hasRows = isSame && isSameKeys(before.extra, extra);
  const rows = hasRows ? before.rows : buildRows(articles, candidates, extra);
  return { articles, candidates, decisions, state, carried, verdicts, decided, origins, extra, rows };
}

function isSameKeys(a: readonly Choice[], b: readonly Choice[]): boolean {
  return a.length === b.length && a.every(({ key }, at) => key === b[at]?.key);
}

const keys = new WeakMap<readonly Candidate[], ReadonlySet<string>>();

// For the articles that the candidates were made for: other articles come with other candidates.
function keysOf(candidates: readonly Candidate[], articles: StoryArticles): ReadonlySet<string> {
  const known = keys.get(candidates) ?? new Set(candidates.map(one => choiceOf(one, articles).key));
  keys.set(candidates, known);
  return known;
}
