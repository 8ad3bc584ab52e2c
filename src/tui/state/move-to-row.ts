import { firstChoice } from '../../core/pairs/review-rows.ts';
import type { AppState } from './app-state.ts';

/** Returns the state with another row selected, showing the candidate that matters most there. */
export function moveToRow(state: AppState, wanted: number): AppState {
  const rows = state.story?.open.rows ?? [];
  const row = Math.max(0, Math.min(wanted, rows.length - 1));
  const selected = rows[row];
  return {
    ...state,
    row,
    choice: selected && state.story ? firstChoice(selected, state.story.open.verdicts) : -1,
  };
}
