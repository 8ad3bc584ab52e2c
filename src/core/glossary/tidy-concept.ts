import type { Concept, Term } from './concept.ts';

/** A concept whose optional fields may be there without a value. */
export type LooseConcept = Omit<Concept, 'subject' | 'definition' | 'note'> & {
  readonly subject?: string | undefined;
  readonly definition?: string | undefined;
  readonly note?: string | undefined;
};

/** Returns `concept` as it is kept: NFC terms, no empty field, fields in the order in which people read them. */
export function tidyConcept({ id, kind, subject, definition, note, vi, en }: LooseConcept): Concept {
  const tidy = (terms: readonly Term[]): Term[] =>
    terms.map(({ term, status }) => ({ term: term.normalize('NFC'), status }));
  return {
    id,
    kind,
    ...(subject ? { subject } : {}),
    ...(definition ? { definition } : {}),
    ...(note ? { note } : {}),
    vi: tidy(vi),
    en: tidy(en),
  };
}
