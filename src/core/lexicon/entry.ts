/**
 * How much a match of the entry tells: grammatical words next to nothing, everyday words some, words of a subject much,
 * names most. The order is from weak to strong; the number of a class is its place here.
 */
export const WORD_CLASSES = ['function', 'everyday', 'topic', 'name'] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** An English headword (base form, one or more words) and its Vietnamese equivalents. */
export type LexiconEntry = {
  readonly en: string;
  readonly vi: readonly string[];
  readonly wordClass: WordClass;
};

const FUNCTION_DOMAINS = new Set(['function-words', 'connectives']);
const EVERYDAY_DOMAINS = new Set(['verbs', 'adjectives', 'nouns', 'expressions']);

/** Returns the class of the entries of a lexicon domain (a file's name without its ending). */
export function classOfDomain(domain: string): WordClass {
  if (FUNCTION_DOMAINS.has(domain)) return 'function';
  return EVERYDAY_DOMAINS.has(domain) ? 'everyday' : 'topic';
}
