import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareFacts,
  type FactPair,
  haveSameUnit,
  isRoundingOf,
  isSameAmount,
  nearness,
} from './compare-facts.ts';
import { type Fact, factKey } from './fact.ts';
import { ALL_FACT_PAIRS, readMarks } from './fact-pairs.test-data.ts';
import { findFacts } from './find-facts.ts';

const only = (text: string, lang: 'vi' | 'en'): Fact => {
  const [fact, ...more] = findFacts(text, lang);
  if (!fact || more.length > 0) throw new Error(`one fact is wanted in “${text}”`);
  return fact;
};
const show = ({ vi, en, state }: FactPair): string =>
  [state, vi && factKey(vi), en && factKey(en)].filter(Boolean).join(' ');
const compare = (vi: string, en: string): string[] =>
  compareFacts(findFacts(vi, 'vi'), findFacts(en, 'en')).map(show);

describe('a rounded figure', () => {
  it.each([
    ['Hơn 38.000 khán giả.', 'A crowd of 38,412.'],
    ['Gần 2.000 người.', 'There were 1,950 of them.'],
    ['Dân số 1,22 triệu.', 'Some 1.2 million live there.'],
    ['Trị giá khoảng 480 tỷ đồng.', 'It is worth 478.6 billion dong.'],
  ])('agrees with the exact one: %s = %s', (vi, en) => {
    const [a, b] = [only(vi, 'vi'), only(en, 'en')];
    expect([isRoundingOf(a, b), isRoundingOf(b, a)]).toEqual([true, true]);
    expect(compare(vi, en)[0]).toMatch(/^agree/);
  });

  it.each([
    ['Họ nói trong 40 phút.', 'They spoke for 34 minutes.'],
    ['Có 1.200 người.', 'There were 1,350 of them.'],
    ['Khoảng 1.200 người.', 'There were 1,350 of them.'],
    ['Năm 2025.', 'It was 2024.'],
    ['Khoảng 5 người.', 'There were 6 of them.'],
    ['Hơn 38.000 khán giả.', 'It cost $38,412.'],
  ])('differs from another one: %s ≠ %s', (vi, en) => {
    expect(isRoundingOf(only(vi, 'vi'), only(en, 'en'))).toBe(false);
  });

  it('nearness is the same from both sides, and 1 at most', () => {
    const figure = fc
      .integer({ min: 1, max: 99_999 })
      .map((value): Fact => ({ kind: 'quantity', value: String(value), start: 0, end: 1 }));
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(nearness(a, b)).toBe(nearness(b, a));
        expect(isRoundingOf(a, b)).toBe(isRoundingOf(b, a));
        expect(nearness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the same amount', () => {
  it.each([
    ['Họ chờ 1 giờ.', 'They waited 60 minutes.'],
    ['Họ chờ 90 phút.', 'They waited 1.5 hours.'],
    ['Họ chờ 48 giờ.', 'They waited two days.'],
    ['Họ chờ hai tuần.', 'They waited 14 days.'],
    ['Bầu cử tháng 8.', 'The vote is in August 2025.'],
    ['Vòng 3 bắt đầu.', 'The third round began.'],
    ['Sản lượng đạt 1950 đơn vị.', 'Output reached 1,950 units.'],
    ['Trị giá 5 triệu.', 'It is worth $5 million.'],
  ])('is seen behind another unit or wording: %s = %s', (vi, en) => {
    expect(isSameAmount(only(vi, 'vi'), only(en, 'en'))).toBe(true);
  });

  it.each([
    ['Họ chờ 1 giờ.', 'They waited 61 minutes.'],
    ['Họ chờ hai đêm.', 'They waited two days.'],
    ['Bầu cử tháng 8.', 'The vote is in September 2025.'],
    ['Tăng 5%.', 'It is worth $5.'],
    ['Cách 50 km.', 'It is 50 years old.'],
  ])('is not seen where there is none: %s ≠ %s', (vi, en) => {
    expect(isSameAmount(only(vi, 'vi'), only(en, 'en'))).toBe(false);
  });
});

describe('comparing two sentences', () => {
  it('shows two durations that contradict each other side by side', () => {
    expect(compare('Họ nói chuyện 40 phút.', 'They talked for 34 minutes.')).toEqual([
      'differ duration:40 minute duration:34 minute',
    ]);
  });

  it('prefers the equal fact to the first one of the same kind', () => {
    expect(compare('Lên 8% từ 5%.', 'From 5% to 8%.')).toEqual([
      'agree percentage:8 percent percentage:8 percent',
      'agree percentage:5 percent percentage:5 percent',
    ]);
  });

  it('uses each fact once', () => {
    expect(compare('Sau 3 ngày, thêm 3 ngày.', 'After 3 days.')).toEqual([
      'agree duration:3 day duration:3 day',
      'only-vi duration:3 day',
    ]);
  });

  it('shows what only one side tells', () => {
    expect(compare('Ngày 5/6, giá tăng 8%.', 'It cost $5.')).toEqual([
      'only-vi date:06-05',
      'only-vi percentage:8 percent',
      'only-en money:5 USD',
    ]);
  });

  it('does not set two years in prison against two hours of talks', () => {
    expect(compare('Họp 2 giờ.', 'Jailed for 3 years.')).toEqual([
      'only-vi duration:2 hour',
      'only-en duration:3 year',
    ]);
  });

  it('does not set sums in two currencies against each other', () => {
    expect(haveSameUnit(only('Trị giá 5 euro.', 'vi'), only('It cost $6.', 'en'))).toBe(false);
  });

  it('has nothing to say of two sentences without facts', () => {
    expect(compare('Trời đẹp…', 'A “fine” day.')).toEqual([]);
  });

  it('finds no difference in any wording of the table', () => {
    const different = ALL_FACT_PAIRS.filter(([vi, en]) =>
      compare(readMarks(vi).text, readMarks(en).text).some(line => !line.startsWith('agree')),
    );
    expect(different).toEqual([]);
  });

  it('loses no fact and invents none, whatever is compared', () => {
    const sides = fc.array(fc.constantFrom(...ALL_FACT_PAIRS), { maxLength: 4 });
    fc.assert(
      fc.property(sides, sides, (a, b) => {
        const vi = a.flatMap(row => findFacts(readMarks(row[0]).text, 'vi'));
        const en = b.flatMap(row => findFacts(readMarks(row[1]).text, 'en'));
        const pairs = compareFacts(vi, en);
        const sideOf = (side: 'vi' | 'en'): Fact[] =>
          pairs.map(pair => pair[side]).filter(fact => fact !== undefined);
        expect(new Set(sideOf('vi'))).toEqual(new Set(vi));
        expect(sideOf('vi')).toHaveLength(vi.length);
        expect(new Set(sideOf('en'))).toEqual(new Set(en));
        expect(sideOf('en')).toHaveLength(en.length);
      }),
    );
  });
});
