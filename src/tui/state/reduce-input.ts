import { graphemesOf } from '../../core/text/width.ts';
import { type Command, commandFor, type Mode, showKey, TEXT_MODES } from '../keymap.ts';
import type { AppState } from './app-state.ts';
import { runChooseCommand } from './choose/run-choose-command.ts';
import { editEntry, runEntryCommand, typeIntoEntry } from './entry/run-entry-command.ts';
import { runFactsCommand } from './facts/run-facts-command.ts';
import { runFilterCommand } from './filter/run-filter-command.ts';
import { runGlossaryCommand } from './glossary/run-glossary-command.ts';
import { openHelp, runHelpCommand } from './help/run-help-command.ts';
import { runProgramCommand } from './program-commands.ts';
import { editPrompt, runPromptCommand, typeIntoPrompt } from './prompt/run-prompt-command.ts';
import { runReviewCommand } from './review/run-review-command.ts';
import { info } from './say.ts';
import { runSplitCommand } from './split/run-split-command.ts';
import { type Step, stay } from './step.ts';
import { runStoriesCommand } from './stories/run-stories-command.ts';
import { runTermsCommand } from './terms/run-terms-command.ts';

/** What a person did: the decoder's input, one key or one run of text at a time. */
export type UserInput =
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'text' | 'paste'; readonly text: string };

/** Returns whether what is typed is text now. */
export function isTyping({ mode }: Pick<AppState, 'mode'>): boolean {
  return TEXT_MODES.includes(mode);
}

/** Returns `input` with runs of text cut into keys where keys are read: `jj` is two. Text for a field stays whole. */
export function splitForMode(input: UserInput, isEditing: boolean): UserInput[] {
  if (input.type !== 'text' || isEditing) return [input];
  return graphemesOf(input.text).map(({ text }) => ({ type: 'key', key: text }));
}

const RUN: Readonly<Record<Mode, (state: AppState, command: Command, key: string) => Step>> = {
  stories: runStoriesCommand,
  review: runReviewCommand,
  choose: runChooseCommand,
  split: runSplitCommand,
  filter: runFilterCommand,
  terms: runTermsCommand,
  glossary: runGlossaryCommand,
  facts: runFactsCommand,
  entry: runEntryCommand,
  prompt: runPromptCommand,
  help: runHelpCommand,
};

/** Returns the state after one input, and what the shell has to do. Pure. */
export function reduceInput(state: AppState, input: UserInput): Step {
  if (input.type !== 'key') return typeText(state, input.text);
  const command = commandFor(state.mode, input.key);
  const cleared: AppState = state.said === undefined ? state : { ...state, said: undefined };
  // The list of stories is not in sight while one is being opened.
  if (isOpening(state) && !(command && ALWAYS.includes(command))) return stay(state);
  if (command === undefined) return withoutCommand(cleared, input.key);
  if (command === 'help') return stay(openHelp(cleared));
  return runProgramCommand(cleared, command) ?? RUN[state.mode](cleared, command, input.key);
}

/** What one can do while a story is being opened. */
const ALWAYS: readonly Command[] = ['quit', 'interrupt', 'suspend', 'redraw'];

function isOpening({ opening, mode }: AppState): boolean {
  return opening !== undefined && mode === 'stories';
}

function typeText(state: AppState, text: string): Step {
  if (state.mode === 'entry') return stay(typeIntoEntry(state, text));
  return state.mode === 'prompt' ? stay(typeIntoPrompt(state, text)) : stay(state);
}

// A character is a key of its own only when it came in one read with the key that opened the field: it is text here.
function withoutCommand(state: AppState, key: string): Step {
  if (isTyping(state)) {
    if (graphemesOf(key).length === 1) return typeText(state, key);
    return stay(state.mode === 'entry' ? editEntry(state, key) : editPrompt(state, key));
  }
  // Input methods send it by the way.
  if (key === 'Backspace') return stay(state);
  return stay(info(state, 'said.unknownKey', { key: showKey(key) }));
}
