import iconv from 'iconv-lite';
import type { Encoding } from './encoding.ts';
import { fromTcvn3, fromVni, type Strays } from './legacy-letters.ts';

/** The encodings that have no structure which tells them: every file is a valid text in each. In the order that settles a draw. */
export const SINGLE_BYTE_ENCODINGS = [
  'windows-1252',
  'windows-1258',
  'TCVN3',
  'VNI',
  'VISCII',
] as const satisfies readonly Encoding[];

/** One of {@link SINGLE_BYTE_ENCODINGS}. */
export type SingleByteEncoding = (typeof SINGLE_BYTE_ENCODINGS)[number];

/** Returns `bytes` read in `encoding`, in NFC, with U+FFFD for bytes that it does not have; `strays` as in {@link fromTcvn3}. */
export function readSingleBytes(
  bytes: Uint8Array,
  encoding: SingleByteEncoding,
  strays: Strays = 'keep',
): string {
  switch (encoding) {
    case 'TCVN3':
      return fromTcvn3(iconv.decode(bytes, 'windows-1252'), strays).normalize('NFC');
    case 'VNI':
      return fromVni(iconv.decode(bytes, 'windows-1252'), strays).normalize('NFC');
    default:
      return iconv.decode(bytes, encoding).normalize('NFC');
  }
}
