import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectValue, makeTempFolder } from '../temp-folder.test-data.ts';
import { LONGEST_LINE, readSentenceLines, type SentenceLines } from './read-lines.ts';

async function readOf(content: string | Uint8Array): Promise<SentenceLines> {
  const folder = makeTempFolder({ 'lines.txt': content });
  return expectValue(await readSentenceLines(path.join(folder, 'lines.txt')));
}

describe('reading lines', () => {
  it.each([
    ['line feeds', 'Một.\nHai.\n'],
    ['returns and line feeds', 'Một.\r\nHai.\r\n'],
    ['returns', 'Một.\rHai.\r'],
    ['no end of the last line', 'Một.\nHai.'],
    ['a byte order mark', '\uFEFFMột.\nHai.\n'],
    ['decomposed letters', 'Một.\nHai.\n'.normalize('NFD')],
    ['white space around', '\t Một. \n\u00A0Hai.\n'],
  ])('takes a line for a sentence: %s', async (_what, content) => {
    const { texts, numbers } = await readOf(content);
    expect(texts).toEqual(['Một.', 'Hai.']);
    expect(numbers).toEqual([1, 2]);
  });

  it('leaves out lines without a word, and counts them', async () => {
    expect(await readOf('Một.\n\n  \n* * *\n\r\n5\n')).toMatchObject({
      texts: ['Một.', '5'],
      numbers: [1, 6],
    });
  });

  it('reads a file of many pieces, whatever letter a piece ends in', async () => {
    const lines = Array.from({ length: 5_000 }, (_, at) => `Câu số ${at} kể chuyện ở Đắk Lắk.`);
    const { texts, numbers } = await readOf(lines.join('\r\n'));
    expect(texts).toEqual(lines);
    expect(numbers).toEqual(lines.map((_, at) => at + 1));
  });

  it('leaves out a line that is no sentence by its length, and says which', async () => {
    const longest = 'a'.repeat(LONGEST_LINE);
    const { texts, numbers, tooLong } = await readOf(
      `Một.\n${longest}\n${longest}a\n${'đ'.repeat(300_000)}\nHai.\n`,
    );
    expect(texts).toEqual(['Một.', longest, 'Hai.']);
    expect(numbers).toEqual([1, 2, 5]);
    expect(tooLong).toEqual([3, 4]);
  });

  it.each([
    ['bytes that are not UTF-8', Buffer.from('Mot.\nHai \xe9 ba.\n', 'latin1'), 'file-encoding', 2],
    ['UTF-16', Buffer.from('\uFEFFMột.\n', 'utf16le'), 'file-encoding', undefined],
    ['a zero byte', Buffer.from('Một\0.\n'), 'file-binary', undefined],
    ['nothing', Buffer.from(''), 'file-empty', undefined],
    ['no word', Buffer.from('\n \n---\n'), 'file-empty', undefined],
  ])('refuses a file with %s', async (_what, content, code, line) => {
    const folder = makeTempFolder({ 'lines.txt': content });
    const read = await readSentenceLines(path.join(folder, 'lines.txt'));
    expect(read).toMatchObject({ ok: false, error: { code, hint: expect.any(String) } });
    if (!read.ok) expect(read.error.line).toBe(line);
  });

  it.each([
    ['a folder', '.', 'file-eisdir'],
    ['a file that is not there', 'none.txt', 'file-enoent'],
    ['a device without end', '/dev/zero', 'file-binary'],
  ])('refuses %s', async (_what, name, code) => {
    const read = await readSentenceLines(path.resolve(makeTempFolder(), name));
    expect(read).toMatchObject({ ok: false, error: { code } });
  });
});
