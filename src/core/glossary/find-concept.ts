import { vietnameseKey } from '../text/fold.ts';
import type { Concept } from './concept.ts';

/** Returns the concept that has both terms, whatever their case, tone placement or article; undefined when none does. */
export function findConcept(concepts: readonly Concept[], vi: string, en: string): Concept | undefined {
  const wanted = plainEnglish(en);
  // English first: it is the cheaper comparison, and hardly any concept passes it.
  return concepts.find(
    concept =>
      concept.en.some(({ term }) => plainEnglish(term) === wanted) &&
      concept.vi.some(({ term }) => vietnameseKey(term) === vietnameseKey(vi)),
  );
}

function plainEnglish(term: string): string {
  const lower = term.normalize('NFC').toLowerCase();
  return lower.startsWith('the ') ? lower.slice(4) : lower;
}
