import { fitWidth } from '../../core/text/width.ts';
import { translate } from '../messages/message.ts';
import type { AppState } from '../state/app-state.ts';
import {
  HELP_GAP,
  HELP_INDENT,
  type HelpColumns,
  type HelpLine,
  helpColumns,
  helpLinesOf,
  helpPage,
  helpScroll,
} from '../state/help/help-lines.ts';
import type { Area } from '../state/layout.ts';
import { cutToWidth, piece, type StyledLine } from './styled-line.ts';

/** Returns the lines of the help that `area` shows: a title that stays, and what it is scrolled to. */
export function helpLines(state: AppState, area: Area): StyledLine[] {
  const { ui } = state;
  const all = helpLinesOf(state, area.columns);
  const start = helpScroll(state, area);
  const columns = helpColumns(ui, area.columns);
  const shown = all.slice(start, start + helpPage(area)).map(line => lineOf(line, columns));
  const body = all.length > 0 ? shown : [nothingFound(state)];
  return [titleLine(state), ...body].slice(0, area.rows).map(line => cutToWidth(line, area.columns));
}

function titleLine({ ui, help }: AppState): StyledLine {
  const query = help.query.trim() === '' ? [] : [piece(` “${help.query.trim()}”`, 'name')];
  return [
    piece(translate(ui, 'help.title'), 'heading'),
    ...query,
    piece(`   ${translate(ui, 'help.close')}`, 'dim'),
  ];
}

function nothingFound({ ui, help }: AppState): StyledLine {
  return [piece(translate(ui, 'help.none', { query: help.query }))];
}

function lineOf(line: HelpLine, columns: HelpColumns): StyledLine {
  if (line.type === 'gap') return [];
  if (line.type === 'heading') return [piece(line.text, 'heading')];
  const gap = ' '.repeat(HELP_GAP);
  return [
    piece(' '.repeat(HELP_INDENT) + fitWidth(line.keys, columns.keys) + gap, 'name'),
    piece(fitWidth(line.label, columns.label)),
    ...(columns.where > 0 ? [piece(gap + fitWidth(line.where, columns.where).trimEnd(), 'dim')] : []),
  ];
}
