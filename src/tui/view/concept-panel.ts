import path from 'node:path';
import { type Concept, preferredTerm, type TermStatus } from '../../core/glossary/concept.ts';
import type { Conflict } from '../../core/glossary/find-conflicts.ts';
import { toVisible } from '../../core/text/visible.ts';
import { fitWidth, widthOf } from '../../core/text/width.ts';
import type { WorkspaceUse } from '../../io/find-uses-in-workspace.ts';
import { translate } from '../messages/message.ts';
import type { AppState } from '../state/app-state.ts';
import { conflictsOf, selectedEntry, termPlace, termsOf } from '../state/glossary/visible-entries.ts';
import type { Area } from '../state/layout.ts';
import { CONFLICT_GLYPH } from './glossary-lines.ts';
import { cutToWidth, piece, type StyledLine, wrapMarked } from './styled-line.ts';
import type { Role } from './theme.ts';

const STATUS_SIGNS: Readonly<Record<TermStatus, { readonly glyph: string; readonly role: Role }>> = {
  preferred: { glyph: '✓', role: 'confirmed' },
  admitted: { glyph: '·', role: 'plain' },
  deprecated: { glyph: '✗', role: 'rejected' },
};
/** Cursor, language and sign of the status, with the spaces between them. */
const GUTTER = 2 + 3 + 2;
/** The widest that terms are before their statuses. */
const TERM = 40;

/** Returns all that an entry says: its terms with their statuses, its conflicts, where it is used, note and definition. */
export function conceptPanel(state: AppState, { rows, columns }: Area): StyledLine[] {
  const entry = selectedEntry(state);
  if (!entry || rows <= 0) return [];
  const { concept, file } = entry;
  const head: StyledLine = [
    piece(`${preferredTerm(concept, 'vi')} = ${preferredTerm(concept, 'en')}`, 'heading'),
    piece(`  ${translate(state.ui, `kind.${concept.kind}`)} · ${path.basename(file)} · ${concept.id}`, 'dim'),
  ];
  const lines = [
    ...(rows > 1 ? [head] : []),
    ...termLines(state, concept, Math.max(1, rows - 1), columns),
    ...conflictLines(state, concept, columns),
    ...usageLines(state, concept, columns, rows),
    ...textLines(translate(state.ui, 'form.note'), concept.note, columns),
    ...textLines(translate(state.ui, 'glossary.definition'), concept.definition, columns),
    ...textLines(translate(state.ui, 'glossary.subject'), concept.subject, columns),
  ];
  return lines.slice(0, rows).map(line => cutToWidth(line, columns));
}

// Where there is no room for all terms, those around the selected one.
function termLines(state: AppState, concept: Concept, rows: number, columns: number): StyledLine[] {
  const terms = termsOf(concept);
  const selected = termPlace(state, concept);
  const start = Math.max(0, Math.min(selected - Math.floor(rows / 2), terms.length - rows));
  const shown = terms.slice(start, start + rows);
  const widest = Math.max(...shown.map(({ term }) => widthOf(toVisible(term))));
  const status = Math.max(0, columns - GUTTER - 2);
  const width = Math.min(widest, TERM, Math.max(1, Math.floor(status * 0.7)));
  return shown.map((term, at) => {
    const isSelected = start + at === selected;
    const { glyph, role } = STATUS_SIGNS[term.status];
    const own = isSelected ? 'selected' : role;
    return [
      piece(`${isSelected ? '>' : ' '} ${term.lang} `, isSelected ? 'selected' : 'label'),
      piece(`${glyph} `, own),
      piece(`${fitWidth(toVisible(term.term), width)}  ${translate(state.ui, `term.${term.status}`)}`, own),
    ];
  });
}

function conflictLines({ ui, concepts }: AppState, concept: Concept, columns: number): StyledLine[] {
  const conflicts = conflictsOf(concepts).get(concept.id) ?? [];
  return conflicts.flatMap(conflict => {
    const others = othersOf(conflict, concept, concepts);
    const { kind, term, other = '' } = conflict;
    const why = translate(ui, `conflict.${kind}`, { term, other, others });
    const label = `${CONFLICT_GLYPH} ${translate(ui, 'glossary.conflict')}:`;
    return wrapMarked(`${label} ${why}`, [{ start: 0, end: label.length, role: 'edited' }], columns);
  });
}

function othersOf({ concepts: ids }: Conflict, concept: Concept, all: AppState['concepts']): string {
  const wanted = new Set(ids.filter(id => id !== concept.id));
  if (wanted.size === 0) return '';
  return all
    .filter(({ concept: { id } }) => wanted.has(id))
    .map(({ concept: one }) => `${preferredTerm(one, 'vi')} = ${preferredTerm(one, 'en')}`)
    .join('; ');
}

function usageLines(
  { ui, glossary }: AppState,
  { id }: Concept,
  columns: number,
  rows: number,
): StyledLine[] {
  const { uses } = glossary;
  if (uses?.id !== id) return [];
  if (uses.lines.length === 0) return [[piece(translate(ui, 'glossary.noUses'), 'dim')]];
  const head: StyledLine = [
    piece(`${translate(ui, 'glossary.uses')}: `, 'label'),
    piece(String(uses.lines.length)),
  ];
  return [head, ...uses.lines.slice(0, rows).map(use => usageLine(use, columns))];
}

// One line: that of the wrapped sentence in which the term stands.
function usageLine({ story, lang, text, spans }: WorkspaceUse, columns: number): StyledLine {
  const where = `  ${story} ${lang}  `;
  const marks = spans.map(span => ({ ...span, role: 'term' as const }));
  const wrapped = wrapMarked(text, marks, Math.max(1, columns - widthOf(where)));
  const line = wrapped.find(one => one.some(({ role }) => role === 'term')) ?? wrapped[0] ?? [];
  return [piece(where, 'dim'), ...line];
}

function textLines(name: string, text: string | undefined, columns: number): StyledLine[] {
  if (!text) return [];
  const label = `${name}:`;
  return wrapMarked(`${label} ${text}`, [{ start: 0, end: label.length, role: 'label' }], columns);
}
