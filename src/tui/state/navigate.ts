import type { Mode } from '../keymap.ts';
import type { AppState } from './app-state.ts';

/** Returns the state with `mode` on top; {@link leaveMode} comes back. */
export function enterMode(state: AppState, mode: Mode): AppState {
  return { ...state, mode, back: [...state.back, state.mode] };
}

/** Returns the state in the mode that the present one was entered from. */
export function leaveMode(state: AppState): AppState {
  const mode = state.back.at(-1);
  return mode === undefined ? state : { ...state, mode, back: state.back.slice(0, -1) };
}

/** Returns the mode that the screen behind panels, prompts and help belongs to. */
export function screenOf({ mode, back }: Pick<AppState, 'mode' | 'back'>): Mode {
  return isScreen(mode) ? mode : (back.findLast(isScreen) ?? 'stories');
}

const SCREENS: readonly Mode[] = ['stories', 'review', 'terms', 'glossary', 'facts'];

function isScreen(mode: Mode): boolean {
  return SCREENS.includes(mode);
}
