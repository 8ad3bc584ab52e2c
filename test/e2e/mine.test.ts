import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadShippedLexicon } from '../../src/io/load-lexicon.ts';
import { type PlantedPairs, plantPairs } from '../support/planted-pairs.ts';
import { TestTerminal } from '../support/terminal.ts';
import { BIN, environmentOf, makeFolder, songngu } from '../support/workspace.ts';

/** So many lines a side: enough that the index picks the partners. */
const LINES = 120;

let dir: string;
let planted: PlantedPairs;
/** What the command prints for them. */
let table: string;

beforeAll(() => {
  const shipped = loadShippedLexicon();
  if (!shipped.ok) throw new Error(shipped.error.message);
  planted = plantPairs(shipped.value.lexicon, LINES);
  dir = makeFolder();
  fs.writeFileSync(path.join(dir, 'many.vi'), `${planted.vi.join('\n')}\n`);
  fs.writeFileSync(path.join(dir, 'many.en'), `${planted.en.join('\n')}\n`);
  const { status, stdout, stderr } = songngu(dir, 'mine', 'many.vi', 'many.en');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  table = stdout;
});

const rowsOf = (stdout: string): string[][] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map(row => row.split('\t'));

describe('songngu mine', () => {
  it('finds the planted pairs, each line once, in the order of the Vietnamese lines', () => {
    const rows = rowsOf(table);
    for (const [score = '', vi = '', en = '', viText, enText, ...more] of rows) {
      expect(score).toMatch(/^[01]\.\d{4}$/);
      expect(viText).toBe(planted.vi[Number(vi) - 1]);
      expect(enText).toBe(planted.en[Number(en) - 1]);
      expect(more).toEqual([]);
    }
    const viLines = rows.map(row => Number(row[1]));
    expect(viLines).toEqual([...new Set(viLines)].sort((a, b) => a - b));
    expect(new Set(rows.map(row => row[2])).size).toBe(rows.length);
    const right = rows.filter(([, vi, en]) => planted.links.has(`${Number(vi) - 1},${Number(en) - 1}`));
    expect(right.length / planted.links.size).toBeGreaterThan(0.95);
    expect(right.length / rows.length).toBeGreaterThan(0.95);
  });

  it('finds the same whatever the number of workers', () => {
    for (const workers of ['1', '3'])
      expect(songngu(dir, 'mine', 'many.vi', 'many.en', '--workers', workers).stdout).toBe(table);
  });

  it('prints JSON Lines with the same pairs, and fewer with a higher score', () => {
    const rows = rowsOf(table);
    const { stdout } = songngu(dir, 'mine', 'many.vi', 'many.en', '--json', '--min-score', '0.9');
    const objects = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(objects.map(({ score, vi, en, viText, enText }) => [score, vi, en, viText, enText])).toEqual(
      rows
        .filter(([score]) => Number(score) >= 0.9)
        .map(([score, vi, en, ...texts]) => [Number(score), Number(vi), Number(en), ...texts]),
    );
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.length).toBeLessThan(rows.length);
  });

  it('counts blank lines, takes all line ends, leaves out lines too long, and says so', () => {
    fs.writeFileSync(
      path.join(dir, 'gaps.vi'),
      '\r\nCầu Sông Hàn dài 1.250 m.\r\n\r\nÔng Zelensky đến Hà Nội.',
    );
    const tooLong = 'The bridge is long. '.repeat(1_000);
    fs.writeFileSync(
      path.join(dir, 'gaps.en'),
      `Mr Zelenskyy arrived in Hanoi.\n${tooLong}\n\nThe Han River Bridge is 1,250 m long.\n`,
    );
    const { stdout, stderr } = songngu(dir, 'mine', 'gaps.vi', 'gaps.en');
    expect(rowsOf(stdout).map(([, vi, en]) => [vi, en])).toEqual([
      ['2', '4'],
      ['4', '1'],
    ]);
    expect(stderr).toContain('gaps.en: a line is longer than 8192 bytes and left out; the first is 2');
  });

  it('lets nothing through that a terminal would act on or a table would break at', () => {
    fs.writeFileSync(path.join(dir, 'bad.vi'), 'Ông Zelensky\tđến \u001B[2J\u202EHà\u00AD Nội \u009B31m.\n');
    fs.writeFileSync(path.join(dir, 'bad.en'), 'Mr Zelenskyy\u0007 arrived\u2028in Hanoi.\n');
    expect(rowsOf(songngu(dir, 'mine', 'bad.vi', 'bad.en').stdout)).toEqual([
      [expect.any(String), '1', '1', 'Ông Zelensky đến  [2JHà Nội  31m.', 'Mr Zelenskyy  arrived in Hanoi.'],
    ]);
    const json = songngu(dir, 'mine', 'bad.vi', 'bad.en', '--json').stdout;
    expect(json.trimEnd()).not.toMatch(/[\p{Cc}\u00AD\u2028\u202E]/u);
    expect(JSON.parse(json)).toMatchObject({
      viText: 'Ông Zelensky\tđến \u001B[2J\u202EHà\u00AD Nội \u009B31m.',
      enText: 'Mr Zelenskyy\u0007 arrived\u2028in Hanoi.',
    });
  });

  it('reads the files the other way round when they were swapped, and says so', () => {
    const { status, stdout, stderr } = songngu(dir, 'mine', 'many.en', 'many.vi');
    expect(status).toBe(0);
    expect(stderr).toContain('the other way round');
    expect(stdout).toBe(table);
  });

  it('reads a pipe', () => {
    const { status, stdout } = spawnSync(
      'bash',
      ['-c', '"$0" "$1" mine <(cat many.vi) <(cat many.en)', process.execPath, BIN],
      { cwd: dir, encoding: 'utf8', env: environmentOf(dir) },
    );
    expect(status).toBe(0);
    expect(stdout).toBe(table);
  });

  it.each([
    [['many.vi'], 2, /missing required argument/],
    [['many.vi', 'many.en', '--workers', '0'], 2, /whole number from 1/],
    [['many.vi', 'many.en', '--min-score', '7'], 2, /from 0 to 1/],
    [['many.vi', 'many.vi'], 2, /both files are Vietnamese/],
    [['many.vi', 'missing.en'], 1, /there is no such file/],
    [['many.vi', '.'], 1, /this is a folder/],
  ])('says what is wrong with %j', (args, code, message) => {
    const { status, stdout, stderr } = songngu(dir, 'mine', ...args);
    expect({ status, stdout }).toEqual({ status: code, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('ends quietly when nobody reads its output any more', () => {
    const { status, stderr } = spawnSync(
      'bash',
      [
        '-c',
        'set -o pipefail; "$0" "$1" mine many.vi many.en --min-score 0 | head -1 >/dev/null',
        process.execPath,
        BIN,
      ],
      { cwd: dir, encoding: 'utf8', env: environmentOf(dir) },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('ends when it is interrupted, though it waits for a pipe', async () => {
    spawnSync('mkfifo', [path.join(dir, 'pipe')]);
    const child = spawn(process.execPath, [BIN, 'mine', 'pipe', 'many.en'], {
      cwd: dir,
      env: environmentOf(dir),
    });
    // Opening waits until the command reads.
    const pipe = await fs.promises.open(path.join(dir, 'pipe'), 'w');
    child.kill('SIGINT');
    // A shell calls this 130.
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
    await pipe.close();
  });

  it('shows how far it is on a terminal only, and takes the line away', async () => {
    const terminal = new TestTerminal(
      ['-c', '"$0" "$1" mine many.vi many.en > out.tsv', process.execPath, BIN],
      { cwd: dir, env: environmentOf(dir) as Record<string, string>, command: ['bash'] },
    );
    expect(await terminal.untilExit()).toBe(0);
    expect(terminal.bytes).toContain(`mining 1/${LINES}`);
    expect(terminal.bytes).toMatch(/\r\u001B\[K$/);
    expect(fs.readFileSync(path.join(dir, 'out.tsv'), 'utf8')).not.toContain('mining');
  });
});
