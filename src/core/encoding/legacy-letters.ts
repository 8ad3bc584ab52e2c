/**
 * TCVN3 and VNI as what they look like without their fonts: windows-1252 letters. Files are read as windows-1252 first and then
 * come here, so that a text that was pasted into Unicode is mended by the same tables.
 *
 *     TCVN3   Th«ng tin  → Thông tin     one letter, one byte (TCVN 5712:1993, VN3); no capitals with tones
 *     VNI     Vieät Nam  → Việt Nam      a letter, and behind it its hat and tone in one byte
 *
 * Both fonts keep the punctuation of windows-1252 below A0. TCVN 5712 itself has capitals with tones there (its VN1, which is
 * what iconv calls TCVN), but the fonts do not.
 */

/** What to do with a letter that the encoding does not have: keep it, or show U+FFFD, which tells that the guess is wrong. */
export type Strays = 'keep' | 'mark';

const STRAY = '\uFFFD';

// From A1 to FE; a dot where the fonts have no letter.
const TCVN3_FROM_A1 =
  'ĂÂÊÔƠƯĐăâêôơưđ......' + 'àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';
const TCVN3_LETTERS = /[\u00A1-\u00FF]/g;

/** Returns `text`, TCVN3 as windows-1252 letters, in Vietnamese letters. What was set in a font of capitals is in lower case. */
export function fromTcvn3(text: string, strays: Strays = 'keep'): string {
  return text.replace(TCVN3_LETTERS, letter => {
    const vietnamese = TCVN3_FROM_A1[letter.charCodeAt(0) - 0xa1] ?? '.';
    if (vietnamese !== '.') return vietnamese;
    return strays === 'keep' ? letter : STRAY;
  });
}

// Behind a letter of the left side, a letter of the right side is a mark: `aâ` is â, `aá` is ấ.
const VNI_MARKS: readonly (readonly [bases: string, marks: string, hat: string])[] = [
  ['aeouyôö', 'øùûõï', ''],
  ['aeo', 'âàáåãä', '\u0302'],
  ['a', 'êèéúüë', '\u0306'],
];
const TONES_OF_PLAIN = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const VNI_ALONE: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
};
const VNI_UNITS = /[aeouyôö][øùûõïâàáåãäêèéúüë]?|[\u00C0-\u00FF]/gi;

/** Returns `text`, VNI as windows-1252 letters, in Vietnamese letters. A mark in either case goes with a letter in either case. */
export function fromVni(text: string, strays: Strays = 'keep'): string {
  return text.replace(VNI_UNITS, unit => {
    const known = VNI_LETTERS.get(unit);
    if (known !== undefined) return known;
    if (unit.length === 1) return unit < '\u0080' || strays === 'keep' ? unit : STRAY;
    const [base = '', mark = ''] = unit;
    return (VNI_LETTERS.get(base) ?? base) + (strays === 'keep' ? mark : STRAY);
  });
}

const VNI_LETTERS = spellVni();

function spellVni(): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const add = (base: string, mark: string, letter: string) => {
    const upper = letter.toUpperCase();
    letters.set(base + mark, letter).set(base + mark.toUpperCase(), letter);
    letters.set(base.toUpperCase() + mark, upper).set((base + mark).toUpperCase(), upper);
  };
  for (const [letter, vietnamese] of Object.entries(VNI_ALONE)) add(letter, '', vietnamese);
  for (const [bases, marks, hat] of VNI_MARKS) {
    const endings = hat === '' ? TONES_OF_PLAIN : [hat, ...TONES_OF_PLAIN.map(tone => hat + tone)];
    for (const base of bases) {
      const letter = VNI_ALONE[base] ?? base;
      for (const [at, ending] of endings.entries()) {
        add(base, marks[at] ?? '', (letter + ending).normalize('NFC'));
      }
    }
  }
  return letters;
}
