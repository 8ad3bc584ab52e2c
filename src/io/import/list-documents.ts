import fs from 'node:fs';
import path from 'node:path';
import { fail, ok, type Result } from '../../core/result.ts';
import { problemOfError } from '../problem-of-error.ts';
import { isReadableName } from './document-format.ts';

/** Folders nested deeper than this are a circle or a mistake. */
const DEEPEST = 32;
/** More documents than this are refused at once: an archive is added in parts. */
const MOST_DOCUMENTS = 100_000;

/**
 * Returns the documents under `folder` that songngu reads, by name, sorted: no hidden files, and no links, which may lead
 * anywhere. Folders that cannot be opened are left out.
 */
export function listDocuments(folder: string): Result<string[]> {
  const found: string[] = [];
  const first = entriesOf(folder);
  if (!first.ok) return first;
  const open: { dir: string; depth: number; entries: fs.Dirent[] }[] = [
    { dir: folder, depth: 0, entries: first.value },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const entry of next.entries) {
      const file = path.join(next.dir, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isFile() && isReadableName(entry.name)) found.push(file);
      const entries = entry.isDirectory() && next.depth < DEEPEST ? entriesOf(file) : undefined;
      if (entries?.ok) open.push({ dir: file, depth: next.depth + 1, entries: entries.value });
    }
    if (found.length > MOST_DOCUMENTS) {
      return fail({
        code: 'folder-too-large',
        file: folder,
        message: `there are more than ${MOST_DOCUMENTS} documents in this folder`,
        hint: 'add its folders one by one',
      });
    }
  }
  return ok(found.sort());
}

/** True when `name` is a folder. */
export function isFolder(name: string): boolean {
  return fs.statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function entriesOf(dir: string): Result<fs.Dirent[]> {
  try {
    return ok(fs.readdirSync(dir, { withFileTypes: true }));
  } catch (error) {
    return fail(problemOfError(error, dir));
  }
}
