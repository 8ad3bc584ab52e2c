import { type DateOrder, localTime, readMachineDate, readVisibleDate, timeAt } from './html-dates.ts';
import { classWords } from './html-element.ts';
import type { JsonLdMeta } from './html-json-ld.ts';
import { metaContent } from './html-meta-tags.ts';
import { type Place, shownNear } from './html-near.ts';
import { textOf } from './html-text.ts';
import type { HtmlElement, HtmlPage } from './html-tree.ts';

/** Names of meta elements with the time of publication, as content systems and counters of readers use them. */
const META = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
];
const DATE_PROPERTY = /(?:^|\s)(?:datePublished|dc:date|dc:created|dcterms:(?:created|issued|date))(?:\s|$)/;
/** Longest line with a date, in UTF-16 units. */
const LONGEST_DATE = 100;
/** Most visible dates that are compared with the one for machines. */
const MOST_SHOWN = 5;

/**
 * Returns when the article was published. A time that is stated in UTC is given as the page shows it where its day there is
 * another: 22:30 UTC is the next morning in Vietnam.
 */
export function dateOf(
  page: HtmlPage,
  jsonLd: JsonLdMeta,
  place: Place,
  lang: string | undefined,
): string | undefined {
  const isVietnamese = lang?.toLowerCase().startsWith('vi') ?? false;
  const order: DateOrder = isVietnamese ? 'day-first' : 'unknown';
  const said = [
    jsonLd.datePublished,
    ...META.map(name => metaContent(page, name)),
    ...markedDates(page, place),
  ]
    .map(text => (text === undefined ? undefined : readMachineDate(text)))
    .find(date => date !== undefined);
  if (said !== undefined && !said.endsWith('Z')) return said;
  const shown = shownNear(page, place, isDate).map(element => textOf(element, LONGEST_DATE));
  if (said === undefined)
    return shown.map(text => readVisibleDate(text, order)).find(date => date !== undefined);
  return asShown(said, shown.slice(0, MOST_SHOWN), order, isVietnamese ? VIETNAM : undefined);
}

/** Minutes east of Greenwich, all year: Vietnamese papers write in Vietnamese time. */
const VIETNAM = 420;

function asShown(
  utc: string,
  shown: readonly string[],
  order: DateOrder,
  zone: number | undefined,
): string | undefined {
  const local = shown.map(text => localTime(utc, text, order, zone)).find(time => time !== undefined);
  if (local !== undefined || zone === undefined) return local ?? utc;
  const isShownSo = shown.some(text => readVisibleDate(text, order)?.startsWith(utc.slice(0, 10)));
  const there = timeAt(utc, zone);
  return isShownSo || there?.slice(0, 10) === utc.slice(0, 10) ? utc : (there ?? utc);
}

function markedDates(page: HtmlPage, place: Place): (string | undefined)[] {
  return shownNear(page, place, isMarked).map(
    ({ attributes }) => attributes.get('datetime') ?? attributes.get('content'),
  );
}

function isMarked({ name, attributes }: HtmlElement): boolean {
  if (name === 'time') return true;
  return DATE_PROPERTY.test(`${attributes.get('property') ?? ''} ${attributes.get('itemprop') ?? ''}`);
}

function isDate(element: HtmlElement): boolean {
  if (element.name === 'time') return true;
  const isNamed =
    /\b(?:date|time|datetime|timestamp|pubdate|published?|ngay ?dang|thoi ?gian|meta|byline)\b/.test(
      classWords(element),
    );
  if (!isNamed && !/^(?:p|div|span|td|em|small|font|li|summary)$/.test(element.name)) return false;
  const text = textOf(element, LONGEST_DATE + 1);
  return text.length <= LONGEST_DATE && /\d{4}/.test(text);
}
