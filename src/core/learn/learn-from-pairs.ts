import { chooseEquivalents, type LearnedEquivalent } from './choose-equivalents.ts';
import { countTranslations } from './count-translations.ts';
import { joinUnits } from './join-units.ts';
import type { OpenPair } from './open-pair.ts';

/** What was confirmed: in the story at hand, and elsewhere, the latest last. */
export type Evidence = { readonly own: readonly OpenPair[]; readonly elsewhere: readonly OpenPair[] };

/** So many pairs are learned from at once, the latest: that takes a few milliseconds. */
export const MOST_PAIRS = 1000;

/**
 * Returns the equivalents that `evidence` shows, strongest first. Everything is counted anew each time, so the order in which pairs were
 * confirmed and taken back leaves no trace: the same pairs teach the same.
 */
export function learnFromPairs({ own, elsewhere }: Evidence): LearnedEquivalent[] {
  const near = own.slice(-MOST_PAIRS);
  const far = elsewhere.slice(Math.max(0, elsewhere.length - (MOST_PAIRS - near.length)));
  const pairs = joinUnits([...near, ...far]);
  const together = new Set<string>();
  for (const { vi, en } of pairs.slice(0, near.length))
    for (const a of vi) for (const b of en) together.add(`${a.key}\t${b.key}`);
  return chooseEquivalents(countTranslations(pairs), { isNear: (vi, en) => together.has(`${vi}\t${en}`) });
}
