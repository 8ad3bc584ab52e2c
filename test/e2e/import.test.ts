import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EN_TEXT, makeFolder, makeWorkspace, songngu, VI_TEXT } from '../support/workspace.ts';

const FIXTURES = path.resolve('test/fixtures');
const fixture = (name: string): string => path.join(FIXTURES, name);

/** Returns an empty workspace. */
function emptyWorkspace(): string {
  const dir = makeFolder();
  expect(songngu(dir, 'init').status).toBe(0);
  return dir;
}

/** Returns every file under `dir` with its bytes, to see that nothing else was written. */
function snapshot(dir: string): Map<string, string> {
  const files = fs.readdirSync(dir, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return new Map(
    files.map(entry => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(dir, file), fs.readFileSync(file, 'latin1')];
    }),
  );
}

describe('songngu add of any file an editor has', () => {
  it.each([
    ['tcvn3.txt', 'read as TCVN3'],
    ['vni.txt', 'read as VNI'],
    ['viscii.txt', 'read as VISCII'],
    ['windows-1258.txt', 'read as windows-1258'],
    ['utf-16le.txt', 'read as UTF-16LE'],
    ['tcvn3-pasted.txt', 'letters mended: TCVN3 font'],
    ['vni-pasted.txt', 'letters mended: VNI font'],
  ])('reads %s, says how, and files the same text as from UTF-8', (name, said) => {
    const dir = emptyWorkspace();
    const { status, stdout } = songngu(dir, 'add', fixture(`encodings/${name}`), '--story', 'legacy');
    expect(status).toBe(0);
    expect(stdout).toContain(said);
    const plain = songngu(dir, 'add', fixture('encodings/utf-8.txt'), '--story', 'plain');
    expect(plain.stdout).not.toContain('read as');
    const bodyOf = (story: string): string => {
      const folder = path.join(dir, 'corpus', story);
      const [file = ''] = fs.readdirSync(folder);
      return fs.readFileSync(path.join(folder, file), 'utf8').replace(/^---[\s\S]*?---\n/, '');
    };
    expect(bodyOf('legacy')).toBe(bodyOf('plain'));
  });

  it('lets --encoding overrule what was found, also for a document that is filed already', () => {
    const dir = emptyWorkspace();
    const file = fixture('encodings/tcvn3.txt');
    expect(songngu(dir, 'add', file, '--encoding', 'VISCII', '--lang', 'vi', '--story', 's').status).toBe(0);
    const again = songngu(dir, 'add', file, '--encoding', 'TCVN3', '--story', 's');
    expect(again.stdout).toContain('new version');
    expect(fs.readdirSync(path.join(dir, 'corpus/s'))).toEqual(['tcvn3.vi.md']);
    expect(fs.readFileSync(path.join(dir, 'corpus/s/tcvn3.vi.md'), 'utf8')).toMatch(/Cần Thơ/);
  });

  it('does not put unreadable text in the place of a good article when --encoding is wrong', () => {
    const dir = makeWorkspace();
    const before = snapshot(path.join(dir, 'corpus'));
    const { status, stderr } = songngu(dir, 'add', 'vi.txt', '--encoding', 'TCVN3', '--story', 'bridge');
    expect([status, stderr]).toEqual([1, expect.stringContaining('leave out --encoding')]);
    expect(snapshot(path.join(dir, 'corpus'))).toEqual(before);
  });

  it('keeps what people marked in the article’s file when a new version comes', () => {
    const dir = makeWorkspace();
    const file = path.join(dir, 'corpus/bridge/vi.vi.md');
    const last = 'Người dân hai bờ sông';
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(last, `<!-- furniture -->\n${last}`));
    fs.writeFileSync(path.join(dir, 'vi.txt'), VI_TEXT.replace('40 phút', '45 phút'));
    expect(songngu(dir, 'add', 'vi.txt').stdout).toContain('new version');
    expect(fs.readFileSync(file, 'utf8')).toContain(`<!-- furniture -->\n${last}`);
  });

  it('gives the text that offsets count in, where it is not the file’s own', () => {
    const { stdout } = songngu(makeFolder(), 'segment', fixture('encodings/tcvn3-pasted.txt'), '--json');
    const { text, sentences } = JSON.parse(stdout);
    for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });

  it('refuses an encoding that there is not, and names those that there are', () => {
    const { status, stderr } = songngu(emptyWorkspace(), 'add', 'vi.txt', '--encoding', 'klingon');
    expect(status).toBe(2);
    expect(stderr).toContain('TCVN3');
  });

  it('takes the article out of a saved page, with what is known of it', () => {
    const dir = emptyWorkspace();
    expect(songngu(dir, 'add', fixture('html/vi-sapo-h2.html'), '--story', 's').status).toBe(0);
    const filed = fs.readFileSync(path.join(dir, 'corpus/s/vi-sapo-h2.vi.md'), 'utf8');
    for (const field of ['title:', 'lang: vi', 'source:', 'url: https://', 'date:'])
      expect(filed).toContain(field);
    expect(filed).not.toMatch(/<script|Trang chủ/);
  });

  it('makes two articles of a page in two languages, and says so', () => {
    const dir = emptyWorkspace();
    const { status, stdout } = songngu(dir, 'add', fixture('html/en-vi-bilingual.html'), '--story', 's');
    expect(status).toBe(0);
    expect(stdout).toContain('one of two languages');
    expect(fs.readdirSync(path.join(dir, 'corpus/s')).sort()).toEqual([
      'en-vi-bilingual.en.md',
      'en-vi-bilingual.vi.md',
    ]);
    const again = songngu(dir, 'add', fixture('html/en-vi-bilingual.html'), '--story', 's');
    expect(again.stdout.match(/unchanged/g)).toHaveLength(2);
  });

  it('reads DOCX and PDF', () => {
    const dir = emptyWorkspace();
    const names = [fixture('docx/styled-vi.docx'), fixture('pdf/two-columns-en.pdf')];
    const { status, stdout } = songngu(dir, 'add', ...names, '--story', 's');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });

  it('changes no input', () => {
    const dir = emptyWorkspace();
    fs.cpSync(fixture('html'), path.join(dir, 'inbox'), { recursive: true });
    const before = snapshot(path.join(dir, 'inbox'));
    songngu(dir, 'add', 'inbox', '--yes');
    songngu(dir, 'doctor', 'inbox/vi-sapo-h2.html');
    expect(snapshot(path.join(dir, 'inbox'))).toEqual(before);
  });

  it.each(['../outside', '..', 'a/b', '/tmp/x'])('writes nothing outside for a story called %s', story => {
    const dir = emptyWorkspace();
    const parent = path.join(dir, 'ws');
    songngu(dir, 'init', 'ws');
    const before = snapshot(dir);
    const { status } = songngu(parent, 'add', '../vi.txt', '--story', story);
    expect(status).toBe(2);
    expect(snapshot(dir)).toEqual(before);
  });

  it('writes nothing through a link that leads out', () => {
    const dir = makeWorkspace();
    const secret = path.join(dir, 'secret.md');
    fs.writeFileSync(secret, 'S');
    const article = path.join(dir, 'corpus/bridge/vi.vi.md');
    fs.renameSync(article, secret);
    fs.symlinkSync(secret, article);
    const kept = fs.readFileSync(secret, 'utf8');
    fs.writeFileSync(path.join(dir, 'vi.txt'), VI_TEXT.replace('40 phút', '45 phút'));
    const { status, stderr } = songngu(dir, 'add', 'vi.txt', '--story', 'bridge');
    expect([status, stderr]).toEqual([1, expect.stringContaining('link')]);
    expect(fs.readFileSync(secret, 'utf8')).toBe(kept);
  });

  it('tells what to do about a format that it does not read', () => {
    const dir = emptyWorkspace();
    fs.writeFileSync(path.join(dir, 'old.doc'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    const { status, stderr } = songngu(dir, 'add', 'old.doc');
    expect(status).toBe(1);
    expect(stderr).toMatch(/\.doc.*\n.*save it as \.docx/);
  });

  it('says that an address cannot be reached, and what to do without a network', () => {
    const { status, stderr } = songngu(emptyWorkspace(), 'add', 'http://127.0.0.1:1/tin');
    expect(status).toBe(1);
    expect(stderr).toContain('save the page in a browser');
  });
});

describe('a corrected version', () => {
  it('under another name takes the old one’s place and its decisions, and what changed is shown', () => {
    const dir = makeWorkspace();
    const exportPairs = (): { vi: string }[] =>
      JSON.parse(songngu(dir, 'export', '--format', 'json').stdout).pairs;
    const journal = path.join(dir, 'corpus/bridge/decisions.jsonl');
    const story = songngu(dir, 'align', 'vi.txt', 'en.txt', '--json');
    const { pairs, vi, en } = JSON.parse(story.stdout);
    const [pair] = pairs;
    const ref = (article: string, { id, text }: { id: string; text: string }): object => ({
      article,
      id,
      text,
    });
    const line = {
      v: 1,
      id: 'x1',
      at: '2026-01-01T00:00:00.000Z',
      type: 'confirm',
      pair: {
        vi: pair.vi.map((at: number) => ref('vi.vi.md', vi[at])),
        en: pair.en.map((at: number) => ref('en.en.md', en[at])),
      },
    };
    fs.writeFileSync(journal, `${JSON.stringify(line)}\n`);
    expect(exportPairs()).toHaveLength(1);
    fs.writeFileSync(path.join(dir, 'ban-cuoi.txt'), VI_TEXT.replace('40 phút', '45 phút'));
    const { status, stdout } = songngu(dir, 'add', 'ban-cuoi.txt');
    expect(status).toBe(0);
    expect(stdout).toContain('vi.vi.md: new version');
    expect(stdout).toContain('[-40-]{+45+}');
    expect(exportPairs()).toHaveLength(1);
  });
});

describe('songngu add FOLDER', () => {
  /** A workspace with two stories’ articles and clutter in `inbox`. */
  function withInbox(): string {
    const dir = emptyWorkspace();
    const inbox = path.join(dir, 'inbox');
    fs.mkdirSync(path.join(inbox, 'sub'), { recursive: true });
    fs.writeFileSync(path.join(inbox, 'cau.txt'), VI_TEXT);
    fs.writeFileSync(path.join(inbox, 'sub/bridge.txt'), EN_TEXT);
    fs.copyFileSync(fixture('html/vi-table-captions.html'), path.join(inbox, 'lu.html'));
    fs.writeFileSync(path.join(inbox, 'photo.jpg'), 'x');
    return dir;
  }
  const stories = (dir: string): string[] => fs.readdirSync(path.join(dir, 'corpus')).sort();

  it('suggests which articles tell the same story and why, and files nothing unasked', () => {
    const dir = withInbox();
    const { status, stdout, stderr } = songngu(dir, 'add', 'inbox');
    expect(status).toBe(2);
    expect(stdout).toMatch(/because: .*1,250/);
    expect(stdout).toContain('3 articles in 2 stories');
    expect(stderr).toContain('--yes');
    expect(stories(dir)).toEqual([]);
  });

  it('shows the same with --dry-run, and that is all', () => {
    const dir = withInbox();
    expect(songngu(dir, 'add', 'inbox', '--dry-run').status).toBe(0);
    expect(stories(dir)).toEqual([]);
  });

  it('files as suggested with --yes; again changes nothing; a new partner joins its story', () => {
    const dir = withInbox();
    fs.renameSync(path.join(dir, 'inbox/sub/bridge.txt'), path.join(dir, 'bridge.txt'));
    expect(songngu(dir, 'add', 'inbox', '--yes').status).toBe(0);
    const before = snapshot(path.join(dir, 'corpus'));
    const again = songngu(dir, 'add', 'inbox', '--yes');
    expect(again.stdout.match(/unchanged/g)).toHaveLength(2);
    expect(snapshot(path.join(dir, 'corpus'))).toEqual(before);
    fs.renameSync(path.join(dir, 'bridge.txt'), path.join(dir, 'inbox/sub/bridge.txt'));
    expect(songngu(dir, 'add', 'inbox', '--yes').status).toBe(0);
    const bridge = stories(dir).find(story => story.startsWith('hai-phong'));
    expect(fs.readdirSync(path.join(dir, 'corpus', bridge ?? ''))).toEqual(['bridge.en.md', 'cau.vi.md']);
  });

  it('goes on past a file that cannot be read, and says which', () => {
    const dir = withInbox();
    fs.writeFileSync(path.join(dir, 'inbox/broken.docx'), 'no zip');
    const { status, stderr, stdout } = songngu(dir, 'add', 'inbox', '--yes');
    expect(status).toBe(1);
    expect(stderr).toContain('broken.docx');
    expect(stderr).toContain('1 of 4 files');
    expect(stdout).toContain('cau.vi.md');
  });

  it('says that there is nothing in an empty folder', () => {
    const dir = emptyWorkspace();
    fs.mkdirSync(path.join(dir, 'inbox'));
    const { status, stderr } = songngu(dir, 'add', 'inbox');
    expect([status, stderr]).toEqual([1, expect.stringContaining('nothing to add')]);
  });
});

describe('a workspace with a pipe in it', () => {
  it.each(['corpus/bridge/z.vi.md', 'corpus/bridge/decisions.jsonl', 'glossary/x.yaml', 'songngu.yaml'])(
    'is told of at %s, and nothing hangs',
    name => {
      const dir = makeWorkspace();
      fs.rmSync(path.join(dir, name), { force: true });
      execFileSync('mkfifo', [path.join(dir, name)]);
      const { status, stderr } = songngu(dir, 'export', 'bridge', '--format', 'json');
      expect([status, stderr]).toEqual([1, expect.stringContaining('pipe')]);
    },
  );
});

describe('songngu doctor', () => {
  it('tells how a document was read: format, encoding, languages, furniture and why', () => {
    const dir = makeFolder();
    fs.writeFileSync(
      path.join(dir, 'a.txt'),
      `${VI_TEXT}\nThe mayor told reporters that the bridge was the longest one which the city had ever built.\n\nẢnh: Minh Anh\n`,
    );
    const { status, stdout } = songngu(dir, 'doctor', 'a.txt');
    expect(status).toBe(0);
    expect(stdout).toMatch(/encoding +UTF-8/);
    expect(stdout).toMatch(/language +Vietnamese; 1 of \d+ paragraphs in the other language/);
    expect(stdout).toMatch(/^ +\d+ {2}en {2}text 1/m);
    expect(stdout).toMatch(/~ c(?:aption|redit) +Ảnh: Minh Anh/);
  });

  it('says what of a page is no part of the article', () => {
    const { stdout } = songngu(makeFolder(), 'doctor', fixture('html/vi-br-paragraphs.html'));
    expect(stdout).toMatch(/On the page, but no part of the article:\n +\S+/);
  });

  it('gives the same as JSON', () => {
    const { stdout } = songngu(makeFolder(), 'doctor', fixture('encodings/vni.txt'), '--json');
    const { documents } = JSON.parse(stdout);
    expect(documents).toMatchObject([
      { format: 'text', encoding: 'VNI', encodingFoundBy: 'scored', lang: 'vi' },
    ]);
  });

  it('lets no control character of a document reach the terminal', () => {
    const { stdout } = songngu(makeFolder(), 'doctor', fixture('html/vi-hostile.html'));
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  });

  it('goes on past a file that is not there', () => {
    const dir = makeFolder();
    const { status, stdout, stderr } = songngu(dir, 'doctor', 'missing.txt', 'vi.txt');
    expect(status).toBe(1);
    expect(stderr).toContain('missing.txt');
    expect(stdout).toContain('vi.txt');
  });
});
