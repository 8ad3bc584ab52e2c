import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/core/lang/language.ts';
import { segmentArticle } from '../src/core/segment/segment-article.ts';
import { bordersOf, countBorders, readGoldenParagraphs, scoreBorders } from './support/segmentation.ts';

describe.each(LANGUAGES)('the golden paragraphs in %s', lang => {
  const paragraphs = readGoldenParagraphs(lang);
  const split = (text: string): string[] =>
    segmentArticle(text.normalize('NFC'), { lang }).map(sentence => sentence.text);

  it('are split with hardly a wrong or a missing border', () => {
    expect(paragraphs.length).toBeGreaterThan(600);
    const { p, r } = scoreBorders(countBorders(paragraphs, split));
    expect(p).toBeGreaterThanOrEqual(0.99);
    expect(r).toBeGreaterThanOrEqual(0.99);
  });

  it('have no kind that is mostly wrong', () => {
    const counts = new Map<string, { right: number; all: number }>();
    for (const { kind, text, borders } of paragraphs) {
      const count = counts.get(kind) ?? { right: 0, all: 0 };
      const found = bordersOf(split(text));
      const isRight = found.size === borders.size && [...found].every(border => borders.has(border));
      counts.set(kind, { right: count.right + Number(isRight), all: count.all + 1 });
    }
    expect([...counts].filter(([, { right, all }]) => right < 0.65 * all)).toEqual([]);
  });

  it('have the same borders in decomposed letters as in composed ones', () => {
    for (const { text } of paragraphs)
      expect(split(text.normalize('NFD'))).toEqual(split(text.normalize('NFC')));
  });
});
