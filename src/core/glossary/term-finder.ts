import type { Lang } from '../lang/language.ts';
import { foldTonePlacement } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokenize.ts';

/** Returns where terms stand in an NFC sentence: spans in order, none inside another. */
export type TermFinder = (sentence: string) => Span[];

type Word = Span & { readonly text: string; readonly lower: string; readonly key: string };
type WantedTerm = {
  readonly words: readonly Word[];
  readonly hasCapital: boolean;
  readonly takesPlural: boolean;
};

/** Between the words of a term a text may have any space or hyphen, and the stop of an initial. */
const GAP = /^(?:\s+|\.?\s*|[-\u2010\u2011\u2013])$/u;
const ENGLISH_PLURALS: readonly (readonly [ending: string, singular: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
];

/**
 * Returns a finder of `terms` of one language, as whole words and wherever the tone is placed. A term with a capital wants its
 * capitals, but that its first word may have one at the start of the sentence, and all may in a line of capitals. An English
 * word may be a plural or have a possessive ending; in a name of several words it may not.
 */
export function createTermFinder(terms: readonly string[], lang: Lang): TermFinder {
  const byFirst = new Map<string, WantedTerm[]>();
  for (const term of terms) {
    const words = wordsOf(term.normalize('NFC'));
    const [first] = words;
    if (!first) continue;
    const hasCapital = words.some(word => word.text !== word.lower);
    const takesPlural = lang === 'en' && (words.length === 1 || !hasCapital);
    const wanted = { words, hasCapital, takesPlural };
    byFirst.set(first.key, [...(byFirst.get(first.key) ?? []), wanted]);
  }
  const firstKeys = [...byFirst.keys()];
  return sentence => {
    // Most sentences have none, and taking them apart costs more than looking.
    const folded = foldTonePlacement(sentence.toLowerCase());
    if (!firstKeys.some(key => folded.includes(withoutPlural(key)))) return [];
    return findIn(sentence, byFirst, lang);
  };
}

function findIn(sentence: string, byFirst: ReadonlyMap<string, readonly WantedTerm[]>, lang: Lang): Span[] {
  const words = wordsOf(sentence);
  const isAllCapitals = sentence === sentence.toUpperCase();
  const spans: Span[] = [];
  for (const [at, word] of words.entries()) {
    const keys = lang === 'en' ? [word.key, ...singularsOf(word.key)] : [word.key];
    const candidates = keys.flatMap(key => byFirst.get(key) ?? []);
    const ends = candidates.flatMap(term => endOfTerm(sentence, words, at, term, isAllCapitals) ?? []);
    if (ends.length === 0) continue;
    const end = Math.max(...ends);
    if (end > (spans.at(-1)?.end ?? 0)) spans.push({ start: word.start, end });
  }
  return spans;
}

function endOfTerm(
  sentence: string,
  words: readonly Word[],
  from: number,
  { words: wanted, hasCapital, takesPlural }: WantedTerm,
  isAllCapitals: boolean,
): number | undefined {
  for (const [i, want] of wanted.entries()) {
    const word = words[from + i];
    const before = words[from + i - 1];
    if (!word || (i > 0 && before && !GAP.test(sentence.slice(before.end, word.start)))) return undefined;
    const isLast = i === wanted.length - 1;
    const isSame = word.key === want.key;
    if (!isSame && !(isLast && takesPlural && singularsOf(word.key).includes(want.key))) return undefined;
    const isFree = !hasCapital || (i === 0 && from === 0 && startsSmall(want));
    if (!isAllCapitals && !capitalsFit(word, want, isFree)) return undefined;
  }
  return words[from + wanted.length - 1]?.end;
}

function startsSmall({ text, lower }: Word): boolean {
  return text[0] === lower[0];
}

// A free word may begin with a capital, and be nothing but small letters behind it.
function capitalsFit(word: Word, want: Word, isFree: boolean): boolean {
  const length = Math.min(word.text.length, want.text.length);
  for (let at = 0; at < length; at++) {
    const isCapital = word.text[at] !== word.lower[at];
    if (isCapital !== (want.text[at] !== want.lower[at]) && !(isFree && at === 0 && isCapital)) return false;
  }
  return true;
}

function singularsOf(key: string): string[] {
  return ENGLISH_PLURALS.flatMap(([ending, singular]) =>
    key.length > ending.length + 1 && key.endsWith(ending) ? [key.slice(0, -ending.length) + singular] : [],
  );
}

// "parties" has "part" of "party".
function withoutPlural(key: string): string {
  return key.endsWith('y') ? key.slice(0, -1) : key;
}

function wordsOf(text: string): Word[] {
  return tokenize(text).map(({ text: word, lower, start, end }) => ({
    text: word,
    lower,
    key: foldTonePlacement(lower),
    start,
    end,
  }));
}
