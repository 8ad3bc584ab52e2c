import type { AppState } from './app-state.ts';
import { type Area, layoutOf } from './layout.ts';

/** Rows of the rule between a list and the panel below it. */
const RULE = 1;

/** Returns the area of a screen that has no panel: the list of stories and the help. */
export function bodyArea(state: Pick<AppState, 'rows' | 'columns' | 'review'>): Area {
  const { arrangement, list, panel } = layoutOf(state);
  const rows = arrangement === 'beside' ? list.rows : list.rows + RULE + panel.rows;
  return { rows, columns: state.columns };
}
