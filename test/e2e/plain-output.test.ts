import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { TestTerminal } from '../support/terminal.ts';
import { BIN, environmentOf, makeWorkspace, songngu } from '../support/workspace.ts';

let dir = '';

beforeAll(() => {
  dir = makeWorkspace();
});

const START = `"${process.execPath}" "${BIN}"`;

/** Runs a line of bash in a terminal, and returns what it showed and its code. */
async function inTerminal(line: string, env: Readonly<Record<string, string>> = {}): Promise<TestTerminal> {
  const terminal = new TestTerminal(['-c', line], {
    cwd: dir,
    columns: 120,
    command: ['bash'],
    env: { SONGNGU_CACHE: path.join(dir, '.cache'), ...env },
  });
  await terminal.untilExit();
  return terminal;
}

describe('the review program without a terminal', () => {
  it.each([
    ['keys from a pipe', `echo q | ${START} review`],
    ['a screen that is a pipe', `set -o pipefail; ${START} review | cat`],
    ['nothing at all', `${START} review </dev/null`],
  ])('(%s) ends with 2, names the plain command and sends no escape byte', async (_name, line) => {
    const { exitCode, bytes, lines } = await inTerminal(line).then(terminal => ({
      exitCode: terminal.exitCode,
      bytes: terminal.bytes,
      lines: terminal.lines().join(' '),
    }));
    expect(exitCode).toBe(2);
    expect(bytes).not.toContain('\u001B');
    expect(lines).toContain('the review program needs a terminal');
    expect(lines).toContain('songngu | cat');
  });

  it('ends with 2 on TERM=dumb, and names the way to go on there', async () => {
    const terminal = await inTerminal(`${START} review`, { TERM: 'dumb' });
    expect(terminal.exitCode).toBe(2);
    expect(terminal.bytes).not.toContain('\u001B');
    expect(terminal.lines().join(' ')).toContain('songngu review --screen-reader');
  });

  it.each(['NO_COLOR', 'FORCE_COLOR'])(
    'songngu alone prints its table into a pipe, in plain text, with %s',
    variable => {
      const { status, stdout } = spawnSync(process.execPath, [BIN], {
        cwd: dir,
        encoding: 'utf8',
        input: '',
        env: { ...environmentOf(dir), [variable]: '1' },
      });
      expect(status).toBe(0);
      expect(stdout).toMatch(/· 1\.00 {2}Sáng 12\/5/);
      expect(stdout).not.toContain('\u001B');
    },
  );
});

describe('a reader that goes away', () => {
  it.each(['', 'export --format json', 'terms bridge', 'keys', 'align vi.txt en.txt', '--help'])(
    'ends “songngu %s” without a word',
    args => {
      const { status, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${START} ${args} | true`], {
        cwd: dir,
        encoding: 'utf8',
        env: environmentOf(dir),
      });
      expect([status, stderr]).toEqual([0, '']);
    },
  );
});

describe('starting', () => {
  it('loads the screen only for the review program', () => {
    const loaded = (...args: readonly string[]): string[] => {
      const coverage = fs.mkdtempSync(path.join(os.tmpdir(), 'songngu-coverage-'));
      const env = { ...environmentOf(dir), NODE_V8_COVERAGE: coverage };
      spawnSync(process.execPath, [BIN, ...args], { cwd: dir, env, input: '' });
      const reports = fs
        .readdirSync(coverage)
        .map(name => fs.readFileSync(path.join(coverage, name), 'utf8'));
      fs.rmSync(coverage, { recursive: true });
      const urls = reports.flatMap(report =>
        JSON.parse(report).result.map(({ url }: { url: string }) => url),
      );
      return urls
        .filter((url: string) => url.includes('/dist/bin/'))
        .map((url: string) => path.basename(url));
    };
    const bin = path.dirname(BIN);
    const withScreen = fs
      .readdirSync(bin)
      .filter(
        name =>
          name.endsWith('.js') && fs.readFileSync(path.join(bin, name), 'utf8').includes('react-reconciler'),
      );
    expect(withScreen.length).toBeGreaterThan(0);
    for (const args of [['--version'], ['--help'], ['export', '--format', 'json'], ['review']]) {
      const files = loaded(...args);
      expect(files).toContain('songngu.js');
      expect(files.filter(name => withScreen.includes(name))).toEqual([]);
    }
    expect(songngu(dir, '--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
