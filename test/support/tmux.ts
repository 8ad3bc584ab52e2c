import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** False where tmux is not installed. */
export const HAS_TMUX = spawnSync('tmux', ['-V']).status === 0;

const PATIENCE = 20_000;
const POLL = 30;

/** A shell in a tmux server of its own: a second terminal to try programs in, which tells the state of its modes. */
export class Tmux {
  private readonly socket = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'songngu-tmux-')), 'socket');

  constructor(cwd: string, env: Readonly<Record<string, string>>) {
    const { TMUX: _tmux, CI: _ci, NODE_ENV: _node, VITEST: _vitest, ...inherited } = process.env;
    const settings = Object.entries(env).flatMap(([name, value]) => ['-e', `${name}=${value}`]);
    this.run(
      ['-f', '/dev/null', 'new-session', '-d', '-x', '100', '-y', '30', '-c', cwd, ...settings],
      { ...inherited, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
      ['bash', '--norc', '--noprofile'],
    );
  }

  /** Types text. */
  type(text: string): void {
    this.run(['send-keys', '-l', text]);
  }

  /** Presses a key by its tmux name: `Enter`, `C-z`. */
  press(key: string): void {
    this.run(['send-keys', key]);
  }

  resize(columns: number, rows: number): void {
    this.run(['resize-window', '-x', `${columns}`, '-y', `${rows}`]);
  }

  text(): string {
    return this.run(['capture-pane', '-p']);
  }

  /** Returns a format of tmux, such as `#{alternate_on}`. */
  value(format: string): string {
    return this.run(['display-message', '-p', format]).trim();
  }

  async until(condition: string | ((text: string) => boolean)): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const text = this.text();
      if (typeof condition === 'string' ? text.includes(condition) : condition(text)) return;
      if (Date.now() > deadline) throw new Error(`tmux never showed ${condition}:\n${text}`);
      await new Promise(resolve => setTimeout(resolve, POLL));
    }
  }

  close(): void {
    spawnSync('tmux', ['-S', this.socket, 'kill-server']);
    fs.rmSync(path.dirname(this.socket), { recursive: true, force: true });
  }

  private run(args: readonly string[], env?: NodeJS.ProcessEnv, command: readonly string[] = []): string {
    const all = ['-u', '-S', this.socket, ...args, ...command];
    const { status, stdout, stderr } = spawnSync('tmux', all, { encoding: 'utf8', ...(env ? { env } : {}) });
    if (status !== 0) throw new Error(`tmux ${args[0]}: ${stderr}`);
    return stdout;
  }
}
