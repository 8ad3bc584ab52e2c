import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSmartMatcher } from './smart-match.ts';
import { graphemesOf } from './width.ts';

const found = (query: string, text: string): string[] =>
  createSmartMatcher(query)
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

describe('a search', () => {
  it.each([
    ['da nang', 'Bão vào Đà Nẵng đêm qua', ['Đà', 'Nẵng']],
    ['d', 'đã Đi', ['đ', 'Đ']],
    ['đà', 'Đà và da', ['Đà']],
    ['viet', 'Việt, VIỆT, viet', ['Việt', 'VIỆT', 'viet']],
    ['việt', 'Việt viết viet', ['Việt']],
    ['Việt', 'việt Việt', ['Việt']],
    ['US', 'us US Us', ['US']],
    ['hoà bình', 'hòa bình', ['hòa', 'bình']],
    ['hòa', 'hoà, hoàn', ['hoà']],
    ['hoà', 'hòa, hoàn', ['hòa', 'hoà']],
    ['HOÀ', 'HÒA hòa', ['HÒA']],
    ['quý', 'quý, qúy', ['quý']],
    ['thuỷ', 'thủy thuý', ['thủy']],
    ['uong', 'Ưởng', ['Ưởng']],
    ['ương', 'phương', ['ương']],
    ['nang da', 'Đà Nẵng', ['Đà', 'Nẵng']],
    ['nang hue', 'Đà Nẵng', []],
    ["people's", 'people’s', ['people’s']],
    ['"a-b"', '“a–b”', ['“a–b”']],
    ['a.c', 'abc a.c', ['a.c']],
    ['\\d+(', '12 \\d+(', ['\\d+(']],
    ['  ', 'a b', []],
    ['', '', []],
    ['киев', 'Кѝев', ['Кѝев']],
    ['👩', '👩‍👧 👩', ['👩']],
    ['an an', 'banana', ['anan']],
  ])('for %j in %j finds %j', (query, text, expected) => {
    expect(found(query, text)).toEqual(expected);
    expect(createSmartMatcher(query).test(text)).toBe(expected.length > 0);
  });

  it('says of a query without letters that it is empty', () => {
    expect([' \n', 'a'].map(query => createSmartMatcher(query).isEmpty)).toEqual([true, false]);
  });

  it('of a very long query is bounded', () => {
    const text = 'ă'.repeat(10_000);
    expect(createSmartMatcher(`${'a'.repeat(10_000)}b`).find(text)[0]).toEqual({ start: 0, end: 200 });
  });
});

const syllable = fc.constantFrom(
  'hoà',
  'hòa',
  'Đường',
  'nghiễng',
  'quý',
  'thuỷ',
  'Ưu',
  'o’',
  'b\u0300',
  'a.b',
  '👩‍👧',
);
const text = fc.oneof(
  fc
    .array(fc.oneof(syllable, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 8 })
    .map(parts => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const form = fc.constantFrom('NFC', 'NFD', undefined);
const inForm = (value: string, name: string | undefined): string => (name ? value.normalize(name) : value);

describe('whatever the text', () => {
  it('a text finds itself, whatever the normal forms', () => {
    fc.assert(
      fc.property(text, form, (value, name) => {
        fc.pre(value.trim() !== '');
        expect(createSmartMatcher(value).find(value)).not.toEqual([]);
        expect(createSmartMatcher(inForm(value, name)).find(value).length > 0).toBe(true);
      }),
    );
  });

  it('spans are of whole graphemes, in order and apart', () => {
    fc.assert(
      fc.property(text, text, form, (query, value, name) => {
        const target = inForm(value, name);
        const borders = new Set([...graphemesOf(target).map(({ start }) => start), target.length]);
        let last = -1;
        for (const { start, end } of createSmartMatcher(query).find(target)) {
          expect([borders.has(start), borders.has(end), start > last - 1, end > start]).toEqual(
            Array(4).fill(true),
          );
          last = end;
        }
      }),
    );
  });

  it('a part of it in letters without marks finds it, in NFC as in NFD', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Đà', 'Nẵng', 'hoà', 'thủy', 'phương'), { minLength: 1 }),
        parts => {
          const value = parts.join(' ');
          const plain = value.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').toLowerCase();
          const ofForm = (name: string): string[] =>
            found(plain, value.normalize(name)).map(one => one.normalize());
          expect(ofForm('NFC')).toEqual(value.split(' '));
          expect(ofForm('NFD')).toEqual(value.split(' '));
        },
      ),
    );
  });
});
