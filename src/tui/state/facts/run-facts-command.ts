import type { Command } from '../../keymap.ts';
import type { AppState } from '../app-state.ts';
import { layoutOf } from '../layout.ts';
import { isMovement, moveCursor } from '../list-window.ts';
import { selectRow } from '../review/selection.ts';
import { visibleRows } from '../review/visible-rows.ts';
import { info } from '../say.ts';
import { type Step, stay } from '../step.ts';
import { redo, storyUndoing, undo } from '../undo.ts';
import { differingFacts, factCursor, factPair } from './differing-facts.ts';

/** Runs a command of the list of differing facts. */
export function runFactsCommand(state: AppState, command: Command): Step {
  if (isMovement(command)) {
    const count = differingFacts(state).length;
    const cursor = moveCursor(factCursor(state), command, count, layoutOf(state).list.rows);
    return stay({ ...state, facts: { cursor } });
  }
  if (command === 'undo') return undo(state, storyUndoing(state), 'story');
  if (command === 'redo') return redo(state, storyUndoing(state), 'story');
  return stay(command === 'goToPair' ? goToPair(state) : state);
}

/** Leaves to Review, with the pair of the selected fact shown there. A filter that hides it is lifted. */
function goToPair(state: AppState): AppState {
  const found = factPair(state);
  if (!found) return info(state, 'said.noDiffering');
  const { row, at, choice } = found;
  const placed = selectRow({ ...state, mode: 'review', back: [] }, at);
  const shown = row.choices.findIndex(({ key }) => key === choice.key);
  const review = { ...placed.review, choice: shown };
  if (visibleRows(placed).includes(at)) return { ...placed, review };
  return info({ ...placed, review: { ...review, filters: new Set() } }, 'said.filtersLifted');
}
