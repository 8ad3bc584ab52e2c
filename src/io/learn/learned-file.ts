import fs from 'node:fs';
import path from 'node:path';
import {
  formatLearned,
  type LearnedCounts,
  NOTHING_LEARNED,
  parseLearned,
} from '../../core/learn/learned-tsv.ts';
import { ok, type Result } from '../../core/result.ts';
import { keepInside } from '../inside-workspace.ts';
import { readTextFile } from '../read-text-file.ts';
import { writeFile } from '../write-file.ts';

/** The file in a workspace's glossary folder that keeps what `songngu learn` found. */
export const LEARNED = 'learned.tsv';

/** Reads what was learned in the workspace with the folder `glossaryDir`; nothing when there is no such file. */
export function readLearned(glossaryDir: string): Result<LearnedCounts> {
  const file = path.join(glossaryDir, LEARNED);
  if (!fs.existsSync(file)) return ok(NOTHING_LEARNED);
  const source = readTextFile(file);
  return source.ok ? parseLearned(source.value.text, file) : source;
}

/** Writes what was learned, and returns the path of the file. Refuses when that would leave the workspace at `root`. */
export function writeLearned(root: string, glossaryDir: string, learned: LearnedCounts): Result<string> {
  const file = keepInside(root, path.join(glossaryDir, LEARNED));
  return file.ok ? writeFile(file.value, formatLearned(learned), { makeFolder: true }) : file;
}
