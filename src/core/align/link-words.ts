import { isSameAmount, nearness } from '../facts/compare-facts.ts';
import { type Fact, factKey } from '../facts/fact.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { englishSoundKey, soundsLike } from './sound-key.ts';
import { isSpellingOf } from './spelling.ts';
import type { WeighedSentence } from './weigh.ts';

/** Tokens `[viFrom, viTo)` and `[enFrom, enTo)` that say the same, and how much that tells. */
export type WordLink = {
  readonly kind: 'word' | 'name' | 'fact';
  readonly viFrom: number;
  readonly viTo: number;
  readonly enFrom: number;
  readonly enTo: number;
  readonly weight: number;
  /** How far the two sides say the same: 0 to 1. */
  readonly share: number;
};

/** A sentence with its names by key, so that linking looks them up instead of searching. */
export type NamedSentence = WeighedSentence & {
  readonly tokensByName: ReadonlyMap<string, readonly number[]>;
  /** For each token of a name of several words, the tokens of that name. */
  readonly nameAt: ReadonlyMap<number, Range>;
};

/** A Vietnamese sentence with its phrases by key as well. */
export type IndexedVietnamese = NamedSentence & {
  readonly hitsByPhrase: ReadonlyMap<number, readonly Range[]>;
};

type Range = readonly [from: number, to: number];

/** Returns `sentence` with its names by key. */
export function indexNames(sentence: WeighedSentence): NamedSentence {
  const tokensByName = new Map<string, number[]>();
  for (const [at, name] of sentence.names.entries()) {
    if (name === undefined) continue;
    const list = tokensByName.get(name);
    if (list && list.length < MOST_PLACES) list.push(at);
    else if (!list && tokensByName.size < MOST_NAMES) tokensByName.set(name, [at]);
  }
  const nameAt = new Map<number, Range>();
  for (const { from, to, isName } of sentence.units) {
    if (isName && to > from + 1) for (let at = from; at < to; at++) nameAt.set(at, [from, to]);
  }
  return { ...sentence, tokensByName, nameAt };
}

/** Returns `sentence` with all its look-up tables. */
export function indexVietnamese(sentence: WeighedSentence): IndexedVietnamese {
  const hitsByPhrase = new Map<number, Range[]>();
  for (const { phrase, from, to } of sentence.hits) {
    const list = hitsByPhrase.get(phrase);
    if (list && list.length < MOST_PLACES) list.push([from, to]);
    else if (!list) hitsByPhrase.set(phrase, [[from, to]]);
  }
  return { ...indexNames(sentence), hitsByPhrase };
}

/** So many different names of a sentence, and places of one word or name in it, are looked at: more is a list or an attack. */
const MOST_NAMES = 64;
const MOST_PLACES = 8;
/** A word with many equivalents meets one of them by chance more easily: its link loses this share for each e-fold of them. */
const CHOICE_COST = 0.15;
/** A figure that comes near another counts this much of one that is the same. */
const NEAR_SHARE = 0.7;
const FUZZY_SHARE = 0.8;
const SOUND_SHARE = 0.8;

/**
 * Returns the links between two sentences: all that the lexicon, names and facts offer, heaviest first, each token used
 * at most once on its side (competitive linking, Melamed 2000). Sorted by weight.
 */
export function linkWords(
  vi: IndexedVietnamese,
  en: NamedSentence,
  lexicon: Lexicon,
  free?: FreeTokens,
): WordLink[] {
  const offers = [...lexiconLinks(vi, en, lexicon), ...nameLinks(vi, en), ...factLinks(vi, en)];
  offers.sort((a, b) => b.weight - a.weight || a.viFrom - b.viFrom || a.enFrom - b.enFrom);
  const usedVi = free?.vi ? Uint8Array.from(free.vi) : new Uint8Array(vi.tokens.length);
  const usedEn = free?.en ? Uint8Array.from(free.en) : new Uint8Array(en.tokens.length);
  const links: WordLink[] = [];
  for (const link of offers) {
    if (isUsed(usedVi, link.viFrom, link.viTo) || isUsed(usedEn, link.enFrom, link.enTo)) continue;
    usedVi.fill(1, link.viFrom, link.viTo);
    usedEn.fill(1, link.enFrom, link.enTo);
    links.push(link);
  }
  return links;
}

/** Tokens that are taken already (1) on either side; linking leaves them alone. */
export type FreeTokens = { readonly vi?: Uint8Array | undefined; readonly en?: Uint8Array | undefined };

function isUsed(used: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (used[at]) return true;
  return false;
}

function lexiconLinks(vi: IndexedVietnamese, en: WeighedSentence, lexicon: Lexicon): WordLink[] {
  const links: WordLink[] = [];
  for (const { equivalent, from, to, share } of offersOf(en, lexicon)) {
    const places = vi.hitsByPhrase.get(equivalent);
    if (!places) continue;
    for (const [viFrom, viTo] of places) links.push(makeLink('word', vi, en, viFrom, viTo, from, to, share));
  }
  return links;
}

