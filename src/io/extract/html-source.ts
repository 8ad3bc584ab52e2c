import { classWords, isInHidden } from './html-element.ts';
import type { JsonLdMeta } from './html-json-ld.ts';
import { metaContent } from './html-meta-tags.ts';
import { bare, isSameText, textOf, tidyText } from './html-text.ts';
import { partsBeside } from './html-title-parts.ts';
import type { HtmlElement, HtmlPage } from './html-tree.ts';

/** Longest name of an outlet, in UTF-16 units. */
const LONGEST_NAME = 60;
/** Most elements inside a link to the home page that shows the name. */
const MOST_INSIDE = 8;

/** Returns the name of the outlet that the page states for machines; a host name is no name. */
export function statedSource(page: HtmlPage, jsonLd: JsonLdMeta): string | undefined {
  const said = [
    metaContent(page, 'og:site_name'),
    jsonLd.publisher,
    metaContent(page, 'application-name'),
    metaContent(page, 'apple-mobile-web-app-title'),
  ];
  return said.find(name => name !== undefined && isName(name));
}

/**
 * Returns the name of the outlet as the page shows it: beside the headline in the title of the page, on its logo, in the
 * link to the home page, behind the © of its foot; else its account, which is the nearest to a name.
 */
export function shownSource(
  page: HtmlPage,
  title: string | undefined,
  host: string | undefined,
): string | undefined {
  const home = homeNames(page, host);
  const owner = ownerName(page);
  const { before, after } = title === undefined ? { before: [], after: [] } : partsBeside(page, title);
  // The site stands at the outer end, sections stand between it and the headline.
  const outer = [after.at(-1), before[0]].filter(part => part !== undefined && isTitleName(part)) as string[];
  const known = [...home, ...(owner === undefined ? [] : [owner])];
  const confirmed = outer.find(part => known.some(name => isSameText(part, name)));
  if (confirmed !== undefined) return confirmed;
  const sections = outer.length === 0 ? new Set<string>() : linkNames(page, host);
  const alone = outer.find(part => !sections.has(bare(part)));
  return alone ?? known[0] ?? account(page);
}

/** Most words of a name that only stands in the title of the page. */
const MOST_WORDS = 6;
/** What else stands behind a headline: parts of a series, kinds of articles. */
const NO_OUTLET =
  /^(?:(?:kỳ|bài|phần|part|kỳ cuối|bài cuối)(?: \d.*)?|video|clip|ảnh|photos?|pictures?|infographics?|podcast|live|trực tiếp|tin tức|news|opinion|analysis)$/iu;

function isTitleName(part: string): boolean {
  return (
    isName(part) &&
    !NO_OUTLET.test(part) &&
    /^[\p{Lu}\p{N}]/u.test(part) &&
    part.split(' ').length <= MOST_WORDS
  );
}

/** What logos and links to the home page say in place of a name. */
const NO_NAME =
  /^(?:home(?: ?page)?|trang chủ|trang nhất|tin mới|mới nhất|latest(?: news)?|news|tiếng việt|english|vietnamese|logo|image|header|banner|back to home|về trang chủ|all rights reserved|toàn bộ bản quyền|bản quyền|copyright|thuộc .*|[\d\s©«»‹›<>/|-]*)$/iu;

function isName(name: string): boolean {
  return name !== '' && name.length <= LONGEST_NAME && !NO_NAME.test(name) && !isHostName(name);
}

function isHostName(name: string): boolean {
  return /^(?:https?:|@)|^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/?$/.test(name);
}

/** Names in links to the home page, in page order. */
function homeNames(page: HtmlPage, host: string | undefined): string[] {
  return page.elements
    .filter(
      element =>
        isHomeLink(element, host) && element.end - element.start <= MOST_INSIDE && !isInHidden(element),
    )
    .slice(0, MOST_INSIDE)
    .flatMap(link => [textOf(link, LONGEST_NAME + 1), ...logoNames(page, link)])
    .map(name => tidyText(name.replace(/^logo\s|\slogo$/i, '')))
    .filter(isName);
}

function logoNames(page: HtmlPage, link: HtmlElement): string[] {
  return page.elements.slice(link.start, link.end).map(({ attributes }) => attributes.get('alt') ?? '');
}

/** Other sites have home pages too, so a whole address has to be of this one or to stand in an element that says so. */
function isHomeLink(link: HtmlElement, host: string | undefined): boolean {
  if (link.name !== 'a') return false;
  const target = link.attributes.get('href')?.trim() ?? '';
  if (target === '/' || (link.attributes.get('rel') === 'home' && target !== '')) return true;
  const named = /^https?:\/\/(?:www\.|m\.|amp\.)?([^/?#\s]{1,200})\/?$/i.exec(target)?.[1];
  if (named === undefined) return false;
  const words = `${classWords(link)} ${link.parent ? classWords(link.parent) : ''}`;
  return named.toLowerCase() === host || /\b(?:logo|brand(?:ing)?|site ?(?:title|name|logo))\b/.test(words);
}

/** The texts of all links but those to a home page, bare: sections are linked. */
function linkNames(page: HtmlPage, host: string | undefined): ReadonlySet<string> {
  const links = page.elements.filter(
    element =>
      element.name === 'a' && !isHomeLink(element, host) && element.end - element.start <= MOST_INSIDE,
  );
  return new Set(links.map(link => bare(textOf(link, LONGEST_NAME + 1))));
}

const OWNER =
  /(?:©|\(c\)|copyright|bản quyền thuộc(?: về)?)[\s©]{0,4}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,]{0,4}(?:by\s|of\s)?(\p{Lu}[^.|•·,©(]{1,60})/iu;
/** Elements at the end of the page among which the © is looked for. */
const MOST_AT_END = 400;

function ownerName(page: HtmlPage): string | undefined {
  for (const { children } of page.elements.slice(-MOST_AT_END).reverse()) {
    for (const child of children) {
      if (typeof child !== 'string' || !/©|\(c\)|copyright|bản quyền/i.test(child)) continue;
      const found = OWNER.exec(tidyText(child.slice(0, 1_000)))?.[1];
      const name = found?.replace(/\s(?:ltd|limited|inc|llc|all rights|giữ|toàn)(?!\p{L}).*$/iu, '').trim();
      if (name !== undefined && /^\p{Lu}/u.test(name) && isName(name)) return name;
    }
  }
  return undefined;
}

function account(page: HtmlPage): string | undefined {
  const name = metaContent(page, 'twitter:site');
  return name !== undefined && /^@\w{2,30}$/.test(name) ? name.slice(1) : undefined;
}
