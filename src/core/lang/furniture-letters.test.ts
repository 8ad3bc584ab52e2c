import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLetters, withPlainLetters } from './furniture-letters.ts';

describe('plain letters', () => {
  it.each(['Thùy Dương (Theo AFP) – “Đồ họa”, số 1º', 'Photo: José Ñandú/AFP ▶ © 2025', ''])(
    'leave a line of both languages as it is: %s',
    text => {
      expect(plainLetters(text)).toBe(text);
    },
  );

  it('stand for letters of other scripts, of the same case and length', () => {
    expect(plainLetters('Фото: Ян')).toBe('Ỵỵỵỵ: Ỵỵ');
    expect(plainLetters('Ảnh: 新华 𝐀')).toBe('Ảnh: ªª ỴỴ');
  });

  it('are of the same kinds as the letters of any text', () => {
    const letters = fc.string({ unit: 'grapheme' }).filter(text => !/[\u2000-\u2bff]/u.test(text));
    fc.assert(
      fc.property(letters, text => {
        const plain = plainLetters(text);
        expect(plain).toHaveLength(text.length);
        expect(plain.toLowerCase()).toHaveLength(text.length);
        for (const name of ['L', 'Lu', 'Ll']) {
          const full = new RegExp(`^[^\\p{${name}}]*`, 'u');
          const short = new RegExp(withPlainLetters(`^[^\\p{${name}}]*`), 'u');
          expect(short.exec(plain)?.[0].length).toBe(full.exec(text)?.[0].length);
        }
      }),
    );
  });
});

describe('the source of an expression', () => {
  it('gets short lists of letters inside and outside of classes', () => {
    const name = new RegExp(withPlainLetters("^\\p{Lu}[\\p{L}.'’-]{0,20}$"), 'u');
    expect(['Đức', 'Ýên', "O'Neil", 'Ünal'].every(text => name.test(text))).toBe(true);
    expect(['đức', 'A b', 'A×', '1a'].some(text => name.test(text))).toBe(false);
  });
});
