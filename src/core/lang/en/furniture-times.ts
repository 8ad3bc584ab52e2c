import {
  CRUMB,
  CRUMB_MARKS,
  DIGITS,
  type FurniturePattern,
  oneOf,
  wholeLineInAnyCase,
} from '../furniture-pattern.ts';

/** The beginning of a name is enough beside a day and a year, and a third of the work. */
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DATE = `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}t?|${MONTH}, \\d{2}/\\d{4}`;
const CLOCK = '\\d{1,2}(?:[:.]\\d{2}){1,2}(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const ZONE =
  '\\(?(?:(?:gmt|utc)(?: ?[+-] ?\\d{1,2}(?::?\\d{2})?)?|bst|cest|cet|[ecmp][ds]t|et|pt|ict|hkt|sgt|jst|ist|aest)\\)?';
const UPDATED =
  '(?:first )?(?:published|updated|posted|last (?:updated|modified)|modified|created)(?: on| at)?\\s?[:,]?';
const AGO = '(?:\\d{1,2}|an?|one|two) (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?) ago|\\d{1,2}[hm] ago';
const STAMP_PART = `[(]?(?:${UPDATED}|${WEEKDAY}|${DATE}|${CLOCK}|${ZONE}|${AGO}|at|on)[\\s,|•·:)–-]{0,4}`;
/** Dates and times, and at least one of them. */
const STAMP = `(?=.*(?:\\d|ago))(?:${STAMP_PART}){0,9}`;
/** What such a part begins with. */
const UPDATED_KEYS = ['first ', 'published', 'updated', 'posted', 'last ', 'modified', 'created'];
const STAMP_KEYS = [
  ...DIGITS,
  ...UPDATED_KEYS,
  ...'mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|(|gmt|utc|bst|ce|cd|cs|ed|es|et|md|ms|pdt|pst|pt|ict|hkt|sgt|jst|ist|aest|a |an |one |two |at|on'.split(
    '|',
  ),
];
const SECTIONS =
  'home|world|world news|asia-pacific|southeast asia|asia|europe|africa|americas|middle east|asia pacific|us|u.s.|uk|vietnam|ukraine|politics|politics & law|business|economy|markets|finance|companies|society|law|education|health|life|lifestyle|culture|entertainment|arts|sport|sports|football|travel|science|environment|tech|technology|opinion|analysis|features|news|latest|latest news|video|videos|podcast|podcasts|live|menu|search|national|international|local|multimedia|weather'.split(
    '|',
  );
const SECTION = `(?:${SECTIONS.join('|').replaceAll('.', '\\.')})`;

/** When an English page was published, and its menus. */
export const TIME_AND_MENU_LINES: readonly FurniturePattern[] = [
  // When it was published.
  {
    reason: 'timestamp',
    needs: { begins: UPDATED_KEYS },
    find: wholeLineInAnyCase(`(?=${UPDATED_KEYS.join('|')})${STAMP}`),
  },
  {
    reason: 'timestamp',
    needs: { begins: STAMP_KEYS, has: [...DIGITS, 'ago'] },
    find: wholeLineInAnyCase(`(?=.*(?: \\d{4}|\\d{4}-\\d|\\d[/.-]\\d{1,2}[/.-]\\d{2}|ago))${STAMP}`),
    where: 'head',
  },
  // With a time of day and a year it is no sub-heading of a live report.
  {
    reason: 'timestamp',
    needs: { begins: STAMP_KEYS, has: DIGITS.flatMap(digit => [`:${digit}`, `.${digit}`]), also: ['20'] },
    find: wholeLineInAnyCase(`(?=.*\\d[:.]\\d{2}(?!\\d|[/.]))(?=.*20\\d{2})${STAMP}`),
  },
  {
    reason: 'reading-time',
    needs: { begins: ['estimated read', 'read', ...DIGITS], has: ['min'] },
    find: wholeLineInAnyCase(
      String.raw`\d{1,3}[\s-]min(?:ute)?s?\.?[\s-]read|(?:estimated )?read(?:ing)? time\s*:?\s*\d{1,3}\s*min(?:ute)?s?`,
    ),
  },
  // Menus.
  {
    reason: 'navigation',
    needs: { begins: ['home'], has: CRUMB_MARKS },
    find: wholeLineInAnyCase(`home(?:\\s?[>»›]\\s?${CRUMB}){1,8}`),
  },
  {
    reason: 'navigation',
    needs: { begins: SECTIONS, has: CRUMB_MARKS },
    find: wholeLineInAnyCase(`${SECTION}(?:\\s?[>»›/|]\\s?${CRUMB}){1,12}`),
    where: 'head',
  },
  { reason: 'navigation', needs: { max: 30 }, find: oneOf(SECTIONS), where: 'head' },
  {
    reason: 'navigation',
    needs: {
      begins: [
        'back to ',
        'skip ',
        'next ',
        'previous ',
        'see all',
        'view ',
        'show more',
        'load more',
        'see more',
        'sign in',
        'log',
        'privacy policy',
        'terms of ',
        'contact us',
        'about us',
        'cookie policy',
        'advertise',
      ],
    },
    find: wholeLineInAnyCase(
      String.raw`back to (?:top|home|homepage|the top|news)|skip (?:to (?:main )?content|to navigation|advertisement|ad)|(?:next|previous) (?:article|story|post|page)|(?:see|view) all(?: topics| stories)?|(?:show|load|see|view) more|(?:sign|log) in|log ?in|terms of (?:use|service)|(?:terms of (?:use|service)|privacy policy|about us|contact us|advertise)(?: ?[|•·] ?[\p{L} ]{2,30}){1,6}`,
      ['privacy policy', 'contact us', 'about us', 'cookie policy'],
    ),
  },
];
