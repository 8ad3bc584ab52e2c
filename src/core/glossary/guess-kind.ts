import * as english from '../lang/en/titles.ts';
import * as vietnamese from '../lang/vi/titles.ts';
import type { ConceptKind } from './concept.ts';
import type { NameInText } from './name-in-text.ts';

/** Returns what kind of thing a name most likely is, by the words before it, by its own words and by its shape. */
export function guessKind(vi: NameInText, en: NameInText): ConceptKind {
  const follows = (name: keyof typeof english): boolean =>
    isAfter(vi, vietnamese[name]) || isAfter(en, english[name]);
  const words = en.text.toLowerCase().split(/\s+/);
  if (follows('PERSON_TITLES')) return 'person';
  if (follows('EVENT_WORDS') || english.EVENT_WORDS.has(words.at(-1) ?? '')) return 'event';
  if (follows('PRODUCT_WORDS')) return 'product';
  if (follows('ORGANISATION_WORDS') || words.some(word => english.ORGANISATION_WORDS.has(word)))
    return 'organisation';
  if (follows('PLACE_WORDS')) return 'place';
  if (/^[\p{Lu}\d&.-]{2,}$/u.test(en.text)) return 'organisation';
  return words.length > 1 ? 'person' : 'place';
}

function isAfter({ before }: NameInText, words: ReadonlySet<string>): boolean {
  return [1, 2, 3].some(length => before.length >= length && words.has(before.slice(-length).join(' ')));
}
