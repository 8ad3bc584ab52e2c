import type { Command } from '../../keymap.ts';
import type { AppState } from '../app-state.ts';
import { layoutOf } from '../layout.ts';
import { isMovement, moveCursor } from '../list-window.ts';
import { leaveMode } from '../navigate.ts';
import { openPrompt } from '../prompt/open-prompt.ts';
import { confirmNumber, decideInStory } from '../review/decide.ts';
import { info } from '../say.ts';
import { type Step, stay } from '../step.ts';
import type { ChooseState } from './choose-state.ts';
import { type Partner, pairWith, partnersOf, placeOf, scoreOf } from './partners.ts';

/** Runs a command of the panel of partners. */
export function runChooseCommand(state: AppState, command: Command, key: string): Step {
  const { choose } = state;
  if (!choose) return stay(leaveMode(state));
  const partners = partnersOf(state);
  const show = (change: Partial<ChooseState>): Step => stay({ ...state, choose: { ...choose, ...change } });
  if (isMovement(command)) {
    const page = layoutOf(state).panel.rows;
    return show({ cursor: moveCursor(choose.cursor, command, partners.length, page) });
  }
  const current = partners[choose.cursor];
  switch (command) {
    case 'markOther':
      return current ? show({ marks: toggled(choose.marks, placeOf(current)) }) : stay(state);
    case 'confirmChosen':
      return confirm(state, chosen({ ...state, choose: { ...choose, query: '' } }, current));
    case 'confirmNumber':
      return confirmNumber(close(state), Number(key));
    case 'search':
      return stay(openPrompt(state, { type: 'choose', query: choose.query }, choose.query));
    default:
      return stay(state);
  }
}

// Marks hold while the panel is searched for the next one.
function chosen(state: AppState, current: Partner | undefined): Partner[] {
  const marks = state.choose?.marks ?? new Set();
  const marked = partnersOf(state).filter(partner => marks.has(placeOf(partner)));
  if (marked.length > 0) return marked;
  return current ? [current] : [];
}

function confirm(state: AppState, partners: readonly Partner[]): Step {
  if (partners.length === 0) return stay(info(state, 'said.noChoice'));
  const pair = pairWith(state, partners);
  if (!pair) return stay(info(state, 'said.severalArticles'));
  const score = scoreOf(state, pair);
  return decideInStory(close(state), {
    type: 'confirm',
    pair,
    ...(score === undefined ? {} : { score: Number(score.toFixed(4)) }),
  });
}

function close(state: AppState): AppState {
  return { ...leaveMode(state), choose: undefined };
}

function toggled(marks: ReadonlySet<string>, place: string): ReadonlySet<string> {
  const next = new Set(marks);
  if (!next.delete(place)) next.add(place);
  return next;
}
