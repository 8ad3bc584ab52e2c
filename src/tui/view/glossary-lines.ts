import { preferredTerm } from '../../core/glossary/concept.ts';
import { toVisible } from '../../core/text/visible.ts';
import { fitWidth } from '../../core/text/width.ts';
import { translate } from '../messages/message.ts';
import type { AppState } from '../state/app-state.ts';
import { conflictsOf, entryCursorOf, visibleEntries } from '../state/glossary/visible-entries.ts';
import type { Area } from '../state/layout.ts';
import { windowStart } from '../state/list-window.ts';
import { cutToWidth, piece, type StyledLine, wrapMarked } from './styled-line.ts';

/** The sign of an entry that takes part in a conflict. */
export const CONFLICT_GLYPH = '!';
/** Cursor and conflict sign, with the spaces behind them. */
const GUTTER = 4;
const KIND = 12;
/** From this width on the kind stands in the list. */
const KIND_FROM = 50;
const BETWEEN = ' = ';

/** Returns the visible lines of the list of entries. */
export function glossaryLines(state: AppState, { rows, columns }: Area): StyledLine[] {
  const visible = visibleEntries(state);
  if (visible.length === 0) {
    const lines = wrapMarked(emptyText(state), [], columns).slice(0, rows);
    return lines.map(line => cutToWidth(line, columns));
  }
  const cursor = entryCursorOf(state);
  const start = windowStart(visible.length, rows, cursor);
  return visible
    .slice(start, start + rows)
    .map((place, at) => cutToWidth(lineOf(place, start + at === cursor, state, columns), columns));
}

function emptyText({ ui, concepts, glossary }: AppState): string {
  const { query, conflictsOnly } = glossary;
  if (concepts.length === 0) return translate(ui, 'glossary.empty');
  if (conflictsOnly && query.trim() === '') return translate(ui, 'glossary.noConflicts');
  return translate(ui, 'glossary.none', { query });
}

function lineOf(place: number, isSelected: boolean, state: AppState, columns: number): StyledLine {
  const { concept } = state.concepts[place] ?? {};
  if (!concept) return [];
  const hasConflict = conflictsOf(state.concepts).has(concept.id);
  const role = isSelected ? 'selected' : 'plain';
  const kind = columns >= KIND_FROM ? KIND : 0;
  const left = Math.max(0, columns - GUTTER - kind - BETWEEN.length);
  const vi = Math.floor(left / 2);
  const text = [
    fitWidth(toVisible(preferredTerm(concept, 'vi')), vi),
    BETWEEN,
    fitWidth(toVisible(preferredTerm(concept, 'en')), left - vi),
  ].join('');
  const sign = `${hasConflict ? CONFLICT_GLYPH : ' '} `;
  return [
    piece(isSelected ? '> ' : '  ', role),
    piece(sign, hasConflict && !isSelected ? 'edited' : role),
    piece(text, role),
    piece(fitWidth(translate(state.ui, `kind.${concept.kind}`), kind), isSelected ? role : 'dim'),
  ];
}
