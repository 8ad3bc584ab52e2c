import { preferredTerm } from '../../../core/glossary/concept.ts';
import type { FiledConcept } from '../../../io/glossary-files.ts';
import type { AppState } from '../app-state.ts';
import { editLine } from '../edit-line.ts';
import { enterMode } from '../navigate.ts';
import { journalFile } from './entry-change.ts';
import type { EntryForm, Proposal } from './entry-form.ts';
import { proposalsForPair } from './propose-terms.ts';

const EMPTY: EntryForm = {
  vi: editLine(),
  en: editLine(),
  kind: 'term',
  note: editLine(),
  field: 0,
  proposals: [],
  proposal: -1,
  target: undefined,
  editing: undefined,
  journal: 'glossary',
};

/** Opens the entry form on the selected pair, filled with the first of its names that the glossary does not have. */
export function openEntryForPair(state: AppState): AppState {
  const proposals = proposalsForPair(state);
  const form: EntryForm = { ...EMPTY, proposals, journal: 'story' };
  return showForm(state, fillProposal(form, 0));
}

/** Opens the entry form on a name or term, or empty. */
export function openEntryFor(state: AppState, proposal?: Proposal): AppState {
  if (!proposal) return showForm(state, EMPTY);
  return showForm(state, fillProposal({ ...EMPTY, proposals: [proposal] }, 0));
}

/** Opens the entry form on an entry that is there, to change it. */
export function openEntryOn(state: AppState, { concept, file }: FiledConcept): AppState {
  return showForm(state, {
    ...EMPTY,
    vi: editLine(preferredTerm(concept, 'vi')),
    en: editLine(preferredTerm(concept, 'en')),
    kind: concept.kind,
    note: editLine(concept.note),
    editing: { before: concept, file: journalFile(file) },
  });
}

function showForm(state: AppState, form: EntryForm): AppState {
  return { ...enterMode(state, 'entry'), form };
}

/** Returns the form with a proposal filled in; as it is when there is none. */
export function fillProposal(form: EntryForm, at: number): EntryForm {
  const count = form.proposals.length;
  const proposal = ((at % count) + count) % count;
  const { vi, en, kind } = form.proposals[proposal] ?? {};
  if (vi === undefined || en === undefined || kind === undefined) return form;
  return { ...form, vi: editLine(vi), en: editLine(en), kind, proposal, target: undefined };
}
