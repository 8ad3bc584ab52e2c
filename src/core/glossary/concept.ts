import type { Lang } from '../lang/language.ts';

/** The kinds of concepts, in the order in which people are asked for them. */
export const CONCEPT_KINDS = ['person', 'place', 'organisation', 'event', 'product', 'term'] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/** How a term stands in house policy; the words of TBX (ISO 30042). */
export const TERM_STATUSES = ['preferred', 'admitted', 'deprecated'] as const;
export type TermStatus = (typeof TERM_STATUSES)[number];

export type Term = { readonly term: string; readonly status: TermStatus };

/** A glossary entry: one thing, and what it is called in each language. */
export type Concept = {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly subject?: string;
  readonly definition?: string;
  readonly note?: string;
} & Readonly<Record<Lang, readonly Term[]>>;

/** Returns the preferred term of `concept` in `lang`: the first with that status, else the first of all. */
export function preferredTerm(concept: Concept, lang: Lang): string {
  const terms = concept[lang];
  return (terms.find(term => term.status === 'preferred') ?? terms[0])?.term ?? '';
}
