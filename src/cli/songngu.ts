#!/usr/bin/env node
// The bin's entry: answers --version without loading anything, and silences a reader that went away.
import { isLongRun, tuneEngine } from './tune-engine.ts';

declare const __SONGNGU_VERSION__: string | undefined;

const version = typeof __SONGNGU_VERSION__ === 'string' ? __SONGNGU_VERSION__ : '0.0.0-source';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`songngu: the output could not be written: ${error.message}\n`);
  process.exit(1);
});
process.stderr.on('error', () => {});

const [only] = process.argv.slice(2);
if (process.argv.length === 3 && (only === '--version' || only === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  if (!isLongRun(process.argv.slice(2))) tuneEngine();
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2), version);
}
