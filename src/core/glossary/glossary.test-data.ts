import type { Concept, Term } from './concept.ts';

/** Returns a term: `!` before it makes it preferred, `~` deprecated, nothing admitted. */
function termOf(text: string): Term {
  if (text.startsWith('!')) return { term: text.slice(1), status: 'preferred' };
  if (text.startsWith('~')) return { term: text.slice(1), status: 'deprecated' };
  return { term: text, status: 'admitted' };
}

/** Returns a concept whose terms are written with a comma between them: `!Đà Nẵng, ~Tourane`. */
export function conceptOfTerms(id: string, vi: string, en: string): Concept {
  const terms = (list: string): Term[] => list.split(', ').map(termOf);
  return { id, kind: 'place', vi: terms(vi), en: terms(en) };
}

/** Returns terms as {@link conceptOfTerms} takes them. */
export function termsText(terms: readonly Term[]): string {
  const marks = { preferred: '!', admitted: '', deprecated: '~' };
  return terms.map(({ term, status }) => marks[status] + term).join(', ');
}
