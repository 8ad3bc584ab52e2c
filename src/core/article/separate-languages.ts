import { detectLanguage } from '../lang/detect-language.ts';
import { LANGUAGES, type Lang } from '../lang/language.ts';
import { languageOfParagraph } from '../lang/paragraph-language.ts';
import { tokenize } from '../text/tokenize.ts';
import { isMarkdownComment } from './article-markdown.ts';

/** A language has at least this share of a two-language text's words; a long English quote in a Vietnamese article has less. */
const MIN_SHARE = 0.25;
/** And at least so many paragraphs that are plainly in it. */
const MIN_PARAGRAPHS = 2;
/** Paragraphs with fewer words are captions and headings: they do not prove a language. */
const MIN_WORDS = 6;

/** The paragraphs of each language of a text, in order. */
export type Separated = Readonly<Record<Lang, readonly string[]>>;

/**
 * Returns the paragraphs of a text by language when it holds an article in each, and undefined when it is in one language
 * with at most quotes in the other. A short paragraph goes with the language around it: the one that follows, if they part there.
 */
export function separateLanguages(paragraphs: readonly string[]): Separated | undefined {
  const main = detectLanguage(paragraphs.join('\n')).lang;
  const languages = paragraphs.map(text => (isLong(text) ? languageOfParagraph(text, main) : undefined));
  const words: Record<Lang, number> = { vi: 0, en: 0 };
  const counts: Record<Lang, number> = { vi: 0, en: 0 };
  for (const [at, lang] of languages.entries()) {
    if (lang === undefined) continue;
    words[lang] += tokenize(paragraphs[at] ?? '').length;
    counts[lang] += 1;
  }
  const all = words.vi + words.en;
  if (LANGUAGES.some(lang => counts[lang] < MIN_PARAGRAPHS || words[lang] < MIN_SHARE * all))
    return undefined;
  const separated: Record<Lang, string[]> = { vi: [], en: [] };
  const before = languagesBefore(languages, main);
  let next: Lang | undefined;
  for (const [at, text] of [...paragraphs.entries()].reverse()) {
    // A comment marks the paragraph below it.
    const lang = isMarkdownComment(text)
      ? (next ?? main)
      : (languages[at] ?? languageOfShort(text) ?? next ?? before[at] ?? main);
    separated[lang].push(text);
    next = lang;
  }
  return { vi: separated.vi.reverse(), en: separated.en.reverse() };
}

function isLong(text: string): boolean {
  return tokenize(text).length >= MIN_WORDS;
}

// For each paragraph the language of the last plain one before it.
function languagesBefore(languages: readonly (Lang | undefined)[], main: Lang): Lang[] {
  let last = main;
  return languages.map(lang => {
    const before = last;
    last = lang ?? last;
    return before;
  });
}

function languageOfShort(text: string): Lang | undefined {
  const detection = detectLanguage(text);
  return detection.sure ? detection.lang : undefined;
}
