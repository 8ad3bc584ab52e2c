import { spawnSync } from 'node:child_process';
import { spawn as spawnPty } from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** What ends a frame of the review program: the end of a synchronised update. */
const END_FRAME = '\u001B[?2026l';
/** An answer that has not come after so many milliseconds is given up. */
const PATIENCE = 120_000;
/** Nothing follows a frame that nothing followed for so long, in milliseconds. */
const QUIET = 500;

/** The screen when it was looked at, line by line. */
export type ScreenLines = readonly string[];

/** A frame that came: when its last byte was there (milliseconds of `performance.now`), and how many bytes it took. */
export type Frame = { readonly at: number; readonly bytes: number };

export type TimedTerminalOptions = {
  readonly cwd: string;
  readonly columns: number;
  readonly rows: number;
  readonly env?: Readonly<Record<string, string>>;
};

/** A program in a pseudo-terminal with a stopwatch: it knows when each frame was complete, and what was on the screen then. */
export class TimedTerminal {
  readonly startedAt = performance.now();
  readonly frames: Frame[] = [];
  private readonly pty;
  private readonly screen;
  private tail = '';
  private bytes = 0;
  private drained = Promise.resolve();
  private wake: () => void = () => {};
  private endedAt: number | undefined;

  constructor(args: readonly string[], { cwd, columns, rows, env = {} }: TimedTerminalOptions) {
    this.screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    const { CI: _ci, NODE_ENV: _env, ...inherited } = process.env as Record<string, string>;
    this.pty = spawnPty(process.execPath, [...args], {
      cols: columns,
      rows,
      cwd,
      name: 'xterm-256color',
      env: { ...inherited, LANG: 'C.UTF-8', LC_ALL: '', ...env },
    });
    this.pty.onData(data => this.take(data));
    this.pty.onExit(() => {
      this.endedAt = performance.now();
      this.wake();
    });
  }

  get pid(): number {
    return this.pty.pid;
  }

  /** Sends bytes, and returns when. */
  send(bytes: string): number {
    const at = performance.now();
    this.pty.write(bytes);
    return at;
  }

  lines(): ScreenLines {
    const { active } = this.screen.buffer;
    return Array.from(
      { length: this.screen.rows },
      (_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
    );
  }

  /** Returns when the first frame was complete after which `holds` is true of the screen; undefined when that never came. */
  async until(holds: (lines: ScreenLines) => boolean, patience = PATIENCE): Promise<number | undefined> {
    const deadline = performance.now() + patience;
    for (let seen = Math.max(0, this.frames.length - 1); ; ) {
      if (this.frames.length > seen) {
        seen = this.frames.length;
        const last = this.frames.at(-1)?.at;
        await this.drained;
        if (holds(this.lines())) return last ?? performance.now();
        continue;
      }
      if (performance.now() > deadline || this.endedAt !== undefined) return undefined;
      await this.news(deadline - performance.now());
    }
  }

  /** Waits for the next frame, or `patience` milliseconds, and returns the frame if it came. */
  async nextFrame(patience: number): Promise<Frame | undefined> {
    const count = this.frames.length;
    const deadline = performance.now() + patience;
    while (this.frames.length === count && performance.now() < deadline)
      await this.news(deadline - performance.now());
    return this.frames[count];
  }

  /** Waits until no frame has come for a while. */
  async untilQuiet(): Promise<void> {
    while (await this.nextFrame(QUIET)) {}
    await this.drained;
  }

  /** Waits until the program has nothing to do: its CPU time, in seconds, stays the same for some seconds. */
  async untilIdle(): Promise<void> {
    for (let last = '', same = 0; same < 3; ) {
      const now = psOf(this.pid, 'time');
      same = now === last ? same + 1 : 0;
      last = now;
      await new Promise(resolve => setTimeout(resolve, 1000));
    }
  }

  /** Returns the memory that the program has, in MB. */
  memory(): number {
    return Number(psOf(this.pid, 'rss')) / 1024;
  }

  /** Ends the program, and waits for that. Returns when it was over. */
  async end(signal?: string): Promise<number> {
    if (signal !== undefined && this.endedAt === undefined) this.pty.kill(signal);
    while (this.endedAt === undefined) await this.news(PATIENCE);
    return this.endedAt;
  }

  private take(data: string): void {
    const at = performance.now();
    this.drained = new Promise(resolve => this.screen.write(data, resolve));
    this.bytes += Buffer.byteLength(data);
    const seen = this.tail + data;
    const end = seen.lastIndexOf(END_FRAME);
    this.tail = seen.slice(end < 0 ? -END_FRAME.length : end + END_FRAME.length);
    if (end < 0) return;
    this.frames.push({ at, bytes: this.bytes });
    this.bytes = 0;
    this.wake();
  }

  private async news(patience: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>(resolve => {
      this.wake = resolve;
      timer = setTimeout(resolve, patience);
    });
    clearTimeout(timer);
  }
}

function psOf(pid: number, column: string): string {
  return spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}
