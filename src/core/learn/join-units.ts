import type { Lang } from '../lang/language.ts';
import type { OpenPair, OpenUnit } from './open-pair.ts';

/** A word of a pair, possibly of several tokens, that wants a translation. */
export type Word = Omit<OpenUnit, 'isJoined'>;

/** The open words of each side of a pair. */
export type WordPair = Readonly<Record<Lang, readonly Word[]>>;

/** Two neighbours are one word when they stood together this often, at the least … */
const LEAST_TOGETHER = 2;
/** … and in this share of the places of the rarer one. */
const TOGETHER_SHARE = 0.6;
/** A word or name has at most this many parts: “cầu sông Hàn”, “Ben Thanh market”. */
const MOST_PARTS = 4;
/** A Vietnamese word of which the lexicon lacks a syllable has this many, as most have. */
const MOST_SYLLABLES = 2;

/**
 * Returns `pairs` with neighbours joined that are one word: syllables that the lexicon lacks, parts of a name, and what stands
 * together again and again. What stood together more often is joined first.
 *
 *     sừng·tê·giác, đàn·tê·giác   →  sừng, tê giác, đàn, tê giác
 *     Bến·Thành                   →  bến thành       (capitals)
 *     giá·trần × 3                →  giá trần        (both are words of the lexicon)
 */
export function joinUnits(pairs: readonly OpenPair[]): WordPair[] {
  const neighbours = { vi: countNeighbours(pairs, 'vi'), en: countNeighbours(pairs, 'en') };
  return pairs.map(pair => ({
    vi: joinSide(pair.vi, 'vi', neighbours.vi),
    en: joinSide(pair.en, 'en', neighbours.en),
  }));
}

type Neighbours = {
  readonly together: ReadonlyMap<string, number>;
  readonly each: ReadonlyMap<string, number>;
};

function countNeighbours(pairs: readonly OpenPair[], lang: Lang): Neighbours {
  const together = new Map<string, number>();
  const each = new Map<string, number>();
  for (const { [lang]: units } of pairs) {
    for (const [at, unit] of units.entries()) {
      each.set(unit.key, (each.get(unit.key) ?? 0) + 1);
      const before = units[at - 1];
      if (!unit.isJoined || !before) continue;
      const both = `${before.key} ${unit.key}`;
      together.set(both, (together.get(both) ?? 0) + 1);
    }
  }
  return { together, each };
}

/** Whether the unit at `at` goes with the one before it: how sure that is, and how many parts the word may have. */
type Join = { readonly at: number; readonly rank: number; readonly most: number };

function joinSide(units: readonly OpenUnit[], lang: Lang, neighbours: Neighbours): Word[] {
  const joins = units.flatMap((unit, at) => {
    const before = units[at - 1];
    return before && unit.isJoined ? (joinOf(at, before, unit, lang, neighbours) ?? []) : [];
  });
  joins.sort((a, b) => b.rank - a.rank || a.at - b.at);
  // For each unit, the first and the last of the word that it is in.
  const first = units.map((_, at) => at);
  const last = units.map((_, at) => at);
  for (const { at, most } of joins) {
    const from = first[at - 1] ?? 0;
    const to = last[at] ?? 0;
    if (to - from + 1 > most) continue;
    for (let part = from; part <= to; part++) {
      first[part] = from;
      last[part] = to;
    }
  }
  return units.flatMap((_, at) => (first[at] === at ? wordOf(units.slice(at, (last[at] ?? at) + 1)) : []));
}

function joinOf(
  at: number,
  a: OpenUnit,
  b: OpenUnit,
  lang: Lang,
  { together, each }: Neighbours,
): Join | undefined {
  if (a.kind === 'name' && b.kind === 'name') return { at, rank: Number.POSITIVE_INFINITY, most: MOST_PARTS };
  const count = together.get(`${a.key} ${b.key}`) ?? 0;
  const rarer = Math.min(each.get(a.key) ?? 0, each.get(b.key) ?? 0);
  const isWord = a.kind !== 'name' && b.kind !== 'name' && !`${a.key}${b.key}`.includes(' ');
  const isHalf = lang === 'vi' && isWord && (a.kind === 'unknown' || b.kind === 'unknown');
  if (isHalf) return { at, rank: count, most: MOST_SYLLABLES };
  const isCollocation = count >= LEAST_TOGETHER && count >= TOGETHER_SHARE * rarer;
  return isCollocation ? { at, rank: count, most: MOST_PARTS } : undefined;
}

function wordOf(parts: readonly OpenUnit[]): Word[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return [];
  // A word that the lexicon has would have been one unit.
  const joined = parts.some(part => part.kind === 'name') ? 'name' : 'unknown';
  return [
    {
      key: parts.map(part => part.key).join(' '),
      kind: parts.length === 1 ? first.kind : joined,
      place: (first.place + last.place) / 2,
    },
  ];
}
