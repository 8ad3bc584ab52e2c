import { clockTime, dayOfMonth, twoDigits } from '../../facts/calendar.ts';
import { CURRENCY_CODES } from '../../facts/currency-codes.ts';
import type { FactLanguage, FactPattern } from '../../facts/fact-language.ts';
import { wordSet, wordTable } from '../word-set.ts';
import { UNITS } from './units.ts';

const SMALL = wordTable({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});
const TENS = wordTable({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
const SCALES = wordTable({
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  trillion: 1e12,
  dozen: 12,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
});
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
};
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
// The stop belongs to a short form; after a whole name it ends the sentence.
const MONTH =
  '((?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\\p{L})|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?(?!\\p{L}))';

function monthNumber(name: string): number {
  return MONTHS.findIndex(month => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}

const patterns: FactPattern[] = [
  {
    hasFigure: true,
    pattern: new RegExp(
      `(?<!\\p{L})${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.,]\\d|:)(?:,?\\s+((?:19|20)\\d\\d))?(?!\\d)`,
      'gu',
    ),
    read: match => {
      const value = dayOfMonth(Number(match[2]), monthNumber(match[1] ?? ''));
      return value ? { kind: 'date', value } : undefined;
    },
  },
  {
    hasFigure: true,
    pattern: new RegExp(
      `(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+((?:19|20)\\d\\d))?(?!\\p{L}|\\d)`,
      'gu',
    ),
    read: match => {
      const value = dayOfMonth(Number(match[1]), monthNumber(match[2] ?? ''));
      return value ? { kind: 'date', value } : undefined;
    },
  },
  {
    hasFigure: true,
    pattern: new RegExp(`(?<!\\p{L})${MONTH},?\\s+(?:of\\s+)?((?:19|20)\\d\\d)(?!\\d)`, 'gu'),
    read: match => ({ kind: 'month', value: `${match[2]}-${twoDigits(monthNumber(match[1] ?? ''))}` }),
  },
  {
    // "may" and "march" are words of their own; with a capital inside a sentence they are months.
    pattern:
      /(?<!\p{L})(January|February|April|June|July|August|September|October|November|December|(?<=(?:in|of|by|since|until|from|early|late|mid|last|next|this|and)[\s-])(?:March|May))(?!\p{L})/gu,
    read: match => ({ kind: 'month', value: twoDigits(monthNumber(match[1] ?? '')) }),
  },
  {
    pattern: /(?<!\p{L})(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?(?!\p{L})/gu,
    read: match => ({ kind: 'weekday', value: String(WEEKDAYS.indexOf((match[1] ?? '').toLowerCase()) + 1) }),
  },
  {
    hasFigure: true,
    pattern: /(?<![\d.,])(\d{1,2})(?:[:.](\d{2}))?\s?([ap])(?:\.\s?m\.?|m)(?!\p{L})/giu,
    read: match => {
      const value = clockTime(
        Number(match[1]),
        Number(match[2] ?? 0),
        match[3]?.toLowerCase() === 'p' ? 'afternoon' : 'morning',
      );
      return value ? { kind: 'time', value } : undefined;
    },
  },
  {
    hasFigure: true,
    pattern: /(?<![\d.,:])(\d{1,2}):(\d{2})(?![\d:])/gu,
    read: match => {
      const value = clockTime(Number(match[1]), Number(match[2]), undefined);
      return value ? { kind: 'time', value } : undefined;
    },
  },
  { pattern: /(?<!\p{L})(?:noon|midday)(?!\p{L})/giu, read: () => ({ kind: 'time', value: '12:00' }) },
  { pattern: /(?<!\p{L})midnight(?!\p{L})/giu, read: () => ({ kind: 'time', value: '00:00' }) },
  {
    pattern:
      /(?<!\p{L})(first|second|third|fourth|1st|2nd|3rd|4th)[\s-]quarter(?!\p{L})|(?<![\p{L}\d])Q([1-4])(?!\d)/giu,
    read: match => ({
      kind: 'ordinal',
      value:
        match[2] ?? String(ORDINALS[(match[1] ?? '').toLowerCase()] ?? Number.parseInt(match[1] ?? '', 10)),
      unit: 'quarter',
    }),
  },
  {
    pattern:
      /(?<!\p{L})(?<!\d\s)(first|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?<=(?:the|a|its|his|her|their|this|and)[\s-])second)(?!\p{L})(?!-?(?:\s|-)?(?:time\s)?(?:of\s+all))/giu,
    read: match => ({ kind: 'ordinal', value: String(ORDINALS[(match[1] ?? '').toLowerCase()] ?? 0) }),
  },
  {
    hasFigure: true,
    pattern: /(?<![\d.,])(\d{1,3})(?:st|nd|rd|th)(?!\p{L})/gu,
    read: match => ({ kind: 'ordinal', value: String(Number(match[1])) }),
  },
  {
    pattern: /(?<!\p{L})half an hour(?!\p{L})|(?<!\p{L})half-hour(?!\p{L})/giu,
    read: () => ({ kind: 'duration', value: '30', unit: 'minute' }),
  },
  {
    pattern:
      /(?<!\p{L})an?\s+(hour|minute|day|week|month|year|century|decade)(?:\s+and\s+a\s+half)?(?!\p{L})/giu,
    read: match => {
      const half = /half$/i.test(match[0]) ? 0.5 : 0;
      const meaning = UNITS[(match[1] ?? '').toLowerCase()];
      return meaning
        ? { kind: 'duration', value: String((1 + half) * (meaning.factor ?? 1)), unit: meaning.unit }
        : undefined;
    },
  },
  {
    hasFigure: true,
    pattern:
      /(?<![\d.,-])(\d{1,2})[-–](\d{1,2})(?=\s*(?:\(|win|victory|defeat|loss|lead|draw|on aggregate|aggregate|up|down|to|over|against|at|in|[,.)]))/gu,
    read: match => ({ kind: 'score', value: `${Number(match[1])}-${Number(match[2])}` }),
  },
];

/** Reads "twenty-four", "three hundred and fifty", "two million", "a dozen". "one" counts only before a scale or unit. */
function readNumberWords(words: readonly string[]): { value: number; taken: number } | undefined {
  let total = 0;
  let group = 0;
  let taken = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    const scale = SCALES[word];
    if (
      SMALL[word] !== undefined &&
      (at === 0 || group % 100 === 0 || (group % 10 === 0 && SMALL[word] < 10)) &&
      !(at > 0 && group === 0 && total === 0)
    )
      group += SMALL[word];
    else if (TENS[word] !== undefined && group % 100 === 0) group += TENS[word];
    else if (scale !== undefined && at > 0 && word.length > 2 && !word.endsWith('s')) {
      if (scale <= 100) group = Math.max(1, group) * scale;
      else {
        total += Math.max(1, group) * scale;
        group = 0;
      }
    } else if (
      word === 'and' &&
      at > 0 &&
      (group >= 100 || total > 0) &&
      (SMALL[next] !== undefined || TENS[next] !== undefined)
    )
      continue;
    else if (at === 0 && (word === 'a' || word === 'an') && SCALES[next] !== undefined && next.length > 2)
      group = 1;
    else break;
    taken = at + 1;
  }
  if (taken === 0) return undefined;
  const alone = taken === 1 && words[0] === 'one';
  return alone && UNITS[words[1] ?? ''] === undefined ? undefined : { value: total + group, taken };
}

/** How English writes facts. */
export const ENGLISH_FACTS: FactLanguage = {
  thousands: ',',
  patterns,
  readNumberWords,
  scales: SCALES,
  half: wordSet(''),
  units: UNITS,
  currencySigns: {
    ...CURRENCY_CODES,
    $: 'USD',
    US$: 'USD',
    A$: 'AUD',
    C$: 'CAD',
    S$: 'SGD',
    HK$: 'HKD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₫': 'VND',
  },
  rangeWords: wordSet('to and or'),
  approximations:
    /(?<!\p{L})(?:about|around|nearly|almost|roughly|some|over|under|more than|less than|at least|up to|approximately|just over|just under|an estimated)\s+[$€£]?$/iu,
};
