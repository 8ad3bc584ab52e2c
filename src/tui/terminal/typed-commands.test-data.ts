/**
 * A small Telex input method that works with Backspace, as UniKey and ibus-unikey do in terminals: it keeps the word that is
 * typed, and when a key changes what is shown it takes back what differs and writes it again.
 */
type Letter = { base: string; shape: string; fromW?: boolean };
type Word = { letters: Letter[]; tone: string; isOff: boolean };

const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031B';
const STROKE = 'stroke';
const SYLLABLE =
  /^(?:b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?[aeiouy]{1,3}(?:ch|c|m|ng|nh|n|p|t)?$/i;

/** Returns a function that takes a key and returns the bytes that reach the terminal. */
export function createTelex({
  spelling,
  backspace,
}: {
  spelling: boolean;
  backspace: string;
}): (key: string) => string {
  let word = newWord();
  return key => {
    const shown = show(word);
    if (!/^[a-z]$/i.test(key)) {
      word = newWord();
      return key;
    }
    type(word, key, spelling);
    const now = show(word);
    let common = 0;
    while (common < shown.length && shown[common] === now[common]) common++;
    return backspace.repeat(shown.length - common) + now.slice(common);
  };
}

function newWord(): Word {
  return { letters: [], tone: '', isOff: false };
}

function type(word: Word, key: string, spelling: boolean): void {
  const lower = key.toLowerCase();
  const isWord = !spelling || SYLLABLE.test(word.letters.map(({ base }) => base).join(''));
  const isLive = !word.isOff && isWord;
  const vowels = vowelsOf(word);
  if (isLive && TONES[lower] && vowels.length > 0) {
    if (word.tone !== TONES[lower]) word.tone = TONES[lower];
    else giveUp(word, key, () => (word.tone = ''));
  } else if (isLive && lower === 'z' && word.tone) word.tone = '';
  else if (isLive && /[aeo]/.test(lower) && vowels.some(({ base }) => base.toLowerCase() === lower))
    double(word, key, vowels);
  else if (!word.isOff && lower === 'd' && /^d$/i.test(word.letters[0]?.base ?? '')) stroke(word, key);
  else if (lower === 'w' && !word.isOff) horn(word, key, isLive ? vowels : []);
  else append(word, key);
}

function append(word: Word, key: string): void {
  const [first, second] = word.letters.slice(-2);
  const opens =
    second?.shape === '' && /o/i.test(second.base) && first?.shape === HORN && /u/i.test(first.base);
  if (opens && /[ncmptiu]/i.test(key) && !word.isOff) second.shape = HORN;
  word.letters.push({ base: key, shape: '' });
}

function giveUp(word: Word, key: string, takeOff: () => void): void {
  takeOff();
  word.letters.push({ base: key, shape: '' });
  word.isOff = true;
}

function double(word: Word, key: string, vowels: Letter[]): void {
  const target = vowels.findLast(({ base }) => base.toLowerCase() === key.toLowerCase());
  if (!target) return;
  if (target.shape === CIRCUMFLEX) {
    giveUp(word, key, () => (target.shape = ''));
    return;
  }
  for (const letter of vowels) if (letter.shape === HORN) letter.shape = '';
  target.shape = CIRCUMFLEX;
}

function stroke(word: Word, key: string): void {
  const [first] = word.letters;
  if (!first) return;
  if (first.shape === STROKE) giveUp(word, key, () => (first.shape = ''));
  else first.shape = STROKE;
}

function horn(word: Word, key: string, vowels: Letter[]): void {
  const last = word.letters.at(-1);
  if (last?.fromW) {
    word.letters.pop();
    word.tone = '';
    word.letters.push({ base: key, shape: '' });
    word.isOff = true;
    return;
  }
  const o = vowels.findLast(({ base }) => /o/i.test(base));
  const u = vowels.findLast(({ base }) => /u/i.test(base));
  const a = vowels.findLast(({ base }) => /a/i.test(base));
  if (vowels.length === 0 && !word.letters.some(({ base }) => /[aeiouy]/i.test(base))) {
    word.letters.push({ base: key === 'w' ? 'u' : 'U', shape: HORN, fromW: true });
    return;
  }
  const targets = a && !(u && !o) ? [a] : [u, o].filter(letter => letter !== undefined);
  const shape = targets[0] === a && a ? BREVE : HORN;
  if (targets.length === 0) append(word, key);
  else if (targets.every(letter => letter.shape === shape))
    giveUp(word, key, () => {
      for (const letter of targets) letter.shape = '';
    });
  else for (const letter of targets) letter.shape = shape;
}

// The first run of vowels; the `u` of `qu` and the `i` of `gi` belong to the consonant.
function vowelsOf({ letters }: Word): Letter[] {
  const text = letters.map(({ base }) => base).join('');
  const match = /[aeiouy]+/i.exec(text);
  if (!match) return [];
  const found = letters.slice(match.index, match.index + match[0].length);
  const before = text[match.index - 1]?.toLowerCase();
  const isGlide = (before === 'q' && /^u/i.test(match[0])) || (before === 'g' && /^i/i.test(match[0]));
  return isGlide && found.length > 1 ? found.slice(1) : found;
}

function show(word: Word): string {
  const vowels = vowelsOf(word);
  const bearer = bearerOf(word, vowels);
  return word.letters
    .map(letter => {
      if (letter.shape === STROKE) return letter.base === 'd' ? 'đ' : 'Đ';
      return (letter.base + letter.shape + (letter === bearer ? word.tone : '')).normalize('NFC');
    })
    .join('');
}

function bearerOf({ letters }: Word, vowels: Letter[]): Letter | undefined {
  const shaped = vowels.findLast(({ shape }) => shape !== '');
  if (shaped) return shaped;
  const isClosed = vowels.at(-1) !== letters.at(-1);
  if (vowels.length === 2) return isClosed ? vowels[1] : vowels[0];
  return vowels.length > 2 ? vowels[1] : vowels[0];
}
