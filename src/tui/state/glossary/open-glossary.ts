import type { AppState } from '../app-state.ts';
import { ask, type Step } from '../step.ts';

/** Reads what the glossary screen needs; the screen is on already. */
export function openGlossary(state: AppState): Step {
  return ask(state, { type: 'glossary/read-journal' });
}
