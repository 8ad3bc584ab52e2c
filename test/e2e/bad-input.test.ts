import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { EN_TEXT, makeFolder, makeWorkspace, songngu, VI_TEXT } from '../support/workspace.ts';

let dir: string;

beforeAll(() => {
  dir = makeFolder();
  fs.mkdirSync(path.join(dir, 'folder.txt'));
  fs.writeFileSync(path.join(dir, 'empty.txt'), '');
  fs.writeFileSync(path.join(dir, 'blank.txt'), ' \n\n\t\n');
  fs.writeFileSync(path.join(dir, 'binary.txt'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 8, 0xff]));
  fs.writeFileSync(
    path.join(dir, 'latin.txt'),
    Buffer.concat([
      Buffer.from(`${VI_TEXT}Dòng cuối.\nChữ `),
      Buffer.from([0xe9, 0xf0]),
      Buffer.from(' sai.\n'),
    ]),
  );
  fs.writeFileSync(
    path.join(dir, 'french.txt'),
    'Le président a déclaré mardi que les négociations avec les syndicats reprendraient la semaine prochaine dans la capitale, après plusieurs mois de grève.\n',
  );
  fs.writeFileSync(
    path.join(dir, 'russian.txt'),
    'Президент заявил во вторник, что переговоры продолжатся на следующей неделе.\n',
  );
  fs.writeFileSync(path.join(dir, 'picture.jpg'), 'not a picture');
  fs.writeFileSync(path.join(dir, 'vi2.txt'), `${VI_TEXT}\nThêm một câu nữa cho khác.\n`);
});

