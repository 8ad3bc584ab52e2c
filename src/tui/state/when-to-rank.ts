import type { Knowledge } from '../../core/pairs/learn-from-story.ts';
import { rankingCost, wantsRanking } from '../../core/pairs/rank-story.ts';
import type { AppState, OpenedStory } from './app-state.ts';

/**
 * Stories with so many pairs of sentences, such as 60 × 60, are ranked again with the key itself, which takes 60 to 100 ms: the next
 * key finds the new suggestions, however fast it comes. Larger ones are ranked while no key comes, two articles at a time.
 */
export const MOST_AT_ONCE = 4000;

/** Returns whether the suggestions of the open story are older than what was decided, and how to rank them again. */
export function whenToRank(state: AppState): 'never' | 'now' | 'later' {
  const { story } = state;
  if (!story || !wantsRanking(story.open, knowledgeOf(state, story))) return 'never';
  return rankingCost(story.open) <= MOST_AT_ONCE ? 'now' : 'later';
}

/** Returns what there is to rank with: the lexicon and glossary as they are now, and what other stories taught. */
export function knowledgeOf({ approved }: AppState, { open }: OpenedStory): Knowledge {
  return { lexicon: approved, elsewhere: open.learned.knowledge.elsewhere };
}
