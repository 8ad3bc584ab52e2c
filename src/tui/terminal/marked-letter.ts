/** The marks that Vietnamese input methods put on letters, and the keys that put them there. */
export type Tone = 'acute' | 'grave' | 'hook' | 'tilde' | 'dot';
export type Shape = 'circumflex' | 'breve' | 'horn' | 'stroke';
export type TypingMethod = 'telex' | 'vni';

/** A letter taken apart: `base` is plain and keeps its case. */
export type MarkedLetter = {
  readonly base: string;
  readonly shape: Shape | undefined;
  readonly tone: Tone | undefined;
};

const TONE_MARKS: Readonly<Record<string, Tone>> = {
  '\u0301': 'acute',
  '\u0300': 'grave',
  '\u0309': 'hook',
  '\u0303': 'tilde',
  '\u0323': 'dot',
};
const SHAPE_MARKS: Readonly<Record<string, Shape>> = {
  '\u0302': 'circumflex',
  '\u0306': 'breve',
  '\u031B': 'horn',
};
const TONE_KEYS: Readonly<Record<TypingMethod, Readonly<Record<Tone, string>>>> = {
  telex: { acute: 's', grave: 'f', hook: 'r', tilde: 'x', dot: 'j' },
  vni: { acute: '1', grave: '2', hook: '3', tilde: '4', dot: '5' },
};
const NO_TONE_KEYS: Readonly<Record<TypingMethod, string>> = { telex: 'z', vni: '0' };
const VNI_SHAPE_KEYS: Readonly<Record<Shape, string>> = {
  circumflex: '6',
  horn: '7',
  breve: '8',
  stroke: '9',
};

/** Returns `char`, one character as it is shown, as a letter and its marks. */
export function markedLetter(char: string): MarkedLetter {
  if (char === 'đ' || char === 'Đ')
    return { base: char === 'đ' ? 'd' : 'D', shape: 'stroke', tone: undefined };
  const [base = '', ...marks] = char.normalize('NFD');
  const tone = marks.map(mark => TONE_MARKS[mark]).find(Boolean);
  const shape = marks.map(mark => SHAPE_MARKS[mark]).find(Boolean);
  return { base, shape, tone };
}

/** Returns the key that gives a word `tone`, or takes its tone away. */
export function toneKey(tone: Tone | undefined, method: TypingMethod): string {
  return tone === undefined ? NO_TONE_KEYS[method] : TONE_KEYS[method][tone];
}

/** Returns the key that gives the letter `base` its `shape`. */
export function shapeKey(base: string, shape: Shape, method: TypingMethod): string {
  if (method === 'vni') return VNI_SHAPE_KEYS[shape];
  // Telex doubles the letter: aa, ee, oo and dd.
  return shape === 'circumflex' || shape === 'stroke' ? base.toLowerCase() : 'w';
}
