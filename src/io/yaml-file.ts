import { Document, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { fail, ok, type Problem, type Result } from '../core/result.ts';
import { escapeHarmful } from '../core/text/visible.ts';

/** A glossary file larger than this is refused: YAML of this size takes a minute to read. */
const LONGEST_FILE = 16 * 1024 * 1024;

/**
 * Returns the YAML document in `text`, every scalar as text (`1.200`, `010` and `no` stay as written), or what is wrong
 * with it and where. Aliases are refused: a small file could grow to gigabytes with them.
 */
export function parseYaml(
  text: string,
  file: string,
): Result<{ document: Document.Parsed; lines: LineCounter }> {
  if (text.length > LONGEST_FILE) {
    return fail({
      code: 'yaml-too-large',
      file,
      message: 'this YAML file is larger than 16 MB',
      hint: 'split it into several files',
    });
  }
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: true,
    });
    const [error] = document.errors;
    if (error) return fail(problemOfYaml(error, text, file, lines));
    document.toJS({ maxAliasCount: 0 });
    return ok({ document, lines });
  } catch (error) {
    return fail({
      code: 'yaml-error',
      file,
      message: error instanceof Error ? error.message : String(error),
      hint: 'write the value out instead of using an alias, and nest less deeply',
    });
  }
}

/** Returns the line and column (from 1) and the text of the line at `offset` of `text`. */
export function placeOf(
  text: string,
  offset: number,
  lines: LineCounter,
): { line: number; column: number; excerpt: string } {
  const { line, col } = lines.linePos(offset);
  const excerpt = text.split('\n')[Math.max(0, line - 1)] ?? '';
  return { line: Math.max(1, line), column: Math.max(1, col), excerpt };
}

function problemOfYaml(error: YAMLError, text: string, file: string, lines: LineCounter): Problem {
  return {
    code: `yaml-${error.code.toLowerCase().replaceAll('_', '-')}`,
    file,
    ...placeOf(text, error.pos[0], lines),
    message: error.message,
    hint: 'mend this line, then run the command again; the file was not changed',
  };
}

/** Returns YAML of `value` whose strings every reader (YAML 1.1 ones too) takes for strings. */
export function stringifyAsText(value: unknown): string {
  const document = new Document(value, { version: '1.2', compat: 'yaml-1.1' });
  visit(document, {
    Scalar(_key, node) {
      // Dates are a type of their own for YAML 1.1 readers, and so are figures with a stop.
      if (typeof node.value !== 'string') return;
      const isHarmful = escapeHarmful(node.value) !== node.value;
      if (isHarmful || /^[\d.,:+_-]+$/.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  // In double quotes the escapes read as the characters that they stand for.
  return escapeHarmful(document.toString({ lineWidth: 0 }));
}
