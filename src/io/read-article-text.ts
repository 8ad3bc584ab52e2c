import path from 'node:path';
import { fail, ok, type Result } from '../core/result.ts';
import { readTextFile, type TextFile } from './read-text-file.ts';

/** A text file that holds an article. */
export type ArticleText = TextFile & { readonly markdown: boolean };

const KNOWN = new Set(['.txt', '.md', '.markdown', '.text', '']);

/** Reads a .txt or .md file that must hold at least one letter. */
export function readArticleText(file: string): Result<ArticleText> {
  const extension = path.extname(file).toLowerCase();
  const source = readTextFile(file);
  if (!source.ok) return source;
  if (!KNOWN.has(extension)) {
    return fail({
      code: 'file-type',
      file,
      message: `songngu does not read ${extension} files`,
      hint: 'save the article as .txt or .md in UTF-8',
    });
  }
  if (!/\p{L}/u.test(source.value.text)) {
    return fail({
      code: 'file-empty',
      file,
      message: 'there is no text in this file',
      hint: 'was it saved? Open it and look',
    });
  }
  return ok({ ...source.value, markdown: extension === '.md' || extension === '.markdown' });
}
