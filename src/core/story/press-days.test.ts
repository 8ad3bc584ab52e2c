import { describe, expect, it } from 'vitest';
import { dayNumber, daysOf, isoDay } from './press-days.ts';

describe('the day of a press date', () => {
  it.each([
    ['vi', '2025-07-24', '2025-07-24'],
    ['en', '2025-07-24T23:30:00-05:00', '2025-07-24'],
    ['vi', 'Thứ năm, 24/7/2025, 09:12 (GMT+7)', '2025-07-24'],
    ['vi', 'Ngày 24 tháng 7 năm 2025', '2025-07-24'],
    ['en', 'July 24, 2025', '2025-07-24'],
    ['en', '24 July 2025 10:20 AM', '2025-07-24'],
    ['en', '24/7/2025', '2025-07-24'],
    ['vi', 'July 24, 2025', '2025-07-24'],
    ['vi', 'Thứ năm, 24/7/2025'.normalize('NFD'), '2025-07-24'],
  ] as const)('is found in %s: %s', (lang, date, day) => {
    const found = dayNumber(date, lang);
    expect(found === undefined ? undefined : isoDay(found)).toBe(day);
  });

  it.each(['', 'hôm qua', '24/7', '2025', '2025-13-40', `${' '.repeat(10_000)}2025-07-24`])(
    'is not guessed from “%s”',
    date => {
      expect(dayNumber(date, 'vi')).toBeUndefined();
    },
  );
});

describe('the days of an article', () => {
  const keys = [
    { key: 'numerov', kind: 'letters', text: 'Umerov', strength: 1 },
    { key: 'd01-02', kind: 'date', text: '2/1', strength: 1 },
  ] as const;

  it('are the day it was published, whatever it speaks of', () => {
    expect(daysOf({ lang: 'vi', date: '1970-01-11', sentences: [] }, keys)).toEqual({
      count: 1,
      sum: 10,
      told: [],
    });
  });

  it('are those that it speaks of when it is not dated', () => {
    expect(daysOf({ lang: 'vi', sentences: [] }, keys)).toEqual({ count: 0, sum: 0, told: [1] });
  });
});
