import { setFlagsFromString } from 'node:v8';

/**
 * V8 optimises a function once it has run for a while, and compiles a pattern a second time after its first match. Both
 * pay off after seconds; a command takes a fraction of one, and the optimising compiler was a quarter of its CPU time.
 * On long runs (1,000 × 1,000 sentences) these settings make no difference.
 */
const SHORT_RUNS = [
  // Three times the bytes of byte code of V8's own 132 KB.
  '--interrupt-budget=400000',
  '--no-regexp-tier-up',
];
/** The settings are known to V8 from the oldest Node that songngu runs on to this one; a later one might not know them and say so. */
const NEWEST_KNOWN_NODE = 24;

/** Returns the V8 settings for Node `version` (`20.19.0`). */
export function engineSettings(version: string): readonly string[] {
  return Number.parseInt(version, 10) <= NEWEST_KNOWN_NODE ? SHORT_RUNS : [];
}

/** Sets V8 up for commands that are done in a moment. */
export function tuneEngine(): void {
  for (const setting of engineSettings(process.versions.node)) setFlagsFromString(setting);
}

/** Commands that run long enough for the engine's own settings to pay off. Without a command the review program opens. */
const LONG_RUNS = new Set(['review', 'mine', 'learn']);

/** Global options whose value is the next argument. */
const TAKES_VALUE = new Set(['-C', '--workspace', '--ui']);

/** Returns whether the command line `args` starts something that people stay in, or that works through big files. */
export function isLongRun(args: readonly string[]): boolean {
  const command = args.find((arg, at) => !arg.startsWith('-') && !TAKES_VALUE.has(args[at - 1] ?? ''));
  return command === undefined || LONG_RUNS.has(command);
}
