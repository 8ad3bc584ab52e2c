import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { TestTerminal } from '../support/terminal.ts';
import { BIN, decisionsOf, makeFolder, makeWorkspace, songngu } from '../support/workspace.ts';

const VI_DOUCS = `Đà Nẵng theo dõi đàn chà vá trên bán đảo Sơn Trà

Các nhà khoa học đếm được 237 con chà vá trong đợt khảo sát tháng 3.

Với chà vá, ngày mai vẫn mờ mịt.

Du khách không được cho chà vá ăn.
`;
const EN_DOUCS = `Da Nang keeps an eye on the doucs of Son Tra

Scientists counted 237 doucs in a survey in March.

Visitors must not feed the doucs.

For the doucs, tomorrow looks bleak.
`;

/** Returns a workspace with a story that has a word no lexicon has: chà vá, the douc. More paragraphs may follow. */
function makeDoucWorkspace(moreVi = '', moreEn = ''): string {
  const dir = makeFolder();
  fs.writeFileSync(path.join(dir, 'vi.txt'), VI_DOUCS + moreVi);
  fs.writeFileSync(path.join(dir, 'en.txt'), EN_DOUCS + moreEn);
  for (const args of [['init'], ['add', 'vi.txt', 'en.txt', '--story', 'doucs']]) {
    const { status, stderr } = songngu(dir, ...args);
    if (status !== 0) throw new Error(stderr);
  }
  return dir;
}

/** Returns a translation memory of `pairs`, [Vietnamese, English]. */
function tmxOf(pairs: readonly (readonly [vi: string, en: string])[], head = ''): string {
  const units = pairs.map(
    ([vi, en]) =>
      `<tu><tuv xml:lang="EN-GB"><seg>${en}</seg></tuv><tuv xml:lang="vi"><seg>${vi}</seg></tuv></tu>`,
  );
  return `<?xml version="1.0"?>\n${head}<tmx version="1.4">\n<header srclang="en-GB"/>\n<body>\n${units.join('\n')}\n</body></tmx>\n`;
}

const MEMORY = tmxOf(
  [
    ['Các nhà khoa học đếm được 237 con chà vá.', 'Scientists counted 237 doucs.'],
    ['Chà vá ăn lá &amp; quả.', 'Doucs eat leaves &amp; fruit.'],
    ['Du khách không được cho <hi>chà vá</hi> ăn.', 'Visitors must not feed <ph>{1}</ph>the doucs.'],
  ],
  '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n',
);

/** Opens the story in the review program and waits until its first frame is whole. */
async function review(dir: string): Promise<TestTerminal> {
  const terminal = new TestTerminal([BIN, 'review', 'doucs'], {
    cwd: dir,
    columns: 108,
    env: { SONGNGU_CACHE: path.join(dir, '.cache') },
  });
  await terminal.until(/0 confirmed.*Enter confirm/s);
  return terminal;
}

/** Returns the score shown for a pair that has the learned word; 0 when it is not suggested. */
function scoreIn(terminal: TestTerminal, [vi, en]: readonly [vi: string, en: string]): number {
  const line = terminal.lines().find(one => one.includes(vi) && one.includes(en)) ?? '';
  return Number(/[01]\.\d\d/.exec(line)?.[0] ?? 0);
}

const VISITORS = ['Du khách', 'Visitors'] as const;
const TOMORROW = ['Với chà vá', 'tomorrow'] as const;

describe('learning while pairs are confirmed', () => {
  it('changes the score of another pair with the key that confirms one, and back with undo', async () => {
    const dir = makeDoucWorkspace();
    const terminal = await review(dir);
    const before = scoreIn(terminal, VISITORS);
    terminal.send('\r');
    await terminal.until('1 confirmed');
    terminal.send('\r');
    await terminal.until('2 confirmed');
    await terminal.until(() => scoreIn(terminal, VISITORS) > before);
    terminal.send('uu');
    await terminal.until('0 confirmed');
    await terminal.until(() => scoreIn(terminal, VISITORS) === before);
    terminal.send('qq');
    expect(await terminal.untilExit()).toBe(0);
    expect(decisionsOf(dir, 'doucs').map(({ type }) => type)).toEqual(['confirm', 'confirm', 'undo', 'undo']);
  });

  it('ranks a large story while no key comes, and leaves the cursor where it is', async () => {
    const stations = Array.from({ length: 66 }, (_, at) => at + 101);
    const terminal = await review(
      makeDoucWorkspace(
        stations.map(at => `\nTrạm số ${at} đo được ${at} mm mưa.\n`).join(''),
        stations.map(at => `\nStation ${at} measured ${at} mm of rain.\n`).join(''),
      ),
    );
    const before = scoreIn(terminal, TOMORROW);
    terminal.send('\r\r');
    await terminal.until(/2 confirmed.*Enter confirm/s);
    const cursor = (): string =>
      terminal
        .lines()
        .find(one => one.startsWith('>'))
        ?.slice(16, 38) ?? '';
    const place = cursor();
    await terminal.until(() => scoreIn(terminal, TOMORROW) !== before);
    expect(cursor()).toBe(place);
    terminal.send('qq');
    expect(await terminal.untilExit()).toBe(0);
  });
});

