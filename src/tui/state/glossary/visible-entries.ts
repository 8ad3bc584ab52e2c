import type { Concept, Term } from '../../../core/glossary/concept.ts';
import { type Conflict, findConflicts } from '../../../core/glossary/find-conflicts.ts';
import { createConceptSearch } from '../../../core/glossary/search-concepts.ts';
import type { Lang } from '../../../core/lang/language.ts';
import type { FiledConcept } from '../../../io/glossary-files.ts';
import type { AppState } from '../app-state.ts';
import { rememberLast } from '../memo.ts';

/** Returns the places of the entries that a query finds, best first; all of them for an empty one. */
export function searchEntries(concepts: readonly FiledConcept[], query: string): readonly number[] {
  return found(searchOf(concepts), query);
}

const searchOf = rememberLast((concepts: readonly FiledConcept[]) =>
  createConceptSearch(concepts.map(({ concept }) => concept)),
);
const found = rememberLast((search: (query: string) => number[], query: string) => search(query));

/** Returns the conflicts of a glossary by the id of the entries that take part. */
export const conflictsOf = rememberLast(
  (concepts: readonly FiledConcept[]): ReadonlyMap<string, readonly Conflict[]> => {
    const byId = new Map<string, Conflict[]>();
    for (const conflict of findConflicts(
      concepts.map(({ concept }) => concept),
      { spellings: false },
    )) {
      for (const id of new Set(conflict.concepts)) {
        const here = byId.get(id);
        if (here) here.push(conflict);
        else byId.set(id, [conflict]);
      }
    }
    return byId;
  },
);

/** Returns the places, among all entries, of those that the glossary screen shows, in its order. */
export function visibleEntries({ concepts, glossary }: AppState): readonly number[] {
  const places = shownPlaces(searchOf(concepts), glossary.query);
  return glossary.conflictsOnly ? inConflict(places, concepts) : places;
}

// Not the memo of {@link searchEntries}: that is asked for other queries while this list stands.
const shownPlaces = rememberLast((search: (query: string) => number[], query: string) => search(query));

const inConflict = rememberLast(
  (places: readonly number[], concepts: readonly FiledConcept[]): readonly number[] => {
    const conflicts = conflictsOf(concepts);
    return places.filter(at => conflicts.has(concepts[at]?.concept.id ?? ''));
  },
);

/** Returns the place of the selected entry among the visible ones; -1 when there is none. */
export function entryCursorOf(state: AppState): number {
  const { pin, query, cursor } = state.glossary;
  const visible = visibleEntries(state);
  const id = pin && (pin.query === query || query === '') ? pin.id : undefined;
  const pinned = id === undefined ? -1 : placeOfId(visible, state.concepts, id);
  return pinned >= 0 ? pinned : Math.min(cursor, visible.length - 1);
}

const placeOfId = rememberLast((visible: readonly number[], concepts: readonly FiledConcept[], id: string) =>
  visible.findIndex(at => concepts[at]?.concept.id === id),
);

/** Returns the selected entry. */
export function selectedEntry(state: AppState): FiledConcept | undefined {
  const place = visibleEntries(state)[entryCursorOf(state)];
  return place === undefined ? undefined : state.concepts[place];
}

/** A term of an entry, with its place among those of its language. */
export type PlacedTerm = Term & { readonly lang: Lang; readonly index: number };

/** Returns the terms of an entry in the order in which one goes through them. */
export function termsOf(concept: Concept): PlacedTerm[] {
  return (['vi', 'en'] as const).flatMap(lang =>
    concept[lang].map((term, index) => ({ ...term, lang, index })),
  );
}

/** Returns the place of the selected term among {@link termsOf} the selected entry. */
export function termPlace({ glossary }: AppState, concept: Concept): number {
  return Math.max(0, Math.min(glossary.term, concept.vi.length + concept.en.length - 1));
}
