import readline from 'node:readline/promises';
import { toVisibleLines } from '../core/text/visible.ts';

/** True when there is a person at a terminal who can answer. */
export function canAsk(): boolean {
  return Boolean(process.stdin.isTTY && process.stderr.isTTY);
}

/** Asks on the terminal and returns the answer without outer white space; an end of input is no answer. */
export async function ask(question: string): Promise<string | undefined> {
  const lines = readline.createInterface({ input: process.stdin, output: process.stderr });
  // In raw mode Ctrl-C is a key, and readline would only close.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  const ended = new Promise<undefined>(resolve => lines.once('close', () => resolve(undefined)));
  try {
    return (await Promise.race([lines.question(toVisibleLines(question)), ended]))?.trim();
  } finally {
    lines.close();
  }
}
