import { type Knowledge, type Learned, learnFromStory } from './learn-from-story.ts';
import type { PlacedDecisions } from './place-decisions.ts';
import { type ArticlePair, articlePairs, createProposer, inRank } from './propose-pairs.ts';
import { type Candidate, pairable, type StoryArticles } from './story.ts';

/** What of a story its suggestions depend on. */
type Ranked = PlacedDecisions & {
  readonly articles: StoryArticles;
  readonly candidates: readonly Candidate[];
};

/** Candidates, and what they were proposed with. */
export type Ranking = { readonly candidates: readonly Candidate[]; readonly learned: Learned };

/** A ranking that is made in steps, two articles a step. */
export type RankingSteps = {
  readonly learned: Learned;
  readonly steps: readonly ArticlePair[];
  /** Does one step and returns its candidates. */
  readonly propose: (step: ArticlePair) => readonly Candidate[];
};

/**
 * Two articles with more pairs of sentences than this keep the suggestions that they had when the story was opened: weighing so many
 * takes more than a second, and the editor has long gone on.
 */
export const LARGEST_STEP = 250_000;

/** Returns the steps of ranking the suggestions of `story` again, with all that is known and decided now. */
export function startRanking(story: Ranked, knowledge: Knowledge, before?: Learned): RankingSteps {
  const { articles, carried, decided, verdicts } = story;
  const learned = learnFromStory(carried, knowledge, before);
  const propose = createProposer({ articles, decided, verdicts, lexicon: learned.lexicon });
  const asBefore = ({ viArticle, enArticle }: ArticlePair): readonly Candidate[] =>
    story.candidates.filter(one => one.viArticle === viArticle && one.enArticle === enArticle);
  return {
    learned,
    steps: articlePairs(articles),
    propose: step => (before && costOfStep(articles, step) > LARGEST_STEP ? asBefore(step) : propose(step)),
  };
}

/** Returns the suggestions of `story` with all that is known and decided now. `before` is what was learned when they were ranked last. */
export function rankStory(story: Ranked, knowledge: Knowledge, before?: Learned): Ranking {
  const { learned, steps, propose } = startRanking(story, knowledge, before);
  return { learned, candidates: inRank(steps.flatMap(propose)) };
}

// How many pairs of sentences two articles have: what weighing them costs.
function costOfStep(articles: StoryArticles, { viArticle, enArticle }: ArticlePair): number {
  const [vi, en] = [articles.vi[viArticle], articles.en[enArticle]];
  return vi && en ? pairable(vi).length * pairable(en).length : 0;
}
