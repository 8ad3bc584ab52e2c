import type { Progress } from '../../../core/pairs/progress.ts';
import type { StoryFacts } from '../../../io/story-thread/story-messages.ts';

/** A line of the list of stories. */
export type StorySummary = StoryFacts & {
  /** What is left, when it has been counted. */
  readonly progress?: Progress;
};

/** The list of stories; `cursor` is a place among those that the filter lets pass. */
export type StoriesState = {
  readonly list: readonly StorySummary[];
  readonly cursor: number;
  readonly query: string;
};
