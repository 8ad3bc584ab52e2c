import type { LearnedEquivalent } from '../../core/learn/choose-equivalents.ts';
import { withLearned } from '../../core/learn/learned-lexicon.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';

/** Returns the lexicon to explain pairs with: what is approved, and what confirmed pairs taught. */
export function extendLearned(approved: Lexicon, learned: readonly LearnedEquivalent[]): Lexicon {
  return learned.length === 0 ? approved : withLearned(approved, learned);
}
