/** Returns the words of a space-separated list as a set: keeps the language data readable. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Returns `table` as a look-up table for words of a text: without what objects inherit, so that “constructor” is no entry. */
export function wordTable<T>(table: Record<string, T>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null), table);
}

/** Like {@link wordSet}, for phrases: `sân_bay` is the phrase "sân bay". */
export function phraseSet(phrases: string): ReadonlySet<string> {
  return new Set([...wordSet(phrases)].map(phrase => phrase.replaceAll('_', ' ')));
}
