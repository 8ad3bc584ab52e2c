import { rankTerms, type TermCandidate } from '../glossary/rank-terms.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { OpenStory } from './open-story.ts';
import { seenPairs } from './seen-pairs.ts';

/** Names and terms are looked for in so many pairs, the last of the story: that takes a second or two. */
const MOST_PAIRS = 2000;

/**
 * Returns the names and terms of the pairs of `story`, ranked. `lexicon` is better without what confirmed pairs taught: a word
 * that they taught by chance is no name.
 */
export function termsOfStory(story: OpenStory, lexicon: Lexicon): TermCandidate[] {
  const pairs = seenPairs(story).slice(-MOST_PAIRS);
  const confirmed = pairs.filter(({ score }) => score === 1);
  const suggested = pairs.filter(({ score }) => score < 1);
  return rankTerms(confirmed, suggested, lexicon);
}
