/**
 * Finds where an escape sequence ends. What terminals send is well formed; what arrives over a bad line, or is typed with Alt
 * held, may not be, so a sequence that goes wrong ends where it does and takes nothing else with it.
 *
 *     CSI      ESC [ parameters intermediates final       ESC [ 1 ; 5 A
 *     SS3      ESC O (digits) letter                      ESC O P
 *     string   ESC ] … (BEL or ESC \), also P X ^ _       ESC ] 11;rgb:0/0/0 BEL
 *     alt      ESC character                              ESC j
 */
export type SequenceKind = 'csi' | 'ss3' | 'string' | 'alt' | 'broken';

/** A sequence at the start of a text; `length` in UTF-16 units. Undefined while its rest has not come. */
export type Sequence = { readonly kind: SequenceKind; readonly length: number };

/** The longest sequence that is waited for, in UTF-16 units. Answers are a few dozen; a longer one lost its end. */
export const LONGEST_SEQUENCE = 4096;

const ESC = '\u001B';
const INTERRUPT = '\u0003';
const BEL = '\u0007';
const STRING_STARTS = ']P_^X';

/** Returns the sequence that `text`, which starts with Escape, begins with. */
export function readSequence(text: string): Sequence | undefined {
  const second = text.charAt(1);
  if (second === '') return undefined;
  if (second === '[') return readCsi(text);
  if (second === 'O') return readSs3(text);
  if (STRING_STARTS.includes(second)) return readString(text);
  // Escape twice, or Ctrl-C behind it: the first is the key.
  return second === ESC || second === INTERRUPT
    ? { kind: 'broken', length: 1 }
    : { kind: 'alt', length: 1 + firstLength(text) };
}

function readCsi(text: string): Sequence | undefined {
  let at = 2;
  while (at < LONGEST_SEQUENCE && isBetween(text, at, 0x30, 0x3f)) at++;
  // rxvt ends Shift with an editing key with `$`, which elsewhere is not the end: "ESC [ 3 $".
  if (text[at] === '$' && /^\d{1,2}$/.test(text.slice(2, at))) return { kind: 'csi', length: at + 1 };
  while (at < LONGEST_SEQUENCE && isBetween(text, at, 0x20, 0x2f)) at++;
  if (at >= LONGEST_SEQUENCE) return { kind: 'broken', length: at };
  if (at >= text.length) return undefined;
  if (!isBetween(text, at, 0x40, 0x7e)) return { kind: 'broken', length: at };
  if (at > 2) return { kind: 'csi', length: at + 1 };
  // The Linux console's F1 to F5 are "ESC [ [ A", and an old mouse report is "ESC [ M" with three characters.
  let more = 0;
  if (text[at] === '[') more = 1;
  if (text[at] === 'M') more = 3;
  const length = at + 1 + more;
  return text.length < length ? undefined : { kind: 'csi', length };
}

function readSs3(text: string): Sequence | undefined {
  let at = 2;
  while (at < LONGEST_SEQUENCE && isBetween(text, at, 0x30, 0x3b)) at++;
  if (at >= LONGEST_SEQUENCE) return { kind: 'broken', length: at };
  if (at >= text.length) return undefined;
  return isBetween(text, at, 0x20, 0x7e) ? { kind: 'ss3', length: at + 1 } : { kind: 'broken', length: at };
}

// Any control character breaks a string off: Ctrl-C and Enter are never swallowed.
function readString(text: string): Sequence | undefined {
  for (let at = 2; at < text.length; at++) {
    if (at >= LONGEST_SEQUENCE) return { kind: 'broken', length: at };
    const char = text.charAt(at);
    if (char === BEL) return { kind: 'string', length: at + 1 };
    if (char === ESC) {
      if (at + 1 >= text.length) return undefined;
      return text[at + 1] === '\\' ? { kind: 'string', length: at + 2 } : { kind: 'broken', length: at };
    }
    if (char < ' ' || char === '\u007F') return { kind: 'broken', length: at };
  }
  return undefined;
}

function isBetween(text: string, at: number, first: number, last: number): boolean {
  const code = text.charCodeAt(at);
  return code >= first && code <= last;
}

function firstLength(text: string): number {
  return (text.codePointAt(1) ?? 0) > 0xffff ? 2 : 1;
}
