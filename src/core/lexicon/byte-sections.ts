/**
 * Arrays of numbers and bytes in one file, with a first line of text that says how long each is:
 *
 *     <head> <length in bytes of each section>…⏎   padded with spaces
 *     <section><section>…                           each padded with zeros
 *
 * Everything starts at a multiple of {@link ALIGNMENT}, so that the numbers need not be copied to be read.
 */
const ALIGNMENT = Uint32Array.BYTES_PER_ELEMENT;
/** The first line is never longer, in bytes: what is not such a file is not searched to its end. */
const LONGEST_HEAD = 4096;
const LINE_FEED = 10;

/** What {@link splitSections} found. */
export type Sections = { readonly head: string; readonly sections: readonly Uint8Array[] };

/** Returns `sections` in one piece behind the line `head`, which has words without line ends. */
export function joinSections(head: string, sections: readonly (Uint8Array | Uint32Array)[]): Uint8Array {
  const line = [head, ...sections.map(section => section.byteLength)].join(' ');
  const first = new TextEncoder().encode(`${line.padEnd(aligned(line.length + 1) - 1)}\n`);
  const total = sections.reduce((sum, section) => sum + aligned(section.byteLength), first.length);
  const bytes = new Uint8Array(total);
  bytes.set(first);
  let at = first.length;
  for (const section of sections) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += aligned(section.byteLength);
  }
  return bytes;
}

/** Returns the `words` words of the head and the sections that {@link joinSections} put together; nothing if `bytes` are not that. */
export function splitSections(bytes: Uint8Array, words: number): Sections | undefined {
  const end = bytes.subarray(0, LONGEST_HEAD).indexOf(LINE_FEED);
  if (end < 0) return undefined;
  const line = new TextDecoder().decode(bytes.subarray(0, end)).trimEnd().split(' ');
  const lengths = line.slice(words).map(Number);
  if (!lengths.every(length => Number.isSafeInteger(length) && length >= 0)) return undefined;
  // A view of numbers has to start where a number may.
  const whole = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const sections: Uint8Array[] = [];
  let at = end + 1;
  for (const length of lengths) {
    sections.push(whole.subarray(at, at + length));
    at += aligned(length);
  }
  return at === bytes.length ? { head: line.slice(0, words).join(' '), sections } : undefined;
}

/** Returns a section as the numbers that it is made of, without copying them. */
export function numbersOf(section: Uint8Array): Uint32Array {
  return new Uint32Array(section.buffer, section.byteOffset, section.byteLength / ALIGNMENT);
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
