import { addVariant } from '../../../core/glossary/change-concept.ts';
import type { AppState } from '../app-state.ts';
import { askToChange } from '../entry/entry-change.ts';
import { info } from '../say.ts';
import { type Step, stay } from '../step.ts';
import { sayRefusal } from './say-refusal.ts';
import { selectedEntry, termPlace, termsOf } from './visible-entries.ts';

/** Adds the typed term to the selected entry, in the language of the selected term. */
export function addVariantTyped(state: AppState, text: string): Step {
  const entry = selectedEntry(state);
  if (!entry) return stay(info(state, 'said.noEntry'));
  if (text === '') return stay(state);
  const { concept, file } = entry;
  const lang = termsOf(concept)[termPlace(state, concept)]?.lang ?? 'vi';
  const added = addVariant(concept, { [lang]: text });
  if (!added.ok) return stay(sayRefusal(state, added.reason));
  return askToChange(state, { before: concept, after: added.concept, file }, 'glossary');
}
