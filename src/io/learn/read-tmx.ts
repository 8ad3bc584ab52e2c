import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { findUtf16 } from '../../core/encoding/find-utf16.ts';
import type { PairTexts } from '../../core/learn/open-pair.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { problemOfError } from '../problem-of-error.ts';
import { specialFile } from '../read-text-file.ts';
import { createTmxReader, type TmxFault, type TmxTally } from './tmx-units.ts';

/** A file larger than this is refused: a memory of a million units has some 500 MB. */
const LARGEST_TMX = 1024 * 1024 * 1024;
/** Read at a time, in bytes; even, so that no unit of UTF-16 is cut. */
const CHUNK = 1 << 16;

/** Returns the SHA-256 of a file, read piece by piece. */
export function hashFile(file: string): Result<string> {
  const hash = createHash('sha256');
  const read = readPieces(file, piece => {
    hash.update(piece);
    return true;
  });
  return read.ok ? ok(hash.digest('hex')) : read;
}

/**
 * Reads a TMX file in UTF-8 or UTF-16 piece by piece, and hands over each unit that has a Vietnamese and an English text, NFC. `onProgress`
 * gets the share that is read, 0 to 1.
 */
export function readTmx(
  file: string,
  onPair: (pair: PairTexts) => void,
  onProgress: (share: number) => void = () => {},
): Result<TmxTally> {
  const reader = createTmxReader(onPair);
  let decode: ((piece: Uint8Array) => string) | undefined;
  let fault: TmxFault | undefined;
  const read = readPieces(file, (piece, share) => {
    decode ??= decoderFor(piece);
    const text = decodeStep(decode, piece);
    if (text === undefined) {
      fault = {
        code: 'tmx-format',
        message: 'this file is neither in UTF-8 nor in UTF-16',
        line: reader.line(),
      };
      return false;
    }
    fault = reader.write(text);
    onProgress(share);
    return fault === undefined;
  });
  if (!read.ok) return read;
  fault ??= reader.end();
  if (!fault) return ok(reader.tally);
  return fail({
    code: fault.code,
    file,
    line: fault.line,
    message: fault.message,
    hint:
      HINTS[fault.code] ??
      `${path.basename(file)} has to be a translation memory in TMX, as CAT tools export it`,
  });
}

const HINTS: Partial<Record<TmxFault['code'], string>> = {
  'tmx-entities': 'export the memory again from the tool that wrote it, or take the “<!DOCTYPE … [ … ]>” out',
  'tmx-cut-off': 'export or copy it again',
};

function decodeStep(decode: (piece: Uint8Array) => string, piece: Uint8Array): string | undefined {
  try {
    return decode(piece);
  } catch {
    return undefined;
  }
}

// By its byte order mark, or by the places of zero bytes; all else is UTF-8. Not every build of Node knows UTF-16BE.
function decoderFor(first: Uint8Array): (piece: Uint8Array) => string {
  const utf16 = findUtf16(first);
  const decoder = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true });
  return piece => decoder.decode(utf16?.encoding === 'UTF-16BE' ? swapPairs(piece) : piece, { stream: true });
}

function readPieces(file: string, onPiece: (piece: Uint8Array, share: number) => boolean): Result<void> {
  let handle: number | undefined;
  try {
    const stat = fs.statSync(file);
    if (!stat.isFile() && !stat.isDirectory()) return fail(specialFile(file));
    if (stat.size > LARGEST_TMX) {
      return fail({
        code: 'file-too-large',
        file,
        message: `this file has ${Math.round(stat.size / 1048576)} MB; ${LARGEST_TMX / 1048576} MB is the limit`,
        hint: 'export the memory in several files',
      });
    }
    handle = fs.openSync(file, 'r');
    const buffer = Buffer.alloc(CHUNK);
    let done = 0;
    for (;;) {
      const length = fillBuffer(handle, buffer);
      done += length;
      if (length === 0 || !onPiece(buffer.subarray(0, length), done / Math.max(1, stat.size)))
        return ok(undefined);
    }
  } catch (error) {
    return fail(problemOfError(error, file));
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}

// A read may return less than was asked for, and an odd number of bytes.
function fillBuffer(handle: number, buffer: Buffer): number {
  let length = 0;
  for (;;) {
    const read = fs.readSync(handle, buffer, length, buffer.length - length, null);
    length += read;
    if (read === 0 || length === buffer.length) return length;
  }
}

function swapPairs(piece: Uint8Array): Uint8Array {
  return Buffer.from(piece.subarray(0, piece.length & ~1)).swap16();
}
