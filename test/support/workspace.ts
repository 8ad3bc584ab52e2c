import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Decision } from '../../src/core/pairs/decision.ts';

/** The built command. */
export const BIN = path.resolve('dist/bin/songngu.js');

/** Two short reports of one event, in our own words. */
export const VI_TEXT = `Hải Phòng khánh thành cầu mới sau ba năm thi công

Sáng 12/5, thành phố Hải Phòng khánh thành cây cầu dài 1.250 m bắc qua sông Cấm. Dự án có tổng vốn đầu tư 2.300 tỷ đồng, do Công ty Đại Nam thi công.

Ông Trần Văn Khải, giám đốc ban quản lý dự án, cho biết cầu giúp rút ngắn 25 phút di chuyển tới cảng. Lễ cắt băng kéo dài 40 phút.

Người dân hai bờ sông đổ ra xem rất đông từ sáng sớm.
`;
export const EN_TEXT = `Port city opens long-awaited river bridge

Tran Van Khai, who heads the project management board, said the bridge would cut 25 minutes from the trip to the port.

Hai Phong opened the 1,250-metre bridge over the Cam River on May 12. Built by Dai Nam, the project cost 2.3 trillion dong.

The ribbon-cutting ceremony lasted 34 minutes. Officials from neighbouring provinces attended.
`;

/** Returns a new folder with the two reports as `vi.txt` and `en.txt`. */
export function makeFolder(): string {
  const dir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'songngu-')));
  fs.writeFileSync(path.join(dir, 'vi.txt'), VI_TEXT);
  fs.writeFileSync(path.join(dir, 'en.txt'), EN_TEXT);
  return dir;
}

let made: string | undefined;

/** Returns a new workspace with the two reports as the story `bridge`. */
export function makeWorkspace(): string {
  made ??= makeBridge();
  const dir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'songngu-')));
  fs.cpSync(made, dir, { recursive: true });
  return dir;
}

function makeBridge(): string {
  const dir = makeFolder();
  for (const args of [['init'], ['add', 'vi.txt', 'en.txt', '--story', 'bridge']]) {
    const { status, stderr } = songngu(dir, ...args);
    if (status !== 0) throw new Error(stderr);
  }
  return dir;
}

/** Runs the built command without a terminal. */
export function songngu(
  cwd: string,
  ...args: string[]
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    encoding: 'utf8',
    env: environmentOf(cwd),
    maxBuffer: 1 << 28,
    input: '',
    timeout: 60_000,
  });
}

/** Returns the environment for the command: a cache of its own, and a locale. */
export function environmentOf(dir: string): NodeJS.ProcessEnv {
  return { ...process.env, SONGNGU_CACHE: path.join(dir, '.cache'), LANG: 'C.UTF-8', NODE_ENV: '' };
}

/** Returns the decisions in a story's journal. */
export function decisionsOf(dir: string, story = 'bridge'): Decision[] {
  const file = path.join(dir, 'corpus', story, 'decisions.jsonl');
  if (!fs.existsSync(file)) return [];
  return fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
}
