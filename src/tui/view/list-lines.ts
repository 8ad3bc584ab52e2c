import { titleOf } from '../../core/article/article.ts';
import { firstChoice, statusOfChoice, statusOfRow } from '../../core/pairs/review-rows.ts';
import { toVisible } from '../../core/text/visible.ts';
import { fitWidth } from '../../core/text/width.ts';
import { FURNITURE_GLYPH, STATUS_GLYPHS } from '../signs.ts';
import type { AppState, OpenedStory } from '../state/app-state.ts';
import { type ListItem, listItems, textsOf, windowStart } from '../state/review-selectors.ts';
import { piece, type StyledLine } from './styled-line.ts';
import type { Role } from './theme.ts';

const GUTTER = 9;
const GAP = 2;

/** Returns the visible lines of the list of sentences. */
export function listLines(state: AppState, story: OpenedStory, height: number): StyledLine[] {
  const items = listItems(story);
  const cursor = items.findIndex(item => item.type === 'row' && item.row === state.row);
  const start = windowStart(items.length, height, cursor);
  return items.slice(start, start + height).map(item => lineOf(item, state, story));
}

function lineOf(item: ListItem, state: AppState, story: OpenedStory): StyledLine {
  if (item.type === 'article') {
    const article = story.open.articles.vi[item.article];
    return [piece(fitWidth(`── ${article ? toVisible(titleOf(article)) : ''} `, state.columns), 'dim')];
  }
  if (item.type === 'furniture') return furnitureLine(item, state, story);
  const row = story.open.rows[item.row];
  if (!row) return [];
  const isSelected = item.row === state.row;
  const { verdicts } = story.open;
  const shown = isSelected ? row.choices[state.choice] : row.choices[firstChoice(row, verdicts)];
  const rowStatus = statusOfRow(row, verdicts);
  // The selected row speaks of the candidate that is shown; a weak one has no sign of its own.
  const status =
    isSelected && shown && rowStatus !== 'only'
      ? (statusOfChoice(shown, verdicts) ?? 'suggested')
      : rowStatus;
  // Without a pair the row shows no English; only the selected one shows its weak candidates.
  const choice = rowStatus === 'only' && !isSelected ? undefined : shown;
  const [viWidth, enWidth] = columnWidths(state.columns);
  const vi = story.open.articles.vi[row.viArticle]?.sentences[row.sentence]?.text ?? '';
  const en = choice ? textsOf(story, choice).en.join(' ') : '';
  const role: Role = isSelected ? 'selected' : status;
  const score = choice ? choice.score.toFixed(2) : '    ';
  return [
    piece(`${isSelected ? '>' : ' '} ${STATUS_GLYPHS[status]} ${score} `, role),
    piece(fitWidth(toVisible(vi), viWidth), isSelected ? 'selected' : roleOfText(status)),
    piece(' '.repeat(GAP), isSelected ? 'selected' : 'plain'),
    piece(fitWidth(toVisible(en), enWidth), isSelected ? 'selected' : roleOfText(status)),
  ];
}

// Kept in sight, so that a sentence taken for furniture by mistake is seen; nothing is decided on it.
function furnitureLine(
  { article, sentence }: Extract<ListItem, { type: 'furniture' }>,
  state: AppState,
  story: OpenedStory,
): StyledLine {
  const text = story.open.articles.vi[article]?.sentences[sentence]?.text ?? '';
  const gutter = `  ${FURNITURE_GLYPH}`.padEnd(GUTTER);
  return [piece(fitWidth(gutter + toVisible(text), state.columns), 'dim')];
}

function roleOfText(status: keyof typeof STATUS_GLYPHS): Role {
  return status === 'only' || status === 'rejected' ? 'dim' : 'plain';
}

function columnWidths(columns: number): [vi: number, en: number] {
  const free = Math.max(2, columns - GUTTER - GAP);
  const vi = Math.floor(free / 2);
  return [vi, free - vi];
}
