import iconv from 'iconv-lite';
import type { Encoding } from './encoding.ts';

/** What a text may have been before it was pasted. */
export type EncodableAs = 'TCVN3' | 'VNI' | 'UTF-8';

// Encoders for tests, spelled out on their own and not derived from the tables under test.

const TCVN3: Readonly<Record<string, number>> = {
  Ă: 0xa1,
  Â: 0xa2,
  Ê: 0xa3,
  Ô: 0xa4,
  Ơ: 0xa5,
  Ư: 0xa6,
  Đ: 0xa7,
  ă: 0xa8,
  â: 0xa9,
  ê: 0xaa,
  ô: 0xab,
  ơ: 0xac,
  ư: 0xad,
  đ: 0xae,
  à: 0xb5,
  ả: 0xb6,
  ã: 0xb7,
  á: 0xb8,
  ạ: 0xb9,
  ằ: 0xbb,
  ẳ: 0xbc,
  ẵ: 0xbd,
  ắ: 0xbe,
  ặ: 0xc6,
  ầ: 0xc7,
  ẩ: 0xc8,
  ẫ: 0xc9,
  ấ: 0xca,
  ậ: 0xcb,
  è: 0xcc,
  ẻ: 0xce,
  ẽ: 0xcf,
  é: 0xd0,
  ẹ: 0xd1,
  ề: 0xd2,
  ể: 0xd3,
  ễ: 0xd4,
  ế: 0xd5,
  ệ: 0xd6,
  ì: 0xd7,
  ỉ: 0xd8,
  ĩ: 0xdc,
  í: 0xdd,
  ị: 0xde,
  ò: 0xdf,
  ỏ: 0xe1,
  õ: 0xe2,
  ó: 0xe3,
  ọ: 0xe4,
  ồ: 0xe5,
  ổ: 0xe6,
  ỗ: 0xe7,
  ố: 0xe8,
  ộ: 0xe9,
  ờ: 0xea,
  ở: 0xeb,
  ỡ: 0xec,
  ớ: 0xed,
  ợ: 0xee,
  ù: 0xef,
  ủ: 0xf1,
  ũ: 0xf2,
  ú: 0xf3,
  ụ: 0xf4,
  ừ: 0xf5,
  ử: 0xf6,
  ữ: 0xf7,
  ứ: 0xf8,
  ự: 0xf9,
  ỳ: 0xfa,
  ỷ: 0xfb,
  ỹ: 0xfc,
  ý: 0xfd,
  ỵ: 0xfe,
};

const VNI_LOWER: Readonly<Record<string, string>> = {
  à: 'aø',
  á: 'aù',
  ả: 'aû',
  ã: 'aõ',
  ạ: 'aï',
  â: 'aâ',
  ầ: 'aà',
  ấ: 'aá',
  ẩ: 'aå',
  ẫ: 'aã',
  ậ: 'aä',
  ă: 'aê',
  ằ: 'aè',
  ắ: 'aé',
  ẳ: 'aú',
  ẵ: 'aü',
  ặ: 'aë',
  è: 'eø',
  é: 'eù',
  ẻ: 'eû',
  ẽ: 'eõ',
  ẹ: 'eï',
  ê: 'eâ',
  ề: 'eà',
  ế: 'eá',
  ể: 'eå',
  ễ: 'eã',
  ệ: 'eä',
  ì: 'ì',
  í: 'í',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ò: 'oø',
  ó: 'où',
  ỏ: 'oû',
  õ: 'oõ',
  ọ: 'oï',
  ô: 'oâ',
  ồ: 'oà',
  ố: 'oá',
  ổ: 'oå',
  ỗ: 'oã',
  ộ: 'oä',
  ơ: 'ô',
  ờ: 'ôø',
  ớ: 'ôù',
  ở: 'ôû',
  ỡ: 'ôõ',
  ợ: 'ôï',
  ù: 'uø',
  ú: 'uù',
  ủ: 'uû',
  ũ: 'uõ',
  ụ: 'uï',
  ư: 'ö',
  ừ: 'öø',
  ứ: 'öù',
  ử: 'öû',
  ữ: 'öõ',
  ự: 'öï',
  ỳ: 'yø',
  ý: 'yù',
  ỷ: 'yû',
  ỹ: 'yõ',
  ỵ: 'î',
  đ: 'ñ',
};

/** Returns `text` as TCVN3 has it: a capital with a tone is a lower-case letter there. */
export const asInTcvn3 = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\u0000-\u007F]/g, letter => (letter in TCVN3 ? letter : letter.toLowerCase()));

/** Returns the bytes of `text` in `encoding`; windows-1258 with all tones as marks, as its key driver types them. */
export function encode(text: string, encoding: Encoding): Buffer {
  const nfc = text.normalize('NFC');
  switch (encoding) {
    case 'UTF-8':
      return Buffer.from(nfc);
    case 'UTF-16LE':
      return Buffer.from(nfc, 'utf16le');
    case 'UTF-16BE':
      return Buffer.from(nfc, 'utf16le').swap16();
    case 'windows-1258':
      return iconv.encode(marksApart(nfc), 'windows-1258');
    case 'TCVN3':
      return encodeTcvn3(nfc);
    case 'VNI':
      return iconv.encode([...nfc].map(spellVni).join(''), 'windows-1252');
    default:
      return iconv.encode(nfc, encoding);
  }
}

/** Returns `text` as an editor sees it that takes its bytes for windows-1252 (`latin1`: bytes without a letter are C1 controls). */
export function pasted(
  text: string,
  encoding: Encoding,
  as: 'windows-1252' | 'latin1' = 'windows-1252',
): string {
  const bytes = encode(text, encoding);
  if (as === 'latin1') return bytes.toString('latin1');
  // Browsers show the bytes that have no letter as control characters, iconv as U+FFFD. Node's own decoder takes all for Latin-1.
  return iconv
    .decode(bytes, 'windows-1252')
    .replace(/\uFFFD/g, (_, at: number) => String.fromCharCode(bytes[at] ?? 0));
}

// Hats stay on their letters, tones become marks: ế is ê + U+0301.
function marksApart(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([aeouAEOU])([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031B])/g, '$1$3$2')
    .replace(/[aeouAEOU][\u0302\u0306\u031B]/g, hatted => hatted.normalize('NFC'));
}

function encodeTcvn3(text: string): Buffer {
  const letters = [...asInTcvn3(text)];
  return Buffer.concat(
    letters.map(letter => {
      const byte = TCVN3[letter];
      return byte === undefined ? iconv.encode(letter, 'windows-1252') : Buffer.of(byte);
    }),
  );
}

function spellVni(letter: string): string {
  const lower = letter.toLowerCase();
  const spelled = VNI_LOWER[lower];
  if (spelled === undefined) return letter;
  return lower === letter ? spelled : spelled.toUpperCase();
}
