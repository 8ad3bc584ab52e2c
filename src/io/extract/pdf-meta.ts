import type { ExtractedMeta } from '../../core/article/block.ts';
import { believedName, believedTitle } from './document-meta.ts';
import { readMachineDate } from './html-dates.ts';

/** `D:20250914073000+07'00'`, where all behind the year may be missing (ISO 32000-1, 7.9.4). */
const PDF_DATE = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-])(\d{2})'?(\d{2})?'?)?/;

/** Returns what the properties of a PDF say of the article, without what programs fill in by themselves. */
export function readPdfMeta(info: Readonly<Record<string, unknown>>): ExtractedMeta {
  const title = believedTitle(textIn(info.Title));
  const byline = believedName(textIn(info.Author));
  const date = readPdfDate(textIn(info.CreationDate) ?? '');
  const lang = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.exec(textIn(info.Language) ?? '')?.[0];
  return {
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(date === undefined ? {} : { date }),
    ...(lang === undefined ? {} : { lang }),
  };
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Returns a date as PDF files have it in ISO 8601; the day alone where the time or its zone is missing. */
export function readPdfDate(raw: string): string | undefined {
  const [, year, month, day, hour, minute, second = '00', utc, sign, zoneHour, zoneMinute = '00'] =
    PDF_DATE.exec(raw) ?? [];
  if (year === undefined) return undefined;
  const zone = utc ?? (sign === undefined ? undefined : `${sign}${zoneHour}:${zoneMinute}`);
  const time = hour === undefined || zone === undefined ? '' : `T${hour}:${minute}:${second}${zone}`;
  return readMachineDate(`${year}-${month}-${day}${time}`);
}
