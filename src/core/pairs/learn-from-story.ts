import type { LearnedEquivalent } from '../learn/choose-equivalents.ts';
import { learnFromPairs, MOST_PAIRS } from '../learn/learn-from-pairs.ts';
import { withLearned } from '../learn/learned-lexicon.ts';
import { type OpenPair, openPair } from '../learn/open-pair.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CarriedPair } from './carry-over.ts';
import { pairKey } from './decision.ts';

/** What can be known before a story is looked at. */
export type Knowledge = {
  /** The lexicon with the glossary, without what confirmed pairs taught. */
  readonly lexicon: Lexicon;
  /** Confirmed pairs of other stories, the latest last. */
  readonly elsewhere: readonly OpenPair[];
};

/** What the confirmed pairs of a story taught. */
export type Learned = {
  /** The lexicon to align with. */
  readonly lexicon: Lexicon;
  /** What the lexicon has beside that of the knowledge. */
  readonly equivalents: readonly LearnedEquivalent[];
  readonly knowledge: Knowledge;
  /** What each confirmed pair left open, by pair key: finding that out costs most, and is done once. */
  readonly openPairs: ReadonlyMap<string, OpenPair>;
};

/** Returns what the confirmed pairs among `carried`, and those of other stories, teach. `before` is an earlier answer, to spare work. */
export function learnFromStory(
  carried: readonly CarriedPair[],
  knowledge: Knowledge,
  before?: Learned,
): Learned {
  const { lexicon, elsewhere } = knowledge;
  const known = before?.knowledge.lexicon === lexicon ? before.openPairs : undefined;
  const openPairs = new Map<string, OpenPair>();
  const confirmed = carried.filter(({ verdict }) => verdict === 'confirmed');
  for (const { pair } of confirmed.slice(-MOST_PAIRS)) {
    const key = pairKey(pair);
    const texts = { vi: pair.vi.map(ref => ref.text), en: pair.en.map(ref => ref.text) };
    openPairs.set(key, known?.get(key) ?? openPair(texts, lexicon));
  }
  const learned = learnFromPairs({ own: [...openPairs.values()], elsewhere });
  return { lexicon: withLearned(lexicon, learned), equivalents: learned, knowledge, openPairs };
}
