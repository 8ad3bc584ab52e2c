import type { Concept } from '../../../core/glossary/concept.ts';
import type { FiledConcept } from '../../../io/glossary-files.ts';

/** Entries of an invented glossary, each in the file that a workspace would have it in. */
export const CONCEPTS: readonly Concept[] = [
  {
    id: 'umerov',
    kind: 'person',
    note: 'Trưởng đoàn',
    vi: [
      { term: 'Umerov', status: 'preferred' },
      { term: 'Umêrốp', status: 'deprecated' },
    ],
    en: [
      { term: 'Umerov', status: 'preferred' },
      { term: 'R. Umerov', status: 'admitted' },
    ],
  },
  {
    id: 'kyiv',
    kind: 'place',
    vi: [{ term: 'Kyiv', status: 'preferred' }],
    en: [{ term: 'Kyiv', status: 'preferred' }],
  },
  {
    id: 'prisoner',
    kind: 'term',
    definition: 'Người bị bắt trong chiến tranh',
    vi: [{ term: 'tù binh', status: 'preferred' }],
    en: [{ term: 'prisoner', status: 'preferred' }],
  },
  {
    id: 'convict',
    kind: 'term',
    vi: [{ term: 'tù nhân', status: 'preferred' }],
    en: [{ term: 'Prisoner', status: 'preferred' }],
  },
];

/** The same as the program has them. */
export const FILED: readonly FiledConcept[] = CONCEPTS.map(concept => ({
  concept,
  file: `/w/glossary/${concept.kind === 'term' ? 'terms' : 'own'}.yaml`,
  shipped: concept.id === 'kyiv',
}));
