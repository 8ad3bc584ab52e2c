import { BEFORE_NAMES as ENGLISH, EVENT_WORDS, ORGANISATION_WORDS } from '../lang/en/titles.ts';
import { BEFORE_NAMES as VIETNAMESE } from '../lang/vi/titles.ts';
import type { ConceptKind } from './concept.ts';
import type { NameInText } from './name-in-text.ts';

/** Returns what kind of thing a name most likely is, by the words before it, by its own words and by its shape. */
export function guessKind(vi: NameInText, en: NameInText): ConceptKind {
  const follows = (kind: keyof typeof ENGLISH): boolean =>
    isAfter(vi, VIETNAMESE[kind]) || isAfter(en, ENGLISH[kind]);
  const words = en.text.toLowerCase().split(/\s+/);
  if (follows('person')) return 'person';
  if (follows('event') || EVENT_WORDS.has(words.at(-1) ?? '')) return 'event';
  if (follows('product')) return 'product';
  if (follows('organisation') || words.some(word => ORGANISATION_WORDS.has(word))) return 'organisation';
  if (follows('place')) return 'place';
  if (/^[\p{Lu}\d&.-]{2,}$/u.test(en.text)) return 'organisation';
  return words.length > 1 ? 'person' : 'place';
}

function isAfter({ before }: NameInText, words: ReadonlySet<string>): boolean {
  return [1, 2, 3].some(length => before.length >= length && words.has(before.slice(-length).join(' ')));
}
