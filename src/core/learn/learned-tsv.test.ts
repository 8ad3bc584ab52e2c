import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPairs } from './add-pairs.ts';
import { openIn, RHINO_NEWS } from './learn.test-data.ts';
import { formatLearned, type LearnedCounts, NOTHING_LEARNED, parseLearned } from './learned-tsv.ts';

const SOURCE = { sha256: 'a'.repeat(64), pairs: 4, name: 'rừng quốc gia.tmx' };
const LEARNED: LearnedCounts = { sources: [SOURCE], counts: addPairs([], RHINO_NEWS.map(openIn)) };
const FILE = 'glossary/learned.tsv';

describe('what was learned, as a file', () => {
  it('has a head with the counts, the files learned from, and sorted lines', () => {
    const lines = formatLearned(LEARNED).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '# songngu-learned/1 equivalents=2 pairs=4',
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
    ['a lost line', 5, (text: string) => text.replace(/kiểm.*\n/, '')],
    ['a lost end', 5, (text: string) => text.slice(0, -4)],
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
});
