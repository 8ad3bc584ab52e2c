import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../core/text/normalize.ts';
import { readTextFile } from './read-text-file.ts';
import { expectValue, makeTempFolder } from './temp-folder.test-data.ts';

const TEXT = 'Đường phố “ướt”…\nÔng tới lúc 20h.\n';
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const fileOf = (content: string | Uint8Array, name = 'a.txt'): string =>
  path.join(makeTempFolder({ [name]: content }), name);

describe('a text file', () => {
  it.each([
    ['NFC', TEXT],
    ['NFD', TEXT.normalize('NFD')],
    ['with a byte order mark', `\uFEFF${TEXT}`],
    ['with Windows line ends', TEXT.replaceAll('\n', '\r\n')],
    ['with old Macintosh line ends', TEXT.replaceAll('\n', '\r')],
  ])('is read the same: %s', (_name, content) => {
    expect(expectValue(readTextFile(fileOf(content))).text).toBe(TEXT);
  });

  it('keeps tabs, hard spaces and escape characters', () => {
    const odd = 'a\tb\u00A0c\u001B[31m\n';
    expect(expectValue(readTextFile(fileOf(odd))).text).toBe(odd);
  });

  it('that is empty is an empty text', () => {
    expect(expectValue(readTextFile(fileOf(''))).text).toBe('');
  });

  it('of any content is read as it was written, but for its normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), content => {
        fc.pre(!content.includes('\0'));
        const read = expectValue(readTextFile(fileOf(content)));
        expect([read.text, read.raw]).toEqual([normalizeText(content), content]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what cannot be read', () => {
  it('a missing file is named', () => {
    const file = path.join(makeTempFolder(), 'không-có.txt');
    expect(readTextFile(file)).toMatchObject({ ok: false, error: { code: 'file-enoent', file } });
  });

  it('a folder is no file', () => {
    const file = makeTempFolder();
    expect(readTextFile(file)).toMatchObject({ ok: false, error: { code: 'file-eisdir', file } });
  });

  it('a path through a file leads nowhere', () => {
    const file = path.join(fileOf(TEXT), 'b.txt');
    expect(readTextFile(file)).toMatchObject({ ok: false, error: { code: 'file-enotdir' } });
  });

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d)],
    ['text with a zero byte', Buffer.from('a\0b')],
  ])('%s is binary', (_name, bytes) => {
    expect(readTextFile(fileOf(bytes))).toMatchObject({ ok: false, error: { code: 'file-binary' } });
  });

  it.each([
    ['utf-16le', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ])('a file in %s is told how to become UTF-8', (label, bytes) => {
    expect(readTextFile(fileOf(bytes))).toMatchObject({
      ok: false,
      error: { code: 'file-encoding', hint: expect.stringContaining(`-f ${label} `) },
    });
  });

  it.each([
    ['at the start', latin1('\xE0 la carte\n'), 1, 1],
    ['in the middle', latin1('one\ntwo\ncaf\xE9 here\n'), 3, 4],
    ['after Vietnamese', Buffer.concat([Buffer.from('Đường\nỨng '), latin1('\xE9\n')]), 2, 5],
    ['at the very end', Buffer.concat([Buffer.from('ab'), Uint8Array.of(0xc4)]), 1, 3],
    ['behind Windows line ends', latin1('one\r\ncaf\xE9\r\n'), 2, 4],
    ['behind a replacement character', Buffer.concat([Buffer.from('x\uFFFD\nab'), latin1('\xE9')]), 2, 3],
  ])('a byte of another encoding %s is shown with its line and column', (_name, bytes, line, column) => {
    expect(readTextFile(fileOf(bytes))).toMatchObject({
      ok: false,
      error: { code: 'file-encoding', line, column },
    });
  });

  it('the line with the bad byte is quoted', () => {
    expect(readTextFile(fileOf(latin1('one\r\ncaf\xE9 noir\r\n')))).toMatchObject({
      ok: false,
      error: { excerpt: 'caf\uFFFD noir' },
    });
  });
});
