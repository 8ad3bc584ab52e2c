import type { Problem } from '../../core/result.ts';

/** Longest page, in UTF-16 units: saved pages with pictures inside have a few megabytes. */
export const LONGEST_HTML = 16 * 1024 * 1024;
/** Deepest nesting of elements: browsers cut off near 512, and real pages stay below 60. */
export const DEEPEST_NESTING = 400;
/** Most elements: the largest live blogs have some 30,000. */
export const MOST_ELEMENTS = 200_000;
/** Most attributes, comments and pieces of text (each entity parts a text) together: they cost memory as elements do. */
export const MOST_PARTS = 2_000_000;

/** What a page may have too much of. */
export type HtmlExcess = 'size' | 'depth' | 'elements';

/** Returns the problem of a page that has too much of something. */
export function problemOfExcess(excess: HtmlExcess): Problem {
  return PROBLEMS[excess];
}

const PROBLEMS: Readonly<Record<HtmlExcess, Problem>> = {
  size: {
    code: 'html-too-large',
    message: 'this page is larger than 16 MB',
    hint: 'save it as “web page, HTML only”, or copy the text of the article into a .txt file',
  },
  depth: {
    code: 'html-too-deep',
    message: `the elements of this page are nested more than ${DEEPEST_NESTING} deep`,
    hint: 'copy the text of the article into a .txt file',
  },
  elements: {
    code: 'html-too-many-elements',
    message: `this page has more than ${MOST_ELEMENTS.toLocaleString('en')} elements`,
    hint: 'copy the text of the article into a .txt file',
  },
};
