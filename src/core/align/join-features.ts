import type { Lexicon } from '../lexicon/lexicon.ts';
import { type IndexedVietnamese, linkWords, type WordLink } from './link-words.ts';
import { coverageOf } from './pair-features.ts';
import type { WeighedSentence } from './weigh.ts';

/** What a second sentence is judged by before it joins a pair, in the order of {@link joinFeatures}. */
export const JOIN_FEATURES = [
  'bias',
  'newcomer covered',
  'gap filled',
  'own score',
  'neighbour',
  'length gained',
  'gap before',
] as const;

const ENGLISH_WORDS_PER_SYLLABLE = 0.72;

/** The pair that stands, the sentence that may join it on the side `side`, and whether it stands next to the one there. */
export type JoinCase = {
  readonly vi: IndexedVietnamese;
  readonly en: WeighedSentence;
  readonly newcomer: IndexedVietnamese;
  readonly side: 'vi' | 'en';
  readonly isNeighbour: boolean;
  /** Log odds of the newcomer with the sentence of the other side, on their own. */
  readonly logOdds: number;
};

/**
 * Returns how well the newcomer covers what the pair leaves open on the other side, one number for each of
 * {@link JOIN_FEATURES}: a second sentence belongs to a pair only if it says what the first left unsaid.
 */
export function joinFeatures(
  { vi, en, newcomer, side, isNeighbour, logOdds }: JoinCase,
  lexicon: Lexicon,
): number[] {
  const links = linkWords(vi, en, lexicon);
  const taken = takenTokens(
    side === 'en' ? vi.tokens.length : en.tokens.length,
    links,
    side === 'en' ? 'vi' : 'en',
  );
  const more =
    side === 'en'
      ? linkWords(vi, newcomer, lexicon, { vi: taken })
      : linkWords(newcomer, en, lexicon, { en: taken });
  const before = coverageOf(vi, en, links);
  const gained = side === 'en' ? coverageOf(vi, newcomer, more) : coverageOf(newcomer, en, more);
  const other = side === 'en' ? 'vi' : 'en';
  return [
    1,
    gained[side],
    gained[other],
    Math.max(-6, Math.min(6, logOdds)),
    isNeighbour ? 1 : 0,
    lengthMisfit(vi.tokens.length, en.tokens.length) -
      lengthMisfit(
        vi.tokens.length + (side === 'vi' ? newcomer.tokens.length : 0),
        en.tokens.length + (side === 'en' ? newcomer.tokens.length : 0),
      ),
    1 - before[other],
  ];
}

function takenTokens(length: number, links: readonly WordLink[], side: 'vi' | 'en'): Uint8Array {
  const taken = new Uint8Array(length);
  for (const link of links)
    taken.fill(1, side === 'vi' ? link.viFrom : link.enFrom, side === 'vi' ? link.viTo : link.enTo);
  return taken;
}

function lengthMisfit(syllables: number, words: number): number {
  return Math.abs(Math.log((words + 4) / (syllables * ENGLISH_WORDS_PER_SYLLABLE + 4)));
}
