import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFigure } from './read-figure.ts';

it.each([
  ['1.200', 1200],
  ['1.234.567', 1_234_567],
  ['1.702,15', 1702.15],
  ['3,5', 3.5],
  ['0,25', 0.25],
  ['2.6', 2.6],
  ['1,234,567', 1_234_567],
  ['20', 20],
])('a Vietnamese reader takes %s for %d', (figure, value) => {
  expect(readFigure(figure, '.')).toBe(value);
});

it.each([
  ['1,200', 1200],
  ['1,234,567', 1_234_567],
  ['1,702.15', 1702.15],
  ['3.5', 3.5],
  ['1.200', 1.2],
  ['2,6', 2.6],
])('an English reader takes %s for %d', (figure, value) => {
  expect(readFigure(figure, ',')).toBe(value);
});

it.each(['2.6.2025', '192.168.1.1', '1.20.300', '1.2,3,4'])('%s is no number for anybody', figure => {
  expect(readFigure(figure, '.')).toBeUndefined();
  expect(readFigure(figure, ',')).toBeUndefined();
});

it('every whole number is read back from the way its language writes it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), value => {
      expect(readFigure(value.toLocaleString('en-GB'), ',')).toBe(value);
      expect(readFigure(value.toLocaleString('de-DE'), '.')).toBe(value);
    }),
  );
});

it('every decimal is read back from the way its language writes it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 99 }), (whole, cents) => {
      const decimals = String(cents).padStart(2, '0');
      const value = Number(`${whole}.${decimals}`);
      expect(readFigure(`${whole.toLocaleString('en-GB')}.${decimals}`, ',')).toBe(value);
      expect(readFigure(`${whole.toLocaleString('de-DE')},${decimals}`, '.')).toBe(value);
    }),
  );
});
