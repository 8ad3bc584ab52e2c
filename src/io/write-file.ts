import fs from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { fail, ok, type Result } from '../core/result.ts';
import { problemOfError } from './problem-of-error.ts';

export type WriteOptions = {
  /** Make the folder of the file when it is missing. */
  readonly makeFolder?: boolean;
};

/** Writes `text` to `file` through a temporary file and a rename: it is there whole or not at all. */
export function writeFile(
  file: string,
  text: string,
  { makeFolder = false }: WriteOptions = {},
): Result<string> {
  try {
    if (makeFolder) fs.mkdirSync(path.dirname(file), { recursive: true });
    writeFileAtomic.sync(file, text, { encoding: 'utf8' });
    return ok(file);
  } catch (error) {
    return fail(problemOfError(error, file));
  }
}
