import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPlainLetters, isLetterAt, withPlainLetters } from './plain-letters.ts';

const PATTERNS = [
  /\p{L}/gu,
  /(?<!\p{L})tháng\s+(\d{1,2})(?!\p{L}|\d)/giu,
  /[^\p{L}\d]/gu,
  /[\p{L}\p{N}]+/gu,
  /(?<![\p{L}\d])Q([1-4])/giu,
  /\P{L}\[\p{L}\]/gu,
];
/** Every character that is alone enough to be plain, and some words that the patterns are about. */
const PLAIN = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(hasPlainLetters);
const plainText = fc
  .array(fc.oneof(fc.constantFrom(...PLAIN), fc.constantFrom('tháng 5', 'THÁNG 12', ' Q3 ', '[x]')))
  .map(parts => parts.join(''));

describe('a pattern with plain letters', () => {
  it.each(PATTERNS)('finds what %s finds, whatever the plain text', pattern => {
    const plain = withPlainLetters(pattern);
    const placesOf = (one: RegExp, text: string): unknown =>
      Array.from(text.matchAll(one), match => [match.index, ...match]);
    fc.assert(
      fc.property(plainText, text => {
        expect(placesOf(plain, text)).toEqual(placesOf(pattern, text));
      }),
    );
    for (const char of PLAIN) expect(plain[Symbol.match](char)).toEqual(pattern[Symbol.match](char));
  });
});

describe('plain text', () => {
  it.each(['', 'Hà Nội, 5/8: “Đồng ý” – 1.200 ₫…', 'Zelenskyy’s €40m\n'])('is “%s”', text => {
    expect(hasPlainLetters(text)).toBe(true);
  });

  it.each(['Київ', '北京', 'e\u0301', '😀', 'ⁿ', '\u212A'])('is not “%s”', text => {
    expect(hasPlainLetters(text)).toBe(false);
  });
});

it('a letter is told from what is none, wherever it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(12), (text, at) => {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
      expect(isLetterAt(text, at)).toBe(/^\p{L}$/u.test(char));
    }),
  );
});
