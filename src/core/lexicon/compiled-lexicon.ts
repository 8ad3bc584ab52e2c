import { fail, ok, type Result } from '../result.ts';
import { joinSections, numbersOf, splitSections } from './byte-sections.ts';
import type { Lexicon } from './lexicon.ts';
import { decodeTable, encodeTable, TABLE_SECTIONS } from './phrase-index.ts';

/**
 * The compiled lexicon is used as it lies in its file: loading it is reading the file. Its first line is
 *
 *     songngu-lexicon/3 <byte order> <fingerprint of the sources> <lengths of the sections>
 *
 * The sections are those of the Vietnamese phrases, those of the English ones (see {@link encodeTable}) and two of the
 * equivalents: where the list of each English phrase starts in the other, which has numbers of Vietnamese phrases.
 * The phrases stand in it as lines of UTF-8: `grep -a` finds them.
 */
const FORMAT = 'songngu-lexicon/3';
const HEAD_WORDS = 3;
const SECTIONS = 2 * TABLE_SECTIONS + 2;
/** Numbers are in the byte order of the machine that compiled the lexicon: `LE` on all that are common. */
const BYTE_ORDER = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 'LE' : 'BE';

/** Returns the compiled form of `lexicon`; `fingerprint`, one word, names the sources it was made from. */
export function encodeLexicon(lexicon: Lexicon, fingerprint: string): Uint8Array {
  const lists = Array.from({ length: lexicon.en.size }, (_, number) => lexicon.equivalentsOf(number));
  const starts = new Uint32Array(lists.length + 1);
  for (const [number, list] of lists.entries()) starts[number + 1] = (starts[number] ?? 0) + list.length;
  return joinSections(`${FORMAT} ${BYTE_ORDER} ${fingerprint}`, [
    ...encodeTable(lexicon.vi),
    ...encodeTable(lexicon.en),
    starts,
    Uint32Array.from(lists.flat()),
  ]);
}

/** Returns the lexicon that {@link encodeLexicon} wrote and the fingerprint of its sources, or why it cannot be read. */
export function decodeLexicon(bytes: Uint8Array): Result<{ lexicon: Lexicon; fingerprint: string }> {
  const { head = '', sections = [] } = splitSections(bytes, HEAD_WORDS) ?? {};
  const [format, byteOrder, fingerprint] = head.split(' ');
  const [starts, numbers] = sections.slice(2 * TABLE_SECTIONS);
  const isOurs = format === FORMAT && byteOrder === BYTE_ORDER && sections.length === SECTIONS;
  if (!isOurs || fingerprint === undefined || !starts || !numbers) {
    return fail({
      code: 'lexicon-format',
      message: 'the compiled lexicon is not in a form that this version reads',
      hint: 'build it again: npm run build',
    });
  }
  const lexicon = {
    vi: decodeTable(sections.slice(0, TABLE_SECTIONS)),
    en: decodeTable(sections.slice(TABLE_SECTIONS)),
    equivalentsOf: listsOf(numbersOf(starts), numbersOf(numbers)),
  };
  return ok({ lexicon, fingerprint });
}

// Few of the lists are ever needed, and those often.
function listsOf(starts: Uint32Array, numbers: Uint32Array): (number: number) => readonly number[] {
  const lists: (readonly number[])[] = new Array(starts.length);
  return number =>
    (lists[number] ??= Array.from(numbers.subarray(starts[number] ?? 0, starts[number + 1] ?? 0)));
}
