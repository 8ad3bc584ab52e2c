/** The encodings that files are read in. TCVN3 is that of the ABC fonts (.VnTime), VNI that of the VNI-Windows fonts. */
export const ENCODINGS = [
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  'windows-1258',
  'windows-1252',
  'VISCII',
  'TCVN3',
  'VNI',
] as const;

/** One of {@link ENCODINGS}, by its name. */
export type Encoding = (typeof ENCODINGS)[number];

// Without case and without anything that is no letter or digit. Those of the web are from the WHATWG Encoding Standard, which
// also says that Latin-1 and ASCII are read as windows-1252; the Vietnamese ones are names of fonts, key drivers and programs.
const LABELS: Readonly<Record<Encoding, string>> = {
  'UTF-8': 'utf8 unicode unicode11utf8 unicode20utf8 xunicode20utf8 utf8bom utf8sig cp65001 cesu8',
  'UTF-16LE': 'utf16le utf16 ucs2 iso10646ucs2 unicodefeff csunicode cp1200',
  'UTF-16BE': 'utf16be unicodefffe cp1201',
  'windows-1258': 'windows1258 cp1258 xcp1258 win1258 ibm1258 1258 vietnamesewindows',
  'windows-1252':
    'windows1252 cp1252 xcp1252 win1252 1252 ansi ascii usascii ansix341968 ansix341986 iso646us latin1 l1 iso88591 isoir100 ' +
    'iso885911987 cp819 ibm819 csisolatin1',
  VISCII: 'viscii csviscii viscii11 viscii111 xviscii xvietviscii rfc1456',
  TCVN3:
    'tcvn3 tcvn tcvn5712 tcvn57121 tcvn57121993 tcvn57123 tcvn57121993vn3 abc tcvn3abc abctcvn3 xviettcvn xviettcvn3 xviettcvn5712 vntime vn3',
  VNI: 'vni vniwindows vniwin vnitimes xvietvni xvni',
};

const ENCODING_OF = new Map(
  ENCODINGS.flatMap(encoding => LABELS[encoding].split(' ').map(label => [label, encoding] as const)),
);

/** A longer label is none: it comes from a header or a page that may say anything. In UTF-16 units. */
const LONGEST_LABEL = 64;

/**
 * Returns the encoding that `label` names in `<meta charset>`, an HTTP header or an option, if it is one that can be read.
 * Case, spaces and punctuation do not matter: `utf8`, `UTF-8`, `x-viet-vni` and `TCVN 5712:1993` are all understood.
 */
export function encodingOfLabel(label: string): Encoding | undefined {
  if (label.length > LONGEST_LABEL) return undefined;
  return ENCODING_OF.get(label.toLowerCase().replace(/[^a-z0-9]/g, ''));
}
