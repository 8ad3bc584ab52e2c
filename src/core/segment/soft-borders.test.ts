import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, rulesOf } from '../lang/language.ts';
import { cutSentences } from './cut-sentences.ts';
import { segmentArticle } from './segment-article.ts';
import { createSoftBorderFinder } from './soft-borders.ts';

const TEXT = 'Ferry owner sells his last boat to Tran Minh Tran Minh said on Monday he would paint it green.';

describe('Soft borders', () => {
  it('are places where a headline may end, with what speaks against them', () => {
    const borders = createSoftBorderFinder(TEXT, rulesOf('en'))({ start: 0, end: TEXT.length });
    const place = borders.find(({ at }) => TEXT.slice(at).startsWith('Tran Minh said'));
    expect(place?.against).toContain('name');
  });

  it('come with sentences only when they are asked for', () => {
    const plain = segmentArticle(TEXT, { lang: 'en' });
    expect(plain.every(sentence => !('softBorders' in sentence))).toBe(true);
    const asked = segmentArticle(TEXT, { lang: 'en', softBorders: true });
    expect(asked.map(({ softBorders: _, ...sentence }) => sentence)).toEqual(plain);
    expect(asked.some(({ softBorders }) => softBorders)).toBe(true);
  });

  it('lie inside their sentences, and cutting there leaves out nothing but white space', () => {
    const words = fc.constantFrom(
      'Ông Nam',
      'giá vàng',
      'Hà Nội',
      'The',
      'mayor',
      '“Wait',
      'gone”',
      'Trump,',
      'said.',
      '\n\n',
      '12%',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.constantFrom(...LANGUAGES), (list, lang) => {
        const text = list.join(' ');
        const whole = segmentArticle(text, { lang, softBorders: true });
        const cuts = new Map(
          whole.flatMap(({ softBorders = [] }, at) =>
            softBorders.slice(0, 1).map(one => [at, one.at] as const),
          ),
        );
        const cut = cutSentences(whole, cuts);
        expect(cut.length).toBe(whole.length + cuts.size);
        expect(new Set(cut.map(({ id }) => id)).size).toBe(cut.length);
        let from = 0;
        for (const sentence of cut) {
          expect(sentence.start).toBeGreaterThanOrEqual(from);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(text.slice(from, sentence.start).trim()).toBe('');
          from = sentence.end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
    );
  });
});
