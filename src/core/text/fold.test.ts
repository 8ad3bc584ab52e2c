import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDiacritics, foldTonePlacement, vietnameseKey } from './fold.ts';

const SYLLABLES = [
  'hoà',
  'hòa',
  'Hoá',
  'thuỷ',
  'thủy',
  'khoẻ',
  'quý',
  'quỳ',
  'hoàn',
  'toán',
  'huỳnh',
  'đường',
  'Đặng',
  'ưỡn',
  'tuệ',
];
const vietnamese = fc
  .array(fc.constantFrom(...SYLLABLES, ' ', '…', '“', '”', '\u00A0', '\t', '-', '1.200'), { maxLength: 20 })
  .map(parts => parts.join(''));

describe('two ways to place a tone', () => {
  it.each([
    ['hoà', 'hòa'],
    ['hoá', 'hóa'],
    ['hoả', 'hỏa'],
    ['hoã', 'hõa'],
    ['hoạ', 'họa'],
    ['khoẻ', 'khỏe'],
    ['loè', 'lòe'],
    ['thuý', 'thúy'],
    ['thuỳ', 'thùy'],
    ['thuỷ', 'thủy'],
    ['luỹ', 'lũy'],
    ['luỵ', 'lụy'],
    ['Hoà Bình', 'Hòa Bình'],
    ['THUỶ ĐIỆN', 'THỦY ĐIỆN'],
  ])('make one key: %s and %s', (newStyle, oldStyle) => {
    expect(vietnameseKey(newStyle)).toBe(vietnameseKey(oldStyle));
  });

  it.each(['quý', 'quỳ', 'quỷ', 'hoàn', 'toán', 'huỳnh', 'khoác', 'loét'])(
    'do not exist in %s, which is left alone',
    word => {
      expect(foldTonePlacement(word)).toBe(word);
    },
  );

  it('do not make one word of two tones', () => {
    expect(vietnameseKey('hóa')).not.toBe(vietnameseKey('hòa'));
  });
});

describe('the key of a Vietnamese phrase', () => {
  it('is the same composed and decomposed, in capitals and in small letters', () => {
    fc.assert(
      fc.property(vietnamese, text => {
        expect(vietnameseKey(text.normalize('NFD'))).toBe(vietnameseKey(text));
        expect(vietnameseKey(text.toUpperCase())).toBe(vietnameseKey(text.toLowerCase()));
      }),
    );
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(vietnamese, text => {
        expect(vietnameseKey(vietnameseKey(text))).toBe(vietnameseKey(text));
      }),
    );
  });

  it('is as long as the composed text, so that offsets fit', () => {
    fc.assert(
      fc.property(vietnamese, text => {
        expect(vietnameseKey(text)).toHaveLength(text.normalize('NFC').length);
      }),
    );
  });

  it('keeps đ apart from d and ơ from o', () => {
    expect(vietnameseKey('đào')).not.toBe(vietnameseKey('dào'));
    expect(vietnameseKey('mơ')).not.toBe(vietnameseKey('mo'));
  });
});

describe('text without its marks', () => {
  it.each([
    ['Đà Nẵng', 'da nang'],
    ['Nguyễn Trường Tộ', 'nguyen truong to'],
    ['Volodymyr Zelenskyy', 'volodymyr zelenskyy'],
    ['Erdoğan', 'erdogan'],
    ['', ''],
  ])('%s becomes %s', (text, folded) => {
    expect(foldDiacritics(text)).toBe(folded);
    expect(foldDiacritics(text.normalize('NFD'))).toBe(folded);
  });

  it('is ASCII for every Vietnamese letter', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SYLLABLES)), words => {
        expect(foldDiacritics(words.join(' '))).toMatch(/^[a-z ]*$/);
      }),
    );
  });
});
