import type { Command } from '../../keymap.ts';
import type { AppState } from '../app-state.ts';
import { isMovement, moveCursor } from '../list-window.ts';
import { leaveMode } from '../navigate.ts';
import { FILTER_IDS, type FilterId } from '../review/filters.ts';
import { clearFilters } from '../review/run-review-command.ts';
import { selectNearest } from '../review/selection.ts';
import { type Step, stay } from '../step.ts';

/** Runs a command of the filter panel: the list follows at once. */
export function runFilterCommand(state: AppState, command: Command): Step {
  if (isMovement(command)) {
    const filterCursor = moveCursor(state.filterCursor, command, FILTER_IDS.length, FILTER_IDS.length);
    return stay({ ...state, filterCursor });
  }
  const id = FILTER_IDS[state.filterCursor];
  if (command === 'toggleFilter' && id) return stay(toggle(state, id));
  if (command === 'clearFilters') return stay(leaveMode(clearFilters(state)));
  return stay(state);
}

function toggle(state: AppState, id: FilterId): AppState {
  const filters = new Set(state.review.filters);
  if (!filters.delete(id)) filters.add(id);
  return selectNearest({ ...state, review: { ...state.review, filters } });
}
