import type { Command } from '../../keymap.ts';
import type { AppState } from '../app-state.ts';
import { askToAdd } from '../entry/entry-change.ts';
import { openEntryFor } from '../entry/open-entry.ts';
import { conceptOf } from '../entry/save-entry.ts';
import { layoutOf } from '../layout.ts';
import { isMovement, type Movement, moveCursor } from '../list-window.ts';
import { openPrompt } from '../prompt/open-prompt.ts';
import { info } from '../say.ts';
import { ask, type Step, stay } from '../step.ts';
import { redo, undo } from '../undo.ts';
import { mergeWith } from './merge-term.ts';
import { selectedTerm, type TermCandidate, termCursor, visibleTerms } from './term-candidates.ts';

/** Runs a command of the terms screen. */
export function runTermsCommand(state: AppState, command: Command): Step {
  if (isMovement(command)) return stay(moveInTerms(state, command));
  switch (command) {
    case 'undo':
      return undo(unpinned(state), state.glossary.undoing, 'glossary');
    case 'redo':
      return redo(unpinned(state), state.glossary.undoing, 'glossary');
    case 'search': {
      const { query } = state.terms;
      return stay(openPrompt(state, { type: 'terms', query }, query));
    }
    default:
      return runOnTerm(state, command);
  }
}

function runOnTerm(state: AppState, command: Command): Step {
  const term = selectedTerm(state);
  if (!term) return stay(info(state, 'said.noTermHere'));
  const here = unpinned(state);
  switch (command) {
    case 'acceptTerm':
      return acceptTerm(here, term);
    case 'editTerm':
      return stay(openEntryFor(here, { vi: term.vi, en: term.en, kind: term.kind }));
    case 'mergeTerm':
      return term.variantOf
        ? mergeWith(here, term, term.variantOf)
        : stay(openPrompt(here, { type: 'merge' }));
    case 'dismissTerm':
      return ask(here, {
        type: 'decide',
        draft: { type: 'dismiss-term', vi: term.vi, en: term.en },
        journal: 'glossary',
      });
    default:
      return stay(state);
  }
}

// What has one side in an entry is one more name of the same thing.
function acceptTerm(state: AppState, term: TermCandidate): Step {
  if (term.variantOf) return mergeWith(state, term, term.variantOf);
  return askToAdd(state, conceptOf(state, { vi: term.vi, en: term.en, kind: term.kind }), 'glossary');
}

function moveInTerms(state: AppState, movement: Movement): AppState {
  const page = layoutOf(state).list.rows;
  const cursor = moveCursor(termCursor(state), movement, visibleTerms(state).length, page);
  return withCursor(state, cursor);
}

// The cursor stays at its place while terms come and go: the next one is under it.
function unpinned(state: AppState): AppState {
  return withCursor(state, termCursor(state));
}

function withCursor(state: AppState, cursor: number): AppState {
  return {
    ...state,
    terms: { query: state.terms.query, cursor: Math.max(0, cursor), found: state.terms.found },
  };
}
