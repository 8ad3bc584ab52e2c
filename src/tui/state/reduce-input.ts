import { graphemesOf } from '../../core/text/width.ts';
import { helpRows } from '../help-rows.ts';
import { type Command, commandFor, showKey } from '../keymap.ts';
import type { AppState } from './app-state.ts';
import { runFormCommand, typeIntoForm } from './form-commands.ts';
import { layoutOf } from './layout.ts';
import { moveToRow } from './move-to-row.ts';
import type { Step } from './reduce.ts';
import { runReviewCommand } from './review-commands.ts';
import { info } from './say.ts';

/** What a person did: the decoder's input, one key or one run of text at a time. */
export type UserInput =
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'text' | 'paste'; readonly text: string };

/** Returns `input` with runs of text cut into keys where keys are read: `jj` is two. Text for a form stays whole. */
export function splitForMode(input: UserInput, isEditing: boolean): UserInput[] {
  if (input.type !== 'text' || isEditing) return [input];
  return graphemesOf(input.text).map(({ text }) => ({ type: 'key', key: text }));
}

/** Returns the state after one input, and what the shell has to do. Pure. */
export function reduceInput(state: AppState, input: UserInput): Step {
  if (input.type !== 'key') return stay(state.mode === 'term' ? typeIntoForm(state, input.text) : state);
  const command = commandFor(state.mode, input.key);
  const cleared: AppState = { ...state, said: undefined };
  if (command === undefined) return withoutCommand(cleared, input.key);
  return runCommand(cleared, command, input.key);
}

function withoutCommand(state: AppState, key: string): Step {
  if (state.mode === 'term') return editForm(state, key);
  if (state.mode === 'help') return stay(state);
  return stay(info(state, 'said.unknownKey', { key: showKey(key) }));
}

// A character is a key of its own only when it came in one read with the key that opened the form: it is text here.
function editForm(state: AppState, key: string): Step {
  const isCharacter = graphemesOf(key).length === 1;
  return isCharacter ? stay(typeIntoForm(state, key)) : runFormCommand(state, 'edit', key);
}

function runCommand(state: AppState, command: Command, key: string): Step {
  switch (command) {
    case 'interrupt':
      return { state, effects: [{ type: 'exit', code: 130 }] };
    case 'suspend':
      return { state, effects: [{ type: 'suspend' }] };
    case 'redraw':
      return { state, effects: [{ type: 'redraw' }] };
    case 'quit':
      return quit(state);
    case 'help':
      return stay({ ...state, mode: 'help', helpFor: state.mode, helpScroll: 0 });
    case 'back':
      return goBack(state);
    case 'open':
      return openStory(state);
    case 'down':
    case 'up':
    case 'pageDown':
    case 'pageUp':
    case 'first':
    case 'last':
      return stay(move(state, command));
    default:
      return state.mode === 'term' ? runFormCommand(state, command, key) : runReviewCommand(state, command);
  }
}

/** The first quit after a failed write only warns. */
function quit(state: AppState): Step {
  if (state.hasUnsaved) return stay({ ...info(state, 'said.unsavedQuit'), hasUnsaved: false });
  return { state, effects: [{ type: 'exit', code: 0 }] };
}

function goBack(state: AppState): Step {
  if (state.mode === 'help') return stay({ ...state, mode: state.helpFor });
  // With one story there is no list to go back to.
  if (state.stories.length <= 1) return quit(state);
  const storyCursor = Math.max(
    0,
    state.stories.findIndex(({ name }) => name === state.story?.name),
  );
  return {
    state: { ...state, mode: 'stories', story: undefined, storyCursor },
    effects: [{ type: 'stories/list' }],
  };
}

function openStory(state: AppState): Step {
  const story = state.stories[state.storyCursor];
  return story ? { state, effects: [{ type: 'story/open', name: story.name }] } : stay(state);
}

type Movement = 'down' | 'up' | 'pageDown' | 'pageUp' | 'first' | 'last';

function move(state: AppState, movement: Movement): AppState {
  const page = Math.max(1, layoutOf(state.rows, state.isZoomed).list - 1);
  const target = (at: number, last: number): number => {
    const steps: Readonly<Record<Movement, number>> = {
      down: at + 1,
      up: at - 1,
      pageDown: at + page,
      pageUp: at - page,
      first: 0,
      last,
    };
    return Math.max(0, Math.min(steps[movement], last));
  };
  if (state.mode === 'stories')
    return { ...state, storyCursor: target(state.storyCursor, state.stories.length - 1) };
  if (state.mode === 'help')
    return {
      ...state,
      helpScroll: target(state.helpScroll, Math.max(0, helpLength(state) - (state.rows - AROUND_HELP))),
    };
  return moveToRow(state, target(state.row, (state.story?.open.rows.length ?? 1) - 1));
}

/** Rows of the screen that are none of the help's: header, rule, heading, status, hints. */
const AROUND_HELP = 5;

function helpLength(state: AppState): number {
  return helpRows(state.ui, state.helpFor).length;
}

function stay(state: AppState): Step {
  return { state, effects: [] };
}
