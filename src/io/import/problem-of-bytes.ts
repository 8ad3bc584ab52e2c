import type { Encoding } from '../../core/encoding/encoding.ts';
import type { Problem } from '../../core/result.ts';
import type { Source } from './source.ts';

const LINE_END = /\r\n?|\n/;
/** So many bytes after the bad one are shown with the line. */
const EXCERPT_AFTER = 200;

/** Returns what is wrong with a text that has bytes which its encoding does not have; `offset` is that of the first one. */
export function unreadableBytes(
  source: Source,
  encoding: Encoding,
  offset: number,
  asked?: Encoding,
): Problem {
  const { bytes } = source;
  const lines = textOf(bytes.subarray(0, offset)).split(LINE_END);
  const before = lines.at(-1) ?? '';
  const after = textOf(bytes.subarray(offset, offset + EXCERPT_AFTER)).split(LINE_END)[0] ?? '';
  return {
    code: 'file-encoding',
    file: source.name,
    line: lines.length,
    column: before.length + 1,
    excerpt: before + after,
    message: `this file is in ${encoding}, but the byte here is not`,
    hint: hintFor(encoding, asked),
  };
}

function hintFor(encoding: Encoding, asked: Encoding | undefined): string {
  if (asked === 'UTF-8') return 'the byte is shown as \uFFFD; mend the place in the file';
  if (asked !== undefined) return 'leave out --encoding to have the encoding found, or name another';
  return `mend the place, or read it all the same: --encoding ${encoding}`;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
