import { describe, expect, it } from 'vitest';
import { alignSentences } from '../align/align-sentences.ts';
import type { Cell } from '../align/rival-features.ts';
import { SMALL_LEXICON as lexicon, SAME_NEWS } from '../align/small-lexicon.test-data.ts';
import { addCounts } from './add-counts.ts';
import { choosePairs } from './choose-pairs.ts';
import { prepareShare } from './judge-share.ts';

const VI = SAME_NEWS.map(([vi = '']) => vi);
const EN = SAME_NEWS.map(([, en = '']) => en).reverse();

function judgeIn(shareCount: number): Cell[] {
  const shares = Array.from({ length: shareCount }, (_, share) => {
    const places = VI.flatMap((_text, at) => (at % shareCount === share ? [at] : []));
    return prepareShare({ vi: places.map(at => VI[at] ?? ''), places, viCount: VI.length, en: EN }, lexicon);
  });
  const counts = addCounts(shares.map(share => share.counts));
  return shares
    .flatMap(share => share.judgeWith(counts)(0, VI.length))
    .sort((a, b) => a.vi - b.vi || a.en - b.en);
}

describe('judging in shares', () => {
  it.each([2, 3, VI.length])('gives what one share gives: %i', count => {
    expect(judgeIn(count)).toEqual(judgeIn(1));
  });

  it('gives the pairs that the aligner gives to texts in no common order', () => {
    const options = { viCount: VI.length, enCount: EN.length, minScore: 0.4 };
    const mined = choosePairs(judgeIn(2), options);
    const aligned = alignSentences(VI, EN, { lexicon }).pairs;
    expect(mined.length).toBeGreaterThan(5);
    expect(mined.map(({ vi, en }) => [vi, en])).toEqual(aligned.map(({ vi, en }) => [vi[0], en[0]]));
  });

  it('judges any part of a share by itself', () => {
    const share = prepareShare(
      { vi: VI, places: VI.map((_, at) => at), viCount: VI.length, en: EN },
      lexicon,
    );
    const judge = share.judgeWith(share.counts);
    expect([...judge(0, 2), ...judge(2, 5), ...judge(5, 99)]).toEqual(judge(0, VI.length));
  });
});