describe('input that cannot be used', () => {
  it.each([
    ['missing.txt', 1, /missing\.txt: there is no such file/],
    ['folder.txt', 1, /this is a folder/],
    ['empty.txt', 1, /no text in this file/],
    ['blank.txt', 1, /no text in this file/],
    ['binary.txt', 1, /binary file/],
    ['latin.txt', 1, /latin\.txt:9:5: this file is in UTF-8, but the byte here is not/],
    ['french.txt', 2, /neither Vietnamese nor English/],
    ['russian.txt', 2, /neither Vietnamese nor English/],
    ['picture.jpg', 1, /does not read \.jpg/],
    ['vi2.txt', 2, /both files are Vietnamese/],
  ])('is named with what to do: %s', (file, code, message) => {
    const { status, stdout, stderr } = songngu(dir, 'align', 'vi.txt', file);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('→');
    expect(stdout).toBe('');
    expect(status).toBe(code);
  });

  it.each([
    [['align', 'vi.txt'], /missing required argument/],
    [['align', 'vi.txt', 'en.txt', '--candidates', '0'], /whole number/],
    [['align', 'vi.txt', 'en.txt', '--min-score', '2'], /from 0 to 1/],
    [['exprot'], /unknown command|too many arguments/],
    [['export', '--format', 'docx'], /yaml, json/],
    [['segment', 'vi.txt', '--lang', 'fr'], /vi, en/],
  ])('is told from a wrong command line: %j', (args, message) => {
    const { status, stderr } = songngu(dir, ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('says where a workspace is missing, and how to make one', () => {
    const { status, stderr } = songngu(dir, 'review', 'x');
    expect(status).toBe(2);
    expect(stderr).toContain('terminal');
    const terms = songngu(dir, 'terms');
    expect(terms.status).toBe(1);
    expect(terms.stderr).toContain('songngu init');
  });

  it('reads a line of a million characters', () => {
    const line = `${'Ông Khải nói cầu dài 1.250 m. '.repeat(35_000)}\n`;
    fs.writeFileSync(path.join(dir, 'long.txt'), line);
    const { sentences } = JSON.parse(songngu(dir, 'segment', 'long.txt', '--lang', 'vi', '--json').stdout);
    expect(sentences).toHaveLength(35_000);
  });

  it('prints no control character of a file, in any form of output', () => {
    const evil = 'Ông \u001B[2J\u001B]0;đùa\u0007Khải\u009B31m đến \u202Ecảng\u200B hôm qua.';
    fs.writeFileSync(path.join(dir, 'evil.vi.txt'), `Tin mới\n\n${evil} Cầu dài 1.250 m.\n`);
    for (const args of [
      ['segment', 'evil.vi.txt'],
      ['segment', 'evil.vi.txt', '--json'],
      ['align', 'evil.vi.txt', 'en.txt'],
      ['align', 'evil.vi.txt', 'en.txt', '--json'],
    ]) {
      const { stdout, stderr } = songngu(dir, ...args);
      expect(stdout + stderr, args.join(' ')).not.toMatch(
        /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u202E]/,
      );
    }
    const [, sentence] = JSON.parse(songngu(dir, 'segment', 'evil.vi.txt', '--json').stdout).sentences;
    expect(sentence.text).toBe(evil);
  });
});

describe('a workspace that is damaged', () => {
  it('gets a YAML error with file, line, column and excerpt, and is left as it is', () => {
    const workspace = makeWorkspace();
    const file = path.join(workspace, 'glossary/terms.yaml');
    const broken =
      'concepts:\n  - id: a\n    kind: term\n    vi: [{ term: x, status: preferred }\n    en: [{ term: y }]\n';
    fs.writeFileSync(file, broken);
    const { status, stderr } = songngu(workspace, 'export', '--format', 'yaml');
    expect(status).toBe(1);
    expect(stderr).toMatch(/terms\.yaml:5:\d+: /);
    expect(stderr).toMatch(/\| {5}en: \[\{ term: y \}\]\n {2}\| *\^/);
    expect(fs.readFileSync(file, 'utf8')).toBe(broken);
  });

  it.each([
    [
      'a wrong kind',
      'concepts:\n  - id: a\n    kind: animal\n    vi: [{ term: x }]\n    en: [{ term: y }]\n',
      /terms\.yaml:3:11: concepts\.0\.kind/,
    ],
    [
      'an id that stands twice',
      'concepts:\n  - id: a\n    kind: term\n    vi: [{ term: x }]\n    en: [{ term: y }]\n  - id: a\n    kind: term\n    vi: [{ term: x }]\n    en: [{ term: y }]\n',
      /terms\.yaml:6:1: the id “a”/,
    ],
    ['an alias', 'concepts: &a\n  - *a\n', /terms\.yaml/],
  ])('is told of %s in the glossary', (_name, text, message) => {
    const workspace = makeWorkspace();
    fs.writeFileSync(path.join(workspace, 'glossary/terms.yaml'), text);
    const { status, stderr } = songngu(workspace, 'export', '--format', 'yaml');
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });

  it('is told of front matter that is not in order', () => {
    const workspace = makeWorkspace();
    fs.writeFileSync(path.join(workspace, 'corpus/bridge/bad.en.md'), `---\ntitle: "open\n---\n\n${EN_TEXT}`);
    const { status, stderr } = songngu(workspace, 'export', '--format', 'json');
    expect(status).toBe(1);
    expect(stderr).toMatch(/bad\.en\.md:\d+:\d+/);
  });

  it('keeps working with a journal that has a bad line, and names it', () => {
    const workspace = makeWorkspace();
    fs.writeFileSync(
      path.join(workspace, 'corpus/bridge/decisions.jsonl'),
      'nonsense\n{"v":1,"id":"u","at":"2026-01-01T00:00:00.000Z","type":"undo","of":"nothing"}\n',
    );
    const { status, stdout, stderr } = songngu(workspace);
    expect(status).toBe(0);
    expect(stderr).toContain('decisions.jsonl:1');
    expect(stdout).toContain('bridge');
  });

  it('says so when a folder cannot be written to', () => {
    const workspace = makeWorkspace();
    fs.writeFileSync(path.join(workspace, 'corpus/blocked'), 'a file where a folder is wanted');
    const { status, stderr } = songngu(workspace, 'add', 'vi.txt', '--story', 'blocked');
    expect(status).toBe(1);
    expect(stderr).toMatch(/blocked/);
    expect(fs.readFileSync(path.join(workspace, 'corpus/blocked'), 'utf8')).toContain('a file where');
    expect(songngu(workspace, 'export', '--format', 'yaml', '-o', '/proc/nothing/x.yaml').status).toBe(1);
  });
});
