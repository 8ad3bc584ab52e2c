import type { Lang } from '../lang/language.ts';
import type { Concept, ConceptKind, Term, TermStatus } from './concept.ts';
import { findTermIndex } from './term-key.ts';
import { type LooseConcept, tidyConcept } from './tidy-concept.ts';

/** Why a change was not made. */
export type ChangeRefusal =
  /** There is no term at that place. */
  | 'no-term'
  /** The text is empty. */
  | 'empty'
  /** The concept has that term already, in this spelling or one that counts as the same. */
  | 'has-term'
  /** The last term of a language stays. */
  | 'last-term'
  /** No other term could be the preferred one. */
  | 'needs-preferred'
  /** It is so already. */
  | 'no-change';

export type ConceptChange =
  | { readonly ok: true; readonly concept: Concept }
  | { readonly ok: false; readonly reason: ChangeRefusal };

/**
 * Gives the term at `index` a status. A language has exactly one preferred term, unless all are deprecated: the one that was
 * preferred becomes admitted, and when the preferred one loses its place the first admitted one takes it.
 */
export function setStatus(concept: Concept, lang: Lang, index: number, status: TermStatus): ConceptChange {
  const term = concept[lang][index];
  if (!term) return refuse('no-term');
  if (term.status === status) return refuse('no-change');
  const demoted = status === 'preferred' ? concept[lang].map(demote) : concept[lang];
  const terms = replaceAt(demoted, index, { ...term, status });
  const settled = withOnePreferred(terms, index);
  // It would be preferred again at once.
  if (settled[index]?.status !== status) return refuse('needs-preferred');
  return changed(concept, { [lang]: settled });
}

/** Spells the term at `index` another way; its status stays. */
export function editTerm(concept: Concept, lang: Lang, index: number, text: string): ConceptChange {
  const term = concept[lang][index];
  const spelling = oneLine(text);
  if (!term) return refuse('no-term');
  if (spelling === '') return refuse('empty');
  if (spelling === term.term) return refuse('no-change');
  const others = { ...concept, [lang]: concept[lang].filter((_, at) => at !== index) };
  if (findTermIndex(others, lang, spelling) >= 0) return refuse('has-term');
  return changed(concept, { [lang]: replaceAt(concept[lang], index, { ...term, term: spelling }) });
}

/** Adds a candidate to a concept that is there: what it does not have yet, as admitted terms. */
export function addVariant(
  concept: Concept,
  { vi, en }: { readonly vi?: string; readonly en?: string },
): ConceptChange {
  const texts = { vi: oneLine(vi ?? ''), en: oneLine(en ?? '') };
  if (texts.vi === '' && texts.en === '') return refuse('empty');
  const withTerm = (lang: Lang): readonly Term[] =>
    texts[lang] === '' || findTermIndex(concept, lang, texts[lang]) >= 0
      ? concept[lang]
      : [...concept[lang], { term: texts[lang], status: 'admitted' }];
  const next = { vi: withTerm('vi'), en: withTerm('en') };
  if (next.vi === concept.vi && next.en === concept.en) return refuse('has-term');
  return changed(concept, next);
}

/** Takes the term at `index` away. When it was the preferred one, the first admitted one is that now. */
export function removeTerm(concept: Concept, lang: Lang, index: number): ConceptChange {
  const term = concept[lang][index];
  if (!term) return refuse('no-term');
  if (concept[lang].length === 1) return refuse('last-term');
  const kept = concept[lang].filter((_, at) => at !== index);
  return changed(concept, { [lang]: term.status === 'preferred' ? withOnePreferred(kept) : kept });
}

/** Makes the concept one of another kind; the file that it stands in stays the same. */
export function setKind(concept: Concept, kind: ConceptKind): ConceptChange {
  return concept.kind === kind ? refuse('no-change') : changed(concept, { kind });
}

/** Writes or, with an empty text, takes away the note. */
export function setNote(concept: Concept, text: string): ConceptChange {
  const note = text.normalize('NFC').trim();
  return note === (concept.note ?? '') ? refuse('no-change') : changed(concept, { note });
}

// `mayNot`: the place of a term that was asked to be something else.
function withOnePreferred(terms: readonly Term[], mayNot?: number): readonly Term[] {
  if (terms.some(({ status }) => status === 'preferred')) return terms;
  const isAdmitted = ({ status }: Term): boolean => status === 'admitted';
  const other = terms.findIndex((term, at) => isAdmitted(term) && at !== mayNot);
  const first = other >= 0 ? other : terms.findIndex(isAdmitted);
  const term = terms[first];
  return term ? replaceAt(terms, first, { ...term, status: 'preferred' }) : terms;
}

function demote(term: Term): Term {
  return term.status === 'preferred' ? { ...term, status: 'admitted' } : term;
}

function replaceAt(terms: readonly Term[], index: number, term: Term): Term[] {
  return terms.map((one, at) => (at === index ? term : one));
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function changed(concept: Concept, fields: Partial<LooseConcept>): ConceptChange {
  return { ok: true, concept: tidyConcept({ ...concept, ...fields }) };
}

function refuse(reason: ChangeRefusal): ConceptChange {
  return { ok: false, reason };
}
