import { execFile } from 'node:child_process';
import { toVisible } from '../../core/text/visible.ts';

/** What a run of songngu's own command line gave, in one line each. */
export type CommandOutcome = { readonly isOk: boolean; readonly output: readonly string[] };

/** A download may take its time, in milliseconds. */
const PATIENCE = 120_000;

/** Runs `songngu` with `args` beside this program, so that importing blocks no key, and returns what it printed. */
export function runSongngu(args: readonly string[], cwd: string): Promise<CommandOutcome> {
  const [program = ''] = process.argv.slice(1);
  return new Promise(resolve => {
    execFile(
      process.execPath,
      [program, ...args],
      { cwd, timeout: PATIENCE, env: { ...process.env, NO_COLOR: '1' } },
      (error, stdout, stderr) => {
        const lines = `${error ? stderr : stdout}`.split('\n').map(line => toVisible(line).trim());
        resolve({ isOk: !error, output: lines.filter(line => line !== '') });
      },
    );
  });
}
