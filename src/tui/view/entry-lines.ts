import { preferredTerm } from '../../core/glossary/concept.ts';
import { fitWidth, widthOf } from '../../core/text/width.ts';
import { translate } from '../messages/message.ts';
import type { AppState } from '../state/app-state.ts';
import type { EditLine } from '../state/edit-line.ts';
import { ENTRY_FIELDS, type EntryField, type EntryForm } from '../state/entry/entry-form.ts';
import { type EntryPlan, hasChoice, planEntry } from '../state/entry/plan-entry.ts';
import type { Area } from '../state/layout.ts';
import { cutToWidth, type Piece, piece, type StyledLine } from './styled-line.ts';
import { visiblePart } from './visible-part.ts';

/** The widest label and the sign in front of it; a narrow area gives them less. */
const LABEL = 14;
const LABEL_SHARE = 0.4;

/** Returns the lines of the entry form: where there are too few of them, those around the field that is edited. */
export function entryLines(state: AppState, area: Area): StyledLine[] {
  const { form } = state;
  if (!form) return [];
  const rows = formRows(state, form);
  const { from, to } = shownRows(rows, form, area);
  return rows.slice(from, to).map(row => cutToWidth(lineOf(row, state, form, area.columns), area.columns));
}

/** Returns where the real cursor belongs among the form's lines, in cells; undefined on a field that is no text. */
export function entryCursor(
  state: AppState,
  area: Area,
): { readonly row: number; readonly column: number } | undefined {
  const { form } = state;
  const field = form && ENTRY_FIELDS[form.field];
  if (!form || (field !== 'vi' && field !== 'en' && field !== 'note')) return undefined;
  const rows = formRows(state, form);
  const row = rows.indexOf(field) - shownRows(rows, form, area).from;
  const label = labelWidth(area.columns);
  const { before } = visiblePart(form[field], fieldWidth(area.columns));
  const column = label + widthOf(before);
  return row >= 0 && row < area.rows && column < area.columns ? { row, column } : undefined;
}

type FormRow = EntryField | 'title' | 'source';

function formRows(state: AppState, form: EntryForm): readonly FormRow[] {
  const hasTarget = hasChoice(planEntry(form, state.concepts));
  return ['title', 'vi', 'en', 'kind', 'note', ...(hasTarget ? (['target'] as const) : []), 'source'];
}

function shownRows(
  rows: readonly FormRow[],
  form: EntryForm,
  { rows: height }: Area,
): { readonly from: number; readonly to: number } {
  const active = Math.max(0, rows.indexOf(ENTRY_FIELDS[form.field] ?? 'vi'));
  const from = Math.max(0, Math.min(active - height + 1, rows.length - height));
  return { from, to: from + Math.max(0, height) };
}

function lineOf(row: FormRow, state: AppState, form: EntryForm, columns: number): StyledLine {
  const { ui } = state;
  const isActive = ENTRY_FIELDS[form.field] === row;
  const plan = planEntry(form, state.concepts);
  switch (row) {
    case 'title':
      return titleLine(state, form, plan);
    case 'source':
      return [piece(sourceOf(state, form), 'dim')];
    case 'kind':
      return choiceLine(translate(ui, 'form.kind'), translate(ui, `kind.${form.kind}`), isActive, columns);
    case 'target':
      return choiceLine(translate(ui, 'form.target'), targetOf(state, plan), isActive, columns);
    case 'vi':
    case 'en':
    case 'note':
      return fieldLine(translate(ui, `form.${row}`), form[row], isActive, columns);
    default:
      return row satisfies never;
  }
}

function titleLine({ ui }: AppState, { editing }: EntryForm, { action, targets }: EntryPlan): StyledLine {
  const title = piece(`${translate(ui, editing ? 'form.edit' : 'form.title')} `, 'heading');
  if (action.type === 'known') return [title, piece(`· ${translate(ui, 'form.known')}`, 'rejected')];
  const [near] = targets;
  if (!near) return [title];
  const term = `${preferredTerm(near.concept, 'vi')} = ${preferredTerm(near.concept, 'en')}`;
  return [title, piece(`· ${translate(ui, 'form.variantOf', { term })}`, 'rejected')];
}

function targetOf({ ui }: AppState, { action }: EntryPlan): string {
  if (action.type !== 'variant') return translate(ui, 'form.asNew');
  const { concept } = action.entry;
  const kind = translate(ui, `kind.${concept.kind}`);
  const term = `${preferredTerm(concept, 'vi')} = ${preferredTerm(concept, 'en')} (${kind})`;
  return translate(ui, 'form.asVariant', { term });
}

function sourceOf({ ui }: AppState, { proposals, proposal, journal, editing }: EntryForm): string {
  if (proposals.length > 1)
    return translate(ui, 'form.proposal', { at: proposal + 1, count: proposals.length });
  const isEmpty = journal === 'story' && proposals.length === 0 && !editing;
  return isEmpty ? translate(ui, 'form.noProposal') : '';
}

function label(text: string, isActive: boolean, columns: number): Piece {
  return piece(
    fitWidth(`${isActive ? '> ' : '  '}${text}`, labelWidth(columns) - 1).concat(' '),
    isActive ? 'heading' : 'dim',
  );
}

function choiceLine(name: string, value: string, isActive: boolean, columns: number): StyledLine {
  const shown = isActive ? piece(`‹ ${value} ›`, 'selected') : piece(value);
  return [label(name, isActive, columns), shown];
}

function fieldLine(name: string, line: EditLine, isActive: boolean, columns: number): StyledLine {
  const width = fieldWidth(columns);
  return [label(name, isActive, columns), piece(fitWidth(visiblePart(line, width).text, width), 'field')];
}

function labelWidth(columns: number): number {
  return Math.max(1, Math.min(LABEL, Math.floor(columns * LABEL_SHARE)));
}

function fieldWidth(columns: number): number {
  return Math.max(1, columns - labelWidth(columns));
}
