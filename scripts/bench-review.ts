// Prints what the review program costs whoever sits before it: how soon it is there, how soon a key is answered, what it takes up.
// usage: npm run bench:review [-- --quick]
// It runs the built program in a pseudo-terminal on a story of 10,000 sentences a side. What is printed is never a failure.
import fs from 'node:fs';
import path from 'node:path';
import { makeLargeWorkspace } from './large-story.ts';
import { type ScreenLines, TimedTerminal } from './timed-terminal.ts';

const BIN = path.resolve('dist/bin/songngu.js');
const SIZE = { columns: 120, rows: 40 };
const isQuick = process.argv.includes('--quick');
const SENTENCES = isQuick ? 3000 : 10_000;
const CONFIRMED = SENTENCES / 2;
const STARTS = isQuick ? 3 : 7;
const PRESSES = isQuick ? 30 : 120;
const MEASURED_MOVES = 40;
const MEMORY_KEYS = isQuick ? [300, 3000] : [1000, 10_000];

const KEYS = { up: '\u001B[A', pageDown: '\u001B[6~', pageUp: '\u001B[5~', enter: '\r', escape: '\u001B' };

/** A program that answers every key with a frame at once: what a key takes on this machine, as it is now, whatever the program. */
const ECHO = `process.stdin.setRawMode(true); let n = 0;
process.stdin.on('data', () => process.stdout.write('\\x1b[H' + ++n + '\\x1b[?2026l'));
process.stdout.write('\\x1b[?2026l')`;

const fresh = makeLargeWorkspace({ sentences: SENTENCES, confirmed: 0 });
const worked = makeLargeWorkspace({ sentences: SENTENCES, confirmed: CONFIRMED });
console.log(`a story of ${SENTENCES} × ${SENTENCES} sentences, ${SIZE.columns} × ${SIZE.rows} cells`);
try {
  for (const [name, dir] of [
    ['no decisions', fresh],
    [`${CONFIRMED} pairs confirmed`, worked],
  ] as const) {
    console.log(`\n${name}`);
    await echo(dir);
    await startUp(dir);
    await session(dir);
  }
} finally {
  for (const dir of [fresh, worked]) fs.rmSync(dir, { recursive: true });
}

function open(dir: string): TimedTerminal {
  return new TimedTerminal([BIN], { ...SIZE, cwd: dir, env: { SONGNGU_CACHE: path.join(dir, '.cache') } });
}

async function echo(dir: string): Promise<void> {
  const terminal = new TimedTerminal(['-e', ECHO], { ...SIZE, cwd: dir });
  await reached(terminal, () => true);
  await latency('a program that only echoes', terminal, press('j', differently(header)));
  await terminal.end('SIGTERM');
}

async function reached(terminal: TimedTerminal, holds: (lines: ScreenLines) => boolean): Promise<number> {
  const at = await terminal.until(holds);
  if (at === undefined) throw new Error(`the screen never came to that:\n${terminal.lines().join('\n')}`);
  return at;
}

// In turn with node -e 0, so that whatever else the machine does slows both down.
async function startUp(dir: string): Promise<void> {
  const ratios: number[] = [];
  const firsts: number[] = [];
  const lists: number[] = [];
  for (let run = 0; run <= STARTS; run++) {
    const node = new TimedTerminal(['-e', '0'], { ...SIZE, cwd: dir });
    const alone = (await node.end()) - node.startedAt;
    const terminal = open(dir);
    const first = (await reached(terminal, () => true)) - terminal.startedAt;
    const list = (await reached(terminal, isList)) - terminal.startedAt;
    await terminal.end('SIGTERM');
    // The first run fills the caches.
    if (run === 0) continue;
    ratios.push(first / alone);
    firsts.push(first);
    lists.push(list);
  }
  const ratio = `${median(ratios).toFixed(1)} × node -e 0 (wanted: 10)`;
  row('first frame', `${median(firsts).toFixed(0)} ms = ${ratio}`);
  row('list with sentences', `${median(lists).toFixed(0)} ms`);
}

