/** How the page writes days: 05/06/2025 is the fifth of June in Vietnam and Britain, the sixth of May in the United States. */
export type DateOrder = 'day-first' | 'unknown';

/** Longest text that a date is looked for in, in UTF-16 units. */
const LONGEST_DATE_TEXT = 200;

type Day = { readonly year: number; readonly month: number; readonly day: number };

/**
 * Returns a machine's date (`2025-06-04T10:20:00+0700`, `Wed, 04 Jun 2025 10:20:00 GMT`) in ISO 8601, to the second at most:
 * a time with its offset, or the day alone where the offset is not said. Undefined for anything else.
 */
export function readMachineDate(raw: string): string | undefined {
  const text = raw.trim().slice(0, LONGEST_DATE_TEXT);
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]\s{0,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s{0,3}(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i.exec(
      text,
    );
  if (!iso) return readVisibleDate(text, 'unknown');
  const day = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  return formatDate(
    day,
    iso[4] === undefined ? undefined : `${iso[4]}:${iso[5]}${iso[6] ? `:${iso[6]}` : ''}`,
    offsetOf(iso[7] ?? ''),
  );
}

/**
 * Returns the first date in a visible text (“Thứ tư, 4/6/2025, 10:20 (GMT+7)”, “June 4, 2025 10:20 AM ET”) in ISO 8601;
 * the day alone where time or zone are not said. All-figure dates are read only where their order is known.
 */
export function readVisibleDate(raw: string, order: DateOrder): string | undefined {
  const text = raw.slice(0, LONGEST_DATE_TEXT);
  const day = namedDay(text) ?? vietnameseDay(text) ?? figureDay(text, order) ?? isoDay(text);
  if (!day) return undefined;
  return formatDate(day, clockOf(text), zoneOf(text, day));
}

/**
 * Returns `utc`, a time that ends in `Z`, at the offset at which the visible date in `raw` is its day; undefined where there
 * is none or the day is the same. The offset is the one in `raw`, else `assumed` (minutes east of Greenwich), else the
 * distance between the two clocks.
 */
export function localTime(utc: string, raw: string, order: DateOrder, assumed?: number): string | undefined {
  const text = raw.slice(0, LONGEST_DATE_TEXT);
  const shown = readVisibleDate(text, order)?.slice(0, 10);
  if (shown === undefined || shown === utc.slice(0, 10)) return undefined;
  const [year = 0, month = 1, day = 1] = shown.split('-').map(Number);
  const offset = zoneOf(text, { year, month, day }) ?? assumed ?? minutesBetween(utc, shown, clockOf(text));
  const local = offset === undefined ? undefined : timeAt(utc, offset);
  return local?.startsWith(shown) ? local : undefined;
}

/** Returns `utc`, a time that ends in `Z`, at an offset in minutes east of Greenwich; undefined where no zone has that one. */
export function timeAt(utc: string, offset: number): string | undefined {
  const instant = Date.parse(utc);
  // Offsets are quarters of an hour, up to 14 hours.
  if (Number.isNaN(instant) || offset % 15 !== 0 || Math.abs(offset) > 14 * 60) return undefined;
  const there = new Date(instant + offset * 60_000).toISOString();
  return `${there.slice(0, utc.length - 1)}${zoneText(offset)}`;
}

function minutesBetween(utc: string, day: string, clock: string | undefined): number | undefined {
  if (clock === undefined) return undefined;
  const [hour = '', minute = ''] = clock.split(':');
  const there = Date.parse(`${day}T${two(hour)}:${minute}:00Z`);
  return Number.isNaN(there) ? undefined : there / 60_000 - Math.floor(Date.parse(utc) / 60_000);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');
/** Some English-language papers of Vietnam write “August, 30/2022”. */
const MONTH_SLASH = new RegExp(`\\b${MONTH},\\s{0,3}(\\d{1,2})/(\\d{4})(?!\\d)`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH},?[\\s-]+(\\d{4})\\b`, 'i');

function namedDay(text: string): Day | undefined {
  const first = MONTH_FIRST.exec(text) ?? MONTH_SLASH.exec(text);
  if (first) return dayOf(first[3], MONTHS.indexOf((first[1] ?? '').toLowerCase()) + 1, first[2]);
  const second = DAY_FIRST.exec(text);
  return second
    ? dayOf(second[3], MONTHS.indexOf((second[2] ?? '').toLowerCase()) + 1, second[1])
    : undefined;
}

function vietnameseDay(text: string): Day | undefined {
  const match = /(\d{1,2})\s{1,3}tháng\s{1,3}(\d{1,2})(?:\s{0,3},|\s{1,3}năm)?\s{1,3}(\d{4})/iu.exec(text);
  if (match) return dayOf(match[3], match[2], match[1]);
  const worded =
    /(\d{1,2})\s{1,3}tháng\s{1,3}(mười (?:một|hai)|\p{L}{2,5})(?:\s{0,3},|\s{1,3}năm)?\s{1,3}(\d{4})/iu.exec(
      text,
    );
  const month = VIETNAMESE_MONTHS.indexOf((worded?.[2] ?? '').toLowerCase()) + 1;
  return worded && month > 0 ? dayOf(worded[3], month, worded[1]) : undefined;
}

const VIETNAMESE_MONTHS = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];

/** Words that only stand in dates whose day comes first. */
const DAY_FIRST_SIGNS =
  /GMT\s?\+\s?0?7|\bICT\b|(?<!\p{L})(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày)(?!\p{L})/iu;

function figureDay(text: string, order: DateOrder): Day | undefined {
  const match = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text);
  if (!match) return undefined;
  // Whoever writes points between the figures puts the day first.
  const isDayFirst =
    order === 'day-first' || match[0].includes('.') || Number(match[1]) > 12 || DAY_FIRST_SIGNS.test(text);
  return isDayFirst ? dayOf(match[3], match[2], match[1]) : undefined;
}

function isoDay(text: string): Day | undefined {
  const match = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  return match ? dayOf(match[1], match[2], match[3]) : undefined;
}

function dayOf(year: unknown, month: unknown, day: unknown): Day {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function clockOf(text: string): string | undefined {
  const match = /(?<![\d:+-])(\d{1,2})[:hg.](\d{2})(?::(\d{2}))?(?![\d/.-])\s{0,2}(?:([ap])\.?m\b)?/iu.exec(
    text.replace(/(?:GMT|UTC)\s?[+-]\s?\d{1,2}(?::?\d{2})?/gi, ' '),
  );
  if (!match) return undefined;
  const hour = hourOf(Number(match[1]), match[4]?.toLowerCase());
  return `${hour}:${match[2]}${match[3] ? `:${match[3]}` : ''}`;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === 'p' && hour < 12) return hour + 12;
  return half === 'a' && hour === 12 ? 0 : hour;
}

/** Minutes east of Greenwich. `CST` is left out: it is Chicago's and China's. */
const ZONES: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  ICT: 420,
  SGT: 480,
  HKT: 480,
  JST: 540,
  AEST: 600,
  AEDT: 660,
  EDT: -240,
  EST: -300,
  CDT: -300,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
};
/** Zones that change with American summer time: standard offsets. */
const AMERICAN_ZONES: Readonly<Record<string, number>> = { ET: -300, CT: -360, MT: -420, PT: -480 };
const ZONE_NAME =
  /\b(GMT|UTC|BST|CEST|CET|ICT|SGT|HKT|JST|AEST|AEDT|EDT|EST|CDT|MDT|MST|PDT|PST|ET|CT|MT|PT)\b/;

function zoneOf(text: string, day: Day): number | undefined {
  const stated = /(?:GMT|UTC)\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?/i.exec(text);
  if (stated) return offsetOf(`${stated[1]}${(stated[2] ?? '').padStart(2, '0')}${stated[3] ?? '00'}`);
  const plain = /\d\s?([+-]\d{2}:?\d{2})(?!\d)/.exec(text);
  if (plain?.[1] && /\d{1,2}:\d{2}/.test(text)) return offsetOf(plain[1]);
  const name = ZONE_NAME.exec(text)?.[1] ?? '';
  const american = AMERICAN_ZONES[name];
  if (american === undefined) return ZONES[name];
  return american + (isAmericanSummer(day) ? 60 : 0);
}

/** Since 2007 from the second Sunday of March to the first of November (Energy Policy Act of 2005); days are enough here. */
function isAmericanSummer({ year, month, day }: Day): boolean {
  if (month < 3 || month > 11) return false;
  if (month > 3 && month < 11) return true;
  const firstWeekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const firstSunday = 1 + ((7 - firstWeekday) % 7);
  return month === 3 ? day >= firstSunday + 7 : day < firstSunday;
}

function offsetOf(text: string): number | undefined {
  if (/^(?:Z|UTC|GMT)$/i.test(text)) return 0;
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}

const two = (figure: number | string): string => String(figure).padStart(2, '0');

function formatDate(
  { year, month, day }: Day,
  clock: string | undefined,
  offset: number | undefined,
): string | undefined {
  const calendar = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    year >= 1900 && year <= 2200 && calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day;
  if (!isReal) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  const [hour = '', minute = '', second] = (clock ?? '').split(':');
  const isTime = clock !== undefined && Number(hour) < 24 && Number(minute) < 60 && Number(second ?? 0) < 60;
  // The largest offset in use is +14:00.
  if (!isTime || offset === undefined || Math.abs(offset) > 14 * 60) return date;
  return `${date}T${two(hour)}:${minute}${second ? `:${second}` : ''}${zoneText(offset)}`;
}

function zoneText(offset: number): string {
  if (offset === 0) return 'Z';
  const east = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(east / 60))}:${two(east % 60)}`;
}
