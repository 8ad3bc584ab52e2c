import type { Lang } from '../lang/language.ts';
import { foldTonePlacement, vietnameseKey } from '../text/fold.ts';
import type { Concept, Term } from './concept.ts';

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[^\p{Ll}]+$/u;

/** Returns the key under which two spellings are one term: whatever their case, tone placement and English article. */
export function termKeyOf(term: string, lang: Lang): string {
  const key = vietnameseKey(term).replace(/\s+/g, ' ').trim();
  return lang === 'en' ? key.replace(/^the (?=.)/, '') : key;
}

/** Like {@link termKeyOf}, but what is all capitals stays so: "US" is not "us". */
export function strictTermKeyOf(term: string, lang: Lang): string {
  return ACRONYM.test(term) ? foldTonePlacement(term.normalize('NFC').trim()) : termKeyOf(term, lang);
}

/** Returns the place of the term of `concept` that is the same as `term`; -1 when it has none. */
export function findTermIndex(concept: Concept, lang: Lang, term: string): number {
  const key = termKeyOf(term, lang);
  return concept[lang].findIndex((one: Term) => termKeyOf(one.term, lang) === key);
}
