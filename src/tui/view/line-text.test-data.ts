import { widthOf } from '../../core/text/width.ts';
import type { StyledLine } from './styled-line.ts';

/** Returns a line as text, without its roles. */
export function textOf(line: StyledLine): string {
  return line.map(({ text }) => text).join('');
}

/** Returns the columns that a line takes. */
export function columnsOf(line: StyledLine): number {
  return widthOf(textOf(line));
}

/** Texts that try to leave their place: escapes, marks without a letter, wide letters, both normal forms, no end. */
export const HOSTILE = [
  '\u001B[31mđỏ\u001B[0m',
  '\u001B]8;;https://tin.example\u0007nhấn\u001B]8;;\u0007',
  'a\tb\r\nc\u0008\u0000d',
  '\u202Eđảo ngược\u202C',
  '\u0301\u0323\u0302không có chữ cái',
  'Đà Nẵng'.normalize('NFD'),
  '日本語の見出しと한국어',
  '👩‍👩‍👧‍👦🇻🇳👍🏽',
  '\uFEFF\u200B\u2060',
  'x'.repeat(500),
  'từ '.repeat(200),
  '\uD800\uDC00\uD800',
  '',
];
