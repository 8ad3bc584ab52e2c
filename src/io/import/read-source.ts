import fs from 'node:fs';
import { fail, ok, type Result } from '../../core/result.ts';
import { problemOfError } from '../problem-of-error.ts';
import { specialFile } from '../read-text-file.ts';
import { fetchPage, isUrl } from './fetch-page.ts';
import type { Source } from './source.ts';

/** A larger document is refused before it is read. */
const LARGEST_SOURCE = 64 * 1024 * 1024;

/** Reads a file, or fetches an address: the network is asked only for a name that begins with `http://` or `https://`. */
export async function readSource(name: string): Promise<Result<Source>> {
  return isUrl(name) ? fetchPage(name, LARGEST_SOURCE) : readFile(name);
}

function readFile(file: string): Result<Source> {
  try {
    const stat = fs.statSync(file);
    if (stat.isDirectory()) return fail(problemOfError(Object.assign(new Error(), { code: 'EISDIR' }), file));
    if (!stat.isFile()) return fail(specialFile(file));
    if (stat.size > LARGEST_SOURCE) return fail(tooLarge(file, stat.size));
    return ok({ name: file, bytes: fs.readFileSync(file) });
  } catch (error) {
    return fail(problemOfError(error, file));
  }
}

function tooLarge(file: string, size: number) {
  const limit = LARGEST_SOURCE / 1048576;
  return {
    code: 'file-too-large',
    file,
    message: `this file has ${Math.round(size / 1048576)} MB; ${limit} MB is the limit`,
    hint: 'split it into several files',
  };
}
