import { ancestorsOf, classWords } from './html-element.ts';
import { markOf } from './html-furniture.ts';
import { type JsonLdMeta, LONGEST_BYLINE_VALUE } from './html-json-ld.ts';
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
  /(?:\s?[,(–|-]\s?|\s)(?:(?:[a-z]+ ){0,4})?(?:senior |chief |staff |special |political |health |science |business |sports? |environment |foreign |local )*(?:reporter|correspondent|editor|writer|columnist|journalist|phóng viên|biên tập viên|cộng tác viên|CTV)(?!\p{L}).*$/iu;

const META = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'dcterms.creator'];

/** Returns the names of the authors that the page states or shows near its title, joined by commas. */
export function bylineOf(
  page: HtmlPage,
  jsonLd: JsonLdMeta,
  place: Place,
  source: string | undefined,
): string | undefined {
  const said = [jsonLd.authors, ...META.map(name => metaContent(page, name))];
  const shown = shownNear(page, place, isByline).map(element =>
    textOf(element, LONGEST_BYLINE_VALUE).replace(AFTER_NAME, ''),
  );
  return [...said, ...shown]
    .map(name => (name === undefined ? undefined : tidyByline(name)))
    .find(name => name !== undefined && isName(name, source));
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
  const { attributes } = element;
  if (isInComments(element)) return false;
  if (attributes.get('rel') === 'author' || attributes.get('itemprop') === 'author') return true;
  const text = textOf(element, LONGEST_BYLINE + 1);
  if (text.length > LONGEST_BYLINE) return false;
  return (
    /\b(?:byline|author|authors|author name|tac ?gia)\b/.test(classWords(element)) || SAYS_BYLINE.test(text)
  );
}

function isInComments(element: HtmlElement): boolean {
  if (!/^(?:a|span|div|p|b|strong|address|cite|li)$/.test(element.name)) return true;
  if (markOf(element) === 'comments') return true;
  for (const above of ancestorsOf(element)) if (/\bcomments?\b/.test(classWords(above))) return true;
  return false;
}
