import { format } from 'node:util';

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** So many lines are kept: a library that writes without end must not fill the memory. */
const MOST_LINES = 200;

/** Keeps back what is written to the console, which would tear the screen. The returned function puts it out and gives the console back. */
export function holdConsole({ console } = globalThis): () => void {
  const held: string[] = [];
  const before = METHODS.map(method => [method, console[method]] as const);
  for (const method of METHODS) {
    console[method] = (...args: unknown[]) => {
      if (held.length < MOST_LINES) held.push(format(...args));
    };
  }
  return () => {
    for (const [method, original] of before) console[method] = original;
    for (const line of held) process.stderr.write(`${line}\n`);
    held.length = 0;
  };
}
