import { ENGLISH_FACTS } from '../lang/en/facts.ts';
import type { Lang } from '../lang/language.ts';
import { VIETNAMESE_FACTS } from '../lang/vi/facts.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import type { Fact } from './fact.ts';
import type { FactLanguage, UnitMeaning } from './fact-language.ts';
import { readFigure } from './read-figure.ts';

/**
 * Finds facts in two steps. Patterns take what has a shape of its own (dates, clock times, scores); then every number that
 * is left is read with the scale and unit after it:
 *
 *     khoảng 1,5 tỷ đồng      →  money 1500000000 VND, approximate
 *     24-48 giờ               →  duration 24 hour, duration 48 hour
 */

const LANGUAGES: Readonly<Record<Lang, FactLanguage>> = { vi: VIETNAMESE_FACTS, en: ENGLISH_FACTS };
const FIGURE = /\d+(?:[.,]\d+)*/gu;
const LONGEST_UNIT = 3;
const LOOK_BEFORE = 24;
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;

type UnitHit = { readonly meaning: UnitMeaning; readonly end: number; readonly more: number };
type Numeral = Span & { readonly value: number; readonly figure: boolean };

/** Returns the facts of NFC `text`, a sentence in `lang`, in order and without overlap. */
export function findFacts(text: string, lang: Lang, tokens: readonly Token[] = tokenize(text)): Fact[] {
  const language = LANGUAGES[lang];
  const shaped = findShapedFacts(text, language);
  const numerals = findNumerals(text, tokens, language).filter(
    numeral => !shaped.some(fact => spansOverlap(fact, numeral)),
  );
  const counted = readNumerals(text, tokens, numerals, language);
  return [...shaped, ...counted].sort((a, b) => a.start - b.start);
}

function findShapedFacts(text: string, language: FactLanguage): Fact[] {
  const facts: Fact[] = [];
  for (const { pattern, read } of language.patterns) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (facts.some(fact => spansOverlap(fact, span))) continue;
      const fact = read(match);
      if (fact) facts.push({ ...fact, ...span });
    }
  }
  return facts;
}

function findNumerals(text: string, tokens: readonly Token[], language: FactLanguage): Numeral[] {
  const numerals: Numeral[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const start = match.index;
    const end = start + match[0].length;
    // A digit inside a name ("F16", "COVID19", "Su-35S") is not a number.
    const glued =
      /[\p{L}]-?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
      /^\p{L}{2,}/u.test(text.slice(end, end + 2));
    const value = readFigure(match[0], language.thousands);
    if (value !== undefined && !glued) numerals.push({ start, end, value, figure: true });
  }
  const lower = tokens.map(token => token.lower);
  for (let at = 0; at < tokens.length; at++) {
    const words = language.readNumberWords(lower.slice(at, at + 10));
    const first = tokens[at];
    const last = tokens[at + (words?.taken ?? 1) - 1];
    if (!words || !first || !last) continue;
    numerals.push({ start: first.start, end: last.end, value: words.value, figure: false });
    at += words.taken - 1;
  }
  return numerals.sort((a, b) => a.start - b.start);
}

function readNumerals(
  text: string,
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  language: FactLanguage,
): Fact[] {
  const facts = numerals.map(numeral => readNumeral(text, tokens, numeral, language));
  return facts.map((fact, index) => {
    const next = facts[index + 1];
    if (!next || fact.unit || !next.unit || !isRange(text.slice(fact.end, next.start), language)) return fact;
    return { ...fact, kind: next.kind, unit: next.unit };
  });
}

function isRange(between: string, language: FactLanguage): boolean {
  return /^\s*[-–—]\s*$/u.test(between) || language.rangeWords.has(between.trim().toLowerCase());
}

function readNumeral(text: string, tokens: readonly Token[], numeral: Numeral, language: FactLanguage): Fact {
  const following = tokens.filter(token => token.start >= numeral.end).slice(0, 6);
  let { value, end } = numeral;
  let used = 0;
  const adjoins = (token: Token | undefined): token is Token =>
    token !== undefined && /^[\s-]*$/u.test(text.slice(end, token.start));
  for (let token = following[used]; adjoins(token); token = following[used]) {
    const scale = language.scales[token.lower];
    if (scale === undefined) break;
    value *= scale;
    end = token.end;
    used += 1;
    const half = following[used];
    if (adjoins(half) && language.half.has(half.lower)) {
      value += scale / 2;
      end = half.end;
      used += 1;
    }
  }
  const before = text.slice(Math.max(0, numeral.start - LOOK_BEFORE), numeral.start);
  const approximate = language.approximations.test(before) ? { approximate: true } : {};
  const sign = /(?:[A-Z]{2,3}\s?)?[$€£¥₫]\s?$/u.exec(before)?.[0].trim();
  if (sign && language.currencySigns[sign]) {
    return {
      kind: 'money',
      value: normal(value),
      unit: language.currencySigns[sign],
      ...approximate,
      start: numeral.start - sign.length,
      end,
    };
  }
  const percent = /^\s?%/u.exec(text.slice(end));
  if (percent)
    return {
      kind: 'percentage',
      value: normal(value),
      unit: 'percent',
      ...approximate,
      start: numeral.start,
      end: end + percent[0].length,
    };
  const unit = readUnit(text, following.slice(used), end, language);
  if (unit) {
    const { kind, unit: name, factor = 1 } = unit.meaning;
    return {
      kind,
      value: normal((value + unit.more) * factor),
      unit: name,
      ...approximate,
      start: numeral.start,
      end: unit.end,
    };
  }
  const isYear =
    numeral.figure &&
    used === 0 &&
    Number.isInteger(value) &&
    value >= FIRST_YEAR &&
    value <= LAST_YEAR &&
    end - numeral.start === 4;
  return {
    kind: isYear ? 'year' : 'quantity',
    value: normal(value),
    ...approximate,
    start: numeral.start,
    end,
  };
}

function readUnit(
  text: string,
  following: readonly Token[],
  from: number,
  language: FactLanguage,
): UnitHit | undefined {
  for (let length = Math.min(LONGEST_UNIT, following.length); length > 0; length--) {
    const words = following.slice(0, length);
    const last = words.at(-1);
    const meaning = language.units[words.map(word => word.lower).join(' ')];
    const head = words[0];
    if (!meaning || !last || !head || !/^[\s-]*$/u.test(text.slice(from, head.start))) continue;
    // "ba tháng rưỡi": the half stands after the unit.
    const half = following[length];
    const hasHalf = half !== undefined && language.half.has(half.lower);
    return hasHalf ? { meaning, end: half.end, more: 0.5 } : { meaning, end: last.end, more: 0 };
  }
  return undefined;
}

// Twelve significant digits: enough for any figure in the news, and 1.1 * 3 does not end in ...0000003.
function normal(value: number): string {
  return String(Number(value.toPrecision(12)));
}
