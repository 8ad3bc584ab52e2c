import type { Alignment, SuggestedPair } from '../align/align-sentences.ts';
import { selectPairs } from '../align/select-pairs.ts';

type Sides = Pick<SuggestedPair, 'vi' | 'en'>;

/** What was decided on two articles, by the places of the sentences in the alignment. */
export type Decided = { readonly confirmed: readonly Sides[]; readonly rejected: readonly Sides[] };

/**
 * Returns the pairs of an alignment as they stand beside what was decided. A confirmed pair takes its sentences: a
 * suggestion for one of them goes, unless the aligner saw the confirmed pair, too, and suggests a second one beside it. Sentences that it
 * set free find their next best partner. A rejected pair is not suggested again; of one of several sentences its best two may be.
 *
 * Sentences of confirmed pairs are still rivals of the others: without them every leftover would look like the only choice.
 */
export function keepDecisions(
  alignment: Pick<Alignment, 'pairs' | 'ranking'>,
  { confirmed, rejected }: Decided,
  minScore: number,
): SuggestedPair[] {
  if (confirmed.length === 0 && rejected.length === 0) return [...alignment.pairs];
  const cells = alignment.ranking.flat();
  const done = new Set(confirmed.flatMap(linksOf));
  const seen = new Set(alignment.pairs.flatMap(linksOf).filter(link => done.has(link)));
  const taken = sentencesOf(confirmed);
  const agreed = sentencesOf(confirmed.filter(pair => linksOf(pair).some(link => seen.has(link))));
  const isKept = (pair: Sides): boolean =>
    linksOf(pair).some(link => seen.has(link)) ||
    (pair.vi.every(at => !taken.vi.has(at) || agreed.vi.has(at)) &&
      pair.en.every(at => !taken.en.has(at) || agreed.en.has(at)));
  const refused = new Set(rejected.map(keyOf));
  const kept = alignment.pairs.filter(pair => isKept(pair) && !refused.has(keyOf(pair)));
  const used = sentencesOf([...kept, ...confirmed]);
  const free = cells.filter(
    cell =>
      !used.vi.has(cell.vi) && !used.en.has(cell.en) && !refused.has(keyOf({ vi: [cell.vi], en: [cell.en] })),
  );
  const freed = selectPairs(free, minScore).map(({ vi, en, score }) => ({ vi: [vi], en: [en], score }));
  return [...kept, ...freed].sort(
    (a, b) => (a.vi[0] ?? 0) - (b.vi[0] ?? 0) || (a.en[0] ?? 0) - (b.en[0] ?? 0),
  );
}

function linksOf({ vi, en }: Sides): string[] {
  return vi.flatMap(a => en.map(b => `${a},${b}`));
}

function keyOf({ vi, en }: Sides): string {
  return `${vi.join('+')}=${en.join('+')}`;
}

function sentencesOf(pairs: readonly Sides[]): { vi: Set<number>; en: Set<number> } {
  return { vi: new Set(pairs.flatMap(({ vi }) => vi)), en: new Set(pairs.flatMap(({ en }) => en)) };
}
