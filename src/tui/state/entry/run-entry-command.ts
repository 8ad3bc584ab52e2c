import { CONCEPT_KINDS } from '../../../core/glossary/concept.ts';
import type { Command } from '../../keymap.ts';
import type { AppState } from '../app-state.ts';
import { type EditLine, editWithKey, insertText } from '../edit-line.ts';
import { leaveMode } from '../navigate.ts';
import { type Step, stay } from '../step.ts';
import { ENTRY_FIELDS, type EntryForm } from './entry-form.ts';
import { fillProposal } from './open-entry.ts';
import { fieldCount, hasChoice, planEntry } from './plan-entry.ts';
import { saveEntry } from './save-entry.ts';

/** Runs a command of the entry form. */
export function runEntryCommand(state: AppState, command: Command, key: string): Step {
  const { form } = state;
  if (!form) return stay(leaveMode(state));
  const show = (next: EntryForm): Step => stay({ ...state, form: next });
  switch (command) {
    case 'cancel':
      return stay({ ...leaveMode(state), form: undefined });
    case 'saveEntry':
      return saveEntry(state, form);
    case 'nextField':
      return show(turnField(state, form, 1));
    case 'previousField':
      return show(turnField(state, form, -1));
    case 'nextProposal':
      return show(fillProposal(form, form.proposal + 1));
    case 'previousProposal':
      return show(fillProposal(form, form.proposal - 1));
    case 'nextKind':
      return stay(turnOrEdit(state, form, 1, key));
    case 'previousKind':
      return stay(turnOrEdit(state, form, -1, key));
    default:
      return stay(state);
  }
}

/** Puts typed or pasted text into the field that is edited. */
export function typeIntoEntry(state: AppState, text: string): AppState {
  return editField(state, line => insertText(line, text));
}

/** Runs an editing key on the field that is edited. */
export function editEntry(state: AppState, key: string): AppState {
  return editField(state, line => editWithKey(line, key) ?? line);
}

function editField(state: AppState, edit: (line: EditLine) => EditLine): AppState {
  const { form } = state;
  const field = form && ENTRY_FIELDS[form.field];
  if (!form || (field !== 'vi' && field !== 'en' && field !== 'note')) return state;
  const line = edit(form[field]);
  // Other terms are known in other entries: what was chosen for these does not hold for those.
  const target = field === 'note' || line.text === form[field].text ? form.target : undefined;
  return { ...state, form: { ...form, [field]: line, target } };
}

function turnField(state: AppState, form: EntryForm, step: 1 | -1): EntryForm {
  const count = fieldCount(form, state.concepts);
  const field = Math.min(form.field, count - 1);
  return { ...form, field: (field + step + count) % count };
}

function turnOrEdit(state: AppState, form: EntryForm, step: 1 | -1, key: string): AppState {
  const field = ENTRY_FIELDS[form.field];
  if (field === 'kind') return { ...state, form: turnKind(form, step) };
  if (field === 'target') return { ...state, form: turnTarget(state, form, step) };
  return editEntry(state, key);
}

function turnKind(form: EntryForm, step: 1 | -1): EntryForm {
  const count = CONCEPT_KINDS.length;
  const kind = CONCEPT_KINDS[(CONCEPT_KINDS.indexOf(form.kind) + step + count) % count] ?? form.kind;
  return { ...form, kind };
}

function turnTarget(state: AppState, form: EntryForm, step: 1 | -1): EntryForm {
  const plan = planEntry(form, state.concepts);
  if (!hasChoice(plan)) return form;
  const count = plan.targets.length + 1;
  return { ...form, target: (plan.target + step + count) % count };
}
