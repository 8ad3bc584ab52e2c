import type { WordClass } from '../lexicon/entry.ts';
import type { TranslationCount } from './count-translations.ts';
import { doubtOf } from './doubt.ts';

/** Two phrases, as look-up keys, that confirmed pairs show to be translations of one another. */
export type LearnedEquivalent = {
  readonly vi: string;
  readonly en: string;
  /** How sure that is, 0 to 1. */
  readonly strength: number;
  /** The expected number of times that one was the other's translation. */
  readonly count: number;
  readonly wordClass: WordClass;
};

/** Weaker evidence is none. Like the next one chosen on half of the bench cases, by the aligner's log-likelihood. */
const LEAST_STRENGTH = 0.15;
/** Outside its own story one place where two words may be translations is a coincidence: so often they have to be. */
const LEAST_COUNT_ELSEWHERE = 0.7;
/** So many equivalents are kept, the strongest. */
const MOST_EQUIVALENTS = 5000;

export type ChooseOptions = {
  /** Says of two words that they stood against each other in the story at hand: once is enough there. Default: none did. */
  readonly isNear?: (vi: string, en: string) => boolean;
  readonly most?: number;
};

/** Returns the equivalents that `counts` show with enough evidence, strongest first. */
export function chooseEquivalents(
  counts: readonly TranslationCount[],
  { isNear = () => false, most = MOST_EQUIVALENTS }: ChooseOptions = {},
): LearnedEquivalent[] {
  const chosen: LearnedEquivalent[] = [];
  for (const one of counts) {
    const strength = strengthOf(one);
    if (strength < LEAST_STRENGTH) continue;
    if (one.count < LEAST_COUNT_ELSEWHERE && !(mayBeNew(one) && isNear(one.vi.key, one.en.key))) continue;
    chosen.push({ vi: one.vi.key, en: one.en.key, strength, count: one.count, wordClass: classOf(one) });
  }
  chosen.sort((a, b) => b.strength - a.strength || compare(a.vi, b.vi) || compare(a.en, b.en));
  return chosen.slice(0, most);
}

// One place teaches what the lexicon lacks, but not a new meaning of words that it has: "Thổ Nhĩ Kỳ" is not "together".
function mayBeNew({ vi, en }: TranslationCount): boolean {
  if (vi.kind === 'name' || en.kind === 'name') return vi.kind === en.kind;
  return vi.kind === 'unknown' || en.kind === 'unknown';
}

/** Returns how sure it is that two words are translations, 0 to 1: the share of their places where they were, doubts counted in. */
export function strengthOf({ vi, en, count, viCount, enCount }: TranslationCount): number {
  return Math.min(1, count / Math.sqrt((viCount + doubtOf(vi)) * (enCount + doubtOf(en))));
}

// Two words that the lexicon lacks are most likely a term of the subject.
function classOf({ vi, en }: TranslationCount): WordClass {
  if (vi.kind === 'name' && en.kind === 'name') return 'name';
  return vi.kind === 'unknown' && en.kind === 'unknown' ? 'topic' : 'everyday';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
