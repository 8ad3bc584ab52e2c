import type { HeadlineRules } from '../lang/headline-rules.ts';
import type { HeadlineWord } from './headline-places.ts';

/** So many repeated words say all there is to say. */
const REPEATS_ENOUGH = 4;
/** Who says what a headline says stands at its end behind a comma, in so many words. */
const SOURCE_WITHIN = 4;
/** In words; of Vietnamese names, in syllables. */
const LONGEST_NAME = 10;
/** A verb is looked for in so many words. */
const VERB_LOOKED_FOR = 12;
/** In a headline set in capitals this share of the content words has one, so many of them everyday words; or so many syllables. */
const TITLE_CASE_SHARE = 0.9;
const TITLE_CASE_WORDS = 2;
const TITLE_CASE_CONTENT = 4;
const TITLE_CASE_SYLLABLES = 5;
/** Shorter English words repeat by chance; letters that tell a word from others, whatever its ending. */
const SHORTEST_REPEATED = 4;
const STEM = 5;

/** True when word `at`, with the next or alone, is listed as an everyday word. */
export function isEveryday(words: readonly HeadlineWord[], at: number, rules: HeadlineRules): boolean {
  const key = words[at]?.key ?? '';
  const next = words[at + 1];
  const goesSmall = next?.gap === 'space' && !next.isCapital;
  if (rules.oftenCapital.has(`${key} ${next?.key}`)) return false;
  if (goesSmall && rules.everyday.has(`${key} ${next.key}`)) return true;
  if (!goesSmall && rules.oftenCapital.has(key)) return false;
  // A syllable beside another with a capital is a name's, but for a foreign one before it.
  if (rules.namesAreSyllables) {
    const before = words[at - 1];
    if (next?.isCapital && next.gap === 'space') return false;
    if (before?.isCapital && words[at]?.gap === 'space' && rules.looksEveryday(before.key)) return false;
  }
  return rules.everyday.has(key);
}

/** True when word `at` is in the vocabulary; where words are several syllables, with the next, which must be small. */
export function isInVocabulary(words: readonly HeadlineWord[], at: number, rules: HeadlineRules): boolean {
  const key = words[at]?.key ?? '';
  const next = words[at + 1];
  if (rules.namesAreSyllables) {
    if (next?.gap !== 'space' || next.isCapital) return false;
    if (rules.oftenCapital.has(`${key} ${next.key}`)) return false;
  }
  return rules.isInVocabulary(key, next?.key ?? '');
}

/** Returns the end of the run of capitals that begins at word `at`, as far as names go. */
export function nameRun(words: readonly HeadlineWord[], at: number): number {
  let end = at + 1;
  while (end < at + LONGEST_NAME && words[end]?.isCapital && words[end]?.gap === 'space') end += 1;
  return end;
}

/** True when one of `words` from `from` on is a finite verb, or stands before one. */
export function hasVerb(words: readonly HeadlineWord[], from: number, rules: HeadlineRules): boolean {
  return words.some((word, at) => at >= from && rules.isVerb(word.key, words[at + 1]?.key ?? ''));
}

/** Returns how many words behind place `at` the first finite verb stands, with no mark before it; Infinity where none does. */
export function verbAfter(words: readonly HeadlineWord[], at: number, rules: HeadlineRules): number {
  for (let i = at + 1; i < Math.min(words.length, at + VERB_LOOKED_FOR); i++) {
    const word = words[i] as HeadlineWord;
    if (word.gap === 'comma' || word.gap === 'colon') break;
    if (!word.isCapital && rules.isVerb(word.key, words[i + 1]?.key ?? '')) return i - at;
  }
  return Number.POSITIVE_INFINITY;
}

/** True when a name of `head` stands in `words`, too. */
export function repeatsName(head: readonly HeadlineWord[], words: readonly HeadlineWord[]): boolean {
  return words.some(
    ({ key, isCapital }) => isCapital && head.some(word => word.isCapital && word.key === key),
  );
}

/** Returns the share of capitals among those of `words` that are not grammatical; 0 where there are none. */
export function shareOfCapitals(words: readonly HeadlineWord[], rules: HeadlineRules): number {
  const content = words.filter(({ key, isCapital }) => isCapital || !rules.functionWords.has(key));
  return content.filter(({ isCapital }) => isCapital).length / Math.max(1, content.length);
}

