import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { TestTerminal } from './terminal.ts';
import { BIN, makeFolder, songngu } from './workspace.ts';

export type ReviewOptions = {
  readonly columns?: number;
  readonly rows?: number;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

export const ESCAPE = '\u001B';

/** Starts the review program on the workspace `cwd`, and returns its terminal at once. */
export function startReview(cwd: string, { args = [], env = {}, ...size }: ReviewOptions = {}): TestTerminal {
  return new TestTerminal([BIN, ...args], {
    cwd,
    ...size,
    env: { SONGNGU_CACHE: path.join(cwd, '.cache'), ...env },
  });
}

/** Starts the review program and waits until a story with its suggestions is shown. */
export async function openReview(cwd: string, options: ReviewOptions = {}): Promise<TestTerminal> {
  const terminal = startReview(cwd, options);
  await terminal.until(isAligned);
  return terminal;
}

/** Returns whether the screen shows a story whose pairs are there. */
export function isAligned(text: string): boolean {
  return /[1-9]\d* (?:left|confirmed) · .*rejected/.test(text) && !text.includes('aligning');
}

/** Leaves the program from the review list. */
export async function leaveReview(terminal: TestTerminal): Promise<void> {
  // Back to the list of stories, and out of it.
  terminal.send('qq');
  expect(await terminal.untilExit()).toBe(0);
}

/** Returns the line of the list that is selected; empty when there is none. */
export function selectedLine(text: string): string {
  return text.split('\n').find(line => line.startsWith('> ')) ?? '';
}

/** Returns what holds when `words` stand in the selected line. */
export function selects(words: string): (text: string) => boolean {
  return text => selectedLine(text).includes(words);
}

/** Returns the path of a story's journal. */
export function journalOf(dir: string, story = 'bridge'): string {
  return path.join(dir, 'corpus', story, 'decisions.jsonl');
}

/** Sentence `at` of the long story, as the list begins it. */
export function longSentence(at: number): string {
  return `Ngày thứ ${at},`;
}

/** Returns a new workspace with one story, `long`, of `count` sentences a side that pair one with one. */
export function makeLongWorkspace(count: number): string {
  const dir = makeFolder();
  const made = songngu(dir, 'init');
  if (made.status !== 0) throw new Error(made.stderr);
  const story = path.join(dir, 'corpus', 'long');
  fs.mkdirSync(story, { recursive: true });
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const vi = numbers.map(at => `${longSentence(at)} kho Hòa Bình nhận ${1000 + 7 * at} tấn gạo.`);
  const en = numbers.map(at => `On day ${at}, the Hoa Binh depot received ${1000 + 7 * at} tonnes of rice.`);
  fs.writeFileSync(
    path.join(story, 'kho.vi.md'),
    `---\nlang: vi\ntitle: Kho gạo\n---\n\n${vi.join('\n\n')}\n`,
  );
  fs.writeFileSync(
    path.join(story, 'depot.en.md'),
    `---\nlang: en\ntitle: Rice\n---\n\n${en.join('\n\n')}\n`,
  );
  return dir;
}
