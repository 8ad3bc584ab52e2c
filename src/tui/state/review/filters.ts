import type { RowFinding } from './row-finding.ts';

/** Below this score a suggestion is doubtful: about three in four of them are right. */
export const DOUBTFUL_BELOW = 0.75;
/** From this score on nearly every suggestion is right. */
export const SURE_FROM = 0.9;

/** The kinds of filters. Filters of one kind add up; filters of different kinds narrow each other. */
export type FilterGroup = 'status' | 'score' | 'finding';

type Filter = { readonly group: FilterGroup; readonly holds: (finding: RowFinding) => boolean };

/** All filters of the review list, in the order of their panel. */
export const FILTERS = {
  waiting: { group: 'status', holds: ({ status }) => status === 'suggested' },
  confirmed: { group: 'status', holds: ({ status }) => status === 'confirmed' },
  edited: { group: 'status', holds: ({ status }) => status === 'edited' },
  rejected: { group: 'status', holds: ({ status }) => status === 'rejected' },
  only: { group: 'status', holds: ({ status }) => status === 'only' },
  // A sentence that nothing is suggested for has no score to filter by.
  doubtful: { group: 'score', holds: ({ status, score }) => status !== 'only' && score < DOUBTFUL_BELOW },
  likely: {
    group: 'score',
    holds: ({ status, score }) => status !== 'only' && score >= DOUBTFUL_BELOW && score < SURE_FROM,
  },
  sure: { group: 'score', holds: ({ status, score }) => status !== 'only' && score >= SURE_FROM },
  differing: { group: 'finding', holds: ({ differs }) => differs },
  later: { group: 'finding', holds: ({ later }) => later },
  noted: { group: 'finding', holds: ({ noted }) => noted },
} as const satisfies Readonly<Record<string, Filter>>;

export type FilterId = keyof typeof FILTERS;
export const FILTER_IDS = Object.keys(FILTERS) as readonly FilterId[];

/** Returns whether a row passes `filters`; no filters let everything pass. */
export function passes(finding: RowFinding, filters: ReadonlySet<FilterId>): boolean {
  const groups = new Set([...filters].map(id => FILTERS[id].group));
  return [...groups].every(group =>
    [...filters].some(id => FILTERS[id].group === group && FILTERS[id].holds(finding)),
  );
}
