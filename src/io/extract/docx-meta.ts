import type { ExtractedMeta } from '../../core/article/block.ts';
import { believedName, believedTitle } from './document-meta.ts';
import { readMachineDate } from './html-dates.ts';

/** Longest value of a property that is looked at, in UTF-16 units. */
const LONGEST_VALUE = 1_000;
/** A document changed this much later than it was begun was saved over an older one, as newsrooms do. Days. */
const LONGEST_WORK = 31;
/** Word is of 1983: an earlier date, and the first days of clocks (1980-01-01 in zip files), are of no clock. */
const EARLIEST_YEAR = 1981;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Returns what `docProps/core.xml` says of the article: title, author and day; without what programs fill in by themselves. */
export function readDocxMeta(coreXml: string): ExtractedMeta {
  const title = believedTitle(property(coreXml, 'dc:title'));
  const byline = believedName(property(coreXml, 'dc:creator'));
  const date = dateOf(property(coreXml, 'dcterms:created'), property(coreXml, 'dcterms:modified'));
  return {
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(date === undefined ? {} : { date }),
  };
}

function property(xml: string, name: string): string | undefined {
  const tag = xml.indexOf(`<${name}`);
  const start = tag < 0 ? -1 : xml.indexOf('>', tag) + 1;
  const end = start <= 0 ? -1 : xml.indexOf('</', start);
  if (end < 0 || xml.charAt(start - 2) === '/') return undefined;
  return xml
    .slice(start, Math.min(end, start + LONGEST_VALUE))
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,4}));/gi, unescapeEntity);
}

function unescapeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function dateOf(created: string | undefined, modified: string | undefined): string | undefined {
  const first = believedDate(created);
  const last = believedDate(modified);
  if (first === undefined || last === undefined) return first ?? last;
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return days > LONGEST_WORK ? last : first;
}

function believedDate(raw: string | undefined): string | undefined {
  const date = raw === undefined ? undefined : readMachineDate(raw);
  return date === undefined || Number(date.slice(0, 4)) < EARLIEST_YEAR ? undefined : date;
}
