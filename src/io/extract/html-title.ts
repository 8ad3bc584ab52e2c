import { isInHidden } from './html-element.ts';
import type { JsonLdMeta } from './html-json-ld.ts';
import { metaContent } from './html-meta-tags.ts';
import { bare, isSameText, textOf } from './html-text.ts';
import { headlineByParts, titleElementText } from './html-title-parts.ts';
import type { HtmlElement, HtmlPage } from './html-tree.ts';

/** The title of an article and the heading that shows it, where one does. */
export type PageTitle = { readonly text: string; readonly element: HtmlElement | undefined };

/** Longest title, in UTF-16 units: a longer first heading is something else. */
const LONGEST_TITLE = 400;
/** A heading is the title when it shares its first letters with what the page says its title is. */
const SHARED_LETTERS = 20;
/** A shorter heading has to be the whole beginning of that title, and have this many letters. */
const LEAST_SHARED = 8;

/**
 * Returns the title: the <h1> of the article, else what the page says elsewhere, without the site's name. Of several <h1>
 * (a logo is one often) the one that the page's own title repeats, else the last one before the end of `root`.
 */
export function findTitle(
  page: HtmlPage,
  root: HtmlElement,
  jsonLd: JsonLdMeta,
  source: string | undefined,
): PageTitle | undefined {
  const said = [metaContent(page, 'og:title'), jsonLd.headline, titleElementText(page)]
    .filter(title => title !== undefined && title !== '')
    .map(title => withoutSiteName(title ?? '', source));
  const headings = page.elements.filter(isTopHeading).filter(element => isTitle(element, source));
  const element =
    headings.find(heading => said.some(title => isLike(textOf(heading), title))) ??
    lastBefore(headings, root) ??
    unmarkedHeadline(page, source);
  if (element) return { text: textOf(element), element };
  const text = said.find(title => title !== '');
  if (text === undefined) return undefined;
  return {
    text,
    element: page.elements.find(
      heading => /^h[2-3]$/.test(heading.name) && isSameText(textOf(heading), text),
    ),
  };
}

/** Returns whether `element` is a heading of the first level, by its name or by its role. */
export function isTopHeading({ name, attributes }: HtmlElement): boolean {
  return (
    name === 'h1' || (attributes.get('role') === 'heading' && attributes.get('aria-level')?.trim() === '1')
  );
}

function unmarkedHeadline(page: HtmlPage, source: string | undefined): HtmlElement | undefined {
  const element = headlineByParts(page);
  return element && isTitle(element, source) ? element : undefined;
}

function isTitle(element: HtmlElement, source: string | undefined): boolean {
  const text = textOf(element, LONGEST_TITLE + 1);
  if (text === '' || text.length > LONGEST_TITLE || isInHidden(element)) return false;
  return source === undefined || !isSameText(text, source);
}

function isLike(heading: string, title: string): boolean {
  const [one, other] = [bare(heading), bare(title)];
  if (one === other) return true;
  const shared = Math.min(SHARED_LETTERS, one.length);
  return shared >= LEAST_SHARED && one.slice(0, shared) === other.slice(0, shared);
}

function lastBefore(headings: readonly HtmlElement[], root: HtmlElement): HtmlElement | undefined {
  const inside = headings.find(heading => heading.start >= root.start && heading.start < root.end);
  return inside ?? headings.filter(heading => heading.start < root.start).at(-1);
}

/** Most words of a site's name behind the last dash or bar of a title, where the page does not say its name. */
const MOST_WORDS_OF_NAME = 4;
const LEAST_WORDS_OF_TITLE = 4;

/** Returns `title` without the name of the site at its end or start: “… - Tân Thịnh”, “… | World | The Delta Post”. */
export function withoutSiteName(title: string, source: string | undefined): string {
  const parts = title.split(/\s(?:[-–—|·•»]|::)\s/);
  if (parts.length < 2) return title;
  if (source !== undefined && bare(parts[0] ?? '') === bare(source))
    return title.slice((parts[0] ?? '').length + 3).trim();
  const last = parts.at(-1) ?? '';
  const before = title.slice(0, title.length - last.length - 3).trim();
  if (source !== undefined && bare(last).includes(bare(source)) && bare(source) !== '')
    return withoutSiteName(before, undefined);
  const isName = wordCount(last) <= MOST_WORDS_OF_NAME && /^\p{Lu}/u.test(last) && !/[.!?]$/.test(last);
  const hasBar = title.slice(before.length).includes('|');
  return hasBar && isName && wordCount(before) >= LEAST_WORDS_OF_TITLE
    ? withoutSiteName(before, undefined)
    : title;
}

function wordCount(text: string): number {
  return text.split(' ').filter(word => word !== '').length;
}