async function session(dir: string): Promise<void> {
  const terminal = open(dir);
  await reached(terminal, isList);
  await latency('j while it aligns', terminal, press('j', moved), {
    count: Number.POSITIVE_INFINITY,
    until: isAligned,
  });
  const aligned = await reached(terminal, isAligned);
  row('first suggestions', `${((aligned - terminal.startedAt) / 1000).toFixed(1)} s`);
  await latency('j while it compares facts', terminal, press('j', moved));
  await terminal.untilIdle();
  await keyLatencies(terminal);
  await held(terminal);
  await burst(terminal);
  await moveBytes(terminal);
  await memory(terminal);
  await terminal.end('SIGTERM');
}

/** A key with what must be seen before it counts as answered. */
type Press = {
  readonly bytes: string;
  readonly isAnswered: (now: ScreenLines, before: ScreenLines) => boolean;
};

function press(bytes: string, isAnswered: Press['isAnswered']): (at: number) => Press {
  return () => ({ bytes, isAnswered });
}

function turns(...presses: readonly Press[]): (at: number) => Press {
  return at => presses[at % presses.length] as Press;
}

async function keyLatencies(terminal: TimedTerminal): Promise<void> {
  const enter: Press = { bytes: KEYS.enter, isAnswered: differently(confirmedOf) };
  const undo: Press = { bytes: 'u', isAnswered: differently(confirmedOf) };
  const to = (bytes: string): Press => ({ bytes, isAnswered: moved });
  const all: readonly (readonly [name: string, presses: (at: number) => Press])[] = [
    ['j, k', at => to(at % 10 < 7 ? 'j' : 'k')],
    ['PageDown', turns(to(KEYS.pageDown))],
    ['G, g', turns(to('G'), to('g'))],
    ['Tab', turns(to('\t'))],
    ['Enter (confirm)', turns(enter)],
    ['u (take back)', turns(undo)],
    ['Enter, u, in turn', turns(enter, undo)],
    ['s (other side)', turns({ bytes: 's', isAnswered: differently(header) })],
    ['filter on, off', turns(...filterPresses())],
    ['search, a letter', turns(...searchPresses())],
  ];
  for (const [name, presses] of all) {
    await latency(name, terminal, presses);
    await terminal.untilIdle();
  }
  for (const [name, presses] of all.slice(0, 5)) {
    await latency(`${name}, 400 ms apart`, terminal, presses, { count: isQuick ? 10 : 60, pause: 400 });
    await terminal.untilIdle();
  }
}

function filterPresses(): Press[] {
  const isAnswered = differently(header);
  return [
    { bytes: 'i', isAnswered: differently(lines => lines.join('\n')) },
    { bytes: ' ', isAnswered },
    { bytes: ' ', isAnswered },
    { bytes: 'i', isAnswered: differently(lines => lines.join('\n')) },
  ];
}

function searchPresses(): Press[] {
  const isAnswered = differently(foot);
  return ['/', ...'quan', KEYS.escape].map(bytes => ({ bytes, isAnswered }));
}

type LatencyOptions = {
  readonly count?: number;
  /** Milliseconds between an answer and the next key. */
  readonly pause?: number;
  readonly until?: (lines: ScreenLines) => boolean;
};

async function latency(
  name: string,
  terminal: TimedTerminal,
  presses: (at: number) => Press,
  { count = PRESSES, pause = 0, until = () => false }: LatencyOptions = {},
): Promise<void> {
  const times: number[] = [];
  let missed = 0;
  for (let at = 0; at < count && !until(terminal.lines()); at++) {
    const { bytes, isAnswered } = presses(at);
    const before = terminal.lines();
    const sent = terminal.send(bytes);
    const seen = await terminal.until(lines => isAnswered(lines, before), 5000);
    if (seen === undefined) missed += 1;
    else times.push(seen - sent);
    if (pause > 0) await new Promise(resolve => setTimeout(resolve, pause));
  }
  const shown = [50, 95, 99].map(share => `p${share} ${percentile(times, share).toFixed(1).padStart(6)}`);
  const worst = percentile(times, 100).toFixed(1);
  row(
    name,
    `${shown.join('  ')}  most ${worst.padStart(6)} ms  (${times.length} keys${missed ? `, ${missed} without answer` : ''})`,
  );
}

