import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { isAlive, thisProcess } from './process-identity.ts';
import { claimStory, STORY_LOCK, type StoryClaim } from './story-lock.ts';
import { makeTempFolder } from './temp-folder.test-data.ts';

const PROGRAM = fileURLToPath(new URL('./story-lock.test-data.ts', import.meta.url));
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

type Other = {
  readonly said: Record<string, unknown>;
  readonly ask: (line: string) => Promise<unknown>;
  readonly end: (how: 'exit' | 'SIGKILL' | 'SIGSTOP') => Promise<void>;
};

// Another person's program, which has claimed the story when this returns.
async function other(dir: string, user: string): Promise<Other> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, dir, user], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => JSON.parse((await lines.next()).value);
  const over = new Promise<void>(resolve => child.on('exit', () => resolve()));
  return {
    said: (await next()) as Record<string, unknown>,
    ask: line => {
      child.stdin.write(`${line}\n`);
      return next();
    },
    end: how => {
      if (how === 'exit') child.stdin.write('exit\n');
      else child.kill(how);
      return how === 'SIGSTOP' ? Promise.resolve() : over;
    },
  };
}

const files = (dir: string): string[] => fs.readdirSync(dir).filter(name => name.startsWith('.songngu-lock'));
const claim = (dir: string): StoryClaim => claimStory(dir, { user: 'lan' });
const release = (held: StoryClaim): void => {
  if (held.state === 'mine') held.release();
};
const lockFile = (dir: string): string => path.join(dir, STORY_LOCK);
const edit = (dir: string, changes: Record<string, unknown>): void => {
  const lock = JSON.parse(fs.readFileSync(lockFile(dir), 'utf8'));
  fs.writeFileSync(lockFile(dir), JSON.stringify({ ...lock, ...changes }));
};
const age = (dir: string, seconds: number): void => {
  const then = Date.now() / 1000 - seconds;
  fs.utimesSync(lockFile(dir), then, then);
};

describe('a story that one person has open', () => {
  it('is theirs until they leave, and then anybody’s', async () => {
    const dir = makeTempFolder();
    const lan = await other(dir, 'lan');
    expect(lan.said).toMatchObject({ state: 'mine' });
    expect(claimStory(dir, { user: 'minh' })).toMatchObject({
      state: 'taken',
      by: 'lan',
      host: os.hostname(),
      since: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    await lan.end('exit');
    expect(files(dir)).toEqual([]);
    const mine = claim(dir);
    expect(mine.state).toBe('mine');
    release(mine);
    release(mine);
    expect(files(dir)).toEqual([]);
  });

  it('is taken over when their program was killed', async () => {
    const dir = makeTempFolder();
    const lan = await other(dir, 'lan');
    await lan.end('SIGKILL');
    expect(files(dir)).toEqual([STORY_LOCK]);
    const mine = claim(dir);
    expect(mine.state).toBe('mine');
    expect(files(dir)).toEqual([STORY_LOCK]);
    release(mine);
  });

  it('stays theirs while their program is only stopped, however long', async () => {
    const dir = makeTempFolder();
    const lan = await other(dir, 'lan');
    await lan.end('SIGSTOP');
    age(dir, 3600);
    expect(claim(dir).state).toBe('taken');
  });

  it('goes to one of several who come at the same moment after a crash', async () => {
    const dir = makeTempFolder();
    const crashed = await other(dir, 'lan');
    await crashed.end('SIGKILL');
    const all = await Promise.all(['a', 'b', 'c', 'd'].map(user => other(dir, user)));
    expect(all.map(({ said }) => said.state).sort()).toEqual(['mine', 'taken', 'taken', 'taken']);
    expect(files(dir)).toEqual([STORY_LOCK]);
  });

  it('is kept alive by beats, which tell when it was lost', async () => {
    const dir = makeTempFolder();
    const lan = await other(dir, 'lan');
    const before = fs.readFileSync(lockFile(dir), 'utf8');
    age(dir, 90);
    const old = fs.statSync(lockFile(dir)).mtimeMs;
    expect(await lan.ask('beat')).toBe('mine');
    expect(fs.statSync(lockFile(dir)).mtimeMs).toBeGreaterThan(old);
    expect(fs.readFileSync(lockFile(dir), 'utf8')).toBe(before);
    edit(dir, { token: 'of-another' });
    expect(await lan.ask('beat')).toBe('lost');
    await lan.end('exit');
    expect(files(dir)).toEqual([STORY_LOCK]);
  });

  it('may be opened again by the same program', () => {
    const dir = makeTempFolder();
    const first = claim(dir);
    const again = claim(dir);
    expect([first.state, again.state]).toEqual(['mine', 'mine']);
    release(again);
    expect(files(dir)).toEqual([]);
  });
});

describe('a lock that was left behind', () => {
  const elsewhere = { system: 'another machine', host: 'toa-soan-2', pid: 1 };

  it('by another machine counts for two minutes after its last beat', () => {
    const dir = makeTempFolder();
    claim(dir);
    edit(dir, { ...elsewhere, user: 'minh' });
    age(dir, 60);
    expect(claim(dir)).toMatchObject({ state: 'taken', by: 'minh', host: 'toa-soan-2' });
    age(dir, 150);
    const mine = claim(dir);
    expect(mine.state).toBe('mine');
    release(mine);
  });

  it('by a process whose number another one has now does not count', () => {
    const dir = makeTempFolder();
    claim(dir);
    edit(dir, { pid: process.ppid, start: '1' });
    const mine = claim(dir);
    expect(mine.state).toBe(thisProcess().start === undefined ? 'taken' : 'mine');
    release(mine);
  });

  it.each([
    ['is empty', ''],
    ['was cut off', '{"token":"x'],
    ['is something else', '[1]'],
    ['is huge', 'x'.repeat(10_000)],
  ])('and %s counts for two minutes, too: somebody may be writing it', (_name, content) => {
    const dir = makeTempFolder({ [STORY_LOCK]: content });
    expect(claim(dir)).toMatchObject({ state: 'taken', by: '' });
    age(dir, 150);
    const mine = claim(dir);
    expect(mine.state).toBe('mine');
    release(mine);
    expect(files(dir)).toEqual([]);
  });

  it('is taken over although somebody began to do that and crashed', () => {
    const dir = makeTempFolder();
    claim(dir);
    edit(dir, { ...elsewhere, token: 'dead' });
    age(dir, 150);
    const guard = path.join(dir, `${STORY_LOCK}-dead`);
    fs.writeFileSync(guard, '');
    expect(claim(dir).state).toBe('taken');
    fs.utimesSync(guard, 1, 1);
    const mine = claim(dir);
    expect(mine.state).toBe('mine');
    release(mine);
  });
});

describe('a folder that cannot be written', () => {
  it('is no error, and nothing is in the way', () => {
    expect(claim(path.join(makeTempFolder(), 'not-there'))).toMatchObject({
      state: 'unwritable',
      problem: { code: 'file-enoent' },
    });
  });
});

describe('a process', () => {
  it('is alive, or not, or of another system', () => {
    const me = thisProcess();
    expect(isAlive(me)).toBe(true);
    expect(isAlive({ ...me, pid: 0x3ffffff })).toBe(false);
    expect(isAlive({ ...me, system: 'elsewhere' })).toBeUndefined();
  });
});
