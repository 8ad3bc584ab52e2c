import type { Decision } from '../../core/pairs/decision.ts';
import type { AppState } from './app-state.ts';
import { describeDecision } from './describe-decision.ts';
import { info } from './say.ts';

/**
 * Returns the state after a line was taken back, or done again when it was an undo itself: `goTo` shows what it was about, and the
 * status line names it. `decisions` are the lines before.
 */
export function afterUndo(
  state: AppState,
  { of, by }: Extract<Decision, { type: 'undo' }>,
  decisions: readonly Decision[],
  goTo: (state: AppState, subject: Decision) => AppState,
): AppState {
  const target = decisions.find(({ id }) => id === of);
  const isRedo = target?.type === 'undo';
  const subject = isRedo ? decisions.find(({ id }) => id === target.of) : target;
  const moved = subject ? goTo(state, subject) : state;
  const what = subject ? describeDecision(state.ui, subject) : '';
  // A colleague's decision is named as theirs.
  const other = subject?.by !== by ? subject?.by : undefined;
  if (other !== undefined && !isRedo) return info(moved, 'said.undoneOf', { what, by: other });
  return info(moved, isRedo ? 'said.redone' : 'said.undone', { what });
}
