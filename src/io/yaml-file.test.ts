import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { expectValue } from './temp-folder.test-data.ts';
import { parseYaml, stringifyAsText } from './yaml-file.ts';

const read = (text: string): unknown => expectValue(parseYaml(text, 'a.yaml')).document.toJS();

describe('reading', () => {
  it.each([
    '1.200',
    '010',
    'no',
    'yes',
    'on',
    'null',
    '~',
    '0x1F',
    '1e3',
    '2025-08-14',
    '12:30',
    '.inf',
    'True',
  ])('%s stays text as written', value => {
    expect(read(`a: ${value}`)).toEqual({ a: value });
  });

  it.each([
    ['no value', 'a:\n', { a: '' }],
    ['Vietnamese', 'Đường: “ướt”…', { Đường: '“ướt”…' }],
    ['quotes', `a: "x\\ty"`, { a: 'x\ty' }],
  ])('understands %s', (_name, text, value) => {
    expect(read(text)).toEqual(value);
  });
});

describe('an error', () => {
  it.each([
    ['a key that comes twice', 'a: 1\nb: 2\na: 3\n', 'yaml-duplicate-key', 3, 1, 'a: 3'],
    ['a wrong indent', 'a:\n  - b\n c: d\n', undefined, 3, 1, ' c: d'],
    ['an open quote', 'a: 1\nb: "Đường\n', 'yaml-missing-char', undefined, undefined, undefined],
    ['a tab as indent', 'a:\n\tb: c\n', undefined, 2, undefined, '\tb: c'],
    ['a colon in a plain value', 'a: 1\nb: x: y\n', undefined, 2, 4, 'b: x: y'],
  ])('about %s has a line, a column and the line itself', (_name, text, code, line, column, excerpt) => {
    const result = parseYaml(text, 'names.yaml');
    if (result.ok) throw new Error('it was read');
    const { error } = result;
    expect(error).toMatchObject({ file: 'names.yaml', message: expect.stringMatching(/\S/) });
    expect(error.code).toMatch(/^yaml-[a-z-]+$/);
    if (code !== undefined) expect(error.code).toBe(code);
    if (line !== undefined) expect(error.line).toBe(line);
    if (column !== undefined) expect(error.column).toBe(column);
    if (excerpt !== undefined) expect(error.excerpt).toBe(excerpt);
    expect(error.line).toBeGreaterThanOrEqual(1);
  });

  it('comes for aliases, which could grow without end', () => {
    expect(parseYaml('a: &x [1, 1]\nb: [*x, *x]\n', 'a.yaml').ok).toBe(false);
  });

  it('comes for a file that is too large', () => {
    const result = parseYaml('# x\n'.repeat(4_200_000), 'a.yaml');
    expect(result).toMatchObject({ ok: false, error: { code: 'yaml-too-large', file: 'a.yaml' } });
  });

  it('never is an exception, whatever the text', () => {
    const pieces = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '-',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&x',
      '*x',
      '|',
      '>',
      '#',
      '\t',
      '!',
      '%',
      '---',
      'Đ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), parts => {
        const result = parseYaml(parts.join(''), 'a.yaml');
        if (!result.ok) expect(result.error.message).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});

describe('writing', () => {
  const strings = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '1.200',
      '010',
      'no',
      'on',
      '~',
      '2025-08-14',
      '12:30',
      '1_000',
      '- a',
      '# b',
      'x: y',
      'Đ\u00A0“…”',
      '\u001B[0m',
    ),
  );

  it('gives strings that come back as they are, here and in other readers', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), strings), fields => {
        const text = stringifyAsText(fields);
        expect(read(text)).toEqual({ ...fields });
        expect(parse(text, { version: '1.1' })).toEqual({ ...fields });
        expect(parse(text, { version: '1.2' })).toEqual({ ...fields });
      }),
    );
  });
});
