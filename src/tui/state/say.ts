import type { MessageKey } from '../messages/message-key.ts';
import type { AppState } from './app-state.ts';

/** Returns the state with an answer in the status line. */
export function info(
  state: AppState,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): AppState {
  return { ...state, said: { message: { key, values }, isError: false } };
}

/** Returns the state with what went wrong in the status line, loud. */
export function sayProblem(state: AppState, key: 'said.failed' | 'said.notOpened', reason: string): AppState {
  return { ...state, said: { message: { key, values: { reason } }, isError: true } };
}
