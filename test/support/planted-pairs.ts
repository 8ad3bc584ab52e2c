import type { Lexicon } from '../../src/core/lexicon/lexicon.ts';

/**
 * Sentences made by chance for trials of mining: like news in what counts for cost and recall (a few words are everywhere and
 * most are rare, names and figures, synonyms, words that only one side has), not in their sense. Each line of one side has
 * one partner on the other, or none, and the lines of the two sides are in different order.
 */
export type PlantedPairs = {
  readonly vi: readonly string[];
  readonly en: readonly string[];
  /** The right partners, as `vi,en` places from 0. */
  readonly links: ReadonlySet<string>;
};

/** One line in this many has no partner. */
const LONELY = 5;
/** Words of meaning in a sentence: at least so many, and so many more at most. */
const FEWEST_WORDS = 5;
const MORE_WORDS = 9;
/** Of ten words so many are left out by the other side, as comparable reports do. */
const LEFT_OUT_OF_TEN = 4;
/** Names there are to choose from: the tail of them is met once or never. */
const NAMES = 30_000;
const VI_GLUE = ['của', 'và', 'trong', 'đã', 'với', 'là', 'cho', 'các', 'những', 'được', 'tại', 'về'];
const EN_GLUE = ['the', 'of', 'and', 'in', 'a', 'to', 'for', 'with', 'was', 'on', 'by', 'has'];

type Chance = {
  /** Returns a whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  /** Like `below`, but a number is about as likely as one over itself: Zipf's law. */
  readonly zipf: (count: number) => number;
};

/** Returns `count` lines a side, the same ones for the same `seed`. */
export function plantPairs(lexicon: Lexicon, count: number, seed = 1): PlantedPairs {
  const chance = createChance(seed);
  const vocabulary = shuffled(entriesOf(lexicon), createChance(7));
  const made = Array.from({ length: count }, () => makePair(vocabulary, chance));
  const viOrder = shuffled(range(count), chance);
  const enOrder = shuffled(range(count), chance);
  const vi: string[] = [];
  const en: string[] = [];
  const links = new Set<string>();
  for (const [at, pair] of made.entries()) {
    const viAt = viOrder[at] ?? 0;
    const enAt = enOrder[at] ?? 0;
    vi[viAt] = pair.vi;
    en[enAt] = at % LONELY === 0 ? makePair(vocabulary, chance).en : pair.en;
    if (at % LONELY !== 0) links.add(`${viAt},${enAt}`);
  }
  return { vi, en, links };
}

type Entry = { readonly en: string; readonly vi: readonly string[] };

function entriesOf({ vi, en, equivalentsOf }: Lexicon): Entry[] {
  return range(en.size).flatMap(number => {
    const equivalents = equivalentsOf(number).map(vi.keyOf);
    return equivalents.length > 0 ? [{ en: en.keyOf(number), vi: equivalents }] : [];
  });
}

function makePair(vocabulary: readonly Entry[], chance: Chance): { vi: string; en: string } {
  const vi: string[] = [];
  const en: string[] = [];
  for (let left = FEWEST_WORDS + chance.below(MORE_WORDS); left > 0; left--) {
    const entry = vocabulary[chance.zipf(vocabulary.length)];
    const side = chance.below(10);
    if (side >= LEFT_OUT_OF_TEN / 2) vi.push(entry?.vi[chance.zipf(entry.vi.length)] ?? '');
    if (side < 10 - LEFT_OUT_OF_TEN / 2) en.push(entry?.en ?? '');
    if (chance.below(2) === 0) vi.push(VI_GLUE[chance.below(VI_GLUE.length)] ?? '');
    if (chance.below(3) > 0) en.push(EN_GLUE[chance.below(EN_GLUE.length)] ?? '');
  }
  for (let names = chance.below(3); names > 0; names--)
    insert([vi, en], chance, madeName(chance.zipf(NAMES)));
  if (chance.below(2) === 0) {
    const figure = chance.zipf(100_000) + 2;
    vi.splice(chance.below(vi.length + 1), 0, figure.toLocaleString('de-DE'));
    en.splice(chance.below(en.length + 1), 0, figure.toLocaleString('en-GB'));
  }
  return { vi: sentenceOf(vi), en: sentenceOf(en) };
}

function insert(sides: readonly string[][], chance: Chance, word: string): void {
  for (const side of sides) side.splice(chance.below(side.length + 1), 0, word);
}

function sentenceOf(words: readonly string[]): string {
  const text = words.join(' ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function madeName(number: number): string {
  const syllables = ['Kra', 'vo', 'den', 'lis', 'mo', 'rek', 'tan', 'bu', 'zor', 'fi', 'gal', 'nev'];
  let name = '';
  for (let rest = number + 200; rest > 0; rest = Math.floor(rest / syllables.length))
    name += syllables[rest % syllables.length];
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1).toLowerCase()}`;
}

function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const list = [...items];
  for (let at = list.length - 1; at > 0; at--) {
    const other = chance.below(at + 1);
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
  return list;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

// mulberry32: small, and good enough to shuffle words.
function createChance(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: count => Math.floor(next() * count),
    zipf: count => Math.min(count - 1, Math.floor((count + 1) ** next()) - 1),
  };
}
