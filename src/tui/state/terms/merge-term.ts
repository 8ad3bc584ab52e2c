import { addVariant } from '../../../core/glossary/change-concept.ts';
import type { FiledConcept } from '../../../io/glossary-files.ts';
import type { AppState } from '../app-state.ts';
import { askToChange } from '../entry/entry-change.ts';
import { searchEntries } from '../glossary/visible-entries.ts';
import { info } from '../say.ts';
import { type Step, stay } from '../step.ts';
import { selectedTerm } from './term-candidates.ts';

/** Returns the entry that the typed text names: the best find of it; undefined when it names none. */
export function mergeTarget({ concepts }: AppState, text: string): FiledConcept | undefined {
  if (text.trim() === '') return undefined;
  const [best] = searchEntries(concepts, text);
  return best === undefined ? undefined : concepts[best];
}

/** Merges the selected name or term into the entry that the typed text names. */
export function mergeInto(state: AppState, text: string): Step {
  const term = selectedTerm(state);
  if (!term || text.trim() === '') return stay(state);
  const entry = mergeTarget(state, text);
  return entry ? mergeWith(state, term, entry) : stay(info(state, 'said.notMerged', { text }));
}

/** Adds the sides of a name or term that an entry does not have yet to it. */
export function mergeWith(
  state: AppState,
  { vi, en }: { readonly vi: string; readonly en: string },
  { concept, file }: FiledConcept,
): Step {
  const added = addVariant(concept, { vi, en });
  if (!added.ok) return stay(info(state, 'said.known'));
  return askToChange(state, { before: concept, after: added.concept, file }, 'glossary');
}
