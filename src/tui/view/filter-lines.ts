import type { Lang } from '../../core/lang/language.ts';
import { fitWidth, widthOf } from '../../core/text/width.ts';
import { translate } from '../messages/message.ts';
import type { AppState } from '../state/app-state.ts';
import { filterCounts } from '../state/filter/filter-counts.ts';
import type { Area } from '../state/layout.ts';
import { windowStart } from '../state/list-window.ts';
import { FILTER_IDS, FILTERS, type FilterId } from '../state/review/filters.ts';
import { cutToWidth, piece, type StyledLine } from './styled-line.ts';

/** Columns of the cursor and the box, and between label and count. */
const BOX = '> [x] '.length;
const GAP = 2;

/** Returns the lines of the panel of filters: each with the rows of the whole story that it would show. */
export function filterLines(state: AppState, area: Area): StyledLine[] {
  const title = [piece(translate(state.ui, 'filter.title'), 'heading')];
  const groups = groupStarts();
  const hasGaps = area.rows > FILTER_IDS.length + groups.size;
  // In a very small panel the cursor's own line is worth more than the title.
  const rows = area.rows > 1 ? area.rows - 1 : area.rows;
  const start = windowStart(FILTER_IDS.length, rows, state.filterCursor);
  const shown = FILTER_IDS.slice(start, start + rows).flatMap((id, at) => {
    const line = lineOf(state, id, start + at === state.filterCursor, area.columns);
    return hasGaps && groups.has(id) ? [[], line] : [line];
  });
  const lines = area.rows > 1 ? [title, ...shown] : shown;
  return lines.slice(0, area.rows).map(line => cutToWidth(line, area.columns));
}

// Filters of one kind add up, those of another narrow: a gap tells them apart.
function groupStarts(): ReadonlySet<FilterId> {
  return new Set(
    FILTER_IDS.filter((id, at) => {
      const before = FILTER_IDS[at - 1];
      return before !== undefined && FILTERS[before].group !== FILTERS[id].group;
    }),
  );
}

function lineOf(state: AppState, id: FilterId, isSelected: boolean, columns: number): StyledLine {
  const { ui, review } = state;
  const count = String(filterCounts(state)[id]);
  const digits = String(Math.max(...Object.values(filterCounts(state)))).length;
  const label = Math.max(1, Math.min(widestLabel(ui), columns - BOX - GAP - digits));
  const box = `${isSelected ? '>' : ' '} [${review.filters.has(id) ? 'x' : ' '}] `;
  const text = `${box}${fitWidth(translate(ui, `filter.${id}`), label)}${' '.repeat(GAP)}${count.padStart(digits)}`;
  if (isSelected) return [piece(fitWidth(text, columns), 'selected')];
  return [piece(text, review.filters.has(id) ? 'heading' : 'plain')];
}

function widestLabel(ui: Lang): number {
  return Math.max(...FILTER_IDS.map(id => widthOf(translate(ui, `filter.${id}`))));
}
