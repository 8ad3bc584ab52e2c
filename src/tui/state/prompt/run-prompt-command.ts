import type { Command } from '../../keymap.ts';
import type { AppState } from '../app-state.ts';
import { editWithKey, insertText } from '../edit-line.ts';
import { leaveMode } from '../navigate.ts';
import { type Step, stay } from '../step.ts';
import { acceptPrompt } from './accept-prompt.ts';
import { followPrompt, giveUpPrompt } from './follow-prompt.ts';
import type { Prompt } from './prompt.ts';

/** Puts typed or pasted text into the line. */
export function typeIntoPrompt(state: AppState, text: string): AppState {
  return changed(state, prompt => ({ ...prompt, line: insertText(prompt.line, text) }));
}

/** Runs an editing key on the line. */
export function editPrompt(state: AppState, key: string): AppState {
  return changed(state, prompt => ({ ...prompt, line: editWithKey(prompt.line, key) ?? prompt.line }));
}

/** Accepts the line or gives up. */
export function runPromptCommand(state: AppState, command: Command): Step {
  const { prompt } = state;
  if (!prompt) return stay(leaveMode(state));
  const closed: AppState = { ...leaveMode(state), prompt: undefined };
  return command === 'accept' ? acceptPrompt(closed, prompt) : stay(giveUpPrompt(closed, prompt));
}

function changed(state: AppState, edit: (prompt: Prompt) => Prompt): AppState {
  if (!state.prompt) return state;
  const prompt = edit(state.prompt);
  const next = { ...state, prompt };
  return prompt.line.text === state.prompt.line.text ? next : followPrompt(next, prompt);
}
