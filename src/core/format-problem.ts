import type { Problem } from './result.ts';
import { toVisible } from './text/visible.ts';
import { truncate, widthOf } from './text/width.ts';

const EXCERPT_COLUMNS = 100;

/** Returns `problem` as lines for a terminal: place and message, excerpt with a caret, what to do next. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.line === undefined ? undefined : problem.column]
    .filter(part => part !== undefined)
    .join(':');
  const lines = [toVisible(place ? `${place}: ${problem.message}` : problem.message)];
  if (problem.excerpt !== undefined) lines.push(...excerptLines(problem.excerpt, problem.column));
  if (problem.hint) lines.push(`  → ${toVisible(problem.hint)}`);
  return lines.join('\n');
}

function excerptLines(excerpt: string, column: number | undefined): string[] {
  const text = toVisible(excerpt);
  if (column === undefined) return [`  | ${truncate(text, EXCERPT_COLUMNS)}`];
  // A long line is shown from a little before the place, so that the caret is in view.
  const from = Math.max(0, Math.min(column - 1, text.length) - 60);
  // The cut may leave half a surrogate pair.
  const shown = truncate(toVisible(text.slice(from)), EXCERPT_COLUMNS);
  const caret = widthOf(toVisible(text.slice(from, column - 1)));
  return [`  | ${shown}`, `  | ${' '.repeat(Math.min(caret, EXCERPT_COLUMNS))}^`];
}

/** Returns a problem in one line, without the excerpt: for a status line. */
export function formatInOneLine(problem: Problem): string {
  const { excerpt: _, ...withoutExcerpt } = problem;
  return formatProblem(withoutExcerpt)
    .split('\n')
    .map(line => line.trim())
    .join(' ');
}