// As a key is held down: 30 a second.
async function held(terminal: TimedTerminal): Promise<void> {
  terminal.send('g');
  await terminal.untilQuiet();
  const count = isQuick ? 60 : 150;
  let last = 0;
  for (let at = 0; at < count; at++) {
    last = terminal.send('j');
    await new Promise(resolve => setTimeout(resolve, 1000 / 30));
  }
  await lagAfter('j held, 30 a second', terminal, last, count);
}

async function burst(terminal: TimedTerminal): Promise<void> {
  terminal.send('g');
  await terminal.untilQuiet();
  await lagAfter('1000 j in one burst', terminal, terminal.send('j'.repeat(1000)), 1000);
}

async function lagAfter(name: string, terminal: TimedTerminal, last: number, keys: number): Promise<void> {
  await terminal.untilQuiet();
  const end = terminal.frames.at(-1)?.at ?? Number.NaN;
  const at = sentenceOf(terminal.lines());
  row(
    name,
    `${Math.max(0, end - last).toFixed(0)} ms from the last key to the last frame (wanted: 100); ${keys} keys, at sentence ${at}`,
  );
}

async function moveBytes(terminal: TimedTerminal): Promise<void> {
  const sizes: number[] = [];
  for (let at = 0; at < MEASURED_MOVES; at++) {
    terminal.send('j');
    const frame = await terminal.nextFrame(1000);
    if (frame) sizes.push(frame.bytes);
    await terminal.untilQuiet();
  }
  row('bytes of a j', `${median(sizes)} (most ${Math.max(...sizes)}; wanted: 1000)`);
}

async function memory(terminal: TimedTerminal): Promise<void> {
  const keys = ['j', 'j', 'j', 'k', KEYS.pageDown, '\t', 'o', 'p', 'p', 's', 's', KEYS.pageUp, 'j', 'w', 'd'];
  const sizes: number[] = [terminal.memory()];
  let pressed = 0;
  for (const stop of MEMORY_KEYS) {
    for (; pressed < stop; pressed++) {
      terminal.send(keys[pressed % keys.length] ?? 'j');
      await terminal.nextFrame(100);
    }
    sizes.push(terminal.memory());
  }
  const [before = 0, small = 1, large = 0] = sizes;
  row(
    'memory',
    `${before.toFixed(0)} MB, ${small.toFixed(0)} MB after ${MEMORY_KEYS[0]} keys, ${large.toFixed(0)} MB after ${MEMORY_KEYS[1]} (${((large / small - 1) * 100).toFixed(1)} %; wanted: below 10)`,
  );
}

function isList(lines: ScreenLines): boolean {
  return sentenceOf(lines) !== undefined;
}

function isAligned(lines: ScreenLines): boolean {
  return isList(lines) && !header(lines).includes('aligning');
}

function header(lines: ScreenLines): string {
  return lines[0] ?? '';
}

function foot(lines: ScreenLines): string {
  return lines.at(-2) ?? '';
}

function confirmedOf(lines: ScreenLines): string {
  return /\d+ confirmed/.exec(header(lines))?.[0] ?? '';
}

function moved(now: ScreenLines, before: ScreenLines): boolean {
  return differently(selected)(now, before);
}

// Where the cursor stands in the list, and on what.
function selected(lines: ScreenLines): string {
  const row = lines.findIndex(line => line.startsWith('>'));
  return `${row} ${lines[row]}`;
}

// As the panel names it.
function sentenceOf(lines: ScreenLines): string | undefined {
  return /sentence (\d+)/.exec(lines.join('\n'))?.[1];
}

function differently(of: (lines: ScreenLines) => string): Press['isAnswered'] {
  return (now, before) => of(now) !== of(before);
}

function row(name: string, text: string): void {
  console.log(`${name.padEnd(32)} ${text}`);
}

function median(values: readonly number[]): number {
  return percentile(values, 50);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? Number.NaN;
}
