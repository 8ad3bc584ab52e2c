// What confirming pairs is worth: the aligner before and after it learned from the gold pairs of a first half. Used by scripts/eval.ts.
import { alignSentences, DEFAULT_MIN_SCORE } from '../src/core/align/align-sentences.ts';
import { addCounts, countLinks, figuresOf, type LinkCounts } from '../src/core/evaluation/score-links.ts';
import type { LearnedEquivalent } from '../src/core/learn/choose-equivalents.ts';
import { learnFromPairs } from '../src/core/learn/learn-from-pairs.ts';
import { withLearned } from '../src/core/learn/learned-lexicon.ts';
import { type OpenPair, openPair } from '../src/core/learn/open-pair.ts';
import type { Lexicon } from '../src/core/lexicon/lexicon.ts';
import { keepDecisions } from '../src/core/pairs/keep-decisions.ts';
import type { GoldCase } from './gold-cases.ts';

type GoldPair = { readonly vi: readonly number[]; readonly en: readonly number[] };

/**
 * Prints what confirming is worth: F1 on the second half of the cases, and on the second half of each case's pairs, before and
 * after the gold of the first half was confirmed. The latter a second time with what is decided kept in its place.
 */
export function reportLearning(name: string, cases: readonly GoldCase[], lexicon: Lexicon): void {
  const half = Math.ceil(cases.length / 2);
  const confirmed = cases
    .slice(0, half)
    .flatMap(one => goldPairs(one).map(pair => openPairOf(one, pair, lexicon)));
  const learned = learnFromPairs({ own: [], elsewhere: confirmed });
  if (process.argv.includes('--show')) for (const one of learned) show(one);
  const rest = cases.slice(half);
  const countWith = (use: Lexicon): LinkCounts =>
    addCounts(
      rest.map(one => {
        const { pairs } = alignSentences(one.vi, one.en, { lexicon: use });
        return countLinks(new Set(pairs.flatMap(linksOf)), one.links, one.arguable);
      }),
    );
  print(
    `${name}: the other ${rest.length} documents (${confirmed.length} pairs, ${learned.length} equivalents)`,
    [countWith(lexicon), countWith(withLearned(lexicon, learned))],
  );
  const within = cases.map(one => withinCase(one, lexicon));
  print(
    `${name}: the second half of each document (words; and places)`,
    [0, 1, 2].map(at => addCounts(within.flatMap(counts => counts[at] ?? []))),
  );
}

function show({ vi, en, strength, count }: LearnedEquivalent): void {
  console.log(`  ${vi} = ${en}  ${strength.toFixed(2)}, ${count.toFixed(1)} ×`);
}

function withinCase(one: GoldCase, lexicon: Lexicon): LinkCounts[] {
  const pairs = goldPairs(one);
  const confirmed = pairs.slice(0, Math.ceil(pairs.length / 2));
  const learned = withLearned(
    lexicon,
    learnFromPairs({ own: confirmed.map(pair => openPairOf(one, pair, lexicon)), elsewhere: [] }),
  );
  const done = new Set(confirmed.flatMap(linksOf));
  const links = new Set([...one.links].filter(link => !done.has(link)));
  const arguable = new Set([...one.arguable, ...done]);
  const count = (suggested: readonly GoldPair[]): LinkCounts =>
    countLinks(new Set(suggested.flatMap(linksOf)), links, arguable);
  const after = alignSentences(one.vi, one.en, { lexicon: learned });
  return [
    count(alignSentences(one.vi, one.en, { lexicon }).pairs),
    count(after.pairs),
    count(keepDecisions(after, { confirmed, rejected: [] }, DEFAULT_MIN_SCORE)),
  ];
}

function openPairOf(one: GoldCase, pair: GoldPair, lexicon: Lexicon): OpenPair {
  return openPair(
    { vi: pair.vi.map(at => one.vi[at] ?? ''), en: pair.en.map(at => one.en[at] ?? '') },
    lexicon,
  );
}

function linksOf({ vi, en }: GoldPair): string[] {
  return vi.flatMap(a => en.map(b => `${a},${b}`));
}

// Sentences that gold links hold together are one pair, as an editor would confirm them. In the order of the Vietnamese text.
function goldPairs(one: GoldCase): GoldPair[] {
  const pairs: { vi: Set<number>; en: Set<number> }[] = [];
  for (const link of one.links) {
    const [vi = 0, en = 0] = link.split(',').map(Number);
    const touching = pairs.filter(pair => pair.vi.has(vi) || pair.en.has(en));
    const merged = { vi: new Set([vi]), en: new Set([en]) };
    for (const pair of touching) {
      for (const at of pair.vi) merged.vi.add(at);
      for (const at of pair.en) merged.en.add(at);
      pairs.splice(pairs.indexOf(pair), 1);
    }
    pairs.push(merged);
  }
  const inOrder = (numbers: ReadonlySet<number>): number[] => [...numbers].sort((a, b) => a - b);
  return pairs
    .map(({ vi, en }) => ({ vi: inOrder(vi), en: inOrder(en) }))
    .sort((a, b) => (a.vi[0] ?? 0) - (b.vi[0] ?? 0));
}

function print(name: string, counts: readonly LinkCounts[]): void {
  const figures = counts.map(one => {
    const { precision, recall, f1 } = figuresOf(one);
    return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${f1.toFixed(3)}`;
  });
  console.log(`${name.padEnd(78)} ${figures.join('  →  ')}`);
}
