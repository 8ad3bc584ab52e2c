import type { Lexicon } from '../lexicon/lexicon.ts';
import { type IndexedVietnamese, linkWords, type NamedSentence, type WordLink } from './link-words.ts';
import { lengthRatio } from './pair-features.ts';
import type { WeighedSentence } from './weigh.ts';

/** What a further link between two sentences is judged by, in the order of {@link extraFeatures}. */
export const EXTRA_FEATURES = [
  'bias',
  'smaller gain',
  'larger gain',
  'smaller share of what was open',
  'larger share of what was open',
  'own log odds',
  'neighbours',
  'length gained',
  'smaller open share',
  'larger open share',
  'crossings',
] as const;

/** A sentence with the partner that it has already, if it has one, and the tokens of it that their links use. */
export type Partnered<Sentence extends WeighedSentence> = {
  readonly sentence: Sentence;
  readonly partner?: WeighedSentence | undefined;
  readonly taken?: Uint8Array | undefined;
};

/** Two sentences that may belong together beside the partners that they have. */
export type ExtraCase = {
  readonly vi: Partnered<IndexedVietnamese>;
  readonly en: Partnered<NamedSentence>;
  /** How many of them stand next to the other's partner: 0 to 2. */
  readonly neighbours: number;
  /** Pairs near by that go the other way round. */
  readonly crossings: number;
  /** Log odds of the two on their own. */
  readonly logOdds: number;
};

const MOST_LOG_ODDS = 6;

/** Returns the tokens on one side that `links` use: 1 for a used one. */
export function takenTokens(length: number, links: readonly WordLink[], side: 'vi' | 'en'): Uint8Array {
  const taken = new Uint8Array(length);
  for (const link of links)
    taken.fill(1, side === 'vi' ? link.viFrom : link.enFrom, side === 'vi' ? link.viTo : link.enTo);
  return taken;
}

/**
 * Returns how well each of the two sentences says what the other's partner leaves open, one number for each of
 * {@link EXTRA_FEATURES}: a second sentence belongs to a pair only if it says what the first left unsaid.
 */
export function extraFeatures(
  { vi, en, neighbours, crossings, logOdds }: ExtraCase,
  lexicon: Lexicon,
): number[] {
  const links = linkWords(vi.sentence, en.sentence, lexicon, { vi: vi.taken, en: en.taken });
  const viOpen = openShare(vi);
  const enOpen = openShare(en);
  const viGain = gainOf(vi.sentence, links, 'vi');
  const enGain = gainOf(en.sentence, links, 'en');
  const shares = [viGain / Math.max(viOpen, SMALLEST_OPEN), enGain / Math.max(enOpen, SMALLEST_OPEN)];
  return [
    1,
    Math.min(viGain, enGain),
    Math.max(viGain, enGain),
    Math.min(...shares),
    Math.max(...shares),
    Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, logOdds)),
    neighbours,
    lengthGained(vi, en),
    Math.min(viOpen, enOpen),
    Math.max(viOpen, enOpen),
    crossings,
  ];
}

/** A sentence of which less than this share is open has nothing left to say. */
const SMALLEST_OPEN = 0.1;

function openShare({ sentence, taken }: Partnered<WeighedSentence>): number {
  if (!taken) return 1;
  let open = 0;
  for (let at = 0; at < taken.length; at++) if (!taken[at]) open += sentence.weights[at] ?? 0;
  return open / Math.max(sentence.total, 1e-9);
}

function gainOf(sentence: WeighedSentence, links: readonly WordLink[], side: 'vi' | 'en'): number {
  let gain = 0;
  for (const link of links) {
    const [from, to] = side === 'vi' ? [link.viFrom, link.viTo] : [link.enFrom, link.enTo];
    for (let at = from; at < to; at++) gain += sentence.weights[at] ?? 0;
  }
  return gain / Math.max(sentence.total, 1e-9);
}

// How much better the lengths of a pair that stands fit when the newcomer is added to it; the best of the two pairs.
function lengthGained(vi: Partnered<WeighedSentence>, en: Partnered<WeighedSentence>): number {
  const misfit = (syllables: number, words: number): number => Math.abs(lengthRatio(syllables, words));
  const viLength = vi.sentence.tokens.length;
  const enLength = en.sentence.tokens.length;
  const ofVi = vi.partner?.tokens.length;
  const ofEn = en.partner?.tokens.length;
  const gains = [
    ofVi === undefined ? undefined : misfit(viLength, ofVi) - misfit(viLength, ofVi + enLength),
    ofEn === undefined ? undefined : misfit(ofEn, enLength) - misfit(ofEn + viLength, enLength),
  ].filter(gain => gain !== undefined);
  return gains.length > 0 ? Math.max(...gains) : 0;
}
