import { describe, expect, it } from 'vitest';
import { localTime, readMachineDate, readVisibleDate } from './html-dates.ts';

describe('a date for machines', () => {
  it.each([
    ['2025-06-04T10:20:00+07:00', '2025-06-04T10:20:00+07:00'],
    ['2025-06-04T10:20:00+0700', '2025-06-04T10:20:00+07:00'],
    ['2025-06-04T03:20:00.123Z', '2025-06-04T03:20:00Z'],
    ['2025-06-04 10:20 +07:00', '2025-06-04T10:20+07:00'],
    ['2025-06-04T10:20:00', '2025-06-04'],
    ['2025-6-4', '2025-06-04'],
    ['Wed, 04 Jun 2025 10:20:00 GMT', '2025-06-04T10:20:00Z'],
    ['2025-02-30', undefined],
    ['2025-13-01T00:00:00Z', undefined],
    ['0000-00-00', undefined],
    ['6/4/2025 10:20:00 AM', undefined],
    ['soon', undefined],
  ])('%s is %s', (text, expected) => {
    expect(readMachineDate(text)).toBe(expected);
  });
});

describe('a date that readers see', () => {
  it.each([
    ['Thứ tư, 4/6/2025, 10:20 (GMT+7)', '2025-06-04T10:20+07:00'],
    ['05/06/2025 08:30 GMT+7', '2025-06-05T08:30+07:00'],
    ['08:30 | 25/07/2024 (GMT+7)', '2024-07-25T08:30+07:00'],
    ['Chủ nhật, 07/09/2025 - 06:05', '2025-09-07'],
    ['Ngày 4 tháng 6 năm 2025', '2025-06-04'],
    ['June 4, 2025 10:20 AM ET', '2025-06-04T10:20-04:00'],
    ['Updated 7:42 PM EST, January 15, 2025', '2025-01-15T19:42-05:00'],
    ['March 9, 2025 12:05 a.m. ET', '2025-03-09T00:05-04:00'],
    ['November 2, 2025 9:00 AM ET', '2025-11-02T09:00-05:00'],
    ['Wed 2 Apr 2025 06.00 CEST', '2025-04-02T06:00+02:00'],
    ['11 September 2024', '2024-09-11'],
    ['June 22, 2025 | 05:30 pm GMT+7', '2025-06-22T17:30+07:00'],
    ['05/06/2025', undefined],
    ['25/06/2025', '2025-06-25'],
    ['12.03.2025', '2025-03-12'],
    ['Update: August, 30/2022 - 07:45', '2022-08-30'],
    ['Thứ tư, 15/10/2025 - 06:42 (GMT+7)', '2025-10-15T06:42+07:00'],
    ['April 3, 2024 - 09:10', '2024-04-03'],
    ['30 Aug 2022, 14:05', '2022-08-30'],
    ['19 Tháng Sáu, 2024', '2024-06-19'],
    ['2 tháng mười một năm 2024', '2024-11-02'],
    ['no date', undefined],
  ])('%s is %s', (text, expected) => {
    expect(readVisibleDate(text, 'unknown')).toBe(expected);
  });

  it('has its day first on a Vietnamese page', () => {
    expect(readVisibleDate('05/06/2025', 'day-first')).toBe('2025-06-05');
  });

  it('is read in decomposed letters once they are composed', () => {
    expect(readVisibleDate('Thứ tư, 4/6/2025'.normalize('NFD').normalize('NFC'), 'unknown')).toBe(
      '2025-06-04',
    );
  });
});

describe('a time in UTC beside a visible date', () => {
  const UTC = '2025-06-10T22:30:00Z';
  it.each([
    ['05:30 ngày 11/6/2025 (GMT+7)', undefined, '2025-06-11T05:30:00+07:00'],
    ['11/06/2025', 420, '2025-06-11T05:30:00+07:00'],
    ['11/06/2025 - 04:00', undefined, '2025-06-11T04:00:00+05:30'],
    ['10/06/2025', 420, undefined],
    ['12/06/2025', 420, undefined],
    ['11/06/2025', undefined, undefined],
    ['11/06/2025 - 09:17', undefined, undefined],
    ['hôm qua', 420, undefined],
  ])('%s with the offset %s is %s', (shown, assumed, expected) => {
    expect(localTime(UTC, shown, 'day-first', assumed)).toBe(expected);
  });
});
