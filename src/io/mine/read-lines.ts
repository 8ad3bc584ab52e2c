import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import { fail, ok, type Problem, type Result } from '../../core/result.ts';
import { normalizeText } from '../../core/text/normalize.ts';
import { problemOfError } from '../problem-of-error.ts';

/** The lines of a file with one sentence a line. */
export type SentenceLines = {
  readonly file: string;
  /** NFC, without white space around; lines without a letter or digit left out. */
  readonly texts: readonly string[];
  /** The line of each text, from 1. */
  readonly numbers: readonly number[];
  /** Lines that were left out because they are longer than {@link LONGEST_LINE}, from 1. */
  readonly tooLong: readonly number[];
};

/** A longer line, in bytes, is no sentence: linking words costs more than its length, and a file without line ends fills no memory. */
export const LONGEST_LINE = 8192;
/** A file with more text than this, in bytes, is refused: some 400,000 sentences, which fill the memory of one computer. */
const LARGEST_FILE = 64 * 1024 * 1024;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Reads a UTF-8 file with one sentence a line, piece by piece; a pipe will do. Says what is wrong with one that cannot be used. */
export async function readSentenceLines(file: string): Promise<Result<SentenceLines>> {
  const lines = createLineCollector(file);
  try {
    for await (const piece of fs.createReadStream(file)) {
      const problem = lines.take(piece);
      if (problem) return fail(problem);
    }
  } catch (error) {
    return fail(problemOfError(error, file));
  }
  return lines.end();
}

type LineCollector = {
  readonly take: (piece: Buffer) => Problem | undefined;
  readonly end: () => Result<SentenceLines>;
};

function createLineCollector(file: string): LineCollector {
  const texts: string[] = [];
  const numbers: number[] = [];
  const tooLong: number[] = [];
  let parts: Buffer[] = [];
  let length = 0;
  let size = 0;
  let number = 1;
  let isAfterReturn = false;

  const keep = (part: Buffer): void => {
    length += part.length;
    if (length <= LONGEST_LINE) parts.push(part);
  };
  const endLine = (): Problem | undefined => {
    const bytes = Buffer.concat(parts);
    if (length > LONGEST_LINE) tooLong.push(number);
    else if (!isUtf8(bytes)) return notUtf8(file, number, bytes);
    else {
      const text = normalizeText(bytes.toString('utf8')).trim();
      if (/[\p{L}\p{N}]/u.test(text)) {
        texts.push(text);
        numbers.push(number);
      }
    }
    parts = [];
    length = 0;
    number += 1;
    return undefined;
  };

  return {
    take: piece => {
      if (size === 0 && isUtf16(piece)) return utf16(file);
      if (piece.includes(0)) return binary(file);
      size += piece.length;
      if (size > LARGEST_FILE) return tooLarge(file);
      let from = 0;
      for (let at = 0; at < piece.length; at++) {
        const byte = piece[at];
        const isEnd = byte === LINE_FEED || byte === RETURN;
        const isSecond = byte === LINE_FEED && isAfterReturn;
        isAfterReturn = byte === RETURN;
        if (!isEnd) continue;
        if (!isSecond) {
          keep(piece.subarray(from, at));
          const problem = endLine();
          if (problem) return problem;
        }
        from = at + 1;
      }
      // A copy: a part of the piece would keep all of it.
      if (from < piece.length) keep(Buffer.from(piece.subarray(from, from + LONGEST_LINE + 1)));
      return undefined;
    },
    end: () => {
      const problem = length > 0 ? endLine() : undefined;
      if (problem) return fail(problem);
      return texts.length > 0 ? ok({ file, texts, numbers, tooLong }) : fail(noText(file));
    },
  };
}

function isUtf16(piece: Buffer): boolean {
  return ['fffe', 'feff'].includes(piece.subarray(0, 2).toString('hex'));
}

function notUtf8(file: string, line: number, bytes: Buffer): Problem {
  const excerpt = bytes.toString('utf8');
  return {
    code: 'file-encoding',
    file,
    line,
    column: excerpt.indexOf('\uFFFD') + 1,
    excerpt,
    message: 'this file is not in UTF-8',
    hint: 'convert it first: iconv -f windows-1258 -t utf-8 FILE > NEW',
  };
}

function utf16(file: string): Problem {
  return {
    code: 'file-encoding',
    file,
    message: 'this file is in UTF-16, and lines are read in UTF-8',
    hint: 'convert it first: iconv -f utf-16 -t utf-8 FILE > NEW',
  };
}

function binary(file: string): Problem {
  return {
    code: 'file-binary',
    file,
    message: 'this is a binary file, not text',
    hint: 'give files of plain text with one sentence a line',
  };
}

function tooLarge(file: string): Problem {
  return {
    code: 'file-too-large',
    file,
    message: 'this file has more than 64 MB, which is the limit',
    hint: 'split it into several files, by time or subject, and mine them one by one',
  };
}

function noText(file: string): Problem {
  return {
    code: 'file-empty',
    file,
    message: 'there is no text in this file',
    hint: 'give a file with one sentence a line',
  };
}
