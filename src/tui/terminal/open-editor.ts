import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fail, ok, type Problem, type Result } from '../../core/result.ts';
import { problemOfError } from '../../io/problem-of-error.ts';

/** What came of editing. Unchanged too when the editor failed or was killed: nobody said that its text is wanted. */
export type Edited = { readonly type: 'edited'; readonly text: string } | { readonly type: 'unchanged' };

export type EditOptions = {
  readonly text: string;
  /** The file's name, which editors show and choose their colours by. */
  readonly name: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** The editor where nothing else is set: every Unix has it. */
const LAST_RESORT = 'vi';
const VARIABLES = ['VISUAL', 'EDITOR'] as const;
/** The largest file that is read back, in bytes. Notes and entries are a few lines. */
const LARGEST = 1 << 20;

/**
 * Lets a person edit `text` in the editor that VISUAL names, else EDITOR, else vi; one that is not there gives way to the next.
 * The editor has the terminal until it ends: the caller leaves its screen before and comes back after. The text comes back as
 * NFC, with line feeds and no other control characters, and with as many line ends behind it as before.
 */
export function editText({ text, name, env }: EditOptions): Result<Edited> {
  let dir: string;
  try {
    // Readable for nobody else: mkdtemp makes it so.
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'songngu-edit-'));
  } catch (error) {
    return fail(problemOfError(error, os.tmpdir()));
  }
  const file = path.join(dir, path.basename(name).replace(/[^\w.-]+/g, '-') || 'text');
  try {
    fs.writeFileSync(file, text, { mode: 0o600 });
    const run = runEditor(file, env);
    if (!run.ok) return run;
    return run.value ? readBack(file, text) : ok({ type: 'unchanged' });
  } catch (error) {
    return fail(problemOfError(error, file));
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
}

// True when the editor ended well.
function runEditor(file: string, env: EditOptions['env']): Result<boolean> {
  const tried: string[] = [];
  for (const [variable, command] of editorsOf(env)) {
    const words = wordsOf(command);
    const [program, ...args] = words;
    if (program === undefined) continue;
    tried.push(variable ? `${command} (${variable})` : command);
    const status = spawnEditor(program, [...args, file], env);
    if (status !== 'missing') return ok(status === 0);
  }
  return fail(noEditor(tried));
}

function editorsOf(env: EditOptions['env']): (readonly [variable: string | undefined, command: string])[] {
  const set = VARIABLES.flatMap(name => (env[name]?.trim() ? [[name, env[name].trim()] as const] : []));
  return [...set, [undefined, LAST_RESORT] as const];
}

function spawnEditor(program: string, args: readonly string[], env: EditOptions['env']): number | 'missing' {
  // Ctrl-C in the editor reaches the whole foreground group; it is not meant for songngu.
  const ignore = (): void => {};
  process.on('SIGINT', ignore);
  try {
    // Windows finds "code.cmd" only through a shell.
    const viaShell = process.platform === 'win32';
    const quoted = viaShell ? args.map(arg => `"${arg}"`) : args;
    const { error, status } = spawnSync(program, quoted, {
      stdio: 'inherit',
      env: { ...env },
      shell: viaShell,
    });
    if (error && 'code' in error && MISSING.has(String(error.code))) return 'missing';
    return status ?? 1;
  } finally {
    process.off('SIGINT', ignore);
  }
}

const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'EACCES', 'ENOTDIR', 'ENOEXEC']);

/** Returns the words of a command as a shell would cut it: quotes and backslashes keep spaces together, nothing is expanded. */
export function wordsOf(command: string): string[] {
  const words: string[] = [];
  // In double quotes a backslash only protects quotes and backslashes: "C:\Program Files" stays.
  for (const [word] of command.matchAll(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*'|["'\\])+/gsu))
    words.push(
      word.replace(
        /"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gsu,
        (_all, double?: string, single?: string, escaped?: string) =>
          double?.replace(/\\(["\\])/g, '$1') ?? single ?? escaped ?? '',
      ),
    );
  return words;
}

function readBack(file: string, before: string): Result<Edited> {
  const { size } = fs.statSync(file);
  if (size > LARGEST)
    return fail({
      code: 'edit-too-large',
      message: `the edited text has ${size} bytes, and ${LARGEST} is the most that is taken`,
      hint: 'nothing was changed; edit it again and shorten it',
    });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(fs.readFileSync(file));
  } catch {
    return fail({
      code: 'edit-not-utf-8',
      message: 'the edited text is not UTF-8',
      hint: 'nothing was changed; set your editor to save as UTF-8',
    });
  }
  const edited = cleanText(text).replace(/\n+$/, '') + (/\n+$/.exec(before)?.[0] ?? '');
  return ok(edited === cleanText(before) ? { type: 'unchanged' } : { type: 'edited', text: edited });
}

function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFEFF]/g, '')
    .normalize('NFC');
}

function noEditor(tried: readonly string[]): Problem {
  return {
    code: 'no-editor',
    message: `no editor could be started; tried ${tried.join(', ')}`,
    hint: 'set EDITOR to one that is installed, for example: export EDITOR=nano',
  };
}
