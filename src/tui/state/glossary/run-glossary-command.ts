import { type ConceptChange, removeTerm, setStatus } from '../../../core/glossary/change-concept.ts';
import { type Concept, TERM_STATUSES } from '../../../core/glossary/concept.ts';
import { formatEntry } from '../../../io/entry-text.ts';
import type { FiledConcept } from '../../../io/glossary-files.ts';
import type { Command } from '../../keymap.ts';
import type { AppState } from '../app-state.ts';
import { askToChange } from '../entry/entry-change.ts';
import { openEntryFor, openEntryOn } from '../entry/open-entry.ts';
import { layoutOf } from '../layout.ts';
import { isMovement, type Movement, moveCursor } from '../list-window.ts';
import { openPrompt } from '../prompt/open-prompt.ts';
import { info } from '../say.ts';
import { ask, type Step, stay } from '../step.ts';
import { redo, undo } from '../undo.ts';
import { pinned } from './pin-entry.ts';
import { sayRefusal } from './say-refusal.ts';
import { showEntries } from './show-entries.ts';
import {
  entryCursorOf,
  type PlacedTerm,
  selectedEntry,
  termPlace,
  termsOf,
  visibleEntries,
} from './visible-entries.ts';

/** Runs a command of the glossary screen. */
export function runGlossaryCommand(state: AppState, command: Command): Step {
  if (isMovement(command)) return stay(moveInEntries(state, command));
  const { glossary } = state;
  switch (command) {
    case 'undo':
      return undo(state, glossary.undoing, 'glossary');
    case 'redo':
      return redo(state, glossary.undoing, 'glossary');
    case 'search':
      return stay(openPrompt(state, { type: 'glossary', query: glossary.query }, glossary.query));
    case 'newEntry':
      return stay(openEntryFor(state));
    case 'conflicts':
      return stay(toggleConflicts(state));
    default:
      return runOnEntry(state, command);
  }
}

function runOnEntry(state: AppState, command: Command): Step {
  const entry = selectedEntry(state);
  if (!entry) return stay(info(state, 'said.noEntry'));
  const { concept } = entry;
  switch (command) {
    case 'editEntry':
      return stay(openEntryOn(state, entry));
    case 'addVariant':
      return stay(openPrompt(state, { type: 'variant' }));
    case 'nextTerm':
      return stay(moveTerm(state, concept, 1));
    case 'previousTerm':
      return stay(moveTerm(state, concept, -1));
    case 'turnStatus':
      return changeTerm(state, entry, turnStatus);
    case 'removeTerm':
      return changeTerm(state, entry, (one, { lang, index }) => removeTerm(one, lang, index));
    case 'uses':
      return ask(state, { type: 'glossary/find-uses', concept });
    case 'editor':
      return ask(state, {
        type: 'editor',
        purpose: 'entry',
        name: `${concept.id}.yaml`,
        text: formatEntry(concept),
      });
    default:
      return stay(state);
  }
}

function changeTerm(
  state: AppState,
  { concept, file }: FiledConcept,
  change: (concept: Concept, term: PlacedTerm) => ConceptChange,
): Step {
  const term = termsOf(concept)[termPlace(state, concept)];
  if (!term) return stay(info(state, 'said.noTermHere'));
  const changed = change(concept, term);
  if (!changed.ok) return stay(sayRefusal(state, changed.reason));
  return askToChange(
    pinned(state, concept.id),
    { before: concept, after: changed.concept, file },
    'glossary',
  );
}

// The status after the present one that the term can have: the only term cannot be merely admitted.
function turnStatus(concept: Concept, { lang, index, status }: PlacedTerm): ConceptChange {
  const at = TERM_STATUSES.indexOf(status);
  const next = setStatus(concept, lang, index, TERM_STATUSES[(at + 1) % 3] ?? status);
  return next.ok ? next : setStatus(concept, lang, index, TERM_STATUSES[(at + 2) % 3] ?? status);
}

function moveTerm(state: AppState, concept: Concept, step: 1 | -1): AppState {
  const count = concept.vi.length + concept.en.length;
  const term = (termPlace(state, concept) + step + count) % count;
  return { ...state, glossary: { ...state.glossary, term } };
}

function moveInEntries(state: AppState, movement: Movement): AppState {
  const visible = visibleEntries(state);
  const page = layoutOf(state).list.rows;
  const cursor = Math.max(0, moveCursor(entryCursorOf(state), movement, visible.length, page));
  const id = state.concepts[visible[cursor] ?? -1]?.concept.id;
  const moved: AppState = { ...state, glossary: { ...state.glossary, cursor, term: 0 } };
  return id === undefined ? moved : pinned(moved, id);
}

function toggleConflicts(state: AppState): AppState {
  return showEntries(state, { query: state.glossary.query, conflictsOnly: !state.glossary.conflictsOnly });
}
