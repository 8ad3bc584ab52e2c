import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../core/text/width.ts';
import { toAscii } from './ascii.ts';

describe('a line in ASCII', () => {
  it.each([
    ['Đà Nẵng, Thừa Thiên–Huế', 'Da Nang, Thua Thien-Hue'],
    ['Đà Nẵng'.normalize('NFD'), 'Da Nang'],
    ['┌─┬─┐│ ✓ ✗ │╰═╯', '+-+-+| + x |+-+'],
    ['‹ › ↑ ↓ ← → ≠ · …', '< > ^ v < > # . ~'],
    ['▁▂▃▄▅▆▇█', '.:-=+*%#'],
    ['“Ông” nói: ‘được’ 5.000 ₫', `"Ong" noi: 'duoc' 5.000 d`],
    ['新 🎉', '?? ??'],
    ['plain', 'plain'],
  ])('is %s as %s', (line, expected) => {
    expect(toAscii(line)).toBe(expected);
  });

  it('keeps the colours', () => {
    expect(toAscii('\u001B[36m\u001B[1mĐiện Biên\u001B[22m\u001B[39m │')).toBe(
      '\u001B[36m\u001B[1mDien Bien\u001B[22m\u001B[39m |',
    );
  });

  it('takes as many columns as before, and holds nothing but ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const line = text.replace(/\p{C}/gu, '');
        expect(toAscii(line)).toMatch(/^[ -~]*$/);
        expect(toAscii(line).length).toBe(widthOf(line));
      }),
    );
  });
});
