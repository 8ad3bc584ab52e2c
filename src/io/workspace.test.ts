import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHIPPED_LEXICON } from './load-lexicon.ts';
import { shippedFile } from './shipped-files.ts';
import { expectValue, makeTempFolder } from './temp-folder.test-data.ts';
import {
  findWorkspace,
  listStories,
  openWorkspace,
  readLexicon,
  readStory,
  storyDir,
  type Workspace,
} from './workspace.ts';

const VI = '---\ntitle: Lũ\n---\n\n# Lũ\n\nLũ lên.\n';
const EN = '---\ntitle: Flood\n---\n\n# Flood\n\nThe flood rose.\n';
const FILES = {
  'corpus/flood/a.vi.md': VI,
  'corpus/flood/b.en.md': EN,
  'corpus/flood/notes.txt': 'not an article',
  'corpus/flood/README.md': '# not an article',
  'corpus/an-old-one/x.vi.md': VI,
  'corpus/.hidden/x.vi.md': VI,
  'corpus/file.txt': 'x',
  'secret/s.vi.md': VI,
};
const makeWorkspace = (files: Readonly<Record<string, string>> = {}): Workspace =>
  expectValue(openWorkspace(makeTempFolder({ ...FILES, ...files })));

describe('finding the workspace', () => {
  it.each(['', 'corpus', 'corpus/flood'])('from “%s” gives the folder with the corpus', below => {
    const root = makeTempFolder(FILES);
    expect(expectValue(findWorkspace(path.join(root, below))).root).toBe(root);
  });

  it('where there is none says how to make one', () => {
    const result = findWorkspace(makeTempFolder({ corpus: 'a file, no folder' }));
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'no-workspace', hint: expect.stringContaining('init') },
    });
  });
});

describe.runIf(fs.existsSync(shippedFile(SHIPPED_LEXICON)))('the lexicon', () => {
  const TERM =
    'concepts:\n  - { id: zyzzyva, kind: term, vi: [{ term: mọt lá }], en: [{ term: zyzzyva }] }\n';
  const knows = (workspace: Workspace, phrase: string): boolean =>
    expectValue(readLexicon(workspace)).en.numberOf(phrase) !== undefined;

  it('has the names and terms of the glossary in it', () => {
    expect(knows(makeWorkspace(), 'zyzzyva')).toBe(false);
    expect(knows(makeWorkspace({ 'glossary/own.yaml': TERM }), 'zyzzyva')).toBe(true);
  });

  it('of the starter glossary is the same as without a glossary', () => {
    const names = fs.readdirSync(shippedFile('glossary')).filter(name => name.endsWith('.yaml'));
    const starter = names.map(name => [
      `glossary/${name}`,
      fs.readFileSync(path.join(shippedFile('glossary'), name), 'utf8'),
    ]);
    const [bare, full] = [makeWorkspace(), makeWorkspace(Object.fromEntries(starter))];
    expect(knows(full, 'peace')).toBe(true);
    expect(expectValue(readLexicon(full)).en.size).toBe(expectValue(readLexicon(bare)).en.size);
  });

  it('is a problem when the glossary cannot be read', () => {
    const workspace = makeWorkspace({ 'glossary/own.yaml': 'concepts: [\n' });
    expect(readLexicon(workspace)).toMatchObject({
      ok: false,
      error: { file: expect.stringContaining('own.yaml') },
    });
  });
});

