import type { AppState } from './app-state.ts';
import type { Effect } from './effects.ts';

/** The next state, and what the shell has to do. */
export type Step = { readonly state: AppState; readonly effects: readonly Effect[] };

/** Returns a step that only changes the state. */
export function stay(state: AppState): Step {
  return { state, effects: [] };
}

/** Returns a step that asks the shell for something. */
export function ask(state: AppState, ...effects: Effect[]): Step {
  return { state, effects };
}
