import type { AppState } from '../state/app-state.ts';
import { layoutOf, RULE_COLUMNS } from '../state/layout.ts';
import { entryCursor } from './entry-lines.ts';
import { promptColumn } from './prompt-line.ts';

/** Header and rule. */
const ABOVE = 2;

/** Returns where the real cursor stands while text is edited, from 0, or undefined: input methods open their window there. */
export function cursorPlace(state: AppState): { row: number; column: number } | undefined {
  if (state.mode === 'prompt' && state.prompt)
    return { row: state.rows - 2, column: promptColumn(state, state.prompt) };
  if (state.mode !== 'entry') return undefined;
  const { arrangement, list, panel } = layoutOf(state);
  const place = entryCursor(state, panel);
  if (!place) return undefined;
  return arrangement === 'below'
    ? { row: ABOVE + list.rows + 1 + place.row, column: place.column }
    : { row: ABOVE + place.row, column: list.columns + RULE_COLUMNS + place.column };
}
