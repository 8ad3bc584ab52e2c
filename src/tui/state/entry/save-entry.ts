import {
  addVariant,
  type ConceptChange,
  editTerm,
  setKind,
  setNote,
} from '../../../core/glossary/change-concept.ts';
import { type Concept, preferredTerm } from '../../../core/glossary/concept.ts';
import { newConcept } from '../../../core/glossary/new-concept.ts';
import { LANGUAGES } from '../../../core/lang/language.ts';
import type { FiledConcept } from '../../../io/glossary-files.ts';
import type { AppState } from '../app-state.ts';
import { leaveMode } from '../navigate.ts';
import { info } from '../say.ts';
import { type Step, stay } from '../step.ts';
import { askToAdd, askToChange } from './entry-change.ts';
import { type EntryForm, type Proposal, typedTerm } from './entry-form.ts';
import { planEntry } from './plan-entry.ts';

/** Saves the form as its plan says. It closes when the line is written. */
export function saveEntry(state: AppState, form: EntryForm): Step {
  const vi = typedTerm(form.vi);
  const en = typedTerm(form.en);
  const { action } = planEntry(form, state.concepts);
  switch (action.type) {
    case 'empty':
      return stay(info(state, 'said.termEmpty'));
    case 'known':
      return stay(info(state, 'said.conceptKnown', { vi, en }));
    case 'new':
      return askToAdd(
        state,
        conceptOf(state, { vi, en, kind: form.kind }, typedTerm(form.note)),
        form.journal,
      );
    case 'variant':
      return saveVariant(state, action.entry, form);
    case 'change':
      return saveChange(state, form);
    default:
      return action satisfies never;
  }
}

/** Returns a name or term as a new entry, with an id that no other one has. */
export function conceptOf({ concepts }: AppState, proposal: Proposal, note = ''): Concept {
  const concept = newConcept(proposal, new Set(concepts.map(({ concept: { id } }) => id)));
  return withNote(concept, note);
}

function saveVariant(state: AppState, { concept, file }: FiledConcept, form: EntryForm): Step {
  const added = addVariant(concept, { vi: typedTerm(form.vi), en: typedTerm(form.en) });
  if (!added.ok) return stay(info(state, 'said.known'));
  // The entry may have a note already.
  const note = [concept.note, typedTerm(form.note)].filter(Boolean).join('; ');
  const after = withNote(added.concept, note);
  return askToChange(state, { before: concept, after, file }, form.journal);
}

function saveChange(state: AppState, form: EntryForm): Step {
  const { before, file } = form.editing ?? {};
  if (!before || file === undefined) return stay(state);
  const changes: ((concept: Concept) => ConceptChange)[] = [
    ...LANGUAGES.map(
      lang => (concept: Concept) =>
        editTerm(concept, lang, preferredIndex(concept, lang), typedTerm(form[lang])),
    ),
    concept => setKind(concept, form.kind),
    concept => setNote(concept, form.note.text),
  ];
  let after = before;
  for (const change of changes) {
    const changed = change(after);
    if (changed.ok) after = changed.concept;
    else if (changed.reason !== 'no-change') return stay(info(state, 'said.known'));
  }
  if (after === before) return stay(info({ ...leaveMode(state), form: undefined }, 'said.editorUnchanged'));
  return askToChange(state, { before, after, file }, form.journal);
}

function preferredIndex(concept: Concept, lang: 'vi' | 'en'): number {
  const preferred = preferredTerm(concept, lang);
  return concept[lang].findIndex(({ term }) => term === preferred);
}

function withNote(concept: Concept, note: string): Concept {
  const changed = setNote(concept, note);
  return changed.ok ? changed.concept : concept;
}
