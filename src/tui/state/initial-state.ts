import type { AppState } from './app-state.ts';

/** What a state starts from: everything that comes from outside. */
export type Beginning = Pick<AppState, 'ui' | 'columns' | 'rows' | 'stories' | 'lexicon' | 'concepts'>;

/** Returns the state at the start: the list of stories, nothing open. */
export function initialState(beginning: Beginning): AppState {
  return {
    ...beginning,
    approved: beginning.lexicon,
    mode: 'stories',
    storyCursor: 0,
    story: undefined,
    row: 0,
    choice: -1,
    isZoomed: false,
    form: undefined,
    helpScroll: 0,
    helpFor: 'review',
    said: undefined,
    hasUnsaved: false,
  };
}
