import { slugify } from '../text/slug.ts';
import type { Concept, ConceptKind } from './concept.ts';

/** Returns a concept with one preferred term a side; its id is made from the English one and is not in `taken`. */
export function newConcept(
  { vi, en, kind }: { vi: string; en: string; kind: ConceptKind },
  taken: ReadonlySet<string>,
): Concept {
  const base = slugify(en.replace(/^the\s+/i, ''), 'concept');
  let id = base;
  for (let copy = 2; taken.has(id); copy++) id = `${base}-${copy}`;
  return {
    id,
    kind,
    vi: [{ term: vi.normalize('NFC'), status: 'preferred' }],
    en: [{ term: en.normalize('NFC'), status: 'preferred' }],
  };
}
