import type { Choice, RowStatus } from '../../../core/pairs/review-rows.ts';

/** What lists, filters and jumps want to know of a row. */
export type RowFinding = {
  readonly status: RowStatus;
  /** The candidate that matters most, if the row has one. */
  readonly choice: Choice | undefined;
  /** Its score; 0 for none. */
  readonly score: number;
  /** True when a pair of the row differs in a fact. Suggestions that were rejected do not count. */
  readonly differs: boolean;
  readonly noted: boolean;
  readonly later: boolean;
};
