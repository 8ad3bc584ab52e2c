import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { CONCEPT_KINDS, TERM_STATUSES } from '../core/glossary/concept.ts';
import type { Decision } from '../core/pairs/decision.ts';
import { fail, ok, type Problem, type Result } from '../core/result.ts';
import { toSafeJson } from '../core/text/visible.ts';
import { onFirstUse } from './on-first-use.ts';
import { problemOfError } from './problem-of-error.ts';
import { specialFile } from './read-text-file.ts';

/** The journal's name in its story's folder. */
export const JOURNAL = 'decisions.jsonl';
/** The glossary's journal, in the glossary's folder. */
export const GLOSSARY_JOURNAL = 'decisions.jsonl';

const decisionSchema = onFirstUse(() => {
  const ref = z.object({ article: z.string(), id: z.string(), text: z.string() });
  const pair = z.object({ vi: z.array(ref), en: z.array(ref) });
  const line = { v: z.literal(1), id: z.string().min(1), at: z.string(), by: z.string().optional() };
  const term = z.object({ term: z.string(), status: z.enum(TERM_STATUSES) });
  const concept = z.object({
    id: z.string(),
    kind: z.enum(CONCEPT_KINDS),
    subject: z.string().optional(),
    definition: z.string().optional(),
    note: z.string().optional(),
    vi: z.array(term),
    en: z.array(term),
  });

  return z.discriminatedUnion('type', [
    z.object({ ...line, type: z.literal('confirm'), pair, score: z.number().optional() }),
    z.object({ ...line, type: z.literal('reject'), pair, score: z.number().optional() }),
    z.object({
      ...line,
      type: z.literal('confirm-all'),
      pairs: z.array(z.object({ pair, score: z.number().optional() })),
      above: z.number(),
    }),
    z.object({ ...line, type: z.literal('clear'), pair }),
    z.object({ ...line, type: z.literal('note'), pair, text: z.string() }),
    z.object({ ...line, type: z.literal('later'), pair, on: z.boolean() }),
    z.object({ ...line, type: z.literal('split'), sentence: ref, offset: z.number().int() }),
    z.object({ ...line, type: z.literal('join'), sentence: ref, next: ref }),
    z.object({ ...line, type: z.literal('add-concept'), concept, file: z.string() }),
    z.object({
      ...line,
      type: z.literal('change-concept'),
      before: concept,
      after: concept,
      file: z.string(),
    }),
    z.object({ ...line, type: z.literal('dismiss-term'), vi: z.string(), en: z.string() }),
    z.object({ ...line, type: z.literal('undo'), of: z.string() }),
  ]);
});

/** The decisions of a story, and what could not be read of its journal; such lines stay in the file. */
export type Journal = { readonly decisions: readonly Decision[]; readonly warnings: readonly Problem[] };

/** Reads the journal at `file`; a missing one is empty. A line that cannot be read is a warning, never the end. */
export function readJournal(file: string): Result<Journal> {
  let text: string;
  try {
    const stat = fs.statSync(file);
    if (!stat.isFile() && !stat.isDirectory()) return fail(specialFile(file));
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return ok({ decisions: [], warnings: [] });
    return fail(problemOfError(error, file));
  }
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const decisions: Decision[] = [];
  const warnings: Problem[] = [];
  for (const [at, source] of lines.entries()) {
    if (source.trim() === '') continue;
    const decision = parseDecision(source);
    const isTorn = at === lines.length - 1 && !isJson(source);
    if (decision) decisions.push(decision);
    else warnings.push(unreadable(file, at + 1, source, isTorn));
  }
  return ok({ decisions, warnings });
}

/** Returns the decision that one line of a journal holds; undefined when it holds none that this version can read. */
export function parseDecision(source: string): Decision | undefined {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return undefined;
  }
  const checked = decisionSchema().safeParse(value);
  return checked.success ? (checked.data as Decision) : undefined;
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

function unreadable(file: string, at: number, source: string, isTorn: boolean): Problem {
  const message = isTorn
    ? 'the last decision was cut off while it was written, and is left out'
    : 'this line is not a decision that this version can read, and is left out';
  return {
    code: isTorn ? 'journal-torn' : 'journal-line',
    file,
    line: at,
    column: 1,
    excerpt: source,
    message,
    hint: 'all other decisions are read; the line stays in the file',
  };
}

/** Appends `decisions` to the journal at `file` and forces them to the disk before it returns. */
export function appendDecisions(file: string, decisions: readonly Decision[]): Result<number> {
  let handle: number | undefined;
  try {
    handle = fs.openSync(file, 'a+');
    const { size } = fs.fstatSync(handle);
    // A torn last line must not swallow the one that follows it.
    const gap = size > 0 && !endsWithNewline(handle, size) ? '\n' : '';
    // Writes on when the system takes only a part at first.
    fs.writeFileSync(handle, gap + decisions.map(decision => `${toSafeJson(decision)}\n`).join(''));
    fs.fsyncSync(handle);
    // A new file is only there for good when its folder is on the disk, too.
    if (size === 0) syncFolder(path.dirname(file));
    return ok(decisions.length);
  } catch (error) {
    return fail(problemOfError(error, file));
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}

// Some file systems cannot sync a folder; the file itself is safe on those.
function syncFolder(dir: string): void {
  try {
    const handle = fs.openSync(dir, 'r');
    fs.fsyncSync(handle);
    fs.closeSync(handle);
  } catch {}
}

function endsWithNewline(handle: number, size: number): boolean {
  const last = Buffer.alloc(1);
  fs.readSync(handle, last, 0, 1, size - 1);
  return last[0] === 0x0a;
}
