import type { Word } from './join-units.ts';

// Both were chosen on half of the bench cases.
const DOUBT_OF_NEW = 0.3;
const DOUBT_OF_KNOWN = 1;

/**
 * Returns how many places without a translation are added to a word's, so that a word seen once proves little. A word that
 * the lexicon has translations for is doubted more: what it stands for here may be a paraphrase.
 */
export function doubtOf(word: Word | undefined): number {
  return word?.kind === 'unknown' || word?.kind === 'name' ? DOUBT_OF_NEW : DOUBT_OF_KNOWN;
}
