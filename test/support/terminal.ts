import { spawn as spawnPty } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const PATIENCE = 20_000;
const POLL = 15;

export type TerminalOptions = {
  readonly columns?: number;
  readonly rows?: number;
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
};

/** A program in a real pseudo-terminal, with a screen emulator to look at what it shows. */
export class TestTerminal {
  /** Every byte that the program wrote. */
  bytes = '';
  exitCode: number | undefined;
  private readonly pty;
  private readonly screen;
  private drained = Promise.resolve();

  constructor(
    args: readonly string[],
    { columns = 80, rows = 24, cwd, env = {}, command = [process.execPath] }: TerminalOptions,
  ) {
    this.screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    const [file = '', ...before] = command;
    const { CI: _ci, NODE_ENV: _env, VITEST: _vitest, ...inherited } = process.env as Record<string, string>;
    this.pty = spawnPty(file, [...before, ...args], {
      cols: columns,
      rows,
      cwd,
      name: env.TERM ?? 'xterm-256color',
      env: { ...inherited, LANG: 'C.UTF-8', LC_ALL: '', ...env },
    });
    this.pty.onData(data => {
      this.bytes += data;
      this.drained = new Promise(resolve => this.screen.write(data, resolve));
    });
    this.pty.onExit(({ exitCode, signal }) => {
      this.exitCode = signal ? 128 + signal : exitCode;
    });
  }

  get pid(): number {
    return this.pty.pid;
  }

  /** Sends text, or bytes as they are: halves of letters too. */
  send(data: string | Uint8Array): void {
    this.pty.write(typeof data === 'string' ? data : (Buffer.from(data) as unknown as string));
  }

  kill(signal: string): void {
    this.pty.kill(signal);
  }

  async resize(columns: number, rows: number): Promise<void> {
    await this.drained;
    this.screen.resize(columns, rows);
    this.pty.resize(columns, rows);
  }

  /** Returns the lines on the screen, without the spaces at their ends. */
  lines(): string[] {
    const { active } = this.screen.buffer;
    return Array.from(
      { length: this.screen.rows },
      (_, row) =>
        active
          .getLine(active.baseY + row)
          ?.translateToString(true, 0, this.screen.cols)
          .trimEnd() ?? '',
    );
  }

  text(): string {
    return this.lines().join('\n');
  }

  /** True while the alternate screen is shown. */
  get isAlternate(): boolean {
    return this.screen.buffer.active.type === 'alternate';
  }

  get cursor(): { row: number; column: number } {
    return { row: this.screen.buffer.active.cursorY, column: this.screen.buffer.active.cursorX };
  }

  /** The emulator, for looking at colours. */
  get emulator(): InstanceType<typeof xterm.Terminal> {
    return this.screen;
  }

  /** Waits until `condition` holds of the screen's text; says what was there instead when it never does. */
  async until(condition: string | RegExp | ((text: string) => boolean)): Promise<void> {
    const holds = (text: string): boolean => {
      if (typeof condition === 'string') return text.includes(condition);
      return condition instanceof RegExp ? condition.test(text) : condition(text);
    };
    await this.waitFor(
      () => holds(this.text()),
      () => `the screen never showed ${condition}:\n${this.text()}`,
    );
  }

  /** Waits for the program's end and returns its exit code. */
  async untilExit(): Promise<number> {
    await this.waitFor(
      () => this.exitCode !== undefined,
      () => `the program did not end:\n${this.text()}`,
    );
    await this.drained;
    return this.exitCode ?? -1;
  }

  private async waitFor(isMet: () => boolean, complaint: () => string): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      await this.drained;
      if (isMet()) return;
      if (Date.now() > deadline) throw new Error(complaint());
      await new Promise(resolve => setTimeout(resolve, POLL));
    }
  }
}
