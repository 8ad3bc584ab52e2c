import { numbersOf } from './byte-sections.ts';
import type { PhraseTable } from './lexicon.ts';

/**
 * A table of phrases as arrays in which a key is found without building anything first. Its keys are the phrases, by
 * their numbers, and behind them the words that start a phrase and are none themselves ("đàm" of "đàm phán").
 *
 *     text     the keys, a line each
 *     ends     where each key ends in the text, in bytes
 *     hashes   the hash of each key
 *     slots    a hash table with open addressing: the number of a key plus 1, or 0
 *     classes  the class of each phrase
 *     longest  for each key the words of the longest phrase that starts with it; 0 for keys of several words
 */
type PhraseSections = readonly [
  text: Uint8Array,
  ends: Uint32Array,
  hashes: Uint32Array,
  slots: Uint32Array,
  classes: Uint8Array,
  longest: Uint8Array,
];

/** How many sections {@link encodeTable} makes of a table. */
export const TABLE_SECTIONS = 6;
/** At least so many slots for each key: with half of them free, most keys stand in the first that is looked at. */
const SLOTS_PER_KEY = 2;
/** A length is kept in a byte; no phrase comes near. */
const LONGEST_KEPT = 255;

/** Returns `table` as arrays that {@link decodeTable} reads. */
export function encodeTable(table: PhraseTable): PhraseSections {
  const phrases = Array.from({ length: table.size }, (_, number) => table.keyOf(number));
  const known = new Set(phrases);
  const heads = new Set(phrases.map(phrase => phrase.split(' ')[0] ?? ''));
  const keys = [...phrases, ...[...heads].filter(head => !known.has(head))];
  const hashes = Uint32Array.from(keys, hashOf);
  const longest = keys.map(key => (heads.has(key) ? table.longestFrom(key) : 0));
  const encoder = new TextEncoder();
  let end = -1;
  const ends = keys.map(key => {
    end += encoder.encode(key).length + 1;
    return end;
  });
  return [
    encoder.encode(keys.join('\n')),
    Uint32Array.from(ends),
    hashes,
    fillSlots(hashes),
    Uint8Array.from(phrases, (_, number) => table.classOf(number)),
    Uint8Array.from(longest, length => Math.min(length, LONGEST_KEPT)),
  ];
}

function fillSlots(hashes: Uint32Array): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(1, hashes.length * SLOTS_PER_KEY))));
  for (const [number, hash] of hashes.entries()) {
    let at = hash % slots.length;
    while (slots[at]) at = (at + 1) % slots.length;
    slots[at] = number + 1;
  }
  return slots;
}

/** Returns the table whose arrays are `sections`; nothing is copied, and a key is decoded when it is first asked for. */
export function decodeTable(sections: readonly Uint8Array[]): PhraseTable {
  const [text, ends, hashes, slots, classes, longest] = viewsOf(sections);
  // A buffer decodes a few bytes faster than a TextDecoder.
  const buffer = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  const keys: string[] = new Array(ends.length);
  const textOf = (number: number): string =>
    buffer.toString('utf8', number > 0 ? (ends[number - 1] ?? 0) + 1 : 0, ends[number]);
  const keyAt = (number: number): string => (keys[number] ??= textOf(number));
  const search = (key: string): number => {
    const hash = hashOf(key);
    for (let at = hash & (slots.length - 1); ; at = (at + 1) & (slots.length - 1)) {
      const number = (slots[at] ?? 0) - 1;
      if (number < 0 || (hashes[number] === hash && keyAt(number) === key)) return number;
    }
  };
  // A word is asked for twice in a row: as the start of phrases and as one itself.
  let last = { key: '', number: search('') };
  const find = (key: string): number => {
    if (key !== last.key) last = { key, number: search(key) };
    return last.number;
  };
  const { length: size } = classes;
  return {
    numberOf: key => {
      const number = find(key);
      return number >= 0 && number < size ? number : undefined;
    },
    longestFrom: word => {
      const number = find(word);
      return number >= 0 ? (longest[number] ?? 0) : 0;
    },
    keyOf: number => (number >= 0 && number < size ? keyAt(number) : ''),
    classOf: number => classes[number] ?? 0,
    size,
  };
}

function viewsOf(sections: readonly Uint8Array[]): PhraseSections {
  const [text, ends, hashes, slots, classes, longest] = sections;
  if (!text || !ends || !hashes || !slots || !classes || !longest)
    throw new RangeError('a section is missing');
  return [text, numbersOf(ends), numbersOf(hashes), numbersOf(slots), classes, longest];
}

/** Returns the hash under which `key` is kept: FNV-1a (Fowler, Noll, Vo) over UTF-16 units, its high bits folded into the low ones. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
