import type { FurnitureLine } from '../segment/furniture-line.ts';
import type { FurnitureReason } from '../segment/furniture-reason.ts';
import { withPlainLetters } from './furniture-letters.ts';

/** How a line of page furniture is worded, in one language. */
export type FurniturePattern = {
  readonly reason: FurnitureReason;
  /** What a line must have before it is looked at more closely; it may turn away no line that `find` finds. */
  readonly needs: LineNeeds;
  /** Returns where the furniture begins, in UTF-16 units: 0 for the whole line, for captions the end with a credit; -1 for none. */
  readonly find: (line: FurnitureLine) => number;
  /**
   * The wording is furniture only before (`head`) or after (`tail`) the paragraphs of the text: a name alone, a section's name;
   * `before-text`: only where text follows, since papers end the last sentence of an article with their source, too.
   */
  readonly where?: 'head' | 'tail' | 'edge' | 'before-text';
};

/** Cheap tests of a line. All that are given must hold; of a list, one must. Words are in lower case unless told otherwise. */
export type LineNeeds = {
  /** The line begins so, after an opening bracket. */
  readonly begins?: readonly string[];
  readonly ends?: readonly string[];
  readonly has?: readonly string[];
  /** A second list, as `has`. */
  readonly also?: readonly string[];
  /** As they are written, capitals and all. */
  readonly names?: readonly string[];
  /** Whether the first letter is a capital. */
  readonly capital?: boolean;
  /** The letter after the first white space is a capital. */
  readonly secondCapital?: true;
  /** The longest line, in UTF-16 units. */
  readonly max?: number;
};

/** What a line that begins with a NAME needs. */
export const TWO_CAPITALS = { capital: true, secondCapital: true } as const;

/** What a line that begins with a number begins with. */
export const DIGITS: readonly string[] = [...'0123456789'];

/** What may stand before and after a line on a button, a label or a prompt: "- Quảng cáo -", "[Photo/Agencies]". */
export const OPEN = '[\\[(]?';
export const CLOSE = '[\\])]?';

/** A name of a person in letters of both languages: two to five words with a capital, or with initials. */
export const NAME = "\\p{Lu}[\\p{L}.'’-]{0,20}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,20}){1,4}";

/** The value after "Photo:", "Nguồn:" : begins like a name, and is no sentence unless a very short one. */
export const NAMED_VALUE = '(?=[\\p{Lu}\\d@])(?:[^!?…]{0,99}[^.!?…:;,]|[^!?…]{1,30}\\.)';

/** Who took a picture, at the end of its caption: a name, perhaps with initials, and no sentence. */
export const CREDIT = '[\\p{Lu}\\d@](?:[^.!?:…]|(?<=\\p{Lu})\\.|\\.(?=\\S)){0,70}[)\\].]{0,2}';

/** What stands between a caption's sentence and its credit. */
export const BEFORE_CREDIT = '(?:[.!?)”"…]|\\s[/–—-])\\s?[(\\[]?';

/** The rest of a credit in brackets, which may follow a caption without a stop. */
export const CREDIT_IN_BRACKETS = '[\\p{Lu}\\d@][^()!?:…]{0,70}[)\\]]';

/** A part of a path through a site: "Trang chủ > Thế giới". */
export const CRUMB = '[\\p{L}\\d](?:[\\p{L}\\d &+-]|\\.(?=\\S)){0,40}';
/** What stands between two parts of such a path. */
export const CRUMB_MARKS: readonly string[] = ['>', '»', '›', '/', '|'];

/** Returns a pattern for `words`, separated by `|`, as they stand, with a capital first and in capitals: only values keep their case. */
export function anyCase(words: string): string {
  const forms = words
    .split('|')
    .flatMap(word => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
  return `(?:${[...new Set(forms)].join('|')})`;
}

/** Returns a search that heeds case and matches a whole line. */
export function wholeLine(pattern: string): FurniturePattern['find'] {
  const search = searchFor(`^(?:${pattern})$`);
  return ({ text }) => search(text);
}

/**
 * Returns a search that heeds no case and matches a whole line; `pattern` is in lower case. `lines` are found without it: what
 * most pages have.
 */
export function wholeLineInAnyCase(pattern: string, lines: readonly string[] = []): FurniturePattern['find'] {
  const search = searchFor(`^(?:${pattern})$`);
  return ({ lower }) => (lines.includes(lower) ? 0 : search(lower));
}

/** Returns a search that heeds case and matches the end of a line. */
export function lineEnd(pattern: string): FurniturePattern['find'] {
  const search = searchFor(`(?:${pattern})$`);
  return ({ text }) => search(text);
}

/** Returns a search that heeds no case and matches the end of a line; `pattern` is in lower case. */
export function lineEndInAnyCase(pattern: string): FurniturePattern['find'] {
  const search = searchFor(`(?:${pattern})$`);
  return ({ lower }) => search(lower);
}

/** Returns a search for lines that are one of `lines`, which are in lower case. */
export function oneOf(lines: readonly string[]): FurniturePattern['find'] {
  const known = new Set(lines);
  return ({ lower }) => (known.has(lower) ? 0 : -1);
}

// Made when the first line asks for it: an engine takes longer to build a hundred expressions than to read an article.
function searchFor(source: string): (text: string) => number {
  let pattern: RegExp | undefined;
  return text => {
    pattern ??= new RegExp(withCaptures(withPlainLetters(source)), 'u');
    return text.search(pattern);
  };
}

// V8 writes out short repetitions of a group, and those inside it again; not of groups that capture. Halves the time to build.
function withCaptures(source: string): string {
  return source.replace(/\\.|\(\?:/gs, part => (part === '(?:' ? '(' : part));
}
