import { clockTime, dayOfMonth, twoDigits } from '../../facts/calendar.ts';
import { CURRENCY_CODES } from '../../facts/currency-codes.ts';
import type { FactLanguage, FactPattern } from '../../facts/fact-language.ts';
import { wordSet, wordTable } from '../word-set.ts';
import { UNITS } from './units.ts';

const DIGITS = wordTable({
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
});
const SCALES = wordTable({
  chục: 10,
  tá: 12,
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
});
const WEEKDAYS: Readonly<Record<string, string>> = {
  hai: '1',
  ba: '2',
  tư: '3',
  năm: '4',
  sáu: '5',
  bảy: '6',
};
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const RANGE_WORDS = wordSet('đến tới hoặc hay');
const AFTERNOON = /^(?:chiều|tối|đêm|trưa)$/iu;

const MONTH_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};

const patterns: FactPattern[] = [
  {
    // ngày 23/7/2025, 23-7, 2.6.2025, ngày 23 tháng 7 năm 2025, 23/7
    hasFigure: true,
    pattern:
      /(?:(?<!\p{L})(?:ngày|hôm|sáng|chiều|tối|đêm|trưa|mùng|mồng)\s+)?(?<![\d.,/])(\d{1,2})(?:\s?([/.-])\s?|\s+tháng\s+)(\d{1,2})(?:(?:\s?[/.-]\s?|\s+năm\s+)((?:19|20)\d\d))?(?![\d%]|[.,/-]\d)/giu,
    read: match => {
      const [whole, day, separator, month, year] = match;
      const value = dayOfMonth(Number(day), Number(month));
      const named = /^(?:ngày|hôm|sáng|chiều|tối|đêm|trưa|mùng|mồng)/iu.test(whole);
      // "24-48" is a range and "3.5" a number: without "ngày" or a year only the slash makes a date.
      const isDate =
        separator === undefined || separator === '/' || year !== undefined || (named && separator === '-');
      return value && isDate ? { kind: 'date', value } : undefined;
    },
  },
  {
    // ngày 5 tháng Tám
    hasFigure: true,
    pattern:
      /(?<!\p{L})(?:ngày|hôm|sáng|chiều|tối|đêm|trưa|mùng|mồng)\s+(\d{1,2})\s+tháng\s+(mười hai|mười một|mười|một|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|chạp)(?!\p{L})(?:\s+năm\s+(?:19|20)\d\d(?!\d))?/giu,
    read: match => {
      const value = dayOfMonth(Number(match[1]), MONTH_WORDS[(match[2] ?? '').toLowerCase()] ?? 0);
      return value ? { kind: 'date', value } : undefined;
    },
  },
  {
    hasFigure: true,
    pattern: /(?<!\p{L})tháng\s+(\d{1,2})(?:\s?[/.-]\s?|\s*(?:,|năm)\s*)((?:19|20)\d\d)(?!\d)/giu,
    read: match => ({ kind: 'month', value: `${match[2]}-${twoDigits(Number(match[1]))}` }),
  },
  {
    pattern:
      /(?<!\p{L})(?<!\d\s)tháng\s+(\d{1,2}|mười hai|mười một|mười|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|chạp)(?!\p{L}|\d|[.,]\d)/giu,
    read: match => {
      const month = MONTH_WORDS[(match[1] ?? '').toLowerCase()] ?? Number(match[1]);
      return month >= 1 && month <= 12 ? { kind: 'month', value: twoDigits(month) } : undefined;
    },
  },
  {
    hasFigure: true,
    pattern: /(?<!\p{L})năm\s+((?:1[5-9]|20)\d\d)(?!\d)/giu,
    read: match => ({ kind: 'year', value: match[1] ?? '' }),
  },
  {
    pattern: /(?<!\p{L})quý\s+(\d|iv|i{1,3})(?:\s*[/,-]\s*(?:19|20)\d\d)?(?!\p{L}|\d)/giu,
    read: match => ({
      kind: 'ordinal',
      value: String(ROMAN[(match[1] ?? '').toLowerCase()] ?? Number(match[1])),
      unit: 'quarter',
    }),
  },
  {
    // Thứ Ba is a weekday when written with a capital or after hôm, sáng, chiều …; "lần thứ ba" is an ordinal.
    pattern:
      /(?<!\p{L})((?:hôm|ngày|sáng|trưa|chiều|tối|đêm)\s+)?[Tt]hứ\s+([Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)(?!\p{L})(?=(\s+(?:tuần|vừa|hàng))?)/gu,
    read: match => {
      const day = match[2] ?? '';
      const isWeekday = match[1] !== undefined || match[3] !== undefined || /^\p{Lu}/u.test(day);
      const value = WEEKDAYS[day.toLowerCase()] ?? '';
      return isWeekday ? { kind: 'weekday', value } : { kind: 'ordinal', value: String(Number(value) + 1) };
    },
  },
  {
    pattern: /(?<!\p{L})(?:hôm\s+)?[Cc]hủ nhật(?!\p{L})/gu,
    read: () => ({ kind: 'weekday', value: '7' }),
  },
  {
    pattern: /(?<!\p{L})thứ\s+(nhất|nhì|\d{1,3}|tám|chín|mười)(?!\p{L}|\d)/giu,
    read: match => {
      const words: Readonly<Record<string, number>> = { nhất: 1, nhì: 2, tám: 8, chín: 9, mười: 10 };
      return { kind: 'ordinal', value: String(words[(match[1] ?? '').toLowerCase()] ?? Number(match[1])) };
    },
  },
  {
    pattern:
      /(?<!\p{L})(?:vòng|hiệp|tập|phiên|đợt|chặng|trận lượt|lượt)\s+(một|hai|ba|bốn|tư|năm|sáu)(?!\p{L})(?!\s+(?:mươi|trăm|nghìn|ngày|giờ|tháng|tuần))/giu,
    read: match => ({ kind: 'ordinal', value: String(DIGITS[(match[1] ?? '').toLowerCase()] ?? 0) }),
  },
  {
    // 20h30, 8h, 20 giờ 30 (phút), 9 giờ sáng
    hasFigure: true,
    pattern:
      /(?<![\d.,])(\d{1,2})\s?(?:h|g|giờ)\s?(\d{2})(?!\d)(?:\s+phút)?(?:\s+(sáng|trưa|chiều|tối|đêm))?|(?<![\d.,])(\d{1,2})(?:h|\s?giờ)(?:\s+(sáng|trưa|chiều|tối|đêm))(?!\p{L})|(?<![\d.,])(\d{1,2})h(?![\p{L}\d])|(?<=(?:lúc|vào|từ)\s+)(\d{1,2})\s+giờ(?!\p{L})/giu,
    read: match => {
      const hour = Number(match[1] ?? match[4] ?? match[6] ?? match[7]);
      const part = match[3] ?? match[5];
      let half: 'morning' | 'afternoon' | undefined;
      if (part) half = AFTERNOON.test(part) ? 'afternoon' : 'morning';
      const value = clockTime(hour, Number(match[2] ?? 0), half);
      return value ? { kind: 'time', value } : undefined;
    },
  },
  { pattern: /(?<!\p{L})nửa đêm(?!\p{L})/giu, read: () => ({ kind: 'time', value: '00:00' }) },
  {
    pattern: /(?<!\p{L})nửa (?:giờ|tiếng)(?: đồng hồ)?(?!\p{L})/giu,
    read: () => ({ kind: 'duration', value: '30', unit: 'minute' }),
  },
  {
    hasFigure: true,
    pattern:
      /(?<![\d.,-])(\d{1,2})-(\d{1,2})(?=\s*(?:\(|nghiêng|trước|sau|cho|ở|trên|chung cuộc|[,.]))(?!\s*(?:giờ|ngày|phút|năm|tháng|%))/gu,
    read: match => ({ kind: 'score', value: `${Number(match[1])}-${Number(match[2])}` }),
  },
];

/** Reads "hai mươi tư", "một trăm năm mươi", "ba nghìn hai trăm", "mười lăm". A lone digit word counts only before a scale or unit. */
function readNumberWords(words: readonly string[]): { value: number; taken: number } | undefined {
  let total = 0;
  let group = 0;
  let taken = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    const digit = DIGITS[word];
    if (word === 'mười' && group % 10 === 0) group += 10;
    else if (word === 'mươi' && at > 0 && group > 0 && group % 10 !== 0)
      group = group - (group % 10) + (group % 10) * 10;
    else if (word === 'trăm' && at > 0 && group > 0 && group < 10) group *= 100;
    else if ((word === 'lẻ' || word === 'linh') && group >= 100 && DIGITS[next] !== undefined) group += 0;
    else if (
      SCALES[word] !== undefined &&
      SCALES[word] >= 1e3 &&
      at > 0 &&
      group > 0 &&
      SCALES[word] < lastScale
    ) {
      lastScale = SCALES[word];
      total += group * lastScale;
      group = 0;
      if (next === 'rưỡi') {
        total += lastScale / 2;
        at += 1;
      }
    } else if (
      digit !== undefined &&
      group % 10 === 0 &&
      !(at > 0 && group === 0 && total === 0) &&
      !isYearWord(words, at)
    )
      group += digit;
    else break;
    taken = at + 1;
  }
  if (taken === 0) return undefined;
  const value = total + group;
  return taken > 1 || words[0] === 'mười' || isCounting(words) ? { value, taken } : undefined;
}

// A lone digit word is a number when what follows can be counted: "ba tuần", "hai hoặc ba tuần".
function isCounting([digit = '', next = '', afterNext = '', ...rest]: readonly string[]): boolean {
  // "không quân", "không người lái": không is rather a syllable of its own than zero.
  if (digit === 'không') return false;
  const isMeasured = [next, `${next} ${afterNext}`].some(
    word => UNITS[word] !== undefined || SCALES[word] !== undefined,
  );
  if (isMeasured) return true;
  // "một người" is as often "a" as "one"; the English "one person" is no number either.
  if (digit === 'một') return false;
  // "năm tới" is next year.
  const isRange = RANGE_WORDS.has(next) && digit !== 'năm';
  return COUNTED.has(next) || (isRange && readNumberWords([afterNext, ...rest]) !== undefined);
}

// "hai năm", "hai mươi năm": năm behind a number is the word for year, unless it counts on ("lẻ năm", "năm mươi").
function isYearWord(words: readonly string[], at: number): boolean {
  const [before = '', next = ''] = [words[at - 1], words[at + 1]];
  if (words[at] !== 'năm' || at === 0 || before === 'lẻ' || before === 'linh') return false;
  return next !== 'mươi' && SCALES[next] === undefined;
}

const COUNTED = wordSet(
  'người nước bên lần vòng cuộc đội tàu chiếc con vụ tỉnh công quốc thành vị máy xe quan binh bàn trận ngôi cầu nhóm mục dự khu quận huyện xã bức cuốn quyển tấm đứa căn chuyến ca',
);

/** How Vietnamese writes facts. */
export const VIETNAMESE_FACTS: FactLanguage = {
  thousands: '.',
  patterns,
  readNumberWords,
  scales: SCALES,
  half: wordSet('rưỡi'),
  units: UNITS,
  currencySigns: {
    ...CURRENCY_CODES,
    $: 'USD',
    US$: 'USD',
    USD$: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₫': 'VND',
  },
  rangeWords: RANGE_WORDS,
  approximations:
    /(?<!\p{L})(?:khoảng|gần|hơn|trên|dưới|ít nhất|xấp xỉ|chừng|tới|ước tính|tối đa|tối thiểu)\s+$/iu,
};
