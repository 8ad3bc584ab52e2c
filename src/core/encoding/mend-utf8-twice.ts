import { HIDDEN, hideMended, mendLostBytes, showMended } from './mend-lost-bytes.ts';
import { weighWord } from './weigh-word.ts';
import { byteOfLetter, LETTERS_AT_80 } from './windows-1252-letters.ts';

/**
 * Mends UTF-8 that was read as windows-1252 or Latin-1: each character stands as two to four letters and signs.
 *
 *     Việt   V i E1 BB 87 t   →   V i á » ‡ t
 *
 * Nearly none of these sequences stands in a proper text. The exceptions are signs that close a word behind a capital or behind á:
 * "IRMÃ”", «lá»…; they are weak evidence.
 */

/** Evidence from which a line is mended: one sequence that nobody writes. */
const BELIEVED = 3;
const STRONG = 3;
const WEAK = 0.5;

const NEXT = `[\\u0080-\\u00BF${LETTERS_AT_80}]`;
// Of two letters: Latin letters and combining marks; of three: Vietnamese letters, signs; of four: emoji.
const SEQUENCES = new RegExp(
  `[\\u00C2-\\u00C6\\u00CC]${NEXT}|[\\u00E1\\u00E2]${NEXT}{2}|\\u00F0${NEXT}{3}`,
  'g',
);
const CLOSES_WORD = /[”’»…–—™®°·›“‘†‡•‰\u00A0]/;
const LETTER = /[A-Za-z]/;
const VIETNAMESE_LEAD = /^\u00E1[\u00BA\u00BB]/;
// Vietnamese letters that UTF-8 has and a text that was read wrongly has not.
const PROPER_LETTER = /[\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;
const BLANKS = /([ \t\r]+)/;

/** Returns `lines` mended, or nothing when there is nothing to mend. With `known`, the weakest evidence will do for each line. */
export function mendUtf8Twice(
  lines: readonly string[],
  { known }: { readonly known: boolean },
): readonly string[] | undefined {
  const evidence = lines.map(evidenceIn);
  if (!known && !evidence.some(sum => sum >= BELIEVED)) return undefined;
  const mended = lines.map((line, at) => {
    const needed = PROPER_LETTER.test(line) ? BELIEVED : WEAK;
    return (evidence[at] ?? 0) >= needed ? mendLine(line) : line;
  });
  return mended.some((line, at) => line !== lines[at]) ? mended : undefined;
}

// What was mended may look like what is left to be mended: the Ã of BÃO. It is hidden from the second step.
function mendLine(line: string): string {
  if (HIDDEN.test(line)) return mendSequences(line);
  return showMended(mendLostBytes(mendSequences(line, hideMended)));
}

function mendSequences(text: string, hide = (letter: string) => letter): string {
  return text.replace(SEQUENCES, sequence => hide(decode(sequence) ?? sequence));
}

function decode(sequence: string): string | undefined {
  const text = Buffer.from([...sequence].map(letter => byteOfLetter(letter) ?? 0)).toString('utf8');
  return text.includes('\uFFFD') ? undefined : text;
}

function evidenceIn(line: string): number {
  let sum = 0;
  for (const token of line.split(BLANKS)) {
    const sequences = [...token.matchAll(SEQUENCES)];
    if (sequences.length === 0) continue;
    const isSyllable = weighWord(mendSequences(token).normalize('NFC')) > 0;
    for (const { 0: sequence, index } of sequences) {
      if (decode(sequence) === undefined) continue;
      sum += isStrong(sequence, token.charAt(index + sequence.length), isSyllable) ? STRONG : WEAK;
    }
  }
  return sum;
}

function isStrong(sequence: string, after: string, isSyllable: boolean): boolean {
  const closes = CLOSES_WORD.test(sequence.at(-1) ?? '');
  if (sequence.length === 2) return !closes || (isSyllable && LETTER.test(after));
  if (VIETNAMESE_LEAD.test(sequence)) return isSyllable && (!closes || LETTER.test(after));
  return sequence.startsWith('â€') || sequence.length === 4;
}
