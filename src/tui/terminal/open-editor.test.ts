import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectValue, makeTempFolder } from '../../io/temp-folder.test-data.ts';
import { editText, wordsOf } from './open-editor.ts';

// An editor is a small program that is run by this same Node.
function editor(code: string): { command: string; seen: string; log: () => string } {
  const dir = makeTempFolder({
    'my editor.mjs': `import fs from 'node:fs';\nconst file = process.argv.at(-1);\n${code}`,
  });
  const seen = path.join(dir, 'seen');
  const command = `"${process.execPath}" "${path.join(dir, 'my editor.mjs')}"`;
  return { command, seen, log: () => fs.readFileSync(seen, 'utf8') };
}

const write = (text: string): string => editor(`fs.writeFileSync(file, ${JSON.stringify(text)});`).command;
const edit = (command: string, text = 'Cầu mở.', env: Record<string, string> = {}) =>
  editText({ text, name: 'pair.txt', env: { PATH: process.env.PATH, EDITOR: command, ...env } });

describe('editing in an editor', () => {
  it('returns what was written', () => {
    expect(expectValue(edit(write('Cầu đã mở.\n')))).toEqual({ type: 'edited', text: 'Cầu đã mở.' });
  });

  it('keeps the line ends that the text had behind it', () => {
    expect(expectValue(edit(write('hai'), 'một\n'))).toEqual({ type: 'edited', text: 'hai\n' });
  });

  it('changes nothing when the text is the same, but for a line end that the editor put there', () => {
    expect(expectValue(edit(write('Cầu mở.\n')))).toEqual({ type: 'unchanged' });
  });

  it.each([
    ['with an error', 'process.exit(3)'],
    ['killed', 'process.kill(process.pid, "SIGKILL")'],
  ])('changes nothing when the editor ends %s', (_name, end) => {
    expect(expectValue(edit(editor(`fs.writeFileSync(file, 'x'); ${end}`).command))).toEqual({
      type: 'unchanged',
    });
  });

  it('gives the editor the text in a file of that name, in a folder of its own, and removes both', () => {
    const { command, seen, log } = editor('');
    const source = command.split('"')[3] ?? '';
    fs.appendFileSync(
      source,
      `fs.writeFileSync(${JSON.stringify(seen)}, JSON.stringify([file, fs.readFileSync(file, 'utf8'),
        fs.statSync(file).mode & 0o777, fs.statSync(new URL('.', 'file://' + file)).mode & 0o777]));`,
    );
    expectValue(edit(command));
    const [file, text, mode, folderMode] = JSON.parse(log());
    expect(path.basename(file)).toBe('pair.txt');
    expect(text).toBe('Cầu mở.');
    if (process.platform !== 'win32') expect([mode, folderMode]).toEqual([0o600, 0o700]);
    expect(fs.existsSync(path.dirname(file))).toBe(false);
  });

  it('prefers VISUAL, and goes on when an editor is not there', () => {
    expect(expectValue(edit(write('b'), 'a', { VISUAL: write('c') }))).toMatchObject({ text: 'c' });
    expect(expectValue(edit(write('b'), 'a', { VISUAL: 'no-such-editor --wait' }))).toMatchObject({
      text: 'b',
    });
  });

  it('says what it tried when there is no editor at all', () => {
    const tried = edit('no-such-editor -w', 'a', { VISUAL: 'nor-this', PATH: makeTempFolder() });
    expect(tried).toMatchObject({
      ok: false,
      error: {
        code: 'no-editor',
        message: expect.stringContaining('nor-this (VISUAL), no-such-editor -w (EDITOR), vi'),
      },
    });
  });

  it('lets nothing in that a terminal could act on, and gives NFC', () => {
    const text = `\uFEFFVie\u0323\u0302t\r\n\u001B[2J\u009Bhai\tba\u0007`;
    expect(expectValue(edit(write(text)))).toEqual({ type: 'edited', text: 'Việt\n[2Jhai ba' });
  });

  it('refuses what is not UTF-8 or far too large', () => {
    expect(edit(editor('fs.writeFileSync(file, Buffer.from([0xff, 0xfe]))').command)).toMatchObject({
      error: { code: 'edit-not-utf-8' },
    });
    expect(edit(editor('fs.writeFileSync(file, "x".repeat(2 << 20))').command)).toMatchObject({
      error: { code: 'edit-too-large' },
    });
  });

  it('does not let a name lead out of its folder', () => {
    const { command, log, seen } = editor('');
    fs.appendFileSync(command.split('"')[3] ?? '', `fs.writeFileSync(${JSON.stringify(seen)}, file);`);
    expectValue(editText({ text: 'a', name: '../../x y.txt', env: { EDITOR: command } }));
    expect(path.basename(log())).toBe('x-y.txt');
    expect(path.basename(path.dirname(log()))).toMatch(/^songngu-edit-/);
  });
});

describe('the words of a command', () => {
  it.each([
    ['code --wait', ['code', '--wait']],
    ['  vim   -u NONE ', ['vim', '-u', 'NONE']],
    ['"/opt/my editor/bin" -n', ['/opt/my editor/bin', '-n']],
    ["emacsclient -a '' -c", ['emacsclient', '-a', '', '-c']],
    ['/opt/my\\ editor -x"a b"c', ['/opt/my editor', '-xa bc']],
    ['"C:\\Program Files\\e.exe" -w', ['C:\\Program Files\\e.exe', '-w']],
    ['broken "quote', ['broken', '"quote']],
    ['', []],
  ])('of %s', (command, words) => {
    expect(wordsOf(command)).toEqual(words);
  });
});
