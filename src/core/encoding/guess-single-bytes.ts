import { isVietnameseSyllable } from '../lang/vi/syllables.ts';
import { readSingleBytes, SINGLE_BYTE_ENCODINGS, type SingleByteEncoding } from './read-single-bytes.ts';
import { weighWord } from './weigh-word.ts';

/**
 * Which encoding of one byte a letter? Each different word with bytes above 7F is read in every encoding and weighed. The sum for
 * windows-1252, which any Western text may be, is 0 by definition: the Vietnamese ones have to earn more than that.
 *
 *     bytes         windows-1258   TCVN3   VNI     VISCII
 *     56 69 D6 74   ViÖt           Việt    ViƯt    Viỷt
 *     4E E9 69      Néi            Nội     N?i     Néi     TCVN3: both are syllables, and common ones
 */

/** So many bytes of words are weighed, 64 KB: more do not change the answer. They are looked for in all of the text. */
const SAMPLE_BYTES = 65_536;
/** Bytes that are looked at in one go. */
const CHUNK = 262_144;
/** A longer run of letters is no word but a line of some code, in bytes. */
const LONGEST_WORD = 40;
/** Words without marks that are looked at for the language: the share of syllables among so many is steady. */
const PLAIN_WORDS = 300;
// What one different word without marks says about the language, and how far all of them may go: in English a quarter of the short words
// are Vietnamese syllables by chance; Vietnamese news has many foreign names. They must not outvote a few marked words.
const PLAIN_SYLLABLE = 0.7;
const PLAIN_OTHER = -0.9;
const PLAIN_AT_WORST = -5;
const PLAIN_AT_BEST = 1;
/** A sum from which a Vietnamese encoding is believed: more than one syllable that came out by chance. */
const BELIEVED = 1.5;
/** A declared encoding may be weaker than the best by this, one word that is a foreign name, or by a tenth of the best. */
const DECLARED_SLACK = 3;

// Bytes as Latin-1, one character a byte; the six control characters are capitals of VISCII.
const WORDS = /[A-Za-z\u0080-\u00FF\u0002\u0005\u0006\u0014\u0019\u001E]+/g;
const MARKED = /[\u0080-\u00FF\u0002\u0005\u0006\u0014\u0019\u001E]/;

/** Returns the encoding of `bytes`, which are neither UTF-8 nor UTF-16, and whether it is the `declared` one that was taken. */
export function guessSingleBytes(
  bytes: Uint8Array,
  declared?: SingleByteEncoding,
): { readonly encoding: SingleByteEncoding; readonly how: 'declared' | 'scored' } {
  const sample = sampleWords(bytes);
  const scores = SINGLE_BYTE_ENCODINGS.map(encoding => ({
    encoding,
    score: scoreOf(sample.marked, encoding),
  }));
  const score = new Map(scores.map(each => [each.encoding, each.score]));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (declared !== undefined) {
    const slack = Math.max(DECLARED_SLACK, best.score / 10);
    if ((score.get(declared) ?? 0) >= best.score - slack) return { encoding: declared, how: 'declared' };
  }
  const believed = best.score + weighPlainWords(sample.plain) >= BELIEVED;
  const encoding = believed && !readsTheSame(sample.marked, best.encoding) ? best.encoding : 'windows-1252';
  return { encoding, how: 'scored' };
}

type Sample = { readonly marked: readonly string[]; readonly plain: readonly string[] };

// All different words up to the limits, as Latin-1. The text is read to its end only while there are too few with marks.
function sampleWords(bytes: Uint8Array): Sample {
  const marked = new Set<string>();
  const plain = new Set<string>();
  let size = 0;
  for (let start = 0; start < bytes.length && size < SAMPLE_BYTES; start += CHUNK) {
    const chunk = latin1(bytes.subarray(start, start + CHUNK));
    for (const [word] of chunk.matchAll(WORDS)) {
      if (word.length > LONGEST_WORD || size >= SAMPLE_BYTES) continue;
      if (MARKED.test(word)) {
        size += word.length;
        marked.add(word);
      } else if (word.length > 1 && plain.size < PLAIN_WORDS) plain.add(word.toLowerCase());
    }
  }
  return { marked: [...marked], plain: [...plain] };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function readWords(words: readonly string[], encoding: SingleByteEncoding): string[] {
  return readSingleBytes(Buffer.from(words.join('\n'), 'latin1'), encoding, 'mark').split('\n');
}

function scoreOf(words: readonly string[], encoding: SingleByteEncoding): number {
  if (encoding === 'windows-1252') return 0;
  const options = { mixedCase: encoding === 'TCVN3' };
  let sum = 0;
  for (const word of readWords(words, encoding)) sum += weighWord(word, options);
  return sum;
}

function weighPlainWords(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) sum += isVietnameseSyllable(word) ? PLAIN_SYLLABLE : PLAIN_OTHER;
  return Math.min(PLAIN_AT_BEST, Math.max(PLAIN_AT_WORST, sum));
}

// French "né" is a Vietnamese syllable as it stands: then it does not matter, and the plainer name is right.
function readsTheSame(words: readonly string[], encoding: SingleByteEncoding): boolean {
  const western = readWords(words, 'windows-1252');
  return readWords(words, encoding).every((word, at) => word === western[at]);
}
