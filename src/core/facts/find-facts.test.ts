import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Lang } from '../lang/language.ts';
import { normalizeText } from '../text/normalize.ts';
import { factKey } from './fact.ts';
import { ALL_FACT_PAIRS, readMarks } from './fact-pairs.test-data.ts';
import { findFacts } from './find-facts.ts';

const keysIn = (text: string, lang: Lang): string[] => findFacts(text, lang).map(factKey);

describe('a number that is a guess', () => {
  it.each([
    ['vi', 'Khoảng 40 phút sau.'],
    ['vi', 'Có gần 300 người.'],
    ['vi', 'Ít nhất ba người chết.'],
    ['vi', 'Ước tính 5 tỷ đồng.'],
    ['en', 'About 40 minutes later.'],
    ['en', 'It raised more than $5 million.'],
    ['en', 'At least three people died.'],
    ['en', 'Up to 8% fell.'],
  ] as const)('is marked as approximate in %s: %s', (lang, text) => {
    expect(findFacts(text, lang).map(fact => fact.approximate)).toEqual([true]);
  });

  it.each([
    ['vi', 'Đúng 40 phút sau.'],
    ['vi', 'Thành phố Gần có 300 ghế.'],
    ['en', 'Exactly 40 minutes later.'],
    ['en', 'It came about. 40 minutes passed.'],
  ] as const)('is not seen where none is meant in %s: %s', (lang, text) => {
    expect(findFacts(text, lang).map(fact => fact.approximate)).toEqual([undefined]);
  });
});

describe('what is no fact', () => {
  it.each([
    ['vi', 'Tiêm kích F16 và Su-35S cất cánh.'],
    ['vi', 'Không quân dùng máy bay không người lái.'],
    ['vi', 'Một người đàn ông đứng chờ ngoài cổng.'],
    ['vi', 'Năm tới, họ sẽ trở lại.'],
    ['vi', 'Trong năm, người dân vui.'],
    ['vi', 'Ba và má cùng đi.'],
    ['vi', 'Hàng chục người tụ tập.'],
    ['vi', ''],
    ['en', 'COVID-19 and the F-16 made news.'],
    ['en', 'One of them may march on.'],
    ['en', 'The constructor and its prototype.'],
    ['en', 'A man waited outside.'],
    ['en', ''],
  ] as const)('is left alone in %s: %s', (lang, text) => {
    expect(keysIn(text, lang)).toEqual([]);
  });
});

describe('spans', () => {
  it.each([
    ['vi', 'Giá $ 300.', '$ 300'],
    ['en', 'Priced at US$ 300.', 'US$ 300'],
    ['en', 'Priced at A$300.', 'A$300'],
    ['en', 'Sales hit 8 %.', '8 %'],
  ] as const)('have the sign and the space beside it in %s: %s', (lang, text, marked) => {
    expect(findFacts(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual([marked]);
  });

  it('do not end in the full stop of the sentence', () => {
    const text = 'They met on 23 July.';
    expect(findFacts(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(['23 July']);
  });

  it('do not reach into a date that follows', () => {
    expect(keysIn('Họ họp trong hai ngày 23/7 và 24/7.', 'vi')).toEqual([
      'quantity:2',
      'date:07-23',
      'date:07-24',
    ]);
  });
});

describe('a foreign currency', () => {
  it.each([
    ['It cost A$5 million.', 'money:5000000 AUD'],
    ['It cost HK$90.', 'money:90 HKD'],
    ['It cost US$90.', 'money:90 USD'],
    ['It cost Z$90.', 'quantity:90'],
  ])('is not taken for US dollars: %s', (text, key) => {
    expect(keysIn(text, 'en')).toEqual([key]);
  });
});

describe('normalization', () => {
  it.each(ALL_FACT_PAIRS.filter(([vi]) => /[ăâđêôơư]/u.test(vi)))(
    'a file in NFD tells the same facts: %s',
    marked => {
      const { text } = readMarks(marked);
      expect(findFacts(normalizeText(text.normalize('NFD')), 'vi')).toEqual(findFacts(text, 'vi'));
    },
  );

  it('a hard space or a tab between number and unit is a space', () => {
    expect(keysIn('Họ chờ 40\u00A0phút, rồi 3\ttuần.', 'vi')).toEqual([
      'duration:40 minute',
      'duration:3 week',
    ]);
    expect(keysIn('They waited 40\u00A0minutes, then 3\tweeks.', 'en')).toEqual([
      'duration:40 minute',
      'duration:3 week',
    ]);
  });
});

// Pieces that facts are made of, so that random texts hold many half facts.
const PIECES = (
  '1 12 1.200 1,200 2025 23/7 ngày tháng năm hai ba mươi trăm lẻ nghìn tỷ rưỡi phút giờ km % $ US$ € - – đến thứ Tư quý III ' +
  'h30 20h nửa the third second quarter July May 14 Feb. p.m. to and a an hour half dozen million bn km² one twenty constructor ' +
  'toString 3-2 , . … “ ” ( ) \u00A0 \t \r \u001B Đ ứ đô-la'
).split(' ');

it.each(LANGUAGES)('facts of any %s text lie in it, in order, apart, and with a readable value', lang => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map(pieces => pieces.join(' ')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map(pieces => pieces.join('')),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );
  fc.assert(
    fc.property(texts, raw => {
      const text = raw.normalize('NFC');
      let last = 0;
      for (const { start, end, value } of findFacts(text, lang)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(value).toMatch(/^[\d.:e+-]+$/);
        last = end;
      }
    }),
    { numRuns: 2000 },
  );
});
