import { findConcept } from '../../core/glossary/find-concept.ts';
import { toVisible } from '../../core/text/visible.ts';
import { fitWidth, widthOf } from '../../core/text/width.ts';
import { translate } from '../messages/message.ts';
import type { AppState, TermForm } from '../state/app-state.ts';
import type { EditLine } from '../state/edit-line.ts';
import { piece, type StyledLine } from './styled-line.ts';

const LABEL = 14;
const FIRST_FIELD_ROW = 1;

/** Returns the lines of the entry form. */
export function formLines(state: AppState, form: TermForm): StyledLine[] {
  const { ui } = state;
  const known = findConcept(state.concepts, form.vi.text.trim(), form.en.text.trim()) !== undefined;
  const { length } = form.proposals;
  const source =
    length > 0
      ? translate(ui, 'form.proposal', { at: form.proposal + 1, count: length })
      : translate(ui, 'form.noProposal');
  return [
    [
      piece(`${translate(ui, 'form.title')} `, 'heading'),
      piece(known ? `· ${translate(ui, 'form.known')}` : '', 'rejected'),
    ],
    fieldLine(translate(ui, 'form.vi'), form.vi, form.field === 0, state.columns),
    fieldLine(translate(ui, 'form.en'), form.en, form.field === 1, state.columns),
    [
      label(translate(ui, 'form.kind'), form.field === 2),
      piece(
        form.field === 2 ? `‹ ${translate(ui, `kind.${form.kind}`)} ›` : translate(ui, `kind.${form.kind}`),
        form.field === 2 ? 'selected' : 'plain',
      ),
    ],
    [piece(source, 'dim')],
  ];
}

function label(text: string, isActive: boolean) {
  return piece(`${isActive ? '> ' : '  '}${fitWidth(text, LABEL - 2)}`, isActive ? 'heading' : 'dim');
}

function fieldLine(name: string, line: EditLine, isActive: boolean, columns: number): StyledLine {
  const { text } = visiblePart(line, fieldWidth(columns));
  return [label(name, isActive), piece(fitWidth(text, fieldWidth(columns)), 'field')];
}

/** Returns where the real cursor belongs within the form's lines, or undefined on the field without text. */
export function formCursor(form: TermForm, columns: number): { row: number; column: number } | undefined {
  if (form.field > 1) return undefined;
  const { before } = visiblePart(form.field === 0 ? form.vi : form.en, fieldWidth(columns));
  return { row: FIRST_FIELD_ROW + form.field, column: LABEL + widthOf(before) };
}

function fieldWidth(columns: number): number {
  return Math.max(8, columns - LABEL - 1);
}

// A text longer than its field is shown from a place that keeps the cursor in view.
function visiblePart({ text, cursor }: EditLine, width: number): { text: string; before: string } {
  let start = 0;
  const safe = toVisible(text);
  while (widthOf(safe.slice(start, cursor)) >= width && start < cursor) start += 1;
  return { text: safe.slice(start), before: safe.slice(start, cursor) };
}
