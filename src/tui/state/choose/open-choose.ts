import type { AppState } from '../app-state.ts';
import { enterMode } from '../navigate.ts';
import { selectedPair } from '../review/selection.ts';

/** Opens the panel of partners, at the candidate that is shown. */
export function openChoose(state: AppState): AppState {
  if (!selectedPair(state)) return state;
  const cursor = Math.max(0, state.review.choice);
  return { ...enterMode(state, 'choose'), choose: { cursor, query: '', marks: new Set() } };
}
