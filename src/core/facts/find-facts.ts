import { ENGLISH_FACTS } from '../lang/en/facts.ts';
import type { Lang } from '../lang/language.ts';
import { VIETNAMESE_FACTS } from '../lang/vi/facts.ts';
import { hasPlainLetters, isLetterAt, withPlainLetters } from '../text/plain-letters.ts';
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
/** No number is written with more words than this, the unit behind it counted. */
const MOST_NUMBER_WORDS = 10;
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;

type UnitHit = { readonly meaning: UnitMeaning; readonly end: number; readonly more: number };
type Numeral = Span & { readonly value: number; readonly figure: boolean };
/** A number as it was read, and the scale after it. */
type ReadNumeral = { readonly fact: Fact; readonly base: number; readonly scale: number };

/** Returns the facts of NFC `text`, a sentence in `lang`, in order and without overlap. */
export function findFacts(text: string, lang: Lang, tokens: readonly Token[] = tokenize(text)): Fact[] {
  const language = LANGUAGES[lang];
  const shaped = findShapedFacts(text, language);
  const numerals = findNumerals(text, tokens, language).filter(
    numeral => !shaped.some(fact => spansOverlap(fact, numeral)),
  );
  // A unit may not reach into a date: "hai ngày 23/7 và 24/7".
  const free = tokens.filter(token => !shaped.some(fact => spansOverlap(fact, token)));
  const counted = readNumerals(text, free, numerals, language);
  return [...shaped, ...counted].sort((a, b) => a.start - b.start);
}

const plainPatterns = new Map<RegExp, RegExp>();

// Made when it is first needed, and kept.
function plainPattern(pattern: RegExp): RegExp {
  const made = plainPatterns.get(pattern) ?? withPlainLetters(pattern);
  plainPatterns.set(pattern, made);
  return made;
}

