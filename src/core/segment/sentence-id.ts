import { sha256 } from '../text/hash.ts';

const ID_LENGTH = 12;

/** Returns the id of a sentence: the head of the SHA-256 of its NFC text with white space squeezed. */
export function sentenceId(text: string): string {
  return sha256(text.normalize('NFC').replace(/\s+/gu, ' ').trim()).slice(0, ID_LENGTH);
}

/** Returns a function that gives each sentence its id, and the second and later copies of one a number behind it. */
export function createIdGiver(): (text: string) => string {
  const seen = new Map<string, number>();
  return text => {
    const id = sentenceId(text);
    const copies = (seen.get(id) ?? 0) + 1;
    seen.set(id, copies);
    return copies === 1 ? id : `${id}-${copies}`;
  };
}
