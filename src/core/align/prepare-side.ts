import type { Lang } from '../lang/language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { findAcronyms } from './acronyms.ts';
import { annotate } from './annotate.ts';
import { type IndexedVietnamese, indexNames, indexVietnamese, type NamedSentence } from './link-words.ts';
import { type WeighedSentence, weighSentences } from './weigh.ts';

/** Returns the sentences of one side, in `lang`, annotated and weighed by rarity. */
export function prepareSide(texts: readonly string[], lang: Lang, lexicon: Lexicon): WeighedSentence[] {
  const acronyms = phrasesOfAcronyms(texts, lang, lexicon);
  const annotated = texts.map(text => annotate(text, lang, lexicon, acronyms));
  return weighSentences(annotated, lang);
}

// An acronym stands for the longest phrase of its long form that the lexicon knows.
function phrasesOfAcronyms(
  texts: readonly string[],
  lang: Lang,
  lexicon: Lexicon,
): ReadonlyMap<string, number> | undefined {
  const longForms = findAcronyms(texts);
  if (longForms.size === 0) return undefined;
  const phrases = new Map<string, number>();
  for (const [acronym, longForm] of longForms) {
    const { hits } = annotate(longForm, lang, lexicon);
    const [longest] = [...hits].sort((a, b) => b.to - b.from - (a.to - a.from));
    if (longest && longest.to > longest.from + 1) phrases.set(acronym, longest.phrase);
  }
  return phrases;
}

/** Returns both sides ready to be compared with each other. */
export function prepareSides(vi: readonly string[], en: readonly string[], lexicon: Lexicon): PreparedSides {
  return {
    vi: prepareSide(vi, 'vi', lexicon).map(indexVietnamese),
    en: prepareSide(en, 'en', lexicon).map(indexNames),
  };
}

/** Two texts ready to be compared. */
export type PreparedSides = {
  readonly vi: readonly IndexedVietnamese[];
  readonly en: readonly NamedSentence[];
};
