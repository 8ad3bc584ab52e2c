import { describe, expect, it } from 'vitest';
import { annotate } from './annotate.ts';
import { findByEvidence, indexEvidence } from './evidence-index.ts';
import { SMALL_LEXICON as lexicon, SAME_NEWS } from './small-lexicon.test-data.ts';

const find = (vi: string, en: readonly string[], most = 5): number[] => {
  const index = indexEvidence(
    en.map(text => annotate(text, 'en', lexicon)),
    lexicon,
  );
  return findByEvidence(index, annotate(vi, 'vi', lexicon), lexicon, most);
};

describe('the evidence index', () => {
  it.each(SAME_NEWS.map(([vi = ''], at) => [vi, at] as const))('finds the partner of “%s”', (vi, at) => {
    expect(
      find(
        vi,
        SAME_NEWS.map(([, en = '']) => en),
        3,
      ),
    ).toContain(at);
  });

  it.each([
    ['a name', 'Ông Krodin.', 'Mr Krodin.'],
    ['a name that is spelt in another way', 'Ông Zelensky.', 'Mr Zelenskyy.'],
    ['a name without its marks', 'Ông Đặng Văn Quế.', 'Mr Que.'],
    ['a figure in the other notation', 'Có 12.750 trang.', '12,750 of them.'],
  ])('knows %s', (_what, vi, en) => {
    expect(find(vi, ['Nothing at all.', 'Nobody came.', en])).toEqual([2]);
  });

  it('gives nothing where nothing is shared', () => {
    expect(find('Chim hót.', ['Somebody sang.'])).toEqual([]);
    expect(find('', [''])).toEqual([]);
    expect(find('Ông Krodin.', [])).toEqual([]);
  });

  it('prefers the rare to the common, and the short to the long, and gives at most so many in ascending order', () => {
    const common = Array.from({ length: 50 }, () => 'Krodin sang.');
    expect(find('Krodin, Bavelo.', [...common, 'Bavelo sang.'], 1)).toEqual([50]);
    expect(find('Krodin.', [`Krodin ${'sang and '.repeat(20)}slept.`, 'Krodin slept.'], 1)).toEqual([1]);
    expect(find('Krodin, Bavelo.', [...common, 'Bavelo sang.'], 3)).toEqual([0, 1, 50]);
  });

  it('reads what is rare, and leaves out what stands in thousands of sentences', () => {
    const english = (text: string) => annotate(text, 'en', lexicon);
    const crowd = Array.from({ length: 9_000 }, () => english('Krodin sang.'));
    const index = indexEvidence(
      [...crowd, english('Bavelo slept.'), english('Krodin and Bavelo slept.')],
      lexicon,
    );
    const lookUp = (vi: string) => findByEvidence(index, annotate(vi, 'vi', lexicon), lexicon, 5);
    expect(lookUp('Krodin.')).toEqual([]);
    expect(lookUp('Krodin, Bavelo.')).toEqual([9_000, 9_001]);
  });

  it('gives the same answer whatever was looked up before', () => {
    const index = indexEvidence(
      SAME_NEWS.map(([, en = '']) => annotate(en, 'en', lexicon)),
      lexicon,
    );
    const lookUp = (): number[][] =>
      SAME_NEWS.map(([vi = '']) => findByEvidence(index, annotate(vi, 'vi', lexicon), lexicon, 4));
    expect(lookUp()).toEqual(lookUp());
  });
});
