import { foldDiacritics } from './fold.ts';

const LONGEST_SLUG = 60;

/**
 * Returns a file name made from `text`: lower-case ASCII letters, digits and hyphens, at most 60 characters,
 * never a path and never empty (`fallback` then).
 */
export function slugify(text: string, fallback = 'article'): string {
  const words = foldDiacritics(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return cutAtWord(words) || fallback;
}

// A single word that is too long is cut all the same.
function cutAtWord(words: string): string {
  if (words.length <= LONGEST_SLUG) return words;
  const last = words.lastIndexOf('-', LONGEST_SLUG);
  return words.slice(0, last > 0 ? last : LONGEST_SLUG);
}
