import { tokenize } from '../text/tokenize.ts';
import { detectLanguage } from './detect-language.ts';
import { LANGUAGES, type Lang, rulesOf } from './language.ts';

/** A paragraph is judged by so much of its head, in UTF-16 units. */
const SAMPLE = 600;
/** A paragraph with fewer words is in the language of its article: names and figures say nothing. */
const MIN_WORDS = 6;
/** A share of words that are function words or have letters of their own, from which on a language is plain: news has 0.3 and more. */
const PLAIN = 0.25;
/** With less of it a paragraph is not taken for the other language: a list of foreign names has none. */
const TOLD = 0.12;
/** The other language's share may reach this in a plain paragraph: names, a quoted word. */
const STRAY = 0.08;

/**
 * Returns the language of a paragraph of an article in `articleLang`. Another language than the article's is only answered
 * when it is beyond doubt; a plain paragraph costs no more than looking at its words.
 */
export function languageOfParagraph(text: string, articleLang: Lang): Lang {
  const sample = text.slice(0, SAMPLE);
  const words = tokenize(sample).map(token => token.lower);
  if (words.length < MIN_WORDS) return articleLang;
  const other = LANGUAGES.find(lang => lang !== articleLang) ?? articleLang;
  const own = shareOf(words, articleLang);
  const foreign = shareOf(words, other);
  if (own >= PLAIN && foreign <= Math.max(STRAY, own / 2)) return articleLang;
  if (foreign >= PLAIN && own <= STRAY) return other;
  if (foreign < TOLD) return articleLang;
  const detection = detectLanguage(sample);
  return detection.sure ? detection.lang : articleLang;
}

function shareOf(words: readonly string[], lang: Lang): number {
  const { functionWords, uniqueLetters } = rulesOf(lang);
  let count = 0;
  for (const word of words) {
    if (functionWords.has(word) || word.search(uniqueLetters) >= 0) count += 1;
  }
  return count / Math.max(1, words.length);
}
