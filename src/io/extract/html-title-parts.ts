import { isInHidden } from './html-element.ts';
import { bare, textOf, tidyText } from './html-text.ts';
import type { HtmlElement, HtmlPage } from './html-tree.ts';

/** Sites put their name, the section and the headline into the title of a page, parted by such signs with spaces around them. */
const BORDER = /\s(?:[-–—|·•»›]|::)\s/g;
/** Most parts of a title; all runs of them are compared with the headings of the page. */
const MOST_PARTS = 8;
/** Fewest words of a headline that is only known by a line of the page that says the same. */
const LEAST_WORDS = 4;
/** Longest title of a page that is read, in UTF-16 units. */
const LONGEST_PAGE_TITLE = 1_000;
/** Most elements inside a line that shows the headline, and longest headline, in UTF-16 units. */
const MOST_INSIDE = 6;
const LONGEST_HEADLINE = 400;

/** Returns the text of the <title> of `page` as one line; undefined where it has none. */
export function titleElementText(page: HtmlPage): string | undefined {
  const element = page.elements.find(({ name }) => name === 'title');
  const strings = element?.children.filter(child => typeof child === 'string');
  return strings && tidyText(strings.join('').slice(0, LONGEST_PAGE_TITLE));
}

/** Returns the parts of the <title> that stand before and behind `headline`, in order; none where it is not in it. */
export function partsBeside(
  page: HtmlPage,
  headline: string,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const text = titleElementText(page) ?? '';
  const wanted = bare(headline);
  const runs = runsOf(text).filter(run => bare(text.slice(run.from, run.to)) === wanted);
  const run = runs[0];
  if (!run) return { before: [], after: [] };
  return { before: partsOf(text.slice(0, run.from)), after: partsOf(text.slice(run.to)) };
}

/**
 * Returns the line of the page that says the same as a run of parts of its <title>, a heading first: a headline that is not
 * marked as one. Links and hidden lines do not count.
 */
export function headlineByParts(page: HtmlPage): HtmlElement | undefined {
  const text = titleElementText(page) ?? '';
  const runs = runsOf(text).map(({ from, to }) => text.slice(from, to));
  const wanted = new Set(runs.filter(run => run.split(' ').length >= LEAST_WORDS).map(bare));
  if (wanted.size === 0) return undefined;
  const lines = page.elements.filter(
    element =>
      MAY_SHOW.test(element.name) &&
      element.end - element.start <= MOST_INSIDE &&
      wanted.has(bare(textOf(element, LONGEST_HEADLINE + 1))) &&
      !isInHidden(element) &&
      !isInNavigation(element),
  );
  return lines.find(({ name }) => /^h\d$/.test(name)) ?? lines[0];
}

const MAY_SHOW = /^(?:h[1-6]|p|div|b|strong|font|span|td|center)$/;

function isInNavigation(element: HtmlElement): boolean {
  for (let above: HtmlElement | undefined = element; above; above = above.parent)
    if (/^(?:a|nav|li)$/.test(above.name)) return true;
  return false;
}

function runsOf(text: string): { readonly from: number; readonly to: number }[] {
  const borders = [...text.matchAll(BORDER)].slice(0, MOST_PARTS - 1);
  const starts = [0, ...borders.map(({ index }) => index + 3)];
  const ends = [...borders.map(({ index }) => index), text.length];
  return starts.flatMap((from, first) => ends.slice(first).map(to => ({ from, to })));
}

function partsOf(text: string): string[] {
  return ` ${text} `
    .split(BORDER)
    .map(part => part.trim())
    .filter(part => part !== '');
}
