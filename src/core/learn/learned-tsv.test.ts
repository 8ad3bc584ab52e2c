import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_LEXICON } from '../align/small-lexicon.test-data.ts';
import { addPairs } from './add-pairs.ts';
import { openIn, RHINO_NEWS } from './learn.test-data.ts';
import { formatLearned, type LearnedCounts, NOTHING_LEARNED, parseLearned } from './learned-tsv.ts';
import { openPair } from './open-pair.ts';

const SOURCE = { sha256: 'a'.repeat(64), pairs: 4, name: 'rừng quốc gia.tmx' };
const LEARNED: LearnedCounts = { sources: [SOURCE], counts: addPairs([], RHINO_NEWS.map(openIn)) };
const FILE = 'glossary/learned.tsv';

describe('what was learned, as a file', () => {
  it('has a head that git can merge, the files learned from, and sorted lines', () => {
    const lines = formatLearned(LEARNED).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '# songngu-learned/1',
      `# source ${SOURCE.sha256} 4 rừng quốc gia.tmx`,
      'vi\ten\tkinds\tcount\tvi count\ten count',
    ]);
    expect(lines.slice(3).map(line => line.split('\t').slice(0, 3))).toEqual([
      ['kiểm lâm', 'ranger', 'unknown unknown'],
      ['tê giác', 'rhino', 'unknown unknown'],
      [''],
    ]);
  });

  it.each([LEARNED, NOTHING_LEARNED])('is written again as it was read', learned => {
    const text = formatLearned(learned);
    const read = parseLearned(text, FILE);
    expect(read.ok && formatLearned(read.value)).toBe(text);
  });

  it.each([
    ['another first line', 1, (text: string) => text.replace('songngu-learned/1', 'songngu-learned/9')],
    ['a source that is none', 2, (text: string) => text.replace('aaa ', 'aaaz ')],
    ['other columns', 3, (text: string) => text.replace('vi\ten', 'en\tvi')],
    ['a conflict mark of git', 4, (text: string) => text.replace('kiểm', '<<<<<<< HEAD\nkiểm')],
    ['a count that is none', 4, (text: string) => text.replace(/\t1\.\d+\t/, '\tNaN\t')],
    ['a lost end', 5, (text: string) => text.slice(0, -4)],
    ['a control character', 4, (text: string) => text.replace('kiểm', 'ki\u001B[31mểm')],
  ])('is refused with the place: %s', (_, line, damage) => {
    const damaged = damage(formatLearned(LEARNED));
    const read = parseLearned(damaged, FILE);
    expect(read).toMatchObject({ ok: false, error: { code: 'learned-format', file: FILE, line } });
  });

  it('is read or refused, whatever is in it', () => {
    fc.assert(fc.property(fc.string(), text => typeof parseLearned(text, FILE).ok === 'boolean'));
  });
});

describe('adding pairs to what was learned', () => {
  it('counts on from what was there', () => {
    const once = addPairs([], RHINO_NEWS.map(openIn));
    const twice = addPairs(once, RHINO_NEWS.map(openIn));
    const countOf = (counts: typeof once) => counts.find(({ en }) => en.key === 'rhino');
    expect(countOf(twice)?.viCount).toBe(2 * (countOf(once)?.viCount ?? 0));
    expect(countOf(twice)?.count).toBeGreaterThan(1.5 * (countOf(once)?.count ?? 0));
    expect(countOf(twice)?.count).toBeLessThanOrEqual(countOf(twice)?.viCount ?? 0);
  });

  it('keeps what the new pairs do not speak of', () => {
    const before = addPairs([], RHINO_NEWS.map(openIn));
    const after = addPairs(before, [openIn(['Giá sừng tăng.', 'The price of horn rose.'])]);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('can be read when a word stood once against one that stood three times', () => {
    const lexicon = SMALL_LEXICON;
    const pair = { vi: ['Con blagozavr ăn cỏ.'], en: ['A frobnik, a frobnik and a frobnik.'] };
    for (const times of [1, 2, 50]) {
      const counts = addPairs(
        [],
        Array.from({ length: times }, () => openPair(pair, lexicon)),
      );
      expect(counts.length).toBeGreaterThan(0);
      const read = parseLearned(formatLearned({ sources: [SOURCE], counts }), FILE);
      expect(read.ok && read.value.counts).toHaveLength(counts.length);
    }
  });

  it('says of a conflict mark that a merge is not finished, and reads heads of before', () => {
    const text = formatLearned(LEARNED);
    const read = parseLearned(text.replace('kiểm', '<<<<<<< HEAD\nkiểm'), FILE);
    expect(read).toMatchObject({ error: { message: expect.stringContaining('merge') } });
    expect(parseLearned(text.replace('learned/1', 'learned/1 equivalents=9 pairs=9'), FILE).ok).toBe(true);
  });
});
