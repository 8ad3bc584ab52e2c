import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectValue, makeTempFolder } from '../temp-folder.test-data.ts';
import { listDocuments } from './list-documents.ts';

const namesIn = (dir: string): string[] =>
  expectValue(listDocuments(dir)).map(file => path.relative(dir, file));

describe('the documents of a folder', () => {
  it('are those that songngu reads, in it and in its folders, sorted', () => {
    const dir = makeTempFolder({
      'b.html': '',
      'a.TXT': '',
      'sub/c.docx': '',
      'sub/deep/d.pdf': '',
      'photo.jpg': '',
      README: '',
      '.hidden.txt': '',
      '.git/e.md': '',
    });
    expect(namesIn(dir)).toEqual(['a.TXT', 'b.html', 'sub/c.docx', 'sub/deep/d.pdf']);
  });

  it('do not include what links lead to', () => {
    const base = makeTempFolder({ 'in/a.txt': '', 'out/b.txt': '' });
    fs.symlinkSync(path.join(base, 'out'), path.join(base, 'in/out'));
    fs.symlinkSync(path.join(base, 'out/b.txt'), path.join(base, 'in/b.txt'));
    fs.symlinkSync(path.join(base, 'in'), path.join(base, 'in/circle'));
    expect(namesIn(path.join(base, 'in'))).toEqual(['a.txt']);
  });

  it('are a problem where there is no such folder', () => {
    const dir = path.join(makeTempFolder(), 'missing');
    expect(listDocuments(dir)).toMatchObject({ ok: false, error: { code: 'file-enoent', file: dir } });
  });
});
