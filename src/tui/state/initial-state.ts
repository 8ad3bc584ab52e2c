import type { AppState } from './app-state.ts';
import type { GlossaryState } from './glossary/glossary-state.ts';
import { REVIEW_START } from './review/review-state.ts';
import type { StorySummary } from './stories/stories-state.ts';

/** What a state starts from: everything that comes from outside. */
export type Beginning = Pick<AppState, 'ui' | 'columns' | 'rows' | 'lexicon' | 'concepts'> & {
  readonly stories: readonly StorySummary[];
};

const GLOSSARY_START: GlossaryState = {
  cursor: 0,
  term: 0,
  query: '',
  conflictsOnly: false,
  uses: undefined,
  undoing: { decisions: [], undoable: undefined, redoable: undefined },
  dismissed: new Set(),
};

/** Returns the state at the start: the list of stories, nothing open. */
export function initialState({ stories, ...beginning }: Beginning): AppState {
  return {
    ...beginning,
    approved: beginning.lexicon,
    mode: 'stories',
    back: [],
    stories: { list: stories, cursor: 0, query: '' },
    opening: undefined,
    story: undefined,
    review: REVIEW_START,
    choose: undefined,
    split: undefined,
    filterCursor: 0,
    prompt: undefined,
    form: undefined,
    terms: { cursor: 0, query: '', found: undefined },
    glossary: GLOSSARY_START,
    facts: { cursor: 0 },
    help: { of: 'review', scroll: 0, query: '' },
    said: undefined,
    hasUnsaved: false,
  };
}
