import type { TermCandidate as RankedTerm } from '../../../core/glossary/rank-terms.ts';
import { termKey } from '../../../core/pairs/fold-decisions.ts';
import { createSmartMatcher } from '../../../core/text/smart-match.ts';
import type { FiledConcept } from '../../../io/glossary-files.ts';
import type { AppState } from '../app-state.ts';
import { entriesCalled, entryOfBoth } from '../entry/known-terms.ts';
import { rememberLast } from '../memo.ts';

/** A name or term that the glossary may want; `variantOf` is the entry that has one side of it. */
export type TermCandidate = RankedTerm & { readonly variantOf?: FiledConcept };

/** Returns the names and terms of the open story that the glossary lacks, those of confirmed pairs first. */
export function termCandidates(state: AppState): readonly TermCandidate[] {
  if (!state.story) return [];
  const terms = state.terms.found ?? [];
  return withoutKnown(terms, state.concepts, state.glossary.dismissed, state.story.open.state.dismissed);
}

/** Returns those of {@link termCandidates} that the query lets pass. */
export function visibleTerms(state: AppState): readonly TermCandidate[] {
  return matching(termCandidates(state), state.terms.query);
}

/** Returns the place of the selected name or term among the visible ones; -1 when there is none. */
export function termCursor(state: AppState): number {
  const visible = visibleTerms(state);
  const { pin, cursor } = state.terms;
  const pinned = pin === undefined ? -1 : visible.findIndex(term => termKey(term) === pin);
  return pinned >= 0 ? pinned : Math.min(cursor, visible.length - 1);
}

/** Returns the selected name or term. */
export function selectedTerm(state: AppState): TermCandidate | undefined {
  return visibleTerms(state)[termCursor(state)];
}

/** Returns the state without a query, the same name or term selected. */
export function showAllTerms(state: AppState): AppState {
  const term = selectedTerm(state);
  return {
    ...state,
    terms: { query: '', cursor: 0, found: state.terms.found, ...(term ? { pin: termKey(term) } : {}) },
  };
}

const withoutKnown = rememberLast(
  (
    terms: readonly RankedTerm[],
    concepts: readonly FiledConcept[],
    inGlossary: ReadonlySet<string>,
    inStory: ReadonlySet<string>,
  ): readonly TermCandidate[] =>
    terms.flatMap(term => {
      const key = termKey(term);
      if (inGlossary.has(key) || inStory.has(key) || entryOfBoth(concepts, term)) return [];
      const variantOf = entryOfOneSide(concepts, term);
      return [variantOf ? { ...term, variantOf } : term];
    }),
);

// With each side in another entry it belongs to neither.
function entryOfOneSide(
  concepts: readonly FiledConcept[],
  { vi, en }: { readonly vi: string; readonly en: string },
): FiledConcept | undefined {
  const [withVi] = entriesCalled(concepts, 'vi', vi);
  const [withEn] = entriesCalled(concepts, 'en', en);
  return withVi && withEn ? undefined : (withVi ?? withEn);
}

const matching = rememberLast((terms: readonly TermCandidate[], query: string): readonly TermCandidate[] => {
  const matcher = createSmartMatcher(query);
  return matcher.isEmpty ? terms : terms.filter(({ vi, en }) => matcher.test(`${vi}\n${en}`));
});
