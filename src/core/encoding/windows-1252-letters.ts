// What windows-1252 has at 80 to 9F; a dot where it has nothing (WHATWG Encoding Standard).
const AT_80 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

const BYTE_OF = new Map(
  [...AT_80].flatMap((letter, at) => (letter === '.' ? [] : [[letter, 0x80 + at] as const])),
);

/** The letters and signs that windows-1252 has at 80 to 9F, as the inside of a character class. */
export const LETTERS_AT_80 = AT_80.replaceAll('.', '');

/** Returns the byte that `letter` is in windows-1252, or in Latin-1 for a C1 control character; nothing if it has none. */
export function byteOfLetter(letter: string): number | undefined {
  const code = letter.charCodeAt(0);
  return code <= 0xff ? code : BYTE_OF.get(letter);
}

/** Returns what windows-1252 has where Latin-1 has the C1 control character `control`; itself where it has nothing. */
export function windows1252OfControl(control: string): string {
  const letter = AT_80[control.charCodeAt(0) - 0x80] ?? '.';
  return letter === '.' ? control : letter;
}
