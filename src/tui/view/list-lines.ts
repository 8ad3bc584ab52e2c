import { titleOf } from '../../core/article/article.ts';
import { otherLanguage } from '../../core/lang/language.ts';
import { statusOfChoice } from '../../core/pairs/review-rows.ts';
import { toVisible } from '../../core/text/visible.ts';
import { fitWidth } from '../../core/text/width.ts';
import { translate } from '../messages/message.ts';
import { SCORE_COLUMNS, scoreText } from '../messages/score-text.ts';
import {
  DIFFERS_GLYPH,
  FURNITURE_GLYPH,
  LATER_GLYPH,
  MARK_GLYPH,
  NOTE_GLYPH,
  STATUS_GLYPHS,
} from '../signs.ts';
import type { AppState, OpenedStory } from '../state/app-state.ts';
import type { Area } from '../state/layout.ts';
import { windowStart } from '../state/list-window.ts';
import { cursorItem, type ListItem, listItems } from '../state/review/list-items.ts';
import { findingsOf } from '../state/review/row-findings.ts';
import { matchingRows } from '../state/review/search.ts';
import { textsOf } from '../state/review/selection.ts';
import { BAR_COLUMNS, scoreBar } from './score-bar.ts';
import { cutToWidth, piece, type StyledLine } from './styled-line.ts';
import type { Role } from './theme.ts';

/** Cursor, status, flag, bar and score, with the spaces between them. */
const GUTTER = 2 + 2 + 2 + BAR_COLUMNS + 1 + SCORE_COLUMNS + 1;
const GAP = 2;
/** From this width on both sentences stand in the list. */
const BOTH_FROM = 72;

/** Returns the visible lines of the list of sentences. */
export function listLines(state: AppState, story: OpenedStory, area: Area): StyledLine[] {
  const items = listItems(state);
  if (items.length === 0) {
    const isFiltered = state.review.filters.size > 0;
    return isFiltered ? [cutToWidth([piece(translate(state.ui, 'app.noRows'), 'dim')], area.columns)] : [];
  }
  const start = windowStart(items.length, area.rows, Math.max(0, cursorItem(state)));
  return items.slice(start, start + area.rows).map(item => lineOf(item, state, story, area.columns));
}

function lineOf(item: ListItem, state: AppState, story: OpenedStory, columns: number): StyledLine {
  if (item.type === 'row') return rowLine(item.row, state, story, columns);
  const article = story.open.articles[state.review.lead][item.article];
  if (item.type === 'article')
    return [piece(fitWidth(`── ${article ? toVisible(titleOf(article)) : ''} `, columns), 'dim')];
  // Kept in sight, so that a sentence taken for furniture by mistake is seen; nothing is decided on it.
  const text = toVisible(article?.sentences[item.sentence]?.text ?? '');
  return [piece(fitWidth(`  ${FURNITURE_GLYPH}`.padEnd(GUTTER) + text, columns), 'dim')];
}

function rowLine(at: number, state: AppState, story: OpenedStory, columns: number): StyledLine {
  const { lead } = state.review;
  const row = story.open.rows[lead][at];
  const finding = findingsOf(story, lead)[at];
  if (!row || !finding) return [];
  const isSelected = at === state.review.row;
  const shown = isSelected ? row.choices[state.review.choice] : finding.choice;
  // The selected row speaks of the candidate that is shown; a weak one has no sign of its own.
  const status =
    isSelected && shown && finding.status !== 'only'
      ? (statusOfChoice(shown, story.open.verdicts) ?? 'suggested')
      : finding.status;
  // Without a pair the row shows no partner; only the selected one shows its weak candidates.
  const choice = finding.status === 'only' && !isSelected ? undefined : shown;
  const own = story.open.articles[lead][row.article]?.sentences[row.sentence]?.text ?? '';
  const isMarked = state.review.marks.some(
    place => place.article === row.article && place.sentence === row.sentence,
  );
  // Before it is aligned nobody knows whether a sentence stands alone.
  const isKnown = story.isAligned || status !== 'only';
  const flag = flagOf(isMarked, finding);
  const role: Role = isSelected ? 'selected' : status;
  const textRole = isSelected ? 'selected' : textRoleOf(status, matchingRows(state).has(at));
  const score = choice
    ? `${scoreBar(choice.score)} ${scoreText(state.ui, choice.score)} `
    : ' '.repeat(BAR_COLUMNS + SCORE_COLUMNS + 2);
  const gutter = piece(
    `${isSelected ? '>' : ' '} ${isKnown ? STATUS_GLYPHS[status] : ' '} ${flag} ${score}`,
    role,
  );
  const free = columns - GUTTER;
  if (columns < BOTH_FROM) return [gutter, piece(fitWidth(toVisible(own), free), textRole)];
  const partner = choice ? textsOf(story, choice)[otherLanguage(lead)].join(' ') : '';
  const left = Math.floor((free - GAP) / 2);
  return [
    gutter,
    piece(fitWidth(toVisible(own), left), textRole),
    piece(' '.repeat(GAP), isSelected ? 'selected' : 'plain'),
    piece(fitWidth(toVisible(partner), free - GAP - left), textRole),
  ];
}

function flagOf(
  isMarked: boolean,
  { differs, later, noted }: { differs: boolean; later: boolean; noted: boolean },
): string {
  if (isMarked) return MARK_GLYPH;
  if (differs) return DIFFERS_GLYPH;
  if (later) return LATER_GLYPH;
  return noted ? NOTE_GLYPH : ' ';
}

function textRoleOf(status: keyof typeof STATUS_GLYPHS, isMatch: boolean): Role {
  if (isMatch) return 'match';
  return status === 'only' || status === 'rejected' ? 'dim' : 'plain';
}
