import type { AppState } from '../app-state.ts';

/** Returns the state with an entry selected, wherever it stands or comes to stand in the list. */
export function pinned(state: AppState, id: string): AppState {
  return { ...state, glossary: { ...state.glossary, pin: { id, query: state.glossary.query } } };
}
