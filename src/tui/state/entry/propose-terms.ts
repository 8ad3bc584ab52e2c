import { termsOfPair } from '../../../core/glossary/suggest-terms.ts';
import { termKey } from '../../../core/pairs/fold-decisions.ts';
import type { AppState } from '../app-state.ts';
import { selectedPair, textsOf } from '../review/selection.ts';
import type { Proposal } from './entry-form.ts';
import { entryOfBoth } from './known-terms.ts';

/**
 * Returns the names and terms of the selected pair. What the glossary lacks comes first, and names before other terms; then
 * what is not to be proposed, and what is known: one may want to look it up, or to add a variant by hand.
 */
export function proposalsForPair(state: AppState): Proposal[] {
  const choice = selectedPair(state)?.choice;
  if (!choice || !state.story) return [];
  const { vi, en } = textsOf(state.story, choice);
  const found = new Map(termsOfPair(vi, en, state.approved).map(term => [termKey(term), term]));
  const dismissed = dismissedTerms(state);
  const rank = (proposal: Proposal): number => {
    if (entryOfBoth(state.concepts, proposal)) return 2;
    return dismissed.has(termKey(proposal)) ? 1 : 0;
  };
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

/** Returns the names and terms that are not to be proposed, of the glossary's journal and the open story's. */
export function dismissedTerms({ glossary, story }: AppState): ReadonlySet<string> {
  const inStory = story?.open.state.dismissed;
  return inStory && inStory.size > 0 ? new Set([...glossary.dismissed, ...inStory]) : glossary.dismissed;
}
