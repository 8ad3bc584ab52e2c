import type { StopRules } from '../lang/stop-rules.ts';
import type { Stop } from './find-stops.ts';
import { judgeTightStop } from './judge-tight-stop.ts';
import { readContext, type StopContext, type Verdict } from './stop-context.ts';

/**
 * How a stop is judged:
 *
 *     nothing behind it                                    border
 *     no space behind it             câu một.Câu hai       judge-tight-stop.ts
 *     a comma, a small letter …      "Why?" is hard        inside, but for iPhone, van der Berg
 *     ?, !, …                        “Vì sao?” Lan hỏi.    inside before who spoke, else a border or base
 *     a full stop                    TP. Huế, Plan B. It   by the words around it
 */

// iPhone, eBay, macOS, p53.
const NAME_IN_LOWER_CASE = /^\p{Ll}{1,4}(?:\p{Lu}|\d)/u;
const LONG_SMALL_WORD = /^(?=.*[aeiouy\u00E0-\u1EF9])\p{Ll}{4,}$/u;
const DOMAIN = /^\s+[a-z0-9-]{2,40}\.(?:com|net|org|vn|gov|edu|info|tv|uk)(?![\p{L}\d])/u;
// "al-Sadr's followers", "van der Berg, 44": names of people that begin small.
const PARTICLE_NAME =
  /^["“‘«(]?(?:(?:al|el|an|as|ash|at|bin|ibn|abu)-\p{Lu}|(?:van|von|de|di|da|du|del|della|la|le|ten|ter|bin|ibn|abu)(?: (?:der|den|de|la|het|las|los))? \p{Lu})/u;
// A lower-case word that a quotation mark opens after the stop starts a sentence in loosely edited papers.
const QUOTED_SENTENCE = /^\s+["“‘«]\p{Ll}/u;
const BULLET = /^\s*[•*–—-]\s/u;
const OPENS_PLAINLY = /^[\s"“‘«'(]+[\p{Lu}\p{N}]/u;
const GOES_ON = /^\s*(?:[,;:)§]|[–—]\s*\p{Ll})/u;
const ENDS_OTHERWISE = /[)\]}"”’»%$€£]$/u;
const SPEAKER = /^\s+((?:[\p{Lu}][\p{L}\p{M}.'’-]*\s+){1,4})([\p{Ll}]+)/u;

/** Returns what `stop` does in `text`, a paragraph, by the rules of its language; `sentenceStart` is where its sentence begins. */
export function judgeStop(text: string, stop: Stop, rules: StopRules, sentenceStart = 0): Verdict {
  const context = readContext(text, stop, sentenceStart);
  const { mark, before, head, rest, next, closes } = context;
  if (rest.trim() === '') return 'border';
  // "...Rồi", ". . . The practice": words left out at the head of a sentence.
  if (before === '' && head.trim() === '') return 'inside';
  if (!/^\s/u.test(rest)) return judgeTightStop(text, stop, context, rules);
  if (GOES_ON.test(rest)) return 'inside';
  if (!closes && mark === '.' && before.length > 1 && QUOTED_SENTENCE.test(rest)) return 'border';
  if (/^\p{Ll}/u.test(next) && !(BULLET.test(rest) && !closes && mark === '.'))
    return judgeBeforeSmall(context, rules);
  if (mark === '.') return judgeFullStop(context, rules);
  return /^[?!]+$/.test(mark) ? judgeMark(context, rules) : judgeEllipsis(context, rules);
}

function judgeBeforeSmall({ mark, before, rest, next, closes }: StopContext, rules: StopRules): Verdict {
  if (NAME_IN_LOWER_CASE.test(next) && !BULLET.test(rest)) return 'border';
  const isPlain = mark === '.' && !closes && isPlainWord(before, rules);
  // Loosely typed texts and poets begin a sentence small; an abbreviation of so many letters is hardly ever unknown.
  if (isPlain && LONG_SMALL_WORD.test(before)) return 'border';
  return isPlain && (PARTICLE_NAME.test(rest.trimStart()) || DOMAIN.test(rest)) ? 'border' : 'inside';
}

// “Is it safe?” Smith asked: who spoke belongs to the quote before.
function judgeMark(context: StopContext, rules: StopRules): Verdict {
  const { before, rest, next, second, closes, closing } = context;
  if (closing.includes('.')) return 'border';
  const speaker = closes ? SPEAKER.exec(rest) : null;
  if (speaker && rules.reportingVerbs.has(speaker[2] ?? '')) return 'inside';
  if (rules.markedNames.has(before.toLowerCase()))
    return rules.opensSentence(next.toLowerCase(), second) ? 'border' : 'inside';
  return OPENS_PLAINLY.test(rest) ? 'border' : 'base';
}

// "là... 98 %" leads up to a figure.
function judgeEllipsis({ before, isLoose, closes, next }: StopContext, rules: StopRules): Verdict {
  if (/^\d/.test(next) && !closes && rules.leadsToFigure.has(before.toLowerCase())) return 'inside';
  return isLoose && rules.alwaysCapital.has(next.toLowerCase()) ? 'inside' : 'border';
}

function judgeFullStop(context: StopContext, rules: StopRules): Verdict {
  const { before, head, rest, next, closes } = context;
  // "1. Nội dung", "A. Lựa chọn" and "II. Kết quả" at the head are indexes of a list; "năm 2024. 5 người" later on is not.
  const opensParagraph = before !== '' && head.trim() === '';
  if (opensParagraph && /^(?:\d{1,3}|\p{Lu}|[IVX]+|[a-zđ]|[ivx]+)$/u.test(before)) return 'inside';
  if (rules.headingLabels.has(head.trim().toLowerCase()) && /^(?:\d{1,3}[a-z]?|[IVX]+)$/u.test(before))
    return 'inside';
  if (/[\d°]$/u.test(before) && !/[\p{L}]/u.test(before)) return before.endsWith('°') ? 'inside' : 'border';
  if (closes) return 'border';
  const key = before.toLowerCase();
  const opens = opensAfterAbbreviation(context, rules);
  if (rules.numberLabels.has(key)) return judgeLabel(next, opens);
  if (isKnownAbbreviation(before, rules)) return judgeAbbreviation(context, rules, opens);
  if (isInitials(before)) return judgeInitials(context, rules);
  // "Covid-19.", "26.000đ.", "30%.", "(Smith 55)."
  if (/\d\p{L}{0,3}$/u.test(before) || (before === '' && ENDS_OTHERWISE.test(head))) return 'border';
  if (isPlainWord(before, rules) && OPENS_PLAINLY.test(rest)) return 'border';
  return 'base';
}

// In a line of capitals every word has one: "U.S. STOCKS OPEN LOWER".
function opensAfterAbbreviation({ next, second }: StopContext, rules: StopRules): boolean {
  const isCapitals = next.length > 3 && next === next.toUpperCase();
  return !isCapitals && rules.opensSentence(next.toLowerCase(), second);
}

function judgeLabel(next: string, opens: boolean): Verdict {
  if (/^\d/.test(next)) return 'inside';
  return opens ? 'border' : 'base';
}

function judgeAbbreviation(context: StopContext, rules: StopRules, opens: boolean): Verdict {
  const { before, earlier, head, rest } = context;
  const key = before.toLowerCase();
  if (/^\s*[–—-]\s/u.test(rest)) return 'inside';
  if (rules.endingAbbreviations.has(key)) {
    if (rules.goesOnAfterEnding.test(rest.trimStart())) return 'inside';
    return isTimeOpening(head, rules) ? 'inside' : 'border';
  }
  if (!rules.abbreviationsAfter.has(key)) return 'inside';
  // "14 Baker St. They" but "St. Louis": the street has its name before it.
  if (rules.abbreviationsBefore.has(key)) return opens && /^[\p{Lu}\d]/u.test(earlier) ? 'border' : 'inside';
  return opens ? 'border' : 'inside';
}

// "At 5 a.m. Mr. Smith went": nothing but the time has been said yet.
function isTimeOpening(head: string, rules: StopRules): boolean {
  const words = head.trim().split(/\s+/u);
  return words.length <= 4 && rules.timeOpeners.has((words[0] ?? '').toLowerCase());
}

function judgeInitials({ before, earlier, head, next, second }: StopContext, rules: StopRules): Verdict {
  // "chị V.T.N.": three initials and more are a name withheld, and no name follows.
  const opens = before.length >= 'V.T.N'.length ? rules.opensSentence : rules.opensAfterInitial;
  if (opens(next.toLowerCase(), second)) return 'border';
  // "you and I. Did you": where a name has initials, a capital stands before or nothing does.
  if (rules.alwaysCapital.has(before.toLowerCase()) && /^\p{Ll}/u.test(earlier)) return 'border';
  // "Plan B. It", "12 C. Pipes", "49° W. Divers"; but "900 N. Michigan Ave."
  const isUnit = earlier.endsWith('°') || (/\d$/.test(earlier) && /^[CFKV]$/.test(before));
  const isLabelled = isUnit || rules.letterLabels.has(earlier.toLowerCase().replace(/\.$/, ''));
  return isLabelled && head !== '' ? 'border' : 'inside';
}

// "TP." and "Gen." have a capital or a stop inside; a lower-case "gen" before a stop is a word, but for some.
function isKnownAbbreviation(word: string, rules: StopRules): boolean {
  const key = word.toLowerCase();
  if (!rules.abbreviationsAfter.has(key) && !rules.abbreviationsBefore.has(key)) return false;
  // "Kell v. Moran", but "George V."; "Q. Ba Đình".
  const isSmall = rules.lowerCaseAbbreviations.has(key);
  if (/^\p{Lu}$/u.test(word)) return !isSmall;
  return /^\p{Lu}/u.test(word) || word.includes('.') || isSmall;
}

function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
}

// A word of two letters and more that no list has.
function isPlainWord(word: string, rules: StopRules): boolean {
  const last = word.slice(Math.max(word.lastIndexOf('.'), word.lastIndexOf('/'), word.lastIndexOf('-')) + 1);
  if (!/^\p{L}[\p{L}\p{M}\d]+$/u.test(last) || word.includes('.')) return false;
  return !rules.numberLabels.has(word.toLowerCase()) && !isKnownAbbreviation(word, rules);
}
