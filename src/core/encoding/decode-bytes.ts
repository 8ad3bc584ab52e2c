import type { Encoding } from './encoding.ts';
import { encodingOfLabel } from './encoding.ts';
import { findUtf16 } from './find-utf16.ts';
import { firstUnreadable } from './first-unreadable.ts';
import { guessSingleBytes } from './guess-single-bytes.ts';
import { readSingleBytes, SINGLE_BYTE_ENCODINGS, type SingleByteEncoding } from './read-single-bytes.ts';
import { findUtf8Damage } from './utf8-damage.ts';

/** A text and how its encoding was found. */
export type DecodedText = {
  /** NFC, without byte order mark; line ends are untouched, and text that was pasted in an old encoding is not mended. */
  readonly text: string;
  readonly encoding: Encoding;
  /** What told it: the caller, a byte order mark, validity as UTF-8 or UTF-16, a declaration, or the score of its words. */
  readonly how: 'asked' | 'mark' | 'valid' | 'declared' | 'scored';
  /** Set when something cannot be read in the encoding and is U+FFFD in `text`; `offset` is that of the first such byte. */
  readonly problem?: { readonly offset: number };
};

/** Options of {@link decodeBytes}. */
export type DecodeOptions = {
  /** The encoding to use, whatever the bytes look like. */
  readonly encoding?: Encoding;
  /** A label from a page or a header, used if the bytes do not contradict it. */
  readonly declared?: string;
};

// A broken piece is tolerated for so much that is sound: "Tiếng Việt" has six, so one stray byte leaves it UTF-8. Where the label says
// UTF-8, one sound character for each is enough.
const SOUND_FOR_BROKEN = 4;
const SOUND_FOR_BROKEN_DECLARED = 1;

/** This much is looked at for control characters, in bytes; a zero byte counts anywhere. */
const SAMPLE_BYTES = 65_536;
/** Control characters in text are strays; in random bytes they are 8 %. */
const LARGEST_CONTROL_SHARE = 0.02;
// Tab, line ends, form feed and the escape that opens a colour; and the six that are capitals of VISCII.
const HARMLESS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b, 0x02, 0x05, 0x06, 0x14, 0x19, 0x1e]);

/**
 * Returns the text of `bytes`, and finds the encoding, unless it is asked for: byte order mark, UTF-16 by its zero bytes, valid UTF-8,
 * UTF-8 with some damage, the declared encoding, the best score. Plain ASCII is UTF-8. Never fails; see also {@link looksBinary}.
 */
export function decodeBytes(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  if (options.encoding !== undefined) return readIn(bytes, options.encoding, 'asked');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return readIn(bytes, 'UTF-8', 'mark');
  const utf16 = findUtf16(bytes);
  if (utf16) return readIn(bytes, utf16.encoding, utf16.marked ? 'mark' : 'valid');
  const damage = findUtf8Damage(bytes);
  if (damage.broken === 0) return readIn(bytes, 'UTF-8', 'valid');
  const declared = options.declared === undefined ? undefined : encodingOfLabel(options.declared);
  if (damage.sound >= damage.broken * SOUND_FOR_BROKEN) return readIn(bytes, 'UTF-8', 'valid');
  if (declared === 'UTF-8' && damage.sound >= damage.broken * SOUND_FOR_BROKEN_DECLARED)
    return readIn(bytes, 'UTF-8', 'declared');
  const { encoding, how } = guessSingleBytes(bytes, isSingleByte(declared) ? declared : undefined);
  return readIn(bytes, encoding, how);
}

/** Returns whether `bytes` are no text in any encoding: they have a zero byte and are not UTF-16, or many control characters. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (findUtf16(bytes) !== undefined) return false;
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) if ((byte < 0x20 && !HARMLESS.has(byte)) || byte === 0x7f) controls += 1;
  return controls > sample.length * LARGEST_CONTROL_SHARE;
}

function isSingleByte(encoding: Encoding | undefined): encoding is SingleByteEncoding {
  return SINGLE_BYTE_ENCODINGS.some(each => each === encoding);
}

function readIn(bytes: Uint8Array, encoding: Encoding, how: DecodedText['how']): DecodedText {
  const raw = isSingleByte(encoding) ? readSingleBytes(bytes, encoding) : readUnicode(bytes, encoding);
  const offset = firstUnreadable(bytes, encoding);
  const text = raw.normalize('NFC');
  return offset === bytes.length ? { text, encoding, how } : { text, encoding, how, problem: { offset } };
}

function readUnicode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding === 'UTF-16BE' ? 'utf-16le' : encoding).decode(
    encoding === 'UTF-16BE' ? swapPairs(bytes) : bytes,
  );
}

// Not every build of Node knows UTF-16BE.
function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 2) {
    swapped[at] = bytes[at + 1] ?? 0;
    if (at + 1 < bytes.length) swapped[at + 1] = bytes[at] ?? 0;
  }
  return swapped;
}
