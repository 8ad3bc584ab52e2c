import { type Knowledge, type Learned, learnFromStory } from './learn-from-story.ts';
import type { OpenStory, Ranking } from './open-story.ts';
import { type ArticlePair, articlePairs, createProposer, inRank } from './propose-pairs.ts';
import { type Candidate, pairable } from './story.ts';

/** A ranking that is made in steps, two articles a step, so that keys can come between. */
export type RankingSteps = {
  readonly learned: Learned;
  readonly steps: readonly ArticlePair[];
  /** Does one step and returns its candidates. */
  readonly propose: (step: ArticlePair) => readonly Candidate[];
};

/**
 * Two articles with more pairs of sentences than this keep the suggestions that they had when the story was opened: weighing so many
 * takes a tenth of a second, and that is how long a key may wait.
 */
export const LARGEST_STEP = 10_000;

/** Returns the steps of ranking the suggestions of `story` again, with all that is known and decided now. */
export function startRanking(story: OpenStory, knowledge: Knowledge): RankingSteps {
  const { articles, carried } = story;
  const learned = learnFromStory(carried, knowledge, story.learned);
  const propose = createProposer({ articles, carried, lexicon: learned.lexicon });
  const asBefore = ({ viArticle, enArticle }: ArticlePair): readonly Candidate[] =>
    story.candidates.filter(one => one.viArticle === viArticle && one.enArticle === enArticle);
  return {
    learned,
    steps: articlePairs(articles),
    propose: step => (costOfStep(story, step) > LARGEST_STEP ? asBefore(step) : propose(step)),
  };
}

/** Returns the suggestions of `story` ranked again, all at once. */
export function rankStory(story: OpenStory, knowledge: Knowledge): Ranking {
  const { learned, steps, propose } = startRanking(story, knowledge);
  return { learned, candidates: inRank(steps.flatMap(propose)) };
}

/** Returns whether something was decided or learned since the suggestions of `story` were ranked. */
export function wantsRanking(story: OpenStory, knowledge: Knowledge): boolean {
  const { learned, carried } = story;
  if (learned.knowledge.lexicon !== knowledge.lexicon || learned.knowledge.elsewhere !== knowledge.elsewhere)
    return true;
  return !isSameVerdicts(learned.carried, carried);
}

function isSameVerdicts(a: Learned['carried'], b: Learned['carried']): boolean {
  return (
    a.length === b.length &&
    a.every(({ decision, verdict }, at) => decision.id === b[at]?.decision.id && verdict === b[at]?.verdict)
  );
}

/** Returns how many pairs of sentences are weighed to rank `story`: what it costs. */
export function rankingCost(story: OpenStory): number {
  return articlePairs(story.articles).reduce(
    (sum, step) => sum + Math.min(LARGEST_STEP, costOfStep(story, step)),
    0,
  );
}

function costOfStep({ articles }: OpenStory, { viArticle, enArticle }: ArticlePair): number {
  const [vi, en] = [articles.vi[viArticle], articles.en[enArticle]];
  return vi && en ? pairable(vi).length * pairable(en).length : 0;
}
