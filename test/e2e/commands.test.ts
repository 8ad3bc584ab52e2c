import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  BIN,
  EN_TEXT,
  environmentOf,
  makeFolder,
  makeWorkspace,
  songngu,
  VI_TEXT,
} from '../support/workspace.ts';

describe('songngu align', () => {
  it('prints JSON of the documented form, with exact offsets', () => {
    const dir = makeFolder();
    const { status, stdout } = songngu(dir, 'align', 'vi.txt', 'en.txt', '--json', '--candidates', '2');
    expect(status).toBe(0);
    const result = JSON.parse(stdout);
    for (const [side, text] of [
      ['vi', VI_TEXT],
      ['en', EN_TEXT],
    ] as const) {
      for (const sentence of result[side]) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(['title', 'body', 'boilerplate']).toContain(sentence.kind);
      }
    }
    for (const pair of result.pairs) {
      expect(pair.score).toBeGreaterThan(0);
      expect(pair.score).toBeLessThanOrEqual(1);
      expect(pair.because.length).toBeGreaterThan(0);
      for (const reason of pair.because) {
        expect(VI_TEXT.slice(...reason.viAt)).toBe(reason.vi);
        expect(EN_TEXT.slice(...reason.enAt)).toBe(reason.en);
      }
    }
    const paired = new Set(result.pairs.flatMap((pair: { vi: number[] }) => pair.vi));
    expect(result.only.vi.every((at: number) => !paired.has(at))).toBe(true);
    for (const row of Object.values(result.candidates) as [number, number][][])
      expect(row.length).toBeLessThanOrEqual(2);
  });

  it('finds the pairs whatever the order, and shows the fact that differs', () => {
    const { stdout } = songngu(makeFolder(), 'align', 'vi.txt', 'en.txt', '--json');
    const result = JSON.parse(stdout);
    const partners = (start: string): string[] =>
      result.pairs
        .filter((pair: { vi: number[] }) => pair.vi.some(at => result.vi[at].text.startsWith(start)))
        .flatMap((pair: { en: number[] }) => pair.en.map(at => result.en[at].text));
    expect(partners('Ông Trần Văn Khải')).toEqual([expect.stringContaining('25 minutes')]);
    expect(partners('Sáng 12/5')).toEqual([expect.stringContaining('1,250-metre')]);
    const facts = result.pairs.flatMap((pair: { facts: object[] }) => pair.facts);
    expect(facts).toContainEqual({ kind: 'duration', vi: '40 phút', en: '34 minutes', state: 'differ' });
  });

  it('takes one sentence a line with --lines, blank lines skipped', () => {
    const dir = makeFolder();
    fs.writeFileSync(path.join(dir, 'v.txt'), 'Một. Hai.\n\nÔng Khải đến cảng.\n');
    fs.writeFileSync(path.join(dir, 'e.txt'), 'Mr Khai came to the port.\nNo. 5 is here.\n');
    const result = JSON.parse(songngu(dir, 'align', 'v.txt', 'e.txt', '--lines', '--json').stdout);
    expect(result.vi.map((sentence: { text: string }) => sentence.text)).toEqual([
      'Một. Hai.',
      'Ông Khải đến cảng.',
    ]);
    expect(result.en).toHaveLength(2);
  });

  it('reads the files the other way round when they were swapped, and says so', () => {
    const { status, stdout, stderr } = songngu(makeFolder(), 'align', 'en.txt', 'vi.txt', '--json');
    expect(status).toBe(0);
    expect(stderr).toContain('the other way round');
    expect(JSON.parse(stdout).vi[0].text).toContain('Hải Phòng');
  });

  it('gives the same answer for NFD text', () => {
    const dir = makeFolder();
    fs.writeFileSync(path.join(dir, 'nfd.txt'), VI_TEXT.normalize('NFD'));
    expect(songngu(dir, 'align', 'nfd.txt', 'en.txt', '--json').stdout).toBe(
      songngu(dir, 'align', 'vi.txt', 'en.txt', '--json').stdout,
    );
  });
});

describe('songngu segment', () => {
  it('prints JSON of the documented form', () => {
    const { sentences, lang } = JSON.parse(songngu(makeFolder(), 'segment', 'vi.txt', '--json').stdout);
    expect(lang).toBe('vi');
    expect(sentences[0]).toMatchObject({
      text: VI_TEXT.split('\n')[0],
      start: 0,
      paragraph: 0,
      kind: 'title',
    });
    for (const { start, end, text } of sentences) expect(VI_TEXT.slice(start, end)).toBe(text);
  });
});