describe('songngu learn', () => {
  const align = (dir: string): { pairs: { because: { vi: string; en: string }[] }[] } =>
    JSON.parse(songngu(dir, 'align', 'vi.txt', 'en.txt', '--json').stdout);
  const reasons = (dir: string): string[] =>
    align(dir).pairs.flatMap(({ because }) => because.map(({ vi, en }) => `${vi} = ${en}`.toLowerCase()));

  it('keeps what a translation memory teaches, and align uses it', () => {
    const dir = makeDoucWorkspace();
    fs.writeFileSync(path.join(dir, 'memory.tmx'), MEMORY);
    expect(reasons(dir)).not.toContain('chà vá = doucs');
    const { status, stdout, stderr } = songngu(dir, 'learn', 'memory.tmx');
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('chà vá = douc') });
    expect(stderr).toContain('3 pairs');
    expect(stderr).toContain(path.join('glossary', 'learned.tsv'));
    expect(reasons(dir)).toContain('chà vá = doucs');
  });

  it('never counts a file twice, whatever it is called, and adds another to it', () => {
    const dir = makeDoucWorkspace();
    const file = path.join(dir, 'glossary', 'learned.tsv');
    fs.writeFileSync(path.join(dir, 'memory.tmx'), MEMORY);
    fs.writeFileSync(path.join(dir, 'copy.tmx'), MEMORY);
    fs.writeFileSync(path.join(dir, 'utf16.tmx'), Buffer.from(`\uFEFF${MEMORY}`, 'utf16le'));
    songngu(dir, 'learn', 'memory.tmx');
    const once = fs.readFileSync(file, 'utf8');
    expect(songngu(dir, 'learn', 'copy.tmx', 'memory.tmx')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('already (as memory.tmx)'),
    });
    expect(fs.readFileSync(file, 'utf8')).toBe(once);
    expect(songngu(dir, 'learn', 'utf16.tmx').status).toBe(0);
    expect(fs.readFileSync(file, 'utf8')).toMatch(
      /^# songngu-learned\/1\n# source \S+ 3 memory\.tmx\n# source \S+ 3 utf16\.tmx\n/,
    );
  });

  it('only prints with --dry-run', () => {
    const dir = makeDoucWorkspace();
    fs.writeFileSync(path.join(dir, 'memory.tmx'), MEMORY);
    const { status, stdout } = songngu(dir, 'learn', 'memory.tmx', '--dry-run');
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('chà vá = douc') });
    expect(fs.existsSync(path.join(dir, 'glossary', 'learned.tsv'))).toBe(false);
  });

  it.each([
    ['text', 'Chà vá = douc', /there is no TMX in this file/],
    [
      'a file of entities',
      tmxOf([['a', 'b']], '<!DOCTYPE tmx [\n<!ENTITY a "aaaa">\n]>\n'),
      /memory\.tmx:2.*entities/s,
    ],
    ['a file that ends in the middle', MEMORY.slice(0, -30), /ends in the middle/],
    ['another kind of XML', '<html>\n<body/></html>', /memory\.tmx:1.*“html”/s],
    ['deep nesting', `<tmx>${'<a>'.repeat(100)}`, /nested/],
    ['Latin-1', Buffer.from('<tmx><body>caf\xe9</body></tmx>', 'latin1'), /UTF-8/],
  ])('says what is wrong with %s, and writes nothing', (_, content, message) => {
    const dir = makeWorkspace();
    fs.writeFileSync(path.join(dir, 'memory.tmx'), content);
    const { status, stderr } = songngu(dir, 'learn', 'memory.tmx');
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(fs.existsSync(path.join(dir, 'glossary', 'learned.tsv'))).toBe(false);
  });

  it('says in which line what it learned was damaged, and everything but learn goes on without it', () => {
    const dir = makeDoucWorkspace();
    fs.writeFileSync(path.join(dir, 'memory.tmx'), MEMORY);
    songngu(dir, 'learn', 'memory.tmx');
    const file = path.join(dir, 'glossary', 'learned.tsv');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('vi\ten', '<<<<<<< HEAD\nvi\ten'));
    const runs = [
      [1, 'learn', 'memory.tmx'],
      [0, 'terms'],
      [0, 'align', 'vi.txt', 'en.txt'],
    ] as const;
    for (const [status, ...args] of runs) {
      expect({ args, ...songngu(dir, ...args) }).toMatchObject({
        status,
        stderr: expect.stringMatching(/learned\.tsv:3:1: a merge of two versions is not finished/),
      });
    }
    expect(songngu(dir, 'export', '--format', 'yaml')).toMatchObject({ status: 0, stderr: '' });
  });

  it('writes nothing through a link that leads out of the workspace', () => {
    const dir = makeDoucWorkspace();
    const outside = path.join(makeFolder(), 'vi.txt');
    fs.writeFileSync(path.join(dir, 'memory.tmx'), MEMORY);
    fs.mkdirSync(path.join(dir, 'glossary'), { recursive: true });
    const before = fs.readFileSync(outside, 'utf8');
    fs.symlinkSync(outside, path.join(dir, 'glossary', 'learned.tsv'));
    expect(songngu(dir, 'learn', 'memory.tmx').status).toBe(1);
    expect(fs.readFileSync(outside, 'utf8')).toBe(before);
  });
});
