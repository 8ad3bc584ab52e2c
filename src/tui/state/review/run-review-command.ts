import type { Command } from '../../keymap.ts';
import { scoreText } from '../../messages/score-text.ts';
import type { AppState } from '../app-state.ts';
import { openChoose } from '../choose/open-choose.ts';
import { openEntryForPair } from '../entry/open-entry.ts';
import { isMovement } from '../list-window.ts';
import { enterMode } from '../navigate.ts';
import { openPrompt } from '../prompt/open-prompt.ts';
import { info } from '../say.ts';
import { joinWithNext } from '../split/join-with-next.ts';
import { openSplit } from '../split/open-split.ts';
import { type Step, stay } from '../step.ts';
import { redo, storyUndoing, undo } from '../undo.ts';
import { confirmNumber, decide, noteSubject, refuse, toggleLater, unpair } from './decide.ts';
import { SURE_FROM } from './filters.ts';
import { chooseOther, jumpTo, leadWith, moveInList, swapLead, toggleMark, turnOrder } from './move.ts';
import { editNote, noteOf } from './note.ts';
import { goToMatch } from './search.ts';
import { selectNearest } from './selection.ts';
import { cursorOf } from './visible-rows.ts';

/** Runs a command of the review screen. */
export function runReviewCommand(state: AppState, command: Command, key: string): Step {
  if (!state.story) return stay(state);
  if (isMovement(command)) return stay(moveInList(state, command));
  if (ON_ROW.includes(command) && cursorOf(state) < 0) return stay(info(state, 'app.noRows'));
  const run = COMMANDS[command];
  return run ? run(state, key) : stay(state);
}

/** Commands that are about the selected row, which has to be in sight. */
const ON_ROW: readonly Command[] = [
  'confirm',
  'reject',
  'confirmNumber',
  'unpair',
  'later',
  'note',
  'editor',
  'split',
  'join',
  'choose',
  'addTerm',
  'mark',
];

type Run = (state: AppState, key: string) => Step;

const showing =
  (show: (state: AppState) => AppState): Run =>
  state =>
    stay(show(state));

const COMMANDS: Readonly<Partial<Record<Command, Run>>> = {
  confirm: state => decide(state, 'confirm'),
  reject: state => decide(state, 'reject'),
  confirmNumber: (state, key) => confirmNumber(state, Number(key)),
  unpair,
  later: toggleLater,
  note: askForNote,
  editor: editNote,
  confirmAll: state =>
    state.story?.holder
      ? refuse(state)
      : stay(openPrompt(state, { type: 'confirm-all' }, scoreText(state.ui, SURE_FROM))),
  undo: state => undo(state, storyUndoing(state), 'story'),
  redo: state => redo(state, storyUndoing(state), 'story'),
  split: openSplit,
  join: joinWithNext,
  choose: showing(openChoose),
  addTerm: showing(openEntryForPair),
  nextChoice: showing(state => chooseOther(state, 1)),
  previousChoice: showing(state => chooseOther(state, -1)),
  mark: showing(toggleMark),
  nextOpen: showing(state => jumpTo(state, 'open', 1)),
  previousOpen: showing(state => jumpTo(state, 'open', -1)),
  nextDoubtful: showing(state => jumpTo(state, 'doubtful', 1)),
  previousDoubtful: showing(state => jumpTo(state, 'doubtful', -1)),
  nextDiffering: showing(state => jumpTo(state, 'differing', 1)),
  previousDiffering: showing(state => jumpTo(state, 'differing', -1)),
  nextPossible: showing(state => jumpTo(state, 'possible', 1)),
  previousPossible: showing(state => jumpTo(state, 'possible', -1)),
  leadVietnamese: showing(state => leadWith(state, 'vi')),
  leadEnglish: showing(state => leadWith(state, 'en')),
  swapLead: showing(swapLead),
  order: showing(turnOrder),
  search: showing(state =>
    openPrompt(state, { type: 'search', row: state.review.row, query: state.review.query }),
  ),
  nextMatch: showing(state => goToMatch(state, 1)),
  previousMatch: showing(state => goToMatch(state, -1)),
  filter: showing(state => enterMode(state, 'filter')),
  clearFilters: showing(clearFilters),
  panel: showing(state => ({
    ...state,
    review: { ...state.review, panel: state.review.panel === 'pair' ? 'article' : 'pair' },
  })),
  zoom: showing(state => ({ ...state, review: { ...state.review, isZoomed: !state.review.isZoomed } })),
  saved: showing(state =>
    info(state, 'said.saved', {
      count: state.story?.open.decisions.length ?? 0,
      file: state.story?.journalFile ?? '',
    }),
  ),
};

function askForNote(state: AppState): Step {
  if (state.story?.holder) return refuse(state);
  const subject = noteSubject(state);
  if (!subject) return stay(state);
  return stay(openPrompt(state, { type: 'note', subject }, noteOf(state, subject)));
}

/** Shows all rows again. */
export function clearFilters(state: AppState): AppState {
  if (state.review.filters.size === 0) return info(state, 'said.noFilters');
  return selectNearest({ ...state, review: { ...state.review, filters: new Set() } });
}
