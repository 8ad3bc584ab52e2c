import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinItems, type PdfItem } from './pdf-fragments.ts';

const SIZE = 10;
const LETTER = 5;

/** Returns an item of type in which each letter is 5 points wide. */
function item(text: string, x: number, more: Partial<PdfItem> = {}): PdfItem {
  return { text, x, y: 100, width: LETTER * text.length, size: SIZE, font: 'f1', isApart: false, ...more };
}

const textsOf = (items: readonly PdfItem[]): string[] => joinItems(items).map(({ text }) => text);

describe('items of a line', () => {
  it('are one word where they touch, and two words where a space is between them', () => {
    expect(textsOf([item('Th', 50), item('ành', 60), item('phố', 78)])).toEqual(['Thành phố']);
  });

  it('are two words where white space was drawn, however narrow', () => {
    expect(textsOf([item('một', 50), item('hai', 65.5, { isApart: true })])).toEqual(['một hai']);
  });

  it('take the marks that are drawn over them', () => {
    const items = [
      item('tie', 50),
      item('\u0302', 60, { width: 3 }),
      item('\u0301', 61, { width: 3 }),
      item('ng', 65),
    ];
    expect(textsOf(items).map(text => text.normalize('NFC'))).toEqual(['tiếng']);
  });

  it('are read from left to right, in whatever order they are drawn', () => {
    expect(textsOf([item('phố', 78), item('Thành', 50)])).toEqual(['Thành phố']);
  });

  it('are read once when they are drawn twice to look bold', () => {
    expect(textsOf([item('Tin', 50), item('Tin', 50.3)])).toEqual(['Tin']);
  });

  it('take a raised figure with them', () => {
    expect(textsOf([item('40 km', 50), item('2', 75, { y: 96.5, size: 6, width: 3 })])).toEqual(['40 km2']);
  });

  it('come back as the words that were drawn, wherever they are cut', () => {
    const word = fc.stringMatching(/^[a-zđưàếộ]{1,8}$/u);
    const cuts = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), cuts, (words, isCut) => {
        const items: PdfItem[] = [];
        let x = 0;
        for (const text of words) {
          let from = 0;
          for (let to = 1; to <= text.length; to++) {
            if (to < text.length && !isCut[to]) continue;
            items.push(item(text.slice(from, to), x + LETTER * from));
            from = to;
          }
          x += LETTER * (text.length + 1);
        }
        expect(textsOf(items)).toEqual([words.join(' ')]);
      }),
    );
  });
});