/** Tokens `[from, to)` of an English sentence and a Vietnamese phrase that may say the same. */
type Offer = {
  readonly equivalent: number;
  readonly from: number;
  readonly to: number;
  readonly share: number;
};

// An English sentence is compared with every Vietnamese one of its text, and what it offers is the same each time.
const knownOffers = new WeakMap<WeighedSentence, { lexicon: Lexicon; offers: readonly Offer[] }>();

function offersOf(en: WeighedSentence, lexicon: Lexicon): readonly Offer[] {
  const known = knownOffers.get(en);
  if (known?.lexicon === lexicon) return known.offers;
  const offers = en.hits.flatMap(({ phrase, from, to }): Offer[] => {
    const equivalents = lexicon.equivalentsOf(phrase);
    const share = 1 / (1 + CHOICE_COST * Math.log(Math.max(1, equivalents.length)));
    return equivalents.map(equivalent => ({
      equivalent,
      from,
      to,
      share: share * (lexicon.strengthOf?.(phrase, equivalent) ?? 1),
    }));
  });
  knownOffers.set(en, { lexicon, offers });
  return offers;
}

// A name is linked as a whole: "ông Umerov" covers "Rustem Umerov". Of two full names that share a word, only that share counts.
function nameLinks(vi: NamedSentence, en: NamedSentence): WordLink[] {
  const shared = new Map<number, { vi: Range; en: Range; words: number; share: number }>();
  const meet = (viAt: number, enAt: number, share: number): void => {
    const viName = vi.nameAt.get(viAt) ?? ([viAt, viAt + 1] as const);
    const enName = en.nameAt.get(enAt) ?? ([enAt, enAt + 1] as const);
    const key = viName[0] * (en.tokens.length + 1) + enName[0];
    const known = shared.get(key);
    if (known) {
      known.words += 1;
      known.share = Math.max(known.share, share);
    } else shared.set(key, { vi: viName, en: enName, words: 1, share });
  };
  for (const [name, enPlaces] of en.tokensByName) {
    const same = vi.tokensByName.get(name);
    for (const viAt of same ?? []) for (const enAt of enPlaces) meet(viAt, enAt, 1);
    if (same) continue;
    for (const [other, places] of vi.tokensByName) {
      if (!isSpellingOf(name, other)) continue;
      for (const viAt of places) for (const enAt of enPlaces) meet(viAt, enAt, FUZZY_SHARE);
    }
  }
  const soundNames = vi.soundNames?.slice(0, MOST_NAMES) ?? [];
  for (const [name, enPlaces] of soundNames.length > 0 ? en.tokensByName : []) {
    const sound = englishSoundKey(name);
    for (const { from, key } of soundNames) {
      if (soundsLike(key, sound)) for (const enAt of enPlaces) meet(from, enAt, SOUND_SHARE);
    }
  }
  return Array.from(shared.values(), ({ vi: [viFrom, viTo], en: [enFrom, enTo], words, share }) => {
    const shorter = Math.min(viTo - viFrom, enTo - enFrom);
    return makeLink('name', vi, en, viFrom, viTo, enFrom, enTo, share * Math.min(1, words / shorter));
  });
}

function factLinks(vi: WeighedSentence, en: WeighedSentence): WordLink[] {
  const links: WordLink[] = [];
  for (const a of vi.facts) {
    for (const b of en.facts) {
      const isSame = factKey(a) === factKey(b) || isSameAmount(a, b);
      const share = isSame ? 1 : NEAR_SHARE * nearness(a, b);
      if (share === 0) continue;
      const [viFrom, viTo] = tokensOf(vi, a);
      const [enFrom, enTo] = tokensOf(en, b);
      if (viFrom < viTo && enFrom < enTo)
        links.push(makeLink('fact', vi, en, viFrom, viTo, enFrom, enTo, share));
    }
  }
  return links;
}

function tokensOf(sentence: WeighedSentence, fact: Fact): [number, number] {
  const from = sentence.tokens.findIndex(token => token.end > fact.start);
  let to = from;
  while (to >= 0 && (sentence.tokens[to]?.start ?? Number.POSITIVE_INFINITY) < fact.end) to += 1;
  return [from, to];
}

function makeLink(
  kind: WordLink['kind'],
  vi: WeighedSentence,
  en: WeighedSentence,
  viFrom: number,
  viTo: number,
  enFrom: number,
  enTo: number,
  share = 1,
): WordLink {
  let viWeight = 0;
  let enWeight = 0;
  for (let at = viFrom; at < viTo; at++) viWeight += vi.weights[at] ?? 0;
  for (let at = enFrom; at < enTo; at++) enWeight += en.weights[at] ?? 0;
  return { kind, viFrom, viTo, enFrom, enTo, weight: Math.sqrt(viWeight * enWeight) * share, share };
}
