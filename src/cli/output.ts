import { formatProblem } from '../core/format-problem.ts';
import type { Problem } from '../core/result.ts';
import { toSafeJson, toVisibleLines } from '../core/text/visible.ts';

/** Prints a result to stdout, with nothing in it that a terminal would act on. */
export function print(text: string): void {
  process.stdout.write(`${toVisibleLines(text)}\n`);
}

/** Prints `value` as JSON to stdout. */
export function printJson(value: unknown): void {
  process.stdout.write(`${toSafeJson(value, 2)}\n`);
}

/** Prints what is not a result (progress, notes, what to do next) to stderr. */
export function say(text: string): void {
  process.stderr.write(`${toVisibleLines(text)}\n`);
}

/** Prints a problem to stderr. */
export function complain(problem: Problem): void {
  process.stderr.write(`songngu: ${formatProblem(problem)}\n`);
}

/** Returns the columns to print in: the terminal's, or 100 where there is none. */
export function outputColumns(): number {
  return process.stdout.isTTY ? Math.max(40, process.stdout.columns) : 100;
}