describe('songngu add', () => {
  it('files articles by language under a story of the title’s name', () => {
    const dir = makeFolder();
    songngu(dir, 'init');
    const { status, stdout } = songngu(dir, 'add', 'vi.txt', 'en.txt');
    expect(status).toBe(0);
    expect(stdout).toContain('corpus/port-city-opens-long-awaited-river-bridge/vi.vi.md');
    const filed = fs.readFileSync(
      path.join(dir, 'corpus/port-city-opens-long-awaited-river-bridge/en.en.md'),
      'utf8',
    );
    expect(filed).toMatch(/^---\ntitle: Port city opens/);
    expect(fs.readFileSync(path.join(dir, 'vi.txt'), 'utf8')).toBe(VI_TEXT);
  });

  it('adds nothing when one of the files cannot be read', () => {
    const dir = makeFolder();
    songngu(dir, 'init');
    const { status, stderr } = songngu(dir, 'add', 'vi.txt', 'missing.txt');
    expect(status).toBe(1);
    expect(stderr).toContain('nothing was added');
    expect(fs.readdirSync(path.join(dir, 'corpus'))).toEqual([]);
  });

  it('recognises the same file, and shows what a corrected one changed', () => {
    const dir = makeWorkspace();
    expect(songngu(dir, 'add', 'vi.txt', '--story', 'bridge').stdout).toContain('unchanged');
    fs.writeFileSync(path.join(dir, 'vi.txt'), VI_TEXT.replace('1.250 m', '1.200 m'));
    const { stdout } = songngu(dir, 'add', 'vi.txt', '--story', 'bridge');
    expect(stdout).toContain('new version');
    expect(stdout).toContain('[-1.250-]{+1.200+}');
  });

  it('puts a corrected version into the story of the old one, also without its name', () => {
    const dir = makeWorkspace();
    fs.writeFileSync(path.join(dir, 'vi.txt'), VI_TEXT.replace('1.250 m', '1.200 m'));
    expect(songngu(dir, 'add', 'vi.txt').stdout).toContain('corpus/bridge/vi.vi.md: new version');
    expect(fs.readdirSync(path.join(dir, 'corpus'))).toEqual(['bridge']);
  });

  it.each(['../evil', '/tmp/evil', 'a/b', '..', '.hidden', ''])('refuses the story name “%s”', story => {
    const dir = makeWorkspace();
    const { status } = songngu(dir, 'add', 'vi.txt', '--story', story);
    expect(status).toBe(2);
    expect(fs.existsSync(path.join(dir, 'evil'))).toBe(false);
  });
});

describe('songngu init', () => {
  it('tells git to merge journals and to leave locks alone, once', () => {
    const dir = makeFolder();
    fs.writeFileSync(path.join(dir, '.gitattributes'), '*.png binary');
    fs.writeFileSync(path.join(dir, '.gitignore'), 'cũ/\r\n');
    songngu(dir, 'init');
    expect(songngu(dir, 'init').stdout).toContain('nothing was changed');
    expect(fs.readFileSync(path.join(dir, '.gitattributes'), 'utf8')).toBe(
      '*.png binary\ncorpus/*/decisions.jsonl merge=union\nglossary/decisions.jsonl merge=union\n',
    );
    expect(fs.readFileSync(path.join(dir, '.gitignore'), 'utf8')).toBe('cũ/\r\ncorpus/*/.songngu-lock*\r\n');
  });

  it('adds to the rules of an older workspace only what they lack', () => {
    const dir = makeFolder();
    fs.writeFileSync(path.join(dir, '.gitattributes'), 'corpus/*/decisions.jsonl merge=union\n');
    expect(songngu(dir, 'init').stdout).toContain('.gitattributes, .gitignore');
    expect(fs.readFileSync(path.join(dir, '.gitattributes'), 'utf8')).toBe(
      'corpus/*/decisions.jsonl merge=union\nglossary/decisions.jsonl merge=union\n',
    );
  });

  it('takes -C before and behind the command', () => {
    const dir = makeFolder();
    fs.mkdirSync(path.join(dir, 'a'));
    songngu(dir, '-C', 'a', 'init');
    expect(fs.existsSync(path.join(dir, 'a/corpus'))).toBe(true);
    expect(songngu(dir, 'export', '-C', 'a', '--format', 'yaml')).toMatchObject({
      status: 0,
      stdout: 'concepts: []\n',
    });
  });
});

describe('songngu terms and export', () => {
  it('offers the names that stand in both sentences, with evidence', () => {
    const { terms } = JSON.parse(songngu(makeWorkspace(), 'terms', 'bridge', '--json', '--all').stdout);
    expect(terms).toContainEqual(
      expect.objectContaining({ vi: 'Trần Văn Khải', en: 'Tran Van Khai', kind: 'person' }),
    );
    expect(terms[0].examples[0]).toEqual({ vi: expect.any(String), en: expect.any(String) });
  });

  it('writes a glossary that any YAML reader reads as text', () => {
    const dir = makeWorkspace();
    const file = path.join(dir, 'glossary/terms.yaml');
    fs.writeFileSync(
      file,
      'concepts:\n  - id: x\n    kind: term\n    note: 1.200\n    vi: [{ term: 010, status: preferred }, { term: no, status: admitted }]\n    en: [{ term: 2025-07-23, status: preferred }]\n',
    );
    const { stdout } = songngu(dir, 'export', '--format', 'yaml');
    for (const version of ['1.1', '1.2'] as const) {
      const [concept] = parse(stdout, { version }).concepts;
      expect([concept.note, concept.vi[0].term, concept.vi[1].term, concept.en[0].term]).toEqual([
        '1.200',
        '010',
        'no',
        '2025-07-23',
      ]);
    }
  });
});

describe('without a terminal', () => {
  it('prints the stories and their pairs as a table and how to go on', () => {
    const { status, stdout } = songngu(makeWorkspace());
    expect(status).toBe(0);
    expect(stdout).toContain('bridge');
    expect(stdout).toMatch(/Ông Trần Văn Khải.*Tran Van Khai/);
    expect(stdout).toContain('To go on:');
    expect(stdout).not.toContain('\u001B');
  });

  it('refuses the review program with exit code 2 and the plain command', () => {
    const { status, stderr } = songngu(makeWorkspace(), 'review');
    expect(status).toBe(2);
    expect(stderr).toContain('songngu | cat');
  });

  it('is silent when the reader goes away', () => {
    const dir = makeWorkspace();
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${BIN}" | head -n 1`], {
      cwd: dir,
      encoding: 'utf8',
      env: environmentOf(dir),
    });
    expect(status).toBe(0);
    expect(stderr).toBe('');
  });

  it('answers --version without loading another file of its own', () => {
    const source = fs.readFileSync(BIN, 'utf8');
    expect(source.match(/^import .* from "\.\//gm) ?? []).toEqual([]);
    expect(songngu('.', '--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
