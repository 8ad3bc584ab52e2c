import { CONCEPT_KINDS, type Concept } from '../../core/glossary/concept.ts';
import { findConcept } from '../../core/glossary/find-concept.ts';
import { newConcept } from '../../core/glossary/new-concept.ts';
import { termsOfPair } from '../../core/glossary/suggest-terms.ts';
import type { Command } from '../keymap.ts';
import type { AppState, Proposal, TermForm } from './app-state.ts';
import { type EditLine, editLine, editWithKey, insertText } from './edit-line.ts';
import type { Step } from './reduce.ts';
import { selectedPair, textsOf } from './review-selectors.ts';
import { info } from './say.ts';

const FIELDS = 3;
const KIND_FIELD = 2;

/** Opens the entry form on the selected pair, filled with the first of its names that the glossary does not have. */
export function openForm(state: AppState): AppState {
  const choice = selectedPair(state)?.choice;
  const proposals = choice && state.story ? proposalsFor(state, textsOf(state.story, choice)) : [];
  const first = proposals[0];
  const form: TermForm = {
    vi: editLine(first?.vi),
    en: editLine(first?.en),
    kind: first?.kind ?? 'term',
    field: 0,
    proposals,
    proposal: first ? 0 : -1,
  };
  return { ...state, mode: 'term', form };
}

// What is new comes first; known terms stay reachable, to look them up or to add a variant by hand.
function proposalsFor(state: AppState, { vi, en }: { vi: string[]; en: string[] }): Proposal[] {
  const found = termsOfPair(vi, en, state.lexicon);
  const isKnown = (proposal: Proposal): boolean =>
    findConcept(state.concepts, proposal.vi, proposal.en) !== undefined;
  const unique = found.filter(
    (proposal, at) => found.findIndex(other => other.vi === proposal.vi && other.en === proposal.en) === at,
  );
  return [...unique.filter(proposal => !isKnown(proposal)), ...unique.filter(isKnown)];
}

/** Puts typed or pasted text into the field that is edited. */
export function typeIntoForm(state: AppState, text: string): AppState {
  return state.form ? { ...state, form: editField(state.form, line => insertText(line, text)) } : state;
}

/** Runs a command of the entry form; `edit` is any other key. */
export function runFormCommand(state: AppState, command: Command | 'edit', key: string): Step {
  const { form } = state;
  if (!form) return { state, effects: [] };
  const show = (next: TermForm): Step => ({ state: { ...state, form: next }, effects: [] });
  switch (command) {
    case 'cancel':
      return { state: { ...state, mode: 'review', form: undefined }, effects: [] };
    case 'saveTerm':
      return save(state, form);
    case 'nextField':
      return show({ ...form, field: (form.field + 1) % FIELDS });
    case 'previousField':
      return show({ ...form, field: (form.field + FIELDS - 1) % FIELDS });
    case 'nextProposal':
      return show(fillProposal(form, 1));
    case 'previousProposal':
      return show(fillProposal(form, -1));
    case 'nextKind':
      return show(
        form.field === KIND_FIELD
          ? turnKind(form, key === 'Left' ? -1 : 1)
          : editField(form, line => editWithKey(line, key) ?? line),
      );
    default:
      return show(editField(form, line => editWithKey(line, key) ?? line));
  }
}

function editField(form: TermForm, edit: (line: EditLine) => EditLine): TermForm {
  if (form.field === 0) return { ...form, vi: edit(form.vi) };
  return form.field === 1 ? { ...form, en: edit(form.en) } : form;
}

function fillProposal(form: TermForm, step: 1 | -1): TermForm {
  const count = form.proposals.length;
  if (count === 0) return form;
  const proposal = (form.proposal + step + count) % count;
  const { vi, en, kind } = form.proposals[proposal] ?? { vi: '', en: '', kind: form.kind };
  return { ...form, vi: editLine(vi), en: editLine(en), kind, proposal };
}

function turnKind(form: TermForm, step: 1 | -1): TermForm {
  const count = CONCEPT_KINDS.length;
  const kind = CONCEPT_KINDS[(CONCEPT_KINDS.indexOf(form.kind) + step + count) % count] ?? form.kind;
  return { ...form, kind };
}

function save(state: AppState, form: TermForm): Step {
  const vi = form.vi.text.trim();
  const en = form.en.text.trim();
  if (vi === '' || en === '') return { state: info(state, 'said.termEmpty'), effects: [] };
  if (findConcept(state.concepts, vi, en))
    return { state: info(state, 'said.conceptKnown', { vi, en }), effects: [] };
  const concept: Concept = newConcept(
    { vi, en, kind: form.kind },
    new Set(state.concepts.map(({ id }) => id)),
  );
  return { state, effects: [{ type: 'concept/add', concept }] };
}
