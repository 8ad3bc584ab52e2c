import type { AppState } from '../app-state.ts';
import { firstMatch } from '../review/search.ts';
import { selectRow } from '../review/selection.ts';
import type { Prompt } from './prompt.ts';

/** Shows what the line asks for while it is typed: lists narrow, the cursor goes to what is found. */
export function followPrompt(state: AppState, { purpose, line }: Prompt): AppState {
  const query = line.text;
  switch (purpose.type) {
    case 'search': {
      const searching: AppState = { ...state, review: { ...state.review, query } };
      return selectRow(searching, firstMatch(searching, purpose.row) ?? purpose.row);
    }
    case 'choose':
      return state.choose ? { ...state, choose: { ...state.choose, query, cursor: 0 } } : state;
    case 'stories':
      return { ...state, stories: { ...state.stories, query, cursor: 0 } };
    case 'terms':
      return { ...state, terms: { query, cursor: 0, found: state.terms.found } };
    case 'glossary':
      return { ...state, glossary: { ...state.glossary, query, cursor: 0, term: 0, uses: undefined } };
    case 'help':
      return { ...state, help: { ...state.help, query, scroll: 0 } };
    default:
      return state;
  }
}

/** Returns the state as it was before the line was asked for. */
export function giveUpPrompt(state: AppState, { purpose, line }: Prompt): AppState {
  if (purpose.type === 'search')
    return selectRow({ ...state, review: { ...state.review, query: purpose.query } }, purpose.row);
  if (!('query' in purpose) || purpose.query === line.text) return state;
  return followPrompt(state, { purpose, line: { text: purpose.query, cursor: 0 } });
}
