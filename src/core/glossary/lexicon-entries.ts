import type { LexiconEntry } from '../lexicon/entry.ts';
import type { Concept } from './concept.ts';

/** Returns the lexicon entries of glossary concepts: every term of one language with every term of the other. */
export function lexiconEntriesOf(concepts: readonly Concept[]): LexiconEntry[] {
  return concepts.flatMap(concept =>
    concept.en.map(({ term }) => ({
      en: term,
      vi: concept.vi.map(other => other.term),
      wordClass: concept.kind === 'term' ? ('topic' as const) : ('name' as const),
    })),
  );
}
