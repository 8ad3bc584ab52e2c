import { refOf } from '../../core/pairs/story.ts';
import type { Command } from '../keymap.ts';
import { translate } from '../messages/message.ts';
import type { AppState, OpenedStory } from './app-state.ts';
import { openForm } from './form-commands.ts';
import { moveToRow } from './move-to-row.ts';
import type { Step } from './reduce.ts';
import { nextOpenRow, selectedPair } from './review-selectors.ts';
import { info } from './say.ts';

/** Runs a command of the review screen. */
export function runReviewCommand(state: AppState, command: Command): Step {
  const { story } = state;
  if (!story) return { state, effects: [] };
  switch (command) {
    case 'confirm':
      return decide(state, story, 'confirm');
    case 'reject':
      return decide(state, story, 'reject');
    case 'nextChoice':
      return stay(chooseOther(state, 1));
    case 'previousChoice':
      return stay(chooseOther(state, -1));
    case 'nextOpen':
      return stay(goToOpen(state, story, 1));
    case 'previousOpen':
      return stay(goToOpen(state, story, -1));
    case 'undo':
      return undo(state, story);
    case 'redo':
      return redo(state, story);
    case 'addTerm':
      return stay(openForm(state));
    case 'zoom':
      return stay({ ...state, isZoomed: !state.isZoomed });
    case 'save':
      return stay(info(state, 'said.saved', { count: story.open.decisions.length, file: story.journalFile }));
    default:
      return stay(state);
  }
}

function decide(state: AppState, story: OpenedStory, type: 'confirm' | 'reject'): Step {
  const choice = selectedPair(state)?.choice;
  if (!choice) return stay(info(state, 'said.noChoice'));
  const verdict = story.open.verdicts.get(choice.key);
  const wanted = type === 'confirm' ? 'confirmed' : 'rejected';
  if (verdict?.verdict === wanted && !verdict.edited) {
    return stay(info(state, 'said.already', { status: translate(state.ui, `status.${wanted}`) }));
  }
  const pair = refOf(choice, story.open.articles);
  return {
    state,
    effects: [{ type: 'decide', draft: { type, pair, score: Number(choice.score.toFixed(4)) } }],
  };
}

function chooseOther(state: AppState, step: 1 | -1): AppState {
  const count = selectedPair(state)?.row.choices.length ?? 0;
  if (count < 2) return info(state, 'said.noOther');
  return { ...state, choice: (state.choice + step + count) % count };
}

function goToOpen(state: AppState, story: OpenedStory, step: 1 | -1): AppState {
  const next = nextOpenRow(story, state.row, step);
  return next === undefined ? info(state, 'said.allDecided') : moveToRow(state, next);
}

function undo(state: AppState, { open }: OpenedStory): Step {
  const { undoable } = open.state;
  if (!undoable) return stay(info(state, 'said.nothingToUndo'));
  const draft = { type: 'undo', of: undoable.id } as const;
  if (undoable.type !== 'add-concept') return { state, effects: [{ type: 'decide', draft }] };
  return {
    state,
    effects: [{ type: 'concept/remove', undo: draft, concept: undoable.concept, file: undoable.file }],
  };
}

function redo(state: AppState, { open }: OpenedStory): Step {
  const { redoable } = open.state;
  if (redoable?.type !== 'undo') return stay(info(state, 'said.nothingToRedo'));
  const draft = { type: 'undo', of: redoable.id } as const;
  const subject = open.decisions.find(decision => decision.id === redoable.of);
  if (subject?.type !== 'add-concept') return { state, effects: [{ type: 'decide', draft }] };
  return {
    state,
    effects: [{ type: 'concept/restore', redo: draft, concept: subject.concept, file: subject.file }],
  };
}

function stay(state: AppState): Step {
  return { state, effects: [] };
}
