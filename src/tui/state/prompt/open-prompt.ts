import type { AppState } from '../app-state.ts';
import { editLine } from '../edit-line.ts';
import { enterMode } from '../navigate.ts';
import type { PromptPurpose } from './prompt.ts';

/** Asks for a line of text at the foot of the screen. */
export function openPrompt(state: AppState, purpose: PromptPurpose, text = ''): AppState {
  return { ...enterMode(state, 'prompt'), prompt: { purpose, line: editLine(text) } };
}
