import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAcronyms } from './acronyms.ts';

it.each([
  ['Ông đến trụ sở Liên Hợp Quốc (LHQ) hôm qua.', 'LHQ', 'Liên Hợp Quốc'],
  ['Chủ tịch Ủy ban nhân dân (UBND) tỉnh nói.', 'UBND', 'Ủy ban nhân dân'],
  ['Theo Đài Tiếng nói Việt Nam (VOV), mưa lớn.', 'VOV', undefined],
  ['the International Criminal Court (ICC) said', 'ICC', 'International Criminal Court'],
  ['the Council on Monuments and Sites (CMS)', 'CMS', 'Council on Monuments and Sites'],
  ['Lũ ở Huế (2025) và (AB)', 'AB', undefined],
])('the long form of an acronym stands before its bracket: %s', (text, acronym, longForm) => {
  expect(findAcronyms([text]).get(acronym)).toBe(longForm);
});

it('the first long form of an article counts', () => {
  const texts = ['Trung tâm Y tế (TTYT) mở cửa.', 'Tin Tức Yên Thành (TTYT) viết.'];
  expect([...findAcronyms(texts)]).toEqual([['TTYT', 'Trung tâm Y tế']]);
});

it('a long form is quoted from the text it was found in', () => {
  const piece = fc.constantFrom('Liên Hợp Quốc ', '(LHQ)', '(', ')', 'Đ', '(ĐĐ) ', 'a b c d ', '\u0000', '…');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const text = pieces.join('');
      for (const longForm of findAcronyms([text]).values()) expect(text).toContain(longForm);
    }),
  );
});