/** True when `head` is set in capitals, and not only a row of names: everyday words have one. */
export function isInTitleCase(head: readonly HeadlineWord[], rules: HeadlineRules): boolean {
  if (shareOfCapitals(head, rules) < TITLE_CASE_SHARE) return false;
  if (rules.namesAreSyllables) return head.length >= TITLE_CASE_SYLLABLES;
  const content = head.filter(({ key }) => !rules.functionWords.has(key));
  if (content.length < TITLE_CASE_CONTENT) return false;
  const everyday = head.filter(
    ({ key }, at) =>
      at > 0 && !rules.oftenCapital.has(key) && rules.isInVocabulary(key, head[at + 1]?.key ?? ''),
  );
  return everyday.length >= TITLE_CASE_WORDS;
}

/** What the word before place `at` says of it. */
export type BeforePlace = {
  readonly isCapital: boolean;
  /** True when it is the second syllable of an everyday word that has a capital, as in names: "Diễn đàn Kinh tế Thế giới". */
  readonly isCapitalPair: boolean;
  readonly leadsToName: boolean;
  /** The same for a name that begins with a grammatical word: "the musical The Book of Mormon". */
  readonly leadsToWork: boolean;
  readonly isVerb: boolean;
  readonly leadsToClause: boolean;
  /** True when a name ends with it: a listed one, or one alone behind a preposition. */
  readonly isWholeName: boolean;
  readonly isFigure: boolean;
  /** True when it is a word of the vocabulary. */
  readonly isKnown: boolean;
};

/** Reads the word before place `at`. */
export function beforePlace(words: readonly HeadlineWord[], at: number, rules: HeadlineRules): BeforePlace {
  const before = words[at - 1];
  if (!before) throw new Error('no place is before the first word');
  const earlier = words[at - 2];
  const phrase = `${earlier?.key} ${before.key}`;
  // "cấp cứu", "kỷ luật": the second syllable of a word is none of its own.
  const isSecond = rules.namesAreSyllables && rules.isInVocabulary(earlier?.key ?? '', before.key);
  const alone = isSecond ? [] : [before.key, before.key.replace(/s$/, ''), before.key.replace(/^.*-/, '')];
  return {
    isCapital: before.isCapital,
    isCapitalPair:
      rules.namesAreSyllables &&
      earlier?.isCapital === true &&
      !before.isCapital &&
      (isSecond || rules.everyday.has(phrase) || rules.oftenCapital.has(phrase)),
    leadsToName: [phrase, ...alone].some(word => rules.beforeNames.has(word)),
    leadsToWork: rules.beforeNames.has(phrase) || (!isSecond && rules.beforeNames.has(before.key)),
    isVerb: (!isSecond && rules.needsMore(before.key)) || rules.needsMore(phrase),
    isWholeName:
      rules.wholeNames.has(phrase) ||
      rules.wholeNames.has(`${words[at - 3]?.key} ${phrase}`) ||
      (rules.wholeNames.has(before.key) && !earlier?.isCapital) ||
      (rules.placePrepositions.has(earlier?.key ?? '') && !rules.oftenCapital.has(before.key)),
    // "…, study shows" is a headline's end.
    leadsToClause:
      rules.beforeClauses.has(before.key) &&
      !words.slice(Math.max(0, at - SOURCE_WITHIN), at).some(({ gap }) => gap === 'comma'),
    isFigure: /^\p{N}/u.test(before.text),
    isKnown: rules.namesAreSyllables || rules.isInVocabulary(before.key, ''),
  };
}

/** Returns how much of `head` the `tail` says again, in content words, 0 to 1. */
export function repeatsOf(
  head: readonly HeadlineWord[],
  tail: readonly HeadlineWord[],
  rules: HeadlineRules,
): number {
  const said = contentOf(head, rules);
  let repeats = 0;
  for (const key of contentOf(tail, rules)) if (said.has(key)) repeats += 1;
  return Math.min(1, repeats / REPEATS_ENOUGH);
}

// Stems of content words, or two syllables that stand together.
function contentOf(words: readonly HeadlineWord[], rules: HeadlineRules): Set<string> {
  const content = new Set<string>();
  for (const [at, { key }] of words.entries()) {
    if (!rules.namesAreSyllables) {
      if (key.length >= SHORTEST_REPEATED && !rules.functionWords.has(key)) content.add(key.slice(0, STEM));
      continue;
    }
    const next = words[at + 1];
    if (next?.gap !== 'space') continue;
    if (rules.functionWords.has(key) && rules.functionWords.has(next.key)) continue;
    content.add(`${key} ${next.key}`);
  }
  return content;
}
