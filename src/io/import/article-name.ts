import path from 'node:path';
import { slugify } from '../../core/text/slug.ts';

/** Returns the name of an article from the file or address that it comes from: no folder, no ending, no language. */
export function articleName(file: string): string {
  const name = path
    .basename(file.replace(/[?#].*$/, ''))
    .replace(/\.(?:vi|en)\.md$/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/\.(?:vi|en)$/, '');
  return slugify(name);
}

/** Returns the name without the number that a second article of one name, or a second download of one file, gets. */
export function articleStem(file: string): string {
  return articleName(file).replace(/-\d{1,3}$/, '');
}
