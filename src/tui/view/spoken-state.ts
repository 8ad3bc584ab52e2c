import { otherLanguage } from '../../core/lang/language.ts';
import { statusOfChoice } from '../../core/pairs/review-rows.ts';
import { translate } from '../messages/message.ts';
import { scoreText } from '../messages/score-text.ts';
import type { AppState } from '../state/app-state.ts';
import { layoutOf } from '../state/layout.ts';
import { screenOf } from '../state/navigate.ts';
import { findingsOf } from '../state/review/row-findings.ts';
import { selectedPair, textsOf } from '../state/review/selection.ts';
import { cursorOf, visibleRows } from '../state/review/visible-rows.ts';
import { headerLine } from './header-line.ts';
import type { Explainer } from './panel-lines.ts';
import { partsOf } from './screen-parts.ts';
import { statusLine } from './status-line.ts';
import type { StyledLine } from './styled-line.ts';

/** What a screen reader is to say of the program: short plain lines. Nothing is said for an empty one. */
export type SpokenState = {
  /** Where one is: the story, the view and its count. */
  readonly title: string;
  /** The row that is selected, with its status in words. */
  readonly selected: string;
  /** What the last key did, or the line that is being edited. */
  readonly status: string;
};

/** A line is as long as it needs to be: nothing is cut for one who listens. */
const UNCUT = 2000;

/** Returns what is to be said of `state`. */
export function spokenState(state: AppState, explain: Explainer): SpokenState {
  const wide = { ...state, columns: UNCUT };
  const said = state.said !== undefined || state.prompt !== undefined ? statusLine(wide) : [];
  return {
    title: textOf(headerLine({ ...wide, columns: 200 })).replace(/\s{2,}/g, ' · '),
    selected: isOnRow(state) ? spokenRow(state) : spokenList(wide, explain),
    status: textOf(said),
  };
}

function spokenRow(state: AppState): string {
  const selected = selectedPair(state);
  const { story, ui, review } = state;
  if (!story || !selected) return '';
  const { row, choice } = selected;
  const finding = findingsOf(story, review.lead)[review.row];
  const status = (choice && statusOfChoice(choice, story.open.verdicts)) ?? finding?.status ?? 'only';
  const own = story.open.articles[row.lang][row.article]?.sentences[row.sentence]?.text ?? '';
  const partner = choice ? textsOf(story, choice)[otherLanguage(row.lang)].join(' ') : '';
  const differing = choice ? (story.differing.get(choice.key) ?? []) : [];
  return [
    `${cursorOf(state) + 1}/${visibleRows(state).length}`,
    translate(ui, 'said.selected'),
    translate(ui, `status.${status}`),
    choice ? scoreText(ui, choice.score) : '',
    own,
    partner,
    ...differing.map(({ vi, en }) => `${translate(ui, 'pair.differ')}: ${vi} ≠ ${en}`),
  ]
    .filter(text => text !== '')
    .join(', ');
}

// In a line of text that is asked for on the review screen the row is what it is about.
function isOnRow(state: AppState): boolean {
  const isReview = state.mode === 'review' || (state.mode === 'prompt' && screenOf(state) === 'review');
  return isReview && !state.choose && state.prompt?.purpose.type !== 'help';
}

// Every other list marks its selected line with a sign at its beginning; a panel or form in front of it comes first.
function spokenList(state: AppState, explain: Explainer): string {
  const parts = partsOf(state, { rows: layoutOf(state).list.rows, columns: UNCUT }, explain);
  const areas = parts.type === 'whole' ? [parts.lines] : [parts.panel, parts.list];
  const texts = areas.map(lines => lines.map(textOf));
  const marked = texts.flatMap(lines => lines.filter(isActive))[0];
  // What only scrolls, as the help does, is read from its first line in sight.
  const text =
    marked?.slice(1) ?? (parts.type === 'whole' ? texts[0]?.find(line => line !== '') : undefined) ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

function isActive(text: string): boolean {
  return text.startsWith('>');
}

function textOf(line: StyledLine): string {
  return line
    .map(({ text }) => text)
    .join('')
    .trim();
}
