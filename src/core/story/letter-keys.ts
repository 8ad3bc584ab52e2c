import type { AnnotatedSentence } from '../align/annotate.ts';
import { PERSON_TITLES as ENGLISH_TITLES } from '../lang/en/titles.ts';
import { type Lang, rulesOf } from '../lang/language.ts';
import { PERSON_TITLES as VIETNAMESE_TITLES } from '../lang/vi/titles.ts';
import type { FoundKey } from './article-key.ts';
import { COMMON_SYLLABLES } from './everyday-names.ts';

const TITLES: Readonly<Record<Lang, ReadonlySet<string>>> = { vi: VIETNAMESE_TITLES, en: ENGLISH_TITLES };
/** A sentence with a larger share of capitals is set as a headline: there a capital makes no name of a word. */
const HEADLINE_SHARE = 0.6;
/** The shape of a Vietnamese syllable without its marks: "Van" and "Hai" are in so many names that one alone says little. */
const SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|nh?|ng|p|t)?$/;
/** Words of a name that are shown, on either side of the one that is looked at. */
const LONGEST_NAME = 4;

/**
 * Returns the names of a sentence by their folded letters: foreign ones word by word ("Umerov"), Vietnamese ones by two
 * syllables ("cau giay"). `taken` has 1 for tokens that are part of something the lexicon knows.
 */
export function letterKeys(sentence: AnnotatedSentence, lang: Lang, taken: Uint8Array): FoundKey[] {
  const names = nameTokens(sentence, lang, taken);
  const words = singleWords(sentence);
  const keys: FoundKey[] = [];
  let isJoined = false;
  for (const [at, name] of names.entries()) {
    const wasJoined = isJoined;
    isJoined = false;
    if (name === undefined) continue;
    const text = wholeName(sentence, names, at);
    const isSyllable = SYLLABLE.test(name);
    const next = isSyllable && isNextWord(sentence, at) ? names[at + 1] : undefined;
    if (next !== undefined && SYLLABLE.test(next)) {
      const isCommon = COMMON_SYLLABLES.has(name) || COMMON_SYLLABLES.has(next);
      keys.push({ key: `n${name} ${next}`, kind: isCommon ? 'maybe-name' : 'letters', text });
      isJoined = true;
    } else if (!(isSyllable && wasJoined)) {
      const isUnsure = isSyllable || words.has(at) || at === 0;
      keys.push({ key: `n${name}`, kind: isUnsure ? 'maybe-name' : 'letters', text });
    }
  }
  return keys;
}

/** Returns the text of tokens `[from, to)` of a sentence. */
export function textOfTokens({ text, tokens }: AnnotatedSentence, from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

function nameTokens(
  sentence: AnnotatedSentence,
  lang: Lang,
  taken: Uint8Array,
): readonly (string | undefined)[] {
  const { tokens, names } = sentence;
  const isHeadline = tokens.filter(token => token.capital).length > HEADLINE_SHARE * tokens.length;
  const words = singleWords(sentence);
  const { functionWords } = rulesOf(lang);
  return tokens.map((token, at) => {
    if (taken[at] || TITLES[lang].has(token.lower) || functionWords.has(token.lower)) return undefined;
    if (words.has(at) && (isHeadline || at === 0)) return undefined;
    // English has many words that look foreign to Vietnamese; there only a capital makes a name.
    return lang === 'vi' || token.capital ? names[at] : undefined;
  });
}

// Tokens that are a word of the lexicon by themselves.
function singleWords({ hits }: AnnotatedSentence): ReadonlySet<number> {
  return new Set(hits.filter(hit => hit.to === hit.from + 1).map(hit => hit.from));
}

function wholeName(sentence: AnnotatedSentence, names: readonly (string | undefined)[], at: number): string {
  let [from, to] = [at, at + 1];
  while (at - from < LONGEST_NAME && names[from - 1] !== undefined && isNextWord(sentence, from - 1))
    from -= 1;
  while (to - at < LONGEST_NAME && names[to] !== undefined && isNextWord(sentence, to - 1)) to += 1;
  return textOfTokens(sentence, from, to);
}

// True when only a space parts the token from the next.
function isNextWord({ text, tokens }: AnnotatedSentence, at: number): boolean {
  return text.slice(tokens[at]?.end, tokens[at + 1]?.start) === ' ';
}
