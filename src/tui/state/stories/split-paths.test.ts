import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandHome, quotePath, splitPaths } from './split-paths.ts';

describe('splitPaths', () => {
  it.each([
    ['a.txt b.txt', ['a.txt', 'b.txt']],
    ['  a.txt \t b.txt  ', ['a.txt', 'b.txt']],
    ['"bài một.txt" \'bài hai.txt\'', ['bài một.txt', 'bài hai.txt']],
    ['bài\\ một\\(1\\).txt b.txt', ['bài một(1).txt', 'b.txt']],
    ['tin/"bài một".vi.txt', ['tin/bài một.vi.txt']],
    ['"a \\"b\\" c.txt"', ['a "b" c.txt']],
    ["'a\\b.txt'", ['a\\b.txt']],
    ["o'brien.txt b.txt", ["o'brien.txt", 'b.txt']],
    ['"a b.txt', ['"a', 'b.txt']],
    ['C:\\tin\\bài.txt', ['C:\\tin\\bài.txt']],
    ['a\\', ['a\\']],
    ['~/a.txt ~', ['~/a.txt', '~']],
    ["'~/a.txt' \\~b", ['./~/a.txt', './~b']],
    ['"" a', ['', 'a']],
    ['', []],
    ['   ', []],
  ])('splits %j as a shell does', (line, words) => {
    expect(splitPaths(line)).toEqual(words);
  });

  it('gives back every path that was quoted', () => {
    const path = fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => !text.startsWith('~'));
    fc.assert(
      fc.property(fc.array(path, { minLength: 1, maxLength: 4 }), paths => {
        expect(splitPaths(paths.map(quotePath).join(' '))).toEqual(paths);
      }),
    );
  });

  it('takes any line, however long and odd, in one pass', () => {
    expect(splitPaths('"\\'.repeat(50_000))).toHaveLength(1);
    expect(splitPaths("'a".repeat(50_001)).length).toBeGreaterThan(0);
  });
});

describe('expandHome', () => {
  it.each([
    ['~/tin/a.txt', '/home/lan/tin/a.txt'],
    ['~', '/home/lan'],
    ['./~/a.txt', './~/a.txt'],
    ['~lan/a.txt', '~lan/a.txt'],
    ['a/~/b', 'a/~/b'],
  ])('puts the home directory for the tilde of %s', (file, expanded) => {
    expect(expandHome(file, '/home/lan')).toBe(expanded);
  });
});
