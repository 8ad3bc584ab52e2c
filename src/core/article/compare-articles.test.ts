import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentLines } from '../segment/segment-article.ts';
import { type Article, titleOf } from './article.ts';
import { compareArticles } from './compare-articles.ts';

function articleOf(...lines: string[]): Article {
  const text = lines.join('\n');
  return { file: 'tin.vi.md', meta: { lang: 'vi' }, text, sentences: segmentLines(text) };
}

function changes(before: readonly string[], after: readonly string[]): string[] {
  return compareArticles(articleOf(...before), articleOf(...after))
    .split('\n')
    .filter(line => line !== '');
}

describe('what changed in an article', () => {
  it.each([
    ['nothing', ['Một câu.', 'Hai câu.'], ['Một câu.', 'Hai câu.'], []],
    ['a new sentence', ['Trời mưa.'], ['Trời mưa.', 'Gió to.'], ['  + Gió to.']],
    ['a sentence that is gone', ['Trời mưa.', 'Gió to.'], ['Gió to.'], ['  - Trời mưa.']],
    [
      'a figure in a sentence',
      ['Họ nói chuyện trong 40 phút hôm nay.'],
      ['Họ nói chuyện trong 34 phút hôm nay.'],
      ['  ~ Họ nói chuyện trong [-40-]{+34+} phút hôm nay.'],
    ],
    [
      'another sentence in its place',
      ['Trời mưa rất to.'],
      ['Giá vàng tăng.'],
      ['  + Giá vàng tăng.', '  - Trời mưa rất to.'],
    ],
    [
      'one of two equal sentences, and the other gone',
      ['Có 40 người bị thương nặng.', 'Có 40 người bị thương nặng.'],
      ['Có 34 người bị thương nặng.'],
      ['  ~ Có [-40-]{+34+} người bị thương nặng.', '  - Có 40 người bị thương nặng.'],
    ],
  ])('is told: %s', (_name, before, after, lines) => {
    expect(changes(before, after)).toEqual(lines);
  });

  it('accounts for every sentence that was put in or taken out', () => {
    const sentences = fc.array(fc.constantFrom('Một đêm.', 'Hai bên ký.', 'Ba nước họp.', 'Bốn mùa mưa.'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(sentences, sentences, (before, after) => {
        const lines = changes(before, after);
        const count = (mark: string): number => lines.filter(line => line.startsWith(`  ${mark} `)).length;
        expect(before.length + count('+') - count('-')).toBe(after.length);
      }),
    );
  });
});

describe('an article on screen', () => {
  it.each([
    ['its title', 'tin.vi.md', { lang: 'vi', title: 'Hòa đàm' }, 'Hòa đàm'],
    ['its file without endings when it has no title', 'hoa-dam.en.md', { lang: 'en' }, 'hoa-dam'],
  ] as const)('is called by %s', (_name, file, meta, title) => {
    expect(titleOf({ file, meta })).toBe(title);
  });
});
