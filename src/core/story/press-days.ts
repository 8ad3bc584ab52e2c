import { findFacts } from '../facts/find-facts.ts';
import { LANGUAGES, type Lang } from '../lang/language.ts';
import type { ArticleKey } from './article-key.ts';
import { type ArticleDays, MOST_TOLD_DAYS } from './likeness.ts';
import type { StoryArticle } from './story-article.ts';

const ISO_DAY = /^\s{0,9}(\d{4})-(\d{2})-(\d{2})/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** No date is longer; what follows is something else. UTF-16 units. */
const LONGEST_DATE = 80;
const DAY_MS = 86_400_000;

/**
 * Returns the day of `date` as a number of days since 1970, undefined when it has no day with a year. ISO 8601 is read as it
 * stands, in its own zone; other forms as `lang` writes them, or else as the other language does.
 */
export function dayNumber(date: string, lang: Lang): number | undefined {
  const text = date.slice(0, LONGEST_DATE).normalize('NFC');
  const iso = ISO_DAY.exec(text);
  if (iso) return daysSince1970(iso[1], iso[2], iso[3]);
  const year = YEAR.exec(text)?.[0];
  for (const language of [lang, ...LANGUAGES.filter(other => other !== lang)]) {
    const [month, day] =
      findFacts(text, language)
        .find(fact => fact.kind === 'date')
        ?.value.split('-') ?? [];
    const found = daysSince1970(year, month, day);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the day on which `article` was published as a number of days since 1970, if it says so. */
export function pressDay({ date, lang }: StoryArticle): number | undefined {
  return date === undefined ? undefined : dayNumber(date, lang);
}

/** Returns the days of `article`: the day it was published, else those that it speaks of, from `keys` in reading order. */
export function daysOf(article: StoryArticle, keys: readonly ArticleKey[]): ArticleDays {
  const published = pressDay(article);
  if (published !== undefined) return { count: 1, sum: published, told: [] };
  const spoken = keys.filter(key => key.kind === 'date').slice(0, MOST_TOLD_DAYS);
  const told = spoken.flatMap(({ key }) => {
    const [month, day] = key.slice(-MONTH_AND_DAY).split('-');
    return daysSince1970('1970', month, day) ?? [];
  });
  return { count: 0, sum: 0, told };
}

const MONTH_AND_DAY = 'MM-DD'.length;

/** Returns the day with this number in ISO 8601: 0 is `1970-01-01`. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

function daysSince1970(year?: string, month?: string, day?: string): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return Date.UTC(Number(year), m - 1, d) / DAY_MS;
}
