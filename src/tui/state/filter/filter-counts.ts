import type { AppState } from '../app-state.ts';
import { rememberLast } from '../memo.ts';
import { FILTER_IDS, FILTERS, type FilterId } from '../review/filters.ts';
import type { RowFinding } from '../review/row-finding.ts';
import { findingsOf } from '../review/row-findings.ts';

/** Returns how many rows of the whole story each filter would show if it were the only one. */
export function filterCounts({
  story,
  review,
}: Pick<AppState, 'story' | 'review'>): Readonly<Record<FilterId, number>> {
  return countAll(story ? findingsOf(story, review.lead) : NONE);
}

const NONE: readonly RowFinding[] = [];

const countAll = rememberLast((findings: readonly RowFinding[]): Readonly<Record<FilterId, number>> => {
  const counts = FILTER_IDS.map(id => [id, findings.filter(FILTERS[id].holds).length] as const);
  return Object.fromEntries(counts) as Record<FilterId, number>;
});
