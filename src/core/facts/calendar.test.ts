import { expect, it } from 'vitest';
import { clockTime, dayOfMonth, twoDigits } from './calendar.ts';

it.each([
  [1, 1, '01-01'],
  [31, 12, '12-31'],
  [9, 5, '05-09'],
])('day %d of month %d is %s', (day, month, value) => {
  expect(dayOfMonth(day, month)).toBe(value);
});

it.each([
  [0, 5],
  [32, 5],
  [24, 48],
  [5, 13],
  [5, 0],
  [Number.NaN, 5],
])('%d/%d is no date', (day, month) => {
  expect(dayOfMonth(day, month)).toBeUndefined();
});

it.each([
  [8, 30, undefined, '08:30'],
  [8, 30, 'afternoon', '20:30'],
  [20, 30, 'afternoon', '20:30'],
  [12, 0, 'afternoon', '12:00'],
  [12, 5, 'morning', '00:05'],
  [24, 0, undefined, '00:00'],
  [0, 0, undefined, '00:00'],
] as const)('%d hours %d in the %s is %s', (hour, minute, half, value) => {
  expect(clockTime(hour, minute, half)).toBe(value);
});

it.each([
  [25, 0],
  [10, 60],
  [-1, 0],
])('%d:%d is no time of the day', (hour, minute) => {
  expect(clockTime(hour, minute, undefined)).toBeUndefined();
});

it('numbers of more than two digits are not cut', () => {
  expect(twoDigits(123)).toBe('123');
});
