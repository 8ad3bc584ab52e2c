import { ancestorsOf, classWords } from './html-element.ts';
import { markOf } from './html-furniture.ts';
import { type JsonLdMeta, LONGEST_BYLINE_VALUE, MOST_AUTHORS } from './html-json-ld.ts';
import { metaContent } from './html-meta-tags.ts';
import { type Place, shownNear } from './html-near.ts';
import { textOf, tidyText } from './html-text.ts';
import type { HtmlElement, HtmlPage } from './html-tree.ts';

/** What stands before a name: “By”, “Words”, “Bởi”, “Tác giả:”. */
const BEFORE_NAME =
  /^(?:by|written by|words(?: by)?|reporting by|story by|bởi|tác giả|biên tập|thực hiện|người viết|bài(?: và ảnh)?(?=\s?:))(?!\p{L})\s{0,3}:?\s{0,3}/iu;

/** What stands behind a name in the same line: a bar, a date. */
const AFTER_NAME =
  /\s(?:[|·•]|\d|thứ |chủ nhật|ngày |updated|published|posted|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d).*$/isu;
/** Addresses and what somebody is: “, Health Correspondent”, “ (Phóng viên)”. */
const ADDRESS = /[\s,;|(–-]{0,5}[\w.+-]{1,64}@[\w.-]{1,255}.*$/su;
const JOB =
  /\s?(?:,|\(|[–|-]\s)\s?(?:[\p{L}’']+\s){0,4}(?:reporters?|correspondents?|editors?|writers?|columnists?|journalists?|phóng viên|biên tập viên|cộng tác viên|CTV)(?!\p{L}).*$/iu;

const META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
];

/** Returns the names of the authors that the page states or shows near its title, joined by commas. */
export function bylineOf(
  page: HtmlPage,
  jsonLd: JsonLdMeta,
  place: Place,
  source: string | undefined,
): string | undefined {
  const several = namesInOneLine(page, place);
  const said = [jsonLd.authors, ...META.map(name => metaContent(page, name))];
  const shown = shownNear(page, place, isByline).map(element =>
    namesInLine(textOf(element, LONGEST_BYLINE_VALUE)),
  );
  const byline = [...said, ...shown]
    .map(name => (name === undefined ? undefined : tidyByline(name)))
    .find(name => name !== undefined && isName(name, source));
  // Some fields for machines hold only the first author.
  return byline !== undefined && several.includes(byline) ? several.join(', ') : byline;
}

/** Names that are marked as authors one by one in the same line. */
function namesInOneLine(page: HtmlPage, place: Place): string[] {
  const marked = shownNear(page, place, element => isMarkedAuthor(element) && !isInComments(element));
  const line = marked[0]?.parent;
  const names = marked
    .filter(({ parent }) => parent === line)
    .map(element => tidyByline(textOf(element, LONGEST_BYLINE)))
    .filter(name => isName(name, undefined));
  return [...new Set(names)].slice(0, MOST_AUTHORS);
}

function isMarkedAuthor({ attributes }: HtmlElement): boolean {
  return attributes.get('rel') === 'author' || attributes.get('itemprop') === 'author';
}

/** Returns the names in a line that may hold a date, notes in brackets and more beside them. */
export function namesInLine(line: string): string {
  return tidyByline(line.replace(/\s\([^()]{0,40}\)/g, '').replace(AFTER_NAME, ''));
}

/** Returns a line with names of authors without what stands before and behind them, “X and Y” as “X, Y”. */
export function tidyByline(line: string): string {
  return tidyText(line)
    .replace(BEFORE_NAME, '')
    .replace(ADDRESS, '')
    .replace(JOB, '')
    .replace(/(?<=\p{L}\.?)\s(?:and|và|&)\s(?=\p{Lu})/gu, ', ')
    .replace(/[\s,;|·-]{1,5}$/, '');
}

function isName(name: string, source: string | undefined): boolean {
  if (name === '' || name.length > LONGEST_BYLINE_VALUE || /^https?:|@|\d{4}/.test(name)) return false;
  // Some systems give the outlet as the author of all its articles.
  return source === undefined || name.toLowerCase() !== source.toLowerCase();
}

/** Longest line with the names of authors and what stands beside them, in UTF-16 units. */
const LONGEST_BYLINE = 80;
const SAYS_BYLINE = /^(?:By|Words(?: by)?|Tác giả\s?:)\s\p{Lu}[^.!?]+$/u;

function isByline(element: HtmlElement): boolean {
  if (isMarkedAuthor(element)) return !isInComments(element);
  const text = textOf(element, LONGEST_BYLINE + 1);
  if (text.length > LONGEST_BYLINE) return false;
  const isNamed = /\b(?:byline|author|authors|author name|tac ?gia)\b/.test(classWords(element));
  return (isNamed || SAYS_BYLINE.test(text)) && !isInComments(element);
}

function isInComments(element: HtmlElement): boolean {
  if (markOf(element) === 'comments') return true;
  for (const above of ancestorsOf(element)) if (/\bcomments?\b/.test(classWords(above))) return true;
  return false;
}
