import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWidth, graphemesOf, truncate, widthOf, wrapSpans } from './width.ts';

const shown = fc
  .array(
    fc.constantFrom(
      'Đường',
      'ư',
      'ỡ'.normalize('NFD'),
      '…',
      '“',
      '—',
      ' ',
      '  ',
      '北京',
      '😀',
      '👩‍👩‍👧',
      'e\u0301',
      'kilomet',
      '\u00A0',
    ),
    {
      maxLength: 25,
    },
  )
  .map(parts => parts.join(''));
const columns = fc.integer({ min: 1, max: 30 });

describe('the width of a text', () => {
  it.each([
    ['Đường về', 8],
    ['Đường về'.normalize('NFD'), 8],
    ['“ừ…”', 4],
    ['北京', 4],
    ['😀', 2],
    ['', 0],
  ])('is counted in columns: %s', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('is the same composed and decomposed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Đặng', 'ưỡn', 'hoà', ' ', '…')), parts => {
        const text = parts.join('');
        expect(widthOf(text.normalize('NFD'))).toBe(widthOf(text.normalize('NFC')));
      }),
    );
  });
});

describe('a text cut to a width', () => {
  it.each([
    ['Đường về Huế', 8, 'Đường v…'],
    ['Đường', 5, 'Đường'],
    ['Đường', 1, '…'],
    ['Đường', 0, ''],
    ['北京北京', 4, '北…'],
    ['', 3, ''],
  ])('%s to %i columns is %s', (text, width, cut) => {
    expect(truncate(text, width)).toBe(cut);
  });

  it('is never wider than that', () => {
    fc.assert(
      fc.property(shown, columns, (text, width) => {
        expect(widthOf(truncate(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('is whole graphemes of the text', () => {
    fc.assert(
      fc.property(shown, columns, (text, width) => {
        const kept = truncate(text, width).replace(/…$/u, '');
        const ends = [0, ...graphemesOf(text).map(grapheme => grapheme.start + grapheme.text.length)];
        expect(text.startsWith(kept)).toBe(true);
        expect(ends).toContain(kept.length);
      }),
    );
  });

  it('or filled takes exactly that width', () => {
    fc.assert(
      fc.property(shown, columns, (text, width) => {
        expect(widthOf(fitWidth(text, width))).toBe(width);
      }),
    );
  });
});

describe('wrapped text', () => {
  const linesOf = (text: string, width: number): string[] =>
    wrapSpans(text, width).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['breaks at spaces', 'Đường về Huế xa', 8, ['Đường về', 'Huế xa']],
    ['breaks a word that is too wide', 'kilomet', 3, ['kil', 'ome', 't']],
    ['fills the line after a broken word', 'kilomet xa', 4, ['kilo', 'met', 'xa']],
    ['is one empty line without words', '  ', 5, ['']],
    ['leaves out the spaces at line ends', 'a   b', 1, ['a', 'b']],
    ['takes a width below one as one', 'ab', 0, ['a', 'b']],
  ])('%s', (_name, text, width, lines) => {
    expect(linesOf(text, width)).toEqual(lines);
  });

  it('loses nothing but white space', () => {
    fc.assert(
      fc.property(shown, columns, (text, width) => {
        expect(linesOf(text, width).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });

  it('fits its width, but for a character that is wider', () => {
    fc.assert(
      fc.property(shown, fc.integer({ min: 2, max: 30 }), (text, width) => {
        for (const line of linesOf(text, width)) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
