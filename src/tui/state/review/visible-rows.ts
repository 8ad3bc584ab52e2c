import type { AppState, OpenedStory } from '../app-state.ts';
import { rememberLast } from '../memo.ts';
import { type FilterId, passes } from './filters.ts';
import type { RowOrder } from './review-state.ts';
import type { RowFinding } from './row-finding.ts';
import { findingsOf } from './row-findings.ts';

/** Returns the rows of the list, as places among the rows led by the leading side: those that the filters let pass, in the chosen order. */
export function visibleRows({ story, review }: Pick<AppState, 'story' | 'review'>): readonly number[] {
  if (!story) return [];
  const findings = findingsOf(story, review.lead);
  const scores = triageOrder(story.open.rows[review.lead], story.open.candidates, review.order);
  return filtered(scores, findings, review.filters);
}

// What is decided stays where it was: rows must not jump away under the cursor. So the order goes by the candidates alone.
const triageOrder = rememberLast(
  (
    rows: OpenedStory['open']['rows']['vi'],
    _candidates: OpenedStory['open']['candidates'],
    order: RowOrder,
  ): readonly number[] => {
    const places = rows.map((_, at) => at);
    if (order === 'article') return places;
    const scores = rows.map(({ choices }) => choices.find(({ suggested }) => suggested)?.score ?? NO_PAIR);
    return places.sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0) || a - b);
  },
);

/** Behind everything that can be decided. */
const NO_PAIR = 2;

const filtered = rememberLast(
  (places: readonly number[], findings: readonly RowFinding[], filters: ReadonlySet<FilterId>) =>
    filters.size === 0
      ? places
      : places.filter(at => {
          const finding = findings[at];
          return finding !== undefined && passes(finding, filters);
        }),
);

/** Returns the place of the selected row in the visible list; -1 when the filters hide it. */
export function cursorOf(state: AppState): number {
  return placeOf(visibleRows(state), state.review.row);
}

const placeOf = rememberLast((visible: readonly number[], row: number) => visible.indexOf(row));

/** Returns the next row behind `from` (before it, for `step` -1) of the visible list for which `holds` is true, going round; undefined if there is none. */
export function nextRow(
  state: AppState,
  step: 1 | -1,
  holds: (finding: RowFinding, row: number) => boolean,
  from = state.review.row,
): number | undefined {
  if (!state.story) return undefined;
  const visible = visibleRows(state);
  const findings = findingsOf(state.story, state.review.lead);
  const count = visible.length;
  // A row that a filter hides is left for its neighbour in the article.
  const at = visible.indexOf(from);
  const start = at >= 0 ? at : firstBehind(visible, from) - (step > 0 ? 1 : 0);
  for (let distance = 1; distance <= count; distance++) {
    const row = visible[(((start + step * distance) % count) + count) % count];
    const finding = row === undefined ? undefined : findings[row];
    if (row !== undefined && finding && holds(finding, row)) return row;
  }
  return undefined;
}

/** Returns for how many rows of the visible list `holds` is true. */
export function countRows(state: AppState, holds: (finding: RowFinding) => boolean): number {
  if (!state.story) return 0;
  const findings = findingsOf(state.story, state.review.lead);
  return visibleRows(state).reduce((count, row) => {
    const finding = findings[row];
    return count + Number(finding !== undefined && holds(finding));
  }, 0);
}

function firstBehind(visible: readonly number[], row: number): number {
  const at = visible.findIndex(other => other >= row);
  return at < 0 ? visible.length : at;
}
