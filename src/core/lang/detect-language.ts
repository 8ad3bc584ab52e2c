import { franc, francAll } from 'franc';
import { tokenize } from '../text/tokenize.ts';
import { LANGUAGES, type Lang, rulesOf } from './language.ts';

/** What language a text is in, and whether the answer can be relied on. */
export type Detection = {
  readonly lang: Lang;
  /** False when the text is too short or too mixed to be sure. */
  readonly sure: boolean;
  /** Set when the text is long enough and is neither Vietnamese nor English: an ISO 639-3 code, or `und`. */
  readonly foreign?: string;
};

/** franc is asked about this much of a text, in UTF-16 units: more does not change its answer, only its cost. */
const SAMPLE = 4000;
/** Below this many words function words and letters say more than franc's trigrams. */
const SHORT_TEXT_WORDS = 25;
/** A text with fewer words is never called foreign: a list of names would be. */
const FOREIGN_MIN_WORDS = 12;
/** A text in another script is foreign from this many letters on. */
const FOREIGN_MIN_LETTERS = 20;
/** This many letters that only one language writes, for each word, settle that it is that language. */
const UNIQUE_LETTERS = 0.25;
/** A lead of one language's vote over the other's that settles the matter: function words and letters are shares of all words. */
const CLEAR_LEAD = 0.15;
/**
 * From this lead on franc is not asked about a text that is not short: of 281 texts of the samples with such a lead it
 * agreed with every one, and its tables take longer to load than two articles to align.
 */
const PLAIN_LEAD = 0.4;
/** franc's score for its second choice, from which on its first is a guess. */
const CLOSE_SECOND = 0.9;
/** Anything beyond Latin letters and common signs: without it a text is in no other script. */
const OTHER_SCRIPT = /[^\u0000-\u036F\u1E00-\u1EFF\u2000-\u20CF]/;
/** In news of both languages function words are 30 to 50 % of all words; below this share it is neither. */
const FUNCTION_WORD_FLOOR = 0.12;

/**
 * Returns the language of NFC `text` by two votes: one by function words and letters, which decides for short texts and
 * where it is plain, and one by franc, restricted to Vietnamese and English. Never fails; an empty text is English and
 * not sure.
 */
export function detectLanguage(text: string): Detection {
  const sample = text.slice(0, SAMPLE);
  const words = tokenize(sample).map(token => token.lower);
  const shares = { vi: functionWordShare(words, 'vi'), en: functionWordShare(words, 'en') };
  const votes = {
    vi: shares.vi + letterShare(sample, words, 'vi') / 2,
    en: shares.en + letterShare(sample, words, 'en') / 2,
  };
  const foreign = foreignLanguage(sample, words.length, Math.max(shares.vi, shares.en));
  const byWords: Lang = votes.vi > votes.en ? 'vi' : 'en';
  const lead = Math.abs(votes.vi - votes.en);
  const isPlain = words.length >= SHORT_TEXT_WORDS && lead >= PLAIN_LEAD;
  const guess = isPlain ? { lang: byWords, isClose: false } : guessByLetters(sample, byWords);
  const agree = guess.lang === byWords;
  const clear = lead > CLEAR_LEAD;
  const lang = !agree && (words.length < SHORT_TEXT_WORDS || clear) ? byWords : guess.lang;
  const sure = words.length >= 3 && (agree || (clear && !guess.isClose)) && foreign === undefined;
  return foreign === undefined ? { lang, sure } : { lang, sure, foreign };
}

// What franc says, and whether its second choice is as good; `otherwise` where it says nothing.
function guessByLetters(sample: string, otherwise: Lang): { readonly lang: Lang; readonly isClose: boolean } {
  const only = LANGUAGES.map(lang => rulesOf(lang).iso639);
  const [best, second] = francAll(sample, { only, minLength: 3 });
  const lang = LANGUAGES.find(one => rulesOf(one).iso639 === best?.[0]) ?? otherwise;
  return { lang, isClose: (second?.[1] ?? 0) > CLOSE_SECOND };
}

function functionWordShare(words: readonly string[], lang: Lang): number {
  const { functionWords } = rulesOf(lang);
  return words.filter(word => functionWords.has(word)).length / Math.max(1, words.length);
}

// How many words have a letter or ending of the language: 0 to 1.
function letterShare(text: string, words: readonly string[], lang: Lang): number {
  return Math.min(1, (text.match(rulesOf(lang).ownLetters)?.length ?? 0) / Math.max(1, words.length));
}

function foreignLanguage(text: string, words: number, functionWords: number): string | undefined {
  if (OTHER_SCRIPT.test(text)) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (letters >= FOREIGN_MIN_LETTERS && latin < letters / 2) return franc(text);
  }
  if (words < FOREIGN_MIN_WORDS || functionWords >= FUNCTION_WORD_FLOOR) return undefined;
  // A headline of names may have no function word at all.
  if (
    LANGUAGES.some(lang => (text.match(rulesOf(lang).uniqueLetters)?.length ?? 0) >= UNIQUE_LETTERS * words)
  )
    return undefined;
  const guess = franc(text);
  const isOurs = guess === 'und' || LANGUAGES.some(lang => rulesOf(lang).iso639 === guess);
  return isOurs ? undefined : guess;
}
