import fs from 'node:fs';
import path from 'node:path';
import { fail, ok, type Result } from '../core/result.ts';
import { problemOfError } from './problem-of-error.ts';

/**
 * Returns `target` when writing there stays within `root`: neither the file nor a folder on its way is a link that leads out.
 * The file and its folders need not exist yet.
 */
export function keepInside(root: string, target: string): Result<string> {
  try {
    const home = fs.realpathSync(root);
    const real = realPathOf(path.resolve(target));
    const isInside = real.startsWith(home + path.sep);
    if (isInside && !fs.lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) return ok(target);
  } catch (error) {
    return fail(problemOfError(error, target));
  }
  return fail({
    code: 'outside-workspace',
    file: target,
    message: 'this is a link that leads out of the workspace, and nothing is written there',
    hint: 'put the file itself in its place',
  });
}

// What exists of the path is resolved, the rest is taken as it is.
function realPathOf(target: string): string {
  let existing = target;
  while (
    fs.lstatSync(existing, { throwIfNoEntry: false }) === undefined &&
    path.dirname(existing) !== existing
  )
    existing = path.dirname(existing);
  return path.join(fs.realpathSync(existing), path.relative(existing, target));
}
