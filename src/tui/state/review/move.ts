import { otherLanguage } from '../../../core/lang/language.ts';
import type { AppState } from '../app-state.ts';
import { layoutOf } from '../layout.ts';
import { type Movement, moveCursor } from '../list-window.ts';
import { info } from '../say.ts';
import { GOALS } from './goals.ts';
import { rowOfSentence, selectedPair, selectNearest, selectRow } from './selection.ts';
import { cursorOf, nextRow, visibleRows } from './visible-rows.ts';

/** Moves in the visible list. */
export function moveInList(state: AppState, movement: Movement): AppState {
  const visible = visibleRows(state);
  const page = layoutOf(state).list.rows;
  const row = visible[moveCursor(cursorOf(state), movement, visible.length, page)];
  return row === undefined ? state : selectRow(state, row);
}

/** Jumps to the next row (the one before, for `step` -1) that is a goal, going round; says so when there is none. */
export function jumpTo(state: AppState, goal: keyof typeof GOALS, step: 1 | -1): AppState {
  const { holds, none } = GOALS[goal];
  const row = nextRow(state, step, holds);
  return row === undefined ? info(state, none) : selectRow(state, row);
}

/** Shows the next candidate of the selected row, or the one before. */
export function chooseOther(state: AppState, step: 1 | -1): AppState {
  const count = selectedPair(state)?.row.choices.length ?? 0;
  if (count < 2) return info(state, 'said.noOther');
  const choice = (state.review.choice + step + count) % count;
  return { ...state, review: { ...state.review, choice } };
}

/** Lets the other language lead the list: the partner of the selected sentence is selected there, and the same pair shown. */
export function leadWith(state: AppState, lead: 'vi' | 'en'): AppState {
  const { story, review } = state;
  if (!story || review.lead === lead) return info(state, 'said.leads', { lead: `side.${lead}` });
  const selected = selectedPair(state);
  const choice = selected?.choice;
  const article = lead === 'vi' ? choice?.viArticle : choice?.enArticle;
  const sentence = choice?.[lead][0];
  const partner =
    article === undefined || sentence === undefined
      ? undefined
      : rowOfSentence(story, lead, article, sentence);
  const turned: AppState = { ...state, review: { ...review, lead, marks: [], row: 0 } };
  const placed = selectRow(turned, partner ?? 0);
  const row = story.open.rows[lead][placed.review.row];
  const same = row?.choices.findIndex(({ key }) => key === choice?.key) ?? -1;
  const shown = same < 0 ? placed : { ...placed, review: { ...placed.review, choice: same } };
  return info(selectNearest(shown), 'said.leads', { lead: `side.${lead}` });
}

/** Lets the language lead that does not. */
export function swapLead(state: AppState): AppState {
  return leadWith(state, otherLanguage(state.review.lead));
}

/** Turns between the order of the articles and triage. */
export function turnOrder(state: AppState): AppState {
  const order = state.review.order === 'article' ? 'triage' : 'article';
  return info({ ...state, review: { ...state.review, order } }, `said.order.${order}`);
}

/** Marks the selected sentence as one of several of a pair, or takes the mark away. */
export function toggleMark(state: AppState): AppState {
  const row = selectedPair(state)?.row;
  if (!row) return state;
  const { marks } = state.review;
  const isHere = (place: (typeof marks)[number]): boolean =>
    place.article === row.article && place.sentence === row.sentence;
  const others = marks.filter(place => !isHere(place));
  const next =
    others.length < marks.length ? others : [...marks, { article: row.article, sentence: row.sentence }];
  const marked: AppState = { ...state, review: { ...state.review, marks: next } };
  return next.length === 0 ? marked : info(marked, 'said.marked', { count: next.length });
}
