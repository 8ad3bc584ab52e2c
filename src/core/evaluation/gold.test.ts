import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import type { Lang } from '../lang/language.ts';
import { segmentLines } from '../segment/segment-article.ts';
import { type GoldPair, resolveGold } from './gold.ts';

function articleOf(lang: Lang, ...lines: string[]): Article {
  const text = lines.join('\n');
  return { file: `tin.${lang}.md`, meta: { lang }, text, sentences: segmentLines(text) };
}

const VI = articleOf('vi', 'Hòa đàm mở lại', 'Hòa đàm mở lại ở Huế hôm nay.', 'Họ nói về tù nhân.');
const EN = articleOf('en', 'Talks resume in Hue.', 'They spoke of prisoners.', 'Rain fell.');

function resolve(pairs: readonly GoldPair[], arguable: readonly GoldPair[] = []) {
  const { links, ...rest } = resolveGold({ vi: VI.file, en: EN.file, pairs, arguable }, VI, EN);
  return { ...rest, links: [...links], arguable: [...rest.arguable] };
}

describe('a gold pair', () => {
  it.each([
    ['by the start of its sentences', 'Họ nói', 'They spoke', ['2,1']],
    ['by words from inside a sentence', 'tù nhân', 'of prisoners', ['2,1']],
    ['by decomposed words', 'Họ nói về tù'.normalize('NFD'), 'They', ['2,1']],
    ['by the first sentence of two that begin alike', 'Hòa đàm mở lại', 'Talks', ['0,0']],
  ])('is found %s', (_name, vi, en, links) => {
    expect(resolve([{ vi: [vi], en: [en] }])).toEqual({ links, arguable: [], unresolved: [] });
  });

  it('of several sentences links each with each', () => {
    const pair = { vi: ['Hòa đàm mở lại ở', 'Họ nói'], en: ['Talks', 'They'] };
    expect(resolve([pair]).links).toEqual(['1,0', '1,1', '2,0', '2,1']);
  });

  it('that names no sentence is reported with its article', () => {
    const { links, unresolved } = resolve([{ vi: ['Không có câu này'], en: ['Talks'] }]);
    expect(links).toEqual([]);
    expect(unresolved).toEqual(['tin.vi.md: Không có câu này']);
  });

  it('is not arguable any more where it is also listed as right', () => {
    const right = { vi: ['Họ nói'], en: ['They'] };
    const arguable = { vi: ['Họ nói'], en: ['They', 'Rain'] };
    expect(resolve([right], [arguable])).toMatchObject({ links: ['2,1'], arguable: ['2,2'] });
  });
});
