import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansOverlap } from './span.ts';
import { tokenize } from './tokenize.ts';

describe('the words of a text', () => {
  it.each([
    ['letters with marks', 'Đường về Huế', ['Đường', 'về', 'Huế']],
    ['figures and dots', '1.200 tù nhân', ['1', '200', 'tù', 'nhân']],
    ['hyphens and apostrophes', "Mát-xcơ-va's", ['Mát', 'xcơ', 'va', 's']],
    ['quotes and ellipses', '“Ai…đó”', ['Ai', 'đó']],
    ['white space of all kinds', 'a\u00A0b\tc\r\nd\u001Be', ['a', 'b', 'c', 'd', 'e']],
    ['no words', ' … “” — ', []],
    ['nothing', '', []],
  ])('are parted at %s', (_name, text, words) => {
    expect(tokenize(text).map(token => token.text)).toEqual(words);
  });

  it.each([
    ['Đà', true],
    ['đà', false],
    ['EU', true],
    ['5G', false],
    ['iPhone', false],
  ])('know whether they begin with a capital: %s', (word, capital) => {
    expect(tokenize(word)[0]?.capital).toBe(capital);
  });

  it('stay whole when they are decomposed', () => {
    expect(tokenize('Nguyễn Trường'.normalize('NFD'))).toHaveLength(2);
  });

  it('are the text at their offsets, and leave out no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const tokens = tokenize(text);
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        const letters = /[^\p{L}\p{M}\p{N}]/gu;
        expect(tokens.map(token => token.text).join('')).toBe(text.replace(letters, ''));
      }),
    );
  });
});

describe('two spans', () => {
  it.each([
    [{ start: 0, end: 3 }, { start: 2, end: 5 }, true],
    [{ start: 0, end: 3 }, { start: 3, end: 5 }, false],
    [{ start: 1, end: 2 }, { start: 0, end: 9 }, true],
    [{ start: 4, end: 9 }, { start: 0, end: 4 }, false],
  ])('%o and %o overlap: %s', (a, b, overlap) => {
    expect(spansOverlap(a, b)).toBe(overlap);
    expect(spansOverlap(b, a)).toBe(overlap);
  });
});
