import { foldDiacritics } from './fold.ts';

const LONGEST_SLUG = 60;

/**
 * Returns a file name made from `text`: lower-case ASCII letters, digits and hyphens, at most 60 characters,
 * never a path and never empty (`fallback` then).
 */
export function slugify(text: string, fallback = 'article'): string {
  const words = foldDiacritics(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG);
  return words.replace(/^-+|-+$/g, '') || fallback;
}
