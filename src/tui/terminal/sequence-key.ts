/**
 * Names of the keys that escape sequences stand for. A key with a modifier that songngu has no use for is no key at all; one
 * whose modifier changes nothing in plain terminals (Ctrl-Enter, Num Lock) is the plain key.
 */
const ESC = '\u001B';

/** A key by its name, or characters that were typed. */
export type Pressed =
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'text'; readonly text: string };

const LETTER_KEYS: Readonly<Record<string, string>> = {
  A: 'Up',
  B: 'Down',
  C: 'Right',
  D: 'Left',
  H: 'Home',
  F: 'End',
  P: 'F1',
};
const NUMBER_KEYS: Readonly<Record<string, string>> = {
  1: 'Home',
  3: 'Delete',
  4: 'End',
  5: 'PageUp',
  6: 'PageDown',
  7: 'Home',
  8: 'End',
  11: 'F1',
};
const CONTROL_KEYS: Readonly<Record<string, string>> = {
  '\r': 'Enter',
  '\n': 'Enter',
  '\t': 'Tab',
  '\u007F': 'Backspace',
  '\b': 'Backspace',
  [ESC]: 'Escape',
};
/** Keys of the number pad, by the code points of the kitty keyboard protocol. */
const PAD_KEYS: Readonly<Record<number, string>> = {
  57414: 'Enter',
  57417: 'Left',
  57418: 'Right',
  57419: 'Up',
  57420: 'Down',
  57421: 'PageUp',
  57422: 'PageDown',
  57423: 'Home',
  57424: 'End',
  57426: 'Delete',
};
const PAD_ZERO = 57399;
/** The range from which the kitty protocol takes its codes for keys that are no characters. */
const PRIVATE_USE = { first: 0xe000, last: 0xf8ff };

/** Bits of a modifier parameter, which is one more than their sum (xterm's and kitty's). Caps Lock and Num Lock change nothing. */
const SHIFT = 1;
const CONTROL = 4;
const LOCKS = 64 + 128;
/** The kitty protocol's event type for a key that is let go. */
const RELEASE = '3';

/** Returns what a control character stands for. */
export function controlKey(char: string): Pressed[] {
  const name = CONTROL_KEYS[char];
  if (name) return named(name);
  const code = char.charCodeAt(0);
  return code >= 1 && code <= 26 ? named(`C-${String.fromCharCode(code + 96)}`) : [];
}

/** Returns what a whole CSI or SS3 sequence stands for: nothing when it is no key, or none that songngu has. */
export function sequenceKey(sequence: string): Pressed[] {
  const final = sequence.at(-1) ?? '';
  if (sequence.startsWith(`${ESC}O`)) {
    if (sequence.length > 3) return [];
    return named(final === 'M' ? 'Enter' : LETTER_KEYS[final]);
  }
  if (sequence.startsWith(`${ESC}[[`)) return named(final === 'A' ? 'F1' : undefined);
  if (sequence.startsWith(`${ESC}[M`)) return [];
  const parameters = sequence.slice(2, -1).split(';');
  if (final === 'u') return unicodeKey(parameters[0] ?? '', parameters[1], parameters[2]);
  if (final === '~' && parameters[0] === '27')
    return unicodeKey(parameters[2] ?? '', parameters[1], undefined);
  const modifiers = modifiersOf(parameters[1]);
  if (final === 'Z') return named(parameters.join('') === '' ? 'S-Tab' : undefined);
  if (modifiers !== 0 || parameters.length > 2) return [];
  if (final === '~') return named(NUMBER_KEYS[parameters[0] ?? '']);
  return ['', '1'].includes(parameters[0] ?? '') ? named(LETTER_KEYS[final]) : [];
}

// "CSI code ; modifiers ; text u" of the kitty protocol, and xterm's "CSI 27 ; modifiers ; code ~" for other keys.
function unicodeKey(codes: string, modifier: string | undefined, texts: string | undefined): Pressed[] {
  const code = Number(codes.split(':')[0]);
  const modifiers = modifiersOf(modifier);
  if (!Number.isInteger(code) || code < 1 || code > 0x10ffff || modifiers === undefined) return [];
  if ((modifiers & ~(SHIFT | CONTROL)) !== 0) return [];
  const char = String.fromCodePoint(code);
  if (char === '\t') return modifiers === SHIFT ? named('S-Tab') : named(modifiers === 0 ? 'Tab' : undefined);
  if (CONTROL_KEYS[char]) return named(CONTROL_KEYS[char]);
  if ((modifiers & CONTROL) !== 0)
    return modifiers === CONTROL && /^[A-Za-z]$/.test(char)
      ? controlKey(String.fromCharCode(code & 0x1f))
      : [];
  if (code >= PAD_ZERO && code <= PAD_ZERO + 9) return [{ type: 'text', text: String(code - PAD_ZERO) }];
  if (PAD_KEYS[code]) return named(modifiers === 0 ? PAD_KEYS[code] : undefined);
  return typed(char, code, modifiers === SHIFT, texts);
}

function typed(char: string, code: number, isShifted: boolean, texts: string | undefined): Pressed[] {
  const isCharacter = !(code >= PRIVATE_USE.first && code <= PRIVATE_USE.last) && !/\p{C}/u.test(char);
  if (!isCharacter) return [];
  const given = texts
    ?.split(':')
    .map(Number)
    .filter(one => Number.isInteger(one) && one > 0 && one <= 0x10ffff)
    .map(one => String.fromCodePoint(one))
    .join('');
  const text = given || (isShifted ? char.toUpperCase() : char);
  return /\p{C}/u.test(text) ? [] : [{ type: 'text', text: text.normalize('NFC') }];
}

// Undefined for a key that is let go.
function modifiersOf(parameter: string | undefined): number | undefined {
  const [sum = '', event] = (parameter ?? '').split(':');
  if (event === RELEASE) return undefined;
  const modifiers = sum === '' ? 0 : Number(sum) - 1;
  // Anything but a sum is no modifier that songngu knows.
  return Number.isInteger(modifiers) && modifiers >= 0 ? modifiers & ~LOCKS : undefined;
}

function named(key: string | undefined): Pressed[] {
  return key === undefined ? [] : [{ type: 'key', key }];
}
