import type { ExtractedMeta } from '../../core/article/block.ts';
import { type DateOrder, readMachineDate, readVisibleDate } from './html-dates.ts';
import { classWords, isInHidden } from './html-element.ts';
import { type JsonLdMeta, readJsonLd } from './html-json-ld.ts';
import { metaContent } from './html-meta-tags.ts';
import { textOf, tidyText } from './html-text.ts';
import { findTitle, type PageTitle } from './html-title.ts';
import type { HtmlElement, HtmlPage } from './html-tree.ts';

/** What a page says about its article, and the heading that is its title. */
export type PageMeta = { readonly meta: ExtractedMeta; readonly title: PageTitle | undefined };

const LONGEST_NAME = 200;

/** Returns what `page` says about the article in `root`; `url` is where it was fetched from, if it was. */
export function readMeta(page: HtmlPage, root: HtmlElement, url: string | undefined): PageMeta {
  const jsonLd = readJsonLd(page);
  const address = addressOf(page, jsonLd, url);
  const lang = langOf(page);
  const named = metaContent(page, 'og:site_name') ?? jsonLd.publisher;
  const source = named ?? hostOf(address);
  const title = findTitle(page, root, jsonLd, named);
  const found = {
    title: title?.text,
    byline: bylineOf(page, jsonLd, root, title?.element, named),
    date: dateOf(page, jsonLd, root, title?.element, lang),
    source: source !== undefined && source.length <= LONGEST_NAME ? source : undefined,
    url: address,
    lang,
  };
  return {
    meta: Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
    title,
  };
}

function addressOf(page: HtmlPage, jsonLd: JsonLdMeta, url: string | undefined): string | undefined {
  const canonical = page.elements.find(
    ({ name, attributes }) => name === 'link' && attributes.get('rel')?.trim().toLowerCase() === 'canonical',
  );
  const candidates = [
    canonical?.attributes.get('href'),
    metaContent(page, 'og:url'),
    page.savedFrom,
    url,
    jsonLd.url,
  ];
  return candidates.map(webAddress).find(address => address !== undefined);
}

/** Returns `raw` when it is a whole http(s) address, as the URL standard writes it; hosts without a path are no article. */
function webAddress(raw: string | undefined): string | undefined {
  if (raw === undefined || !/^\s{0,20}https?:\/\//i.test(raw) || !URL.canParse(raw)) return undefined;
  const url = new URL(raw);
  if (url.username !== '' || url.password !== '') return undefined;
  return url.href;
}

function hostOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : new URL(address).hostname.replace(/^(?:www|m|amp)\./, '');
}

function langOf(page: HtmlPage): string | undefined {
  const html = page.elements.find(({ name }) => name === 'html');
  const said = [html?.attributes.get('lang'), metaContent(page, 'og:locale')?.replace('_', '-')];
  return said
    .map(lang => lang?.trim())
    .find(lang => lang !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(lang));
}

/** What stands before a name: “By”, “Bởi”, “Tác giả:”, “PV”. */
const BEFORE_NAME = /^(?:by|written by|bởi|tác giả|biên tập|thực hiện|người viết)(?!\p{L})\s{0,3}:?\s{0,3}/iu;

/** What stands behind a name in the same line: a bar, a date. */
const AFTER_NAME =
  /\s(?:[|·•]|\d|thứ |chủ nhật|ngày |updated|published|posted|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d).*$/isu;

function bylineOf(
  page: HtmlPage,
  jsonLd: JsonLdMeta,
  root: HtmlElement,
  heading: HtmlElement | undefined,
  source: string | undefined,
): string | undefined {
  const said = [
    jsonLd.authors,
    metaContent(page, 'author'),
    metaContent(page, 'article:author'),
    metaContent(page, 'dc.creator'),
  ];
  const shown = shownNear(page, root, heading, isByline).map(element =>
    textOf(element, LONGEST_NAME).replace(AFTER_NAME, ''),
  );
  return [...said, ...shown]
    .map(name => (name === undefined ? undefined : tidyName(name)))
    .find(name => name !== undefined && isName(name, source));
}

function tidyName(name: string): string {
  return tidyText(name)
    .replace(BEFORE_NAME, '')
    .replace(/[\s,;|·-]{1,5}$/, '');
}

function isName(name: string, source: string | undefined): boolean {
  if (name === '' || name.length > LONGEST_NAME || /^https?:|@|\d{4}/.test(name)) return false;
  // Some systems give the outlet as the author of all its articles.
  return source === undefined || name.toLowerCase() !== source.toLowerCase();
}

/** Longest line with the names of authors and what stands beside them, in UTF-16 units. */
const LONGEST_BYLINE = 80;
const SAYS_BYLINE = /^(?:By|Tác giả\s?:)\s\p{Lu}[^.!?]+$/u;

function isByline(element: HtmlElement): boolean {
  const { attributes } = element;
  if (attributes.get('rel') === 'author' || attributes.get('itemprop') === 'author') return true;
  const text = textOf(element, LONGEST_BYLINE + 1);
  if (text.length > LONGEST_BYLINE) return false;
  return (
    /\b(?:byline|author|authors|author name|tac ?gia)\b/.test(classWords(element)) || SAYS_BYLINE.test(text)
  );
}

function dateOf(
  page: HtmlPage,
  jsonLd: JsonLdMeta,
  root: HtmlElement,
  heading: HtmlElement | undefined,
  lang: string | undefined,
): string | undefined {
  const order: DateOrder = lang?.toLowerCase().startsWith('vi') ? 'day-first' : 'unknown';
  const said = [
    jsonLd.datePublished,
    metaContent(page, 'article:published_time'),
    metaContent(page, 'datepublished'),
    metaContent(page, 'pubdate'),
    ...shownNear(page, root, heading, ({ name }) => name === 'time').map(({ attributes }) =>
      attributes.get('datetime'),
    ),
  ];
  for (const text of said) {
    const date = text === undefined ? undefined : readMachineDate(text);
    if (date) return date;
  }
  for (const element of shownNear(page, root, heading, isDate)) {
    const date = readVisibleDate(textOf(element, LONGEST_NAME), order);
    if (date) return date;
  }
  return undefined;
}

function isDate(element: HtmlElement): boolean {
  if (element.name === 'time') return true;
  const isNamed =
    /\b(?:date|time|datetime|timestamp|pubdate|published?|ngay ?dang|thoi ?gian|meta|byline)\b/.test(
      classWords(element),
    );
  if (!isNamed && !/^(?:p|div|span|td|em|small)$/.test(element.name)) return false;
  const text = textOf(element, 101);
  return text.length <= 100 && /\d{4}/.test(text) && (isNamed || /\d[/.-]\d|\d{4}/.test(text));
}

/** How many elements around the article are looked at. */
const MOST_NEAR = 400;

/**
 * The visible elements between the title (or a little before it) and the end of the article for which `isWanted` holds,
 * the nearest to the title first.
 */
function shownNear(
  page: HtmlPage,
  root: HtmlElement,
  heading: HtmlElement | undefined,
  isWanted: (element: HtmlElement) => boolean,
): HtmlElement[] {
  const middle = heading?.start ?? root.start;
  const from = Math.max(0, Math.min(middle, root.start) - MOST_NEAR / 10);
  const after = page.elements.slice(middle, Math.min(root.end, middle + MOST_NEAR));
  const before = page.elements.slice(from, middle).reverse();
  const end = page.elements.slice(Math.max(middle + MOST_NEAR, root.end - 20), root.end);
  return [...after, ...before, ...end].filter(element => isWanted(element) && !isInHidden(element));
}
