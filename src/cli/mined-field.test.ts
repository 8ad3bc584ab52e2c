import { expect, it } from 'vitest';
import { toField } from './mined-field.ts';

it.each([
  ['plain text', 'Ông Khải nói: “Được”.', 'Ông Khải nói: “Được”.'],
  ['tabs and line ends', 'Một\t hai\r\nba\u2028bốn', 'Một  hai ba bốn'],
  ['escape sequences', 'Một\u001B[2Jhai\u009B31mba\u0007', 'Một [2Jhai 31mba '],
  ['marks without width', 'chính\u00ADsách\u200B \u202Eabc\u2066\uFEFF', 'chínhsách abc'],
])('a field of the table is one line that a terminal can show: %s', (_what, text, field) => {
  expect(toField(text)).toBe(field);
});
