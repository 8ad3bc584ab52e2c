import type { Problem } from '../core/result.ts';

const EXPLANATIONS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ['there is no such file or folder', 'check the spelling of the path'],
  EACCES: ['permission denied', 'check who owns the file and its folder'],
  EPERM: ['the system does not allow this', 'check who owns the file and its folder'],
  EROFS: ['the file system is read-only', 'use a folder that can be written to'],
  ENOSPC: ['the disk is full', 'make room, then do this again; nothing was changed'],
  EISDIR: ['this is a folder, and a file is needed', 'name a file in it'],
  EEXIST: ['there is something else of this name already', 'choose another name, or move it away'],
  ENOTDIR: ['a part of this path is a file, not a folder', 'check the path'],
  EMFILE: ['too many files are open', 'close other programs and try again'],
  ELOOP: ['the links of this path lead in a circle', 'name the file itself'],
  ENAMETOOLONG: ['the name is too long', 'use a shorter name'],
};

/** Returns what a file system error means for a person; `file` is the path that was asked for. */
export function problemOfError(error: unknown, file: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = EXPLANATIONS[code];
  if (known) return { code: `file-${code.toLowerCase()}`, file, message: known[0], hint: known[1] };
  return { code: 'file-error', file, message: error instanceof Error ? error.message : String(error) };
}
