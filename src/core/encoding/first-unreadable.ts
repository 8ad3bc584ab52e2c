import type { Encoding } from './encoding.ts';
import type { SingleByteEncoding } from './read-single-bytes.ts';
import { findUtf8Damage } from './utf8-damage.ts';

/** Returns the offset of the first byte of `bytes` that cannot be read in `encoding`; their length if there is none. */
export function firstUnreadable(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'UTF-8') return findUtf8Damage(bytes).first;
  if (encoding === 'UTF-16LE' || encoding === 'UTF-16BE') return firstLoneSurrogate(bytes, encoding);
  if (encoding === 'VISCII') return bytes.length;
  const unreadable = UNREADABLE[encoding];
  const at = bytes.findIndex(byte => unreadable.has(byte));
  return at === -1 ? bytes.length : at;
}

const UNREADABLE_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const UNREADABLE: Readonly<Record<Exclude<SingleByteEncoding, 'VISCII'>, ReadonlySet<number>>> = {
  'windows-1252': UNREADABLE_1252,
  'windows-1258': new Set([...UNREADABLE_1252, 0x8a, 0x8e, 0x9a, 0x9e]),
  TCVN3: UNREADABLE_1252,
  VNI: UNREADABLE_1252,
};

function firstLoneSurrogate(bytes: Uint8Array, encoding: 'UTF-16LE' | 'UTF-16BE'): number {
  const high = encoding === 'UTF-16LE' ? 1 : 0;
  for (let at = 0; at < bytes.length; at += 2) {
    if (at + 1 === bytes.length) return at;
    const kind = (bytes[at + high] ?? 0) & 0xfc;
    if (kind === 0xdc) return at;
    if (kind !== 0xd8) continue;
    if (at + 3 >= bytes.length || ((bytes[at + 2 + high] ?? 0) & 0xfc) !== 0xdc) return at;
    at += 2;
  }
  return bytes.length;
}
