import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem } from './format-problem.ts';
import { widthOf } from './text/width.ts';

const BASE = { code: 'sample', message: 'không đọc được' };

describe('a problem on the terminal', () => {
  it.each([
    ['message alone', BASE, 'không đọc được'],
    ['file', { ...BASE, file: 'a.yaml' }, 'a.yaml: không đọc được'],
    ['file and line', { ...BASE, file: 'a.yaml', line: 3 }, 'a.yaml:3: không đọc được'],
    ['file, line and column', { ...BASE, file: 'a.yaml', line: 3, column: 7 }, 'a.yaml:3:7: không đọc được'],
    ['no column without a line', { ...BASE, file: 'a.yaml', column: 7 }, 'a.yaml: không đọc được'],
    ['next step', { ...BASE, hint: 'rename it' }, 'không đọc được\n  → rename it'],
    ['excerpt', { ...BASE, excerpt: 'vi: Huế' }, 'không đọc được\n  | vi: Huế'],
  ])('says its %s', (_name, problem, lines) => {
    expect(formatProblem(problem)).toBe(lines);
  });

  it.each([
    ['ASCII', 'vi: [a', 5],
    ['Vietnamese', 'Đường: [về', 8],
    ['decomposed Vietnamese', 'Đường: [về'.normalize('NFD'), 'Đường: ['.normalize('NFD').length],
    ['wide characters', '北京: [a', 5],
    ['a tab', '\ta: [b', 5],
  ])('points at the place under %s', (_name, excerpt, column) => {
    const [, shown, pointer] = formatProblem({ ...BASE, line: 1, column, excerpt }).split('\n');
    const before = shown?.slice(0, shown.indexOf('['));
    expect(pointer?.indexOf('^')).toBe(widthOf(before ?? ''));
  });

  it('shows the place also far inside a long line', () => {
    const excerpt = `${'a '.repeat(400)}[${'b '.repeat(400)}`;
    const [, shown, pointer] = formatProblem({ ...BASE, line: 1, column: 801, excerpt }).split('\n');
    expect(shown?.[pointer?.indexOf('^') ?? -1]).toBe('[');
    expect(widthOf(shown ?? '')).toBeLessThanOrEqual(104);
  });

  it('prints nothing that the terminal could act on, whatever the file holds', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          '\u001B[2J',
          '\u009B',
          '\u202E',
          '\r',
          '\n',
          '\uD83D',
          '😀'.repeat(31),
          'ư',
          'a'.repeat(30),
          '\u0007',
        ),
        { maxLength: 12 },
      )
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 200 }), (text, column) => {
        const lines = formatProblem({
          code: 'x',
          message: text,
          file: text,
          line: 1,
          column,
          excerpt: text,
          hint: text,
        });
        expect(lines.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202E]/u);
        expect(lines.split('\n').length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
