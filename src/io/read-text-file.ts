import fs from 'node:fs';
import { fail, ok, type Problem, type Result } from '../core/result.ts';
import { sha256 } from '../core/text/hash.ts';
import { normalizeText } from '../core/text/normalize.ts';
import { problemOfError } from './problem-of-error.ts';

/** A file larger than this is refused before it is read. */
const LARGEST_FILE = 64 * 1024 * 1024;
const LINE_END = /\r\n?|\n/;

/** A text file as it was read. `text` is NFC with `\n` line ends, `raw` is as on disk; `sha256` is of the bytes on disk. */
export type TextFile = {
  readonly file: string;
  readonly text: string;
  readonly raw: string;
  readonly sha256: string;
};

/** Reads a UTF-8 text file. Says what is wrong with one that is missing, a folder, too large, binary or in another encoding. */
export function readTextFile(file: string): Result<TextFile> {
  let bytes: Buffer;
  try {
    const stat = fs.statSync(file);
    if (stat.isDirectory()) return fail(problemOfError(Object.assign(new Error(), { code: 'EISDIR' }), file));
    // A pipe would never end, and neither would /dev/zero.
    if (!stat.isFile()) return fail(specialFile(file));
    if (stat.size > LARGEST_FILE) {
      return fail({
        code: 'file-too-large',
        file,
        message: `this file has ${Math.round(stat.size / 1048576)} MB; 64 MB is the limit`,
        hint: 'split it into several files',
      });
    }
    bytes = fs.readFileSync(file);
  } catch (error) {
    return fail(problemOfError(error, file));
  }
  const text = decodeUtf8(bytes, file);
  if (!text.ok) return text;
  return ok({ file, text: normalizeText(text.value), raw: text.value, sha256: sha256(bytes) });
}

/** Returns what is wrong with a `file` that is a device or a pipe. */
export function specialFile(file: string): Problem {
  return {
    code: 'file-special',
    file,
    message: 'this is a device or a pipe, not a file',
    hint: 'put the file itself in its place',
  };
}

function decodeUtf8(bytes: Buffer, file: string): Result<string> {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff')
    return fail(wrongEncoding(file, 'UTF-16', mark === 'fffe' ? 'utf-16le' : 'utf-16be'));
  if (bytes.includes(0)) {
    return fail({
      code: 'file-binary',
      file,
      message: 'this is a binary file, not text',
      hint: 'songngu reads .txt and .md files in UTF-8',
    });
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return fail(invalidUtf8(bytes, file));
  }
}

function wrongEncoding(file: string, name: string, label: string): Problem {
  return {
    code: 'file-encoding',
    file,
    message: `this file is in ${name}, and songngu reads UTF-8`,
    hint: `convert it first: iconv -f ${label} -t utf-8 FILE > NEW`,
  };
}

// Decoding leniently puts U+FFFD where the first bad byte is: that gives the line and column. One that the file has itself
// is taken out first.
function invalidUtf8(bytes: Buffer, file: string): Problem {
  const own = Buffer.from('\uFFFD').toString('latin1');
  const marked = Buffer.from(bytes.toString('latin1').replaceAll(own, '?'), 'latin1').toString('utf8');
  const lines = marked.slice(0, Math.max(0, marked.indexOf('\uFFFD'))).split(LINE_END);
  const line = lines.length;
  return {
    code: 'file-encoding',
    file,
    line,
    column: (lines.at(-1)?.length ?? 0) + 1,
    excerpt: bytes.toString('utf8').split(LINE_END)[line - 1] ?? '',
    message: 'this file is not in UTF-8',
    hint: 'save it as UTF-8, or convert it: iconv -f windows-1258 -t utf-8 FILE > NEW',
  };
}
