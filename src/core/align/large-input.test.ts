import { expect, it } from 'vitest';
import { alignSentences } from './align-sentences.ts';
import { annotate } from './annotate.ts';
import { candidateRows } from './candidate-rows.ts';
import { indexVietnamese } from './link-words.ts';
import { SMALL_LEXICON as lexicon, SAME_NEWS } from './small-lexicon.test-data.ts';
import { weighSentences } from './weigh.ts';

// More sentence pairs than are all looked at closely: 130 × 130. Each sentence is one of ten stories with a figure and a
// name of its own; 61 and 130 have no common factor, so `partnerOf` shuffles.
const COUNT = 130;
const partnerOf = (at: number): number => (at * 61 + 7) % COUNT;
const nameOf = (at: number): string =>
  `K${'aeiouy'[at % 6]}r${'bdfgklmnprst'[Math.floor(at / 6) % 12]}o${'bdgz'[Math.floor(at / 72)]}in`;
const VI = Array.from({ length: COUNT }, (_, at) => {
  const [vi = ''] = SAME_NEWS[at % SAME_NEWS.length] ?? [];
  return `${vi.slice(0, -1)}, theo ${nameOf(at)}, ${1000 + at * 37} trang.`;
});
const EN: string[] = [];
for (let at = 0; at < COUNT; at++) {
  const [, en = ''] = SAME_NEWS[at % SAME_NEWS.length] ?? [];
  EN[partnerOf(at)] =
    `${en.slice(0, -1)}, says ${nameOf(at)}, ${(1000 + at * 37).toLocaleString('en-GB')} pages.`;
}
const prepare = (texts: readonly string[], lang: 'vi' | 'en') =>
  weighSentences(
    texts.map(text => annotate(text, lang, lexicon)),
    lang,
  ).map(indexVietnamese);

it('in large texts only likely partners are looked at, and the right one is among them', () => {
  const rows = candidateRows(prepare(VI, 'vi'), prepare(EN, 'en'), lexicon);
  expect(rows).toHaveLength(COUNT);
  for (const [at, row] of rows.entries()) {
    expect(row).toContain(partnerOf(at));
    expect(row).toEqual([...new Set(row)].sort((a, b) => a - b));
  }
  const looked = rows.reduce((sum, row) => sum + row.length, 0);
  expect(looked).toBeLessThan((COUNT * COUNT) / 1.5);
});

it('in small texts every pair is looked at', () => {
  const rows = candidateRows(prepare(VI.slice(0, 3), 'vi'), prepare(EN.slice(0, 4), 'en'), lexicon);
  expect(rows).toEqual([
    [0, 1, 2, 3],
    [0, 1, 2, 3],
    [0, 1, 2, 3],
  ]);
});

it('large texts in different order are paired sentence by sentence', () => {
  const { pairs } = alignSentences(VI, EN, { lexicon });
  const right = pairs.filter(
    ({ vi, en }) => vi.length === 1 && en.length === 1 && en[0] === partnerOf(vi[0] ?? -1),
  );
  expect(pairs.length - right.length).toBe(0);
  expect(right.length).toBe(COUNT);
});

it('large texts that share nothing are not paired', () => {
  const vi = Array.from({ length: 120 }, (_, at) => `Chim hót câu ${2 * at + 3001} trong vườn.`);
  const en = Array.from({ length: 120 }, (_, at) => `Somebody sang verse ${2 * at + 7000} of it.`);
  expect(alignSentences(vi, en, { lexicon }).pairs).toEqual([]);
});
