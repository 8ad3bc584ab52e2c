import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemOfError } from './problem-of-error.ts';
import { expectValue, makeTempFolder } from './temp-folder.test-data.ts';
import { writeFile } from './write-file.ts';

describe('writing a file', () => {
  it('puts the text there, whole, and leaves nothing else behind', () => {
    const dir = makeTempFolder({ 'a.txt': 'old and longer' });
    const file = path.join(dir, 'a.txt');
    expect(expectValue(writeFile(file, 'Đường…\n'))).toBe(file);
    expect(fs.readFileSync(file, 'utf8')).toBe('Đường…\n');
    expect(fs.readdirSync(dir)).toEqual(['a.txt']);
  });

  it('makes the folders on the way when it is told to', () => {
    const file = path.join(makeTempFolder(), 'một', 'hai', 'a.txt');
    expectValue(writeFile(file, 'x', { makeFolder: true }));
    expect(fs.readFileSync(file, 'utf8')).toBe('x');
  });

  it.each([
    ['in a folder that is missing', 'missing/a.txt', 'file-enoent'],
    ['in what is a file', 'file/a.txt', 'file-enotdir'],
    ['where a folder stands', 'folder', 'file-eisdir'],
  ])('%s is a problem with its path, and nothing changes', (_name, target, code) => {
    const dir = makeTempFolder({ file: 'stays', 'folder/inside': 'stays' });
    const file = path.join(dir, target);
    expect(writeFile(file, 'x')).toMatchObject({ ok: false, error: { code, file } });
    expect(fs.readFileSync(path.join(dir, 'file'), 'utf8')).toBe('stays');
    expect(fs.readdirSync(dir).sort()).toEqual(['file', 'folder']);
    expect(fs.readdirSync(path.join(dir, 'folder'))).toEqual(['inside']);
  });

  it('through a link changes the file that it leads to, and the link stays', () => {
    const dir = makeTempFolder({ 'real.txt': 'old' });
    fs.symlinkSync('real.txt', path.join(dir, 'link.txt'));
    expectValue(writeFile(path.join(dir, 'link.txt'), 'new'));
    expect(fs.readFileSync(path.join(dir, 'real.txt'), 'utf8')).toBe('new');
    expect(fs.lstatSync(path.join(dir, 'link.txt')).isSymbolicLink()).toBe(true);
  });
});

describe('an error of the file system', () => {
  it.each(['ENOENT', 'EACCES', 'EROFS', 'ENOSPC', 'EISDIR', 'ENOTDIR', 'ELOOP'])(
    '%s is told in words, with what to do',
    code => {
      const problem = problemOfError(Object.assign(new Error(`${code}: open`), { code }), 'a.txt');
      expect(problem).toMatchObject({
        code: `file-${code.toLowerCase()}`,
        file: 'a.txt',
        hint: expect.any(String),
      });
      expect(problem.message).not.toContain(code);
    },
  );

  it.each([
    ['of a kind that is not known', new Error('odd thing'), 'odd thing'],
    ['that is no error at all', 'odd thing', 'odd thing'],
  ])('%s is told as it came', (_name, error, message) => {
    expect(problemOfError(error, 'a.txt')).toEqual({ code: 'file-error', file: 'a.txt', message });
  });
});