describe('settings', () => {
  it('name the first story and the language of the program', () => {
    const { settings } = makeWorkspace({ 'songngu.yaml': 'start: flood\nui: vi\nother: kept for later\n' });
    expect(settings).toMatchObject({ start: 'flood', ui: 'vi' });
  });

  it.each([
    ['none', undefined],
    ['an empty file', ''],
    ['only comments', '# start: flood\n'],
  ])('may be %s', (_name, content) => {
    expect(makeWorkspace(content === undefined ? {} : { 'songngu.yaml': content }).settings).toEqual({});
  });

  it.each([
    ['start: flood\nui: en\n', { start: 'flood', ui: 'en' }],
    ['# mine\n\nstart: lũ-quét-2025', { start: 'lũ-quét-2025' }],
    ['start: 2025\n', { start: '2025' }],
    ['start: "flood"  # quoted\n', { start: 'flood' }],
    ['{ start: flood, ui: vi }\n', { start: 'flood', ui: 'vi' }],
  ])('may be written as YAML allows: %j', (content, settings) => {
    expect(makeWorkspace({ 'songngu.yaml': content }).settings).toEqual(settings);
  });

  it.each([
    ['one that stands there twice', 'start: flood\nstart: storm\n', 'yaml-duplicate-key'],
    ['a language that is not there', 'ui: fr\n', 'settings'],
    ['broken YAML', 'start: "flood\n', 'yaml-missing-char'],
    ['a list', '- start\n', 'settings'],
  ])('with %s are a problem in that file', (_name, content, code) => {
    const root = makeTempFolder({ ...FILES, 'songngu.yaml': content });
    expect(openWorkspace(root)).toMatchObject({
      ok: false,
      error: { code, file: path.join(root, 'songngu.yaml'), line: expect.any(Number) },
    });
  });
});

describe('stories', () => {
  it('are the folders of the corpus, by name, hidden ones and files left out', () => {
    expect(expectValue(listStories(makeWorkspace()))).toEqual(['an-old-one', 'flood']);
  });

  it.each([
    ['flood', ['flood', 'an-old-one']],
    ['gone', ['an-old-one', 'flood']],
  ])('start with the one that the settings name, if it is there: %s', (start, names) => {
    expect(expectValue(listStories(makeWorkspace({ 'songngu.yaml': `start: ${start}\n` })))).toEqual(names);
  });

  it('have their articles by language, and an empty journal at first', () => {
    const { articles, journal, journalFile } = expectValue(readStory(makeWorkspace(), 'flood'));
    expect(articles.vi.map(({ file }) => file)).toEqual(['a.vi.md']);
    expect(articles.en.map(({ meta }) => meta.title)).toEqual(['Flood']);
    expect(journal).toEqual({ decisions: [], warnings: [] });
    expect(path.basename(path.dirname(journalFile))).toBe('flood');
  });

  it('that are not there are answered with those that are', () => {
    expect(readStory(makeWorkspace(), 'food')).toMatchObject({
      ok: false,
      error: { code: 'no-such-story', hint: expect.stringContaining('flood') },
    });
  });

  it('with an article that cannot be read say which', () => {
    const workspace = makeWorkspace({ 'corpus/flood/a.vi.md': '---\ntitle: "x\n---\n\nLũ.\n' });
    const result = readStory(workspace, 'flood');
    expect(result).toMatchObject({
      ok: false,
      error: { file: path.join(workspace.corpusDir, 'flood', 'a.vi.md') },
    });
  });
});

describe('a name that leads out of the corpus', () => {
  it.each([
    '',
    '.',
    '..',
    '../secret',
    'flood/../../secret',
    '/etc',
    'flood/',
    'a/b',
    'a\\b',
    '.hidden',
    'a\0b',
  ])('is refused: “%s”', name => {
    const workspace = makeWorkspace();
    expect(storyDir(workspace, name)).toMatchObject({ ok: false, error: { code: 'story-name' } });
    expect(readStory(workspace, name)).toMatchObject({ ok: false, error: { code: 'story-name' } });
  });

  it('by a link is refused', () => {
    const workspace = makeWorkspace();
    fs.symlinkSync(path.join(workspace.root, 'secret'), path.join(workspace.corpusDir, 'link'));
    expect(readStory(workspace, 'link')).toMatchObject({ ok: false, error: { code: 'story-name' } });
  });

  it.each(['flood', 'đàm-phán', 'Istanbul 2025', 'a..b'])('is not seen in “%s”', name => {
    const workspace = makeWorkspace();
    expect(expectValue(storyDir(workspace, name))).toBe(path.join(workspace.corpusDir, name));
  });
});