function findShapedFacts(text: string, language: FactLanguage): Fact[] {
  const facts: Fact[] = [];
  const textHasFigure = /\d/.test(text);
  const isPlain = hasPlainLetters(text);
  for (const { pattern, read, hasFigure } of language.patterns) {
    if (hasFigure && !textHasFigure) continue;
    for (const match of text.matchAll(isPlain ? plainPattern(pattern) : pattern)) {
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
    // A digit inside a name ("F16", "COVID19", "Su-35S") is not a number; "50km", "1.4bn" and "VND40" are.
    const glued =
      (text[start - 1] !== ' ' &&
        /[\p{L}]-?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
        !readSign(text.slice(Math.max(0, start - LOOK_BEFORE), start), language)) ||
      (isLetterAt(text, end) &&
        /^\p{L}{2,}/u.test(text.slice(end, end + 2)) &&
        !gluedWord(text, end, language));
    const value = readFigure(match[0], language.thousands);
    if (value !== undefined && !glued) numerals.push({ start, end, value, figure: true });
  }
  const ends = runEnds(text, tokens);
  for (let at = 0; at < tokens.length; at++) {
    const run = tokens.slice(at, Math.min(ends[at] ?? 0, at + MOST_NUMBER_WORDS));
    const words = language.readNumberWords(run.map(token => token.lower));
    const first = tokens[at];
    const last = tokens[at + (words?.taken ?? 1) - 1];
    if (!words || !first || !last) continue;
    numerals.push({ start: first.start, end: last.end, value: words.value, figure: false });
    at += words.taken - 1;
  }
  return numerals.sort((a, b) => a.start - b.start);
}

// For each token the place behind the last that follows without a comma or such between: "trong năm, người dân" has no five people.
function runEnds(text: string, tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  for (let at = tokens.length - 1; at >= 0; at--) {
    const next = tokens[at + 1];
    ends[at] = next && isBlank(text, tokens[at]?.end ?? 0, next.start) ? (ends[at + 1] ?? 0) : at + 1;
  }
  return ends;
}

// Spaces and hyphens join a number and its words. Most of the time there is one space.
function isBlank(text: string, from: number, to: number): boolean {
  return (to - from === 1 && text[from] === ' ') || /^[\s-]*$/u.test(text.slice(from, to));
}

// The scale or unit that is written right behind a figure: "50km", "1.4bn".
function gluedWord(text: string, end: number, language: FactLanguage): Token | undefined {
  if (!isLetterAt(text, end)) return undefined;
  const word = /^\p{L}[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0] ?? '';
  const lower = word.toLowerCase();
  if (language.scales[lower] === undefined && language.units[lower] === undefined) return undefined;
  return { text: word, lower, capital: false, start: end, end: end + word.length };
}

function readNumerals(
  text: string,
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  language: FactLanguage,
): Fact[] {
  const found: ReadNumeral[] = [];
  for (const numeral of numerals) {
    // "hai năm cầu": the unit of one number is not the next number.
    if (numeral.start < (found.at(-1)?.fact.end ?? 0)) continue;
    found.push(readNumeral(text, tokens, numeral, language));
  }
  return found.map((one, index) => {
    const next = found[index + 1];
    if (!next || one.fact.unit || !isRange(text.slice(one.fact.end, next.fact.start), language))
      return one.fact;
    // "3 đến 5 tỷ": the scale goes for both ends, but not in "500 đến 1 triệu".
    const shared = one.scale === 1 && one.base < next.base ? next.scale : 1;
    if (next.fact.unit)
      return {
        ...one.fact,
        value: normal(one.base * one.scale * shared),
        kind: next.fact.kind,
        unit: next.fact.unit,
      };
    return shared === 1 ? one.fact : { ...one.fact, value: normal(one.base * shared) };
  });
}

function isRange(between: string, language: FactLanguage): boolean {
  return /^\s*[-–—]\s*$/u.test(between) || language.rangeWords.has(between.trim().toLowerCase());
}

function readNumeral(
  text: string,
  tokens: readonly Token[],
  numeral: Numeral,
  language: FactLanguage,
): ReadNumeral {
  const following = followingWords(text, tokens, numeral, language);
  const scaled = readScales(text, following, numeral, language);
  const before = text.slice(Math.max(0, numeral.start - LOOK_BEFORE), numeral.start);
  const { approximations } = language;
  const isApproximate = (hasPlainLetters(before) ? plainPattern(approximations) : approximations).test(
    before,
  );
  const approximate = isApproximate ? { approximate: true } : {};
  const meaning = readMeaning(text, before, following.slice(scaled.used), { ...scaled, numeral }, language);
  return { fact: { ...meaning, ...approximate }, base: numeral.value, scale: scaled.scale };
}

function followingWords(
  text: string,
  tokens: readonly Token[],
  numeral: Numeral,
  language: FactLanguage,
): Token[] {
  const glued = gluedWord(text, numeral.end, language);
  const words = tokens.filter(token => token.start >= numeral.end).slice(0, 6);
  return glued ? [glued, ...words] : words;
}

type Scaled = { readonly value: number; readonly end: number; readonly used: number; readonly scale: number };

function readScales(
  text: string,
  following: readonly Token[],
  numeral: Numeral,
  language: FactLanguage,
): Scaled {
  let { value, end } = numeral;
  let used = 0;
  let product = 1;
  const adjoins = (token: Token | undefined): token is Token =>
    token !== undefined && isBlank(text, end, token.start);
  for (let token = following[used]; adjoins(token); token = following[used]) {
    const scale = language.scales[token.lower];
    if (scale === undefined) break;
    value *= scale;
    product *= scale;
    end = token.end;
    used += 1;
    const half = following[used];
    if (adjoins(half) && language.half.has(half.lower)) {
      value += scale / 2;
      end = half.end;
      used += 1;
    }
  }
  return { value, end, used, scale: product };
}

function readMeaning(
  text: string,
  before: string,
  following: readonly Token[],
  { value, end, used, numeral }: Scaled & { readonly numeral: Numeral },
  language: FactLanguage,
): Fact {
  const { start } = numeral;
  const sign = readSign(before, language);
  if (sign)
    return { kind: 'money', value: normal(value), unit: sign.currency, start: start - sign.length, end };
  const percent = /^\s?%/u.exec(text.slice(end));
  if (percent)
    return { kind: 'percentage', value: normal(value), unit: 'percent', start, end: end + percent[0].length };
  const unit = readUnit(text, following, end, language);
  if (unit) {
    const { kind, unit: name, factor = 1 } = unit.meaning;
    return { kind, value: normal((value + unit.more) * factor), unit: name, start, end: unit.end };
  }
  const isYear =
    numeral.figure &&
    used === 0 &&
    Number.isInteger(value) &&
    value >= FIRST_YEAR &&
    value <= LAST_YEAR &&
    end - start === 4;
  return { kind: isYear ? 'year' : 'quantity', value: normal(value), start, end };
}

const knownSignEnds = new Map<FactLanguage, ReadonlySet<string>>();

// The last letters of the signs: what stands before most numbers ends in none.
function signEnds(language: FactLanguage): ReadonlySet<string> {
  const ends =
    knownSignEnds.get(language) ??
    new Set(Object.keys(language.currencySigns).map(sign => sign.at(-1) ?? ''));
  knownSignEnds.set(language, ends);
  return ends;
}

// The longest sign counts, and "A$" is no "$"; `length` has the space after it.
function readSign(before: string, language: FactLanguage): { currency: string; length: number } | undefined {
  const trimmed = before.replace(/\s$/u, '');
  if (!signEnds(language).has(trimmed.at(-1) ?? '')) return undefined;
  let longest = '';
  for (const sign of Object.keys(language.currencySigns)) {
    if (sign.length > longest.length && trimmed.endsWith(sign)) longest = sign;
  }
  const currency = language.currencySigns[longest];
  const isPartOfAnother = /\p{L}$/u.test(trimmed.slice(0, trimmed.length - longest.length));
  if (currency === undefined || isPartOfAnother) return undefined;
  return { currency, length: longest.length + before.length - trimmed.length };
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
    if (!meaning || !last || !head || !isBlank(text, from, head.start)) continue;
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
