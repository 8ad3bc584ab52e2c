import { editDistance } from './spelling.ts';

/**
 * Papers such as Nhân Dân spell foreign names by their sound, a syllable at a time: Mát-xcơ-va, Ô-lếch Xê-đốp, Dê-len-xki. A sound
 * key is what such a spelling and the English one have in common: the classes of the consonants, in order.
 *
 *     Ô-lếch  →  a l k     Oleg        Dê-len-xki  →  s l n s k     Zelensky
 *     Xê-đốp  →  s t v     Sedov       Bai-cô-nua  →  b k n         Baikonur
 */

/** Letters that say the same consonant class, longest first. What is not here is a vowel or silent. */
const VIETNAMESE: readonly (readonly [letters: string, key: string])[] = [
  ['ngh', 'n'],
  ['ng', 'n'],
  ['nh', 'n'],
  ['ph', 'f'],
  ['th', 't'],
  ['tr', 't'],
  ['kh', 'k'],
  ['gh', 'k'],
  ['gi', 's'],
  ['qu', 'k'],
  ['ch', 's'],
  ['oa', 'v'],
  ['oe', 'v'],
  ['b', 'b'],
  ['p', 'p'],
  ['v', 'v'],
  ['đ', 't'],
  ['t', 't'],
  ['c', 'k'],
  ['k', 'k'],
  ['g', 'k'],
  ['d', 's'],
  ['x', 's'],
  ['s', 's'],
  ['h', 'h'],
  ['l', 'l'],
  ['m', 'm'],
  ['n', 'n'],
  ['r', 'r'],
];
const ENGLISH: readonly (readonly [letters: string, key: string])[] = [
  ['sch', 's'],
  ['tch', 's'],
  ['ng', 'n'],
  ['sh', 's'],
  ['ch', 's'],
  ['ph', 'f'],
  ['th', 't'],
  ['kh', 'k'],
  ['gh', 'k'],
  ['ck', 'k'],
  ['ts', 's'],
  ['ce', 's'],
  ['ci', 's'],
  ['cy', 's'],
  ['qu', 'k'],
  ['b', 'b'],
  ['p', 'p'],
  ['f', 'f'],
  ['v', 'v'],
  ['w', 'v'],
  ['d', 't'],
  ['t', 't'],
  ['c', 'k'],
  ['k', 'k'],
  ['g', 'k'],
  ['q', 'k'],
  ['x', 's'],
  ['z', 's'],
  ['j', 's'],
  ['s', 's'],
  ['h', 'h'],
  ['l', 'l'],
  ['m', 'm'],
  ['n', 'n'],
  ['r', 'r'],
];
const VOWEL = /[aeiouy]/;
const FOLLOWS_LIPS = /[aeiouylr]/;

/** Returns the sound key of a name in Vietnamese syllables, lower case. */
export function vietnameseSoundKey(syllables: readonly string[]): string {
  // Tones go, the vowels' own marks may go with them; đ stays apart from d.
  const plain = syllables.map(syllable => syllable.normalize('NFD').replace(/\p{M}/gu, ''));
  const keys = plain.map((syllable, at) => {
    const key = keyOf(syllable, VIETNAMESE);
    // A final ch is a k: "lếch" is "-leg". Only at the head of a syllable is it a hiss.
    const closed = /.ch$/.test(syllable) ? `${key.slice(0, -1)}k` : key;
    return at === 0 ? closed : closed.replace(/^a/, '');
  });
  return tidy(keys.join(''));
}

/** Returns the sound key of an English name, folded to plain lower-case letters. */
export function englishSoundKey(name: string): string {
  return tidy(keyOf(name, ENGLISH));
}

function keyOf(letters: string, table: typeof ENGLISH): string {
  let key = VOWEL.test(letters[0] ?? '') && !/^o[ae]/.test(letters) ? 'a' : '';
  let at = 0;
  while (at < letters.length) {
    const found = table.find(
      ([head]) => letters.startsWith(head, at) && (head.length < 2 || !/^o/.test(head) || at === 0),
    );
    at += found?.[0].length ?? 1;
    // Behind a vowel all lip sounds are spelt p: Xê-đốp, Ki-ép.
    const isClosing = /[bpfv]/.test(found?.[1] ?? '') && key !== '' && !FOLLOWS_LIPS.test(letters[at] ?? '');
    key += isClosing ? 'v' : (found?.[1] ?? '');
  }
  return key;
}

// An r or h inside is often left out (Baikonur is Bai-cô-nua), and a double letter is one sound.
function tidy(key: string): string {
  return (key.slice(0, 1) + key.slice(1).replace(/[rh]/g, '')).replace(/(.)\1+/g, '$1');
}

/** A key shorter than this fits too many names. */
const SHORTEST_KEY = 3;
/** Keys of at least this length may differ by one sound: Béc-lin has a k that Berlin has not. */
const LOOSE_KEY = 4;

/** True when two sound keys are likely of one name. */
export function soundsLike(a: string, b: string): boolean {
  if (a === b) return a.length >= SHORTEST_KEY;
  if (a[0] !== b[0] || Math.min(a.length, b.length) < LOOSE_KEY || Math.abs(a.length - b.length) > 1)
    return false;
  return editDistance(a, b) <= 1;
}
