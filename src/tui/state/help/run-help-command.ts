import type { Command } from '../../keymap.ts';
import type { AppState } from '../app-state.ts';
import { bodyArea } from '../body-area.ts';
import { isMovement, moveCursor } from '../list-window.ts';
import { enterMode } from '../navigate.ts';
import { openPrompt } from '../prompt/open-prompt.ts';
import { info } from '../say.ts';
import { type Step, stay } from '../step.ts';
import { helpLinesOf, helpPage, helpScroll } from './help-lines.ts';

/** Opens the help on the present mode. */
export function openHelp(state: AppState): AppState {
  return { ...enterMode(state, 'help'), help: { of: state.mode, scroll: 0, query: '' } };
}

/** Runs a command of the help: moving scrolls, and never past the end. */
export function runHelpCommand(state: AppState, command: Command): Step {
  if (command === 'searchHelp') return stay(searchHelp(state));
  if (!isMovement(command)) return stay(state);
  const area = bodyArea(state);
  const page = helpPage(area);
  const starts = Math.max(1, helpLinesOf(state, area.columns).length - page + 1);
  const scroll = moveCursor(helpScroll(state, area), command, starts, page);
  return stay({ ...state, help: { ...state.help, scroll } });
}

// There is one line of text: what is typed in it already must not be lost for another.
function searchHelp(state: AppState): AppState {
  if (state.prompt) return info(state, 'said.lineFirst');
  return openPrompt(state, { type: 'help', query: state.help.query }, state.help.query);
}
