/** Returns the words of a space-separated list as a set: keeps the language data readable. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
