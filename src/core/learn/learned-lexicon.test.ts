import { describe, expect, it } from 'vitest';
import { alignSentences } from '../align/align-sentences.ts';
import { SMALL_LEXICON } from '../align/small-lexicon.test-data.ts';
import { extendLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import type { LearnedEquivalent } from './choose-equivalents.ts';
import { openIn, RHINO_NEWS } from './learn.test-data.ts';
import { learnFromPairs } from './learn-from-pairs.ts';
import { withLearned } from './learned-lexicon.ts';

const RHINO: LearnedEquivalent = {
  vi: 'tê giác',
  en: 'rhino',
  strength: 0.64,
  count: 2,
  wordClass: 'everyday',
};

function strengthOf(lexicon: Lexicon, vi: string, en: string): number | undefined {
  const [a, b] = [lexicon.vi.numberOf(vi), lexicon.en.numberOf(en)];
  if (a === undefined || b === undefined || !lexicon.equivalentsOf(b).includes(a)) return undefined;
  return lexicon.strengthOf?.(b, a) ?? 1;
}

describe('a lexicon with what was learned', () => {
  it('has new phrases, as strong as their evidence, and leaves the old as they were', () => {
    const lexicon = withLearned(SMALL_LEXICON, [RHINO]);
    expect(strengthOf(lexicon, 'tê giác', 'rhino')).toBe(0.8);
    expect(strengthOf(lexicon, 'cảnh sát', 'police')).toBe(1);
    expect(strengthOf(SMALL_LEXICON, 'tê giác', 'rhino')).toBeUndefined();
  });

  it('keeps an approved equivalent sure, and the classes of its words', () => {
    const police = { ...RHINO, vi: 'cảnh sát', en: 'police', strength: 0.2 };
    const force = { ...RHINO, vi: 'công an', en: 'police', wordClass: 'name' as const };
    const lexicon = withLearned(SMALL_LEXICON, [police, force]);
    expect(strengthOf(lexicon, 'cảnh sát', 'police')).toBe(1);
    expect(strengthOf(lexicon, 'công an', 'police')).toBe(0.8);
    const number = lexicon.en.numberOf('police') ?? -1;
    expect(lexicon.en.classOf(number)).toBe(SMALL_LEXICON.en.classOf(number));
  });

  it('stays sure of an equivalent that the glossary got meanwhile, and of what is learned twice', () => {
    const approved = extendLexicon(SMALL_LEXICON, [{ en: 'rhino', vi: ['tê giác'], wordClass: 'topic' }]);
    expect(strengthOf(withLearned(approved, [RHINO]), 'tê giác', 'rhino')).toBe(1);
    const twice = withLearned(withLearned(SMALL_LEXICON, [RHINO]), [{ ...RHINO, en: 'horn', vi: 'sừng' }]);
    expect(strengthOf(twice, 'tê giác', 'rhino')).toBe(0.8);
  });

  it('is the lexicon itself when there is nothing new', () => {
    expect(withLearned(SMALL_LEXICON, [])).toBe(SMALL_LEXICON);
  });

  it('raises the score of a pair with a learned word', () => {
    const learned = learnFromPairs({ own: RHINO_NEWS.map(openIn), elsewhere: [] });
    const scoreWith = (lexicon: Lexicon): number => {
      const { ranking } = alignSentences(
        ['Hai con tê giác vào trường học.', 'Mưa lớn.'],
        ['Two rhinos walked into a school.', 'The wages of workers rose.'],
        { lexicon },
      );
      return ranking[0]?.find(cell => cell.en === 0)?.score ?? 0;
    };
    expect(scoreWith(withLearned(SMALL_LEXICON, learned))).toBeGreaterThan(scoreWith(SMALL_LEXICON));
  });
});
