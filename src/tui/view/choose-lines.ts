import type { Lang } from '../../core/lang/language.ts';
import { translate } from '../messages/message.ts';
import { scoreText } from '../messages/score-text.ts';
import { MARK_GLYPH } from '../signs.ts';
import type { AppState } from '../state/app-state.ts';
import type { ChooseState } from '../state/choose/choose-state.ts';
import { type Partner, partnersOf, placeOf } from '../state/choose/partners.ts';
import type { Area } from '../state/layout.ts';
import { windowStart } from '../state/list-window.ts';
import { cutToWidth, piece, type StyledLine, wrapMarked } from './styled-line.ts';

/** Keys `1` to `9` confirm candidates of the row. */
const NUMBERED = 9;
const GUTTER = 12;
/** The line at the cursor is shown in full, but no longer than this. */
const FULL_LINES = 3;

/** Returns the panel in which partners of the selected sentence are chosen. */
export function chooseLines(state: AppState, choose: ChooseState, { rows, columns }: Area): StyledLine[] {
  const partners = partnersOf(state);
  const marked =
    choose.marks.size > 0 ? translate(state.ui, 'choose.marked', { count: choose.marks.size }) : '';
  const head = cutToWidth(
    [piece(translate(state.ui, 'choose.title'), 'heading'), piece(`  ${marked}`, 'label')],
    columns,
  );
  if (partners.length === 0)
    return [
      head,
      cutToWidth([piece(translate(state.ui, 'choose.noMatch', { query: choose.query }))], columns),
    ];
  const height = Math.max(1, rows - 1 - (FULL_LINES - 1));
  const start = windowStart(partners.length, height, choose.cursor);
  const lines = partners.slice(start, start + height).flatMap((partner, place) => {
    const at = start + place;
    const number = choose.query === '' && partner.isNumbered && at < NUMBERED ? `${at + 1}` : ' ';
    return partnerLines(partner, { ui: state.ui, number, choose, isCurrent: at === choose.cursor, columns });
  });
  return [head, ...lines].slice(0, rows);
}

type Drawing = {
  readonly ui: Lang;
  readonly number: string;
  readonly choose: ChooseState;
  readonly isCurrent: boolean;
  readonly columns: number;
};

function partnerLines(partner: Partner, { ui, number, choose, isCurrent, columns }: Drawing): StyledLine[] {
  const mark = choose.marks.has(placeOf(partner)) ? MARK_GLYPH : ' ';
  const score = partner.score === undefined ? '' : scoreText(ui, partner.score);
  const gutter = `${isCurrent ? '>' : ' '} ${mark} ${number} ${score}`.padEnd(GUTTER);
  const role = isCurrent ? 'selected' : 'plain';
  if (!isCurrent)
    return [
      cutToWidth(
        [piece(gutter, 'dim'), piece(partner.text, partner.score === undefined ? 'dim' : role)],
        columns,
      ),
    ];
  const wrapped = wrapMarked(
    partner.text,
    [{ start: 0, end: partner.text.length, role }],
    Math.max(1, columns - GUTTER),
  ).slice(0, FULL_LINES);
  return wrapped.map((line, at) => [piece(at === 0 ? gutter : ' '.repeat(GUTTER), role), ...line]);
}
