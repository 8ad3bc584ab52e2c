import type { AppState } from '../app-state.ts';
import type { GlossaryState } from './glossary-state.ts';
import { pinned } from './pin-entry.ts';
import { selectedEntry } from './visible-entries.ts';

/** Returns the state with other entries shown, the same one selected as far as it is among them. */
export function showEntries(
  state: AppState,
  { query, conflictsOnly }: Pick<GlossaryState, 'query' | 'conflictsOnly'>,
): AppState {
  const id = selectedEntry(state)?.concept.id;
  const glossary = { ...state.glossary, query, conflictsOnly, cursor: 0 };
  return id === undefined ? { ...state, glossary } : pinned({ ...state, glossary }, id);
}
