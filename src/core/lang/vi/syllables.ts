/**
 * Is a word a possible Vietnamese syllable? By rule, not by dictionary: onset × rhyme × tone, as the spelling allows them.
 *
 *     nghiêng = ngh + iêng + level      ngh, gh and k stand before e ê i y; ng, g and c before the others
 *     quốc    = qu  + ôc   + sắc        rhymes that end in c, ch, p, t have only sắc and nặng
 *     hoà     = h   + oa   + huyền      the tone of oa, oe, uy may stand on either letter: hoà, hòa
 *
 * All that can be spelled so is about 16,000 forms, fewer than half of them in use: small enough to keep as a set.
 */

const words = (list: string): string[] => list.split(' ');

// In this order: level, huyền, sắc, hỏi, ngã, nặng. The combining mark follows the vowel and NFC joins them.
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;
const TONES_BEFORE_STOP = ['\u0301', '\u0323'] as const;

const ONSETS_BEFORE_FRONT = words('b ch d đ gh h k kh l m n ngh nh p ph r s t th tr v x');
const ONSETS_BEFORE_BACK = words('b c ch d đ g h kh l m n ng nh p ph r s t th tr v x');
// A lip sound is not followed by a rounded glide: there is khoa and toa but no boa.
const ONSETS_BEFORE_GLIDE = words('c ch d đ g h kh l n ng nh r s t th tr x');
const ONSETS_BEFORE_OPEN_Y = words('h k l m n s t th v');

const FRONT_RHYMES = words(
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu',
);
const BACK_RHYMES = words(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt ư ưc ưi ưng ưu ưt ưa ươc ươi ươm ươn ương ươp ươt ươu',
);
const GLIDE_RHYMES = words(
  'oa oac oach oai oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ' +
    'uân uâng uât uây uê uêch uênh uơ uy uya uych uyên uyêt uynh uyn uyp uyt uyu',
);
const BARE_RHYMES = words(
  'e ec em en eo ep êch êm ên ênh êu ê i ich im in ia inh it iu y yêm yên yêng yêt yêu oa oai oan oang oanh oat oe uy uyên uyêt uynh uât uê uân oăn oăt oet',
);
const RHYMES_AFTER_QU = words(
  'a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eo et ê êch ên ênh êt i ich in inh it ' +
    'y ych yên yêt ynh yt ơ ôc',
);
// After gi the rhyme loses an i of its own: giếng is gi + iêng, gì is gi + i.
const RHYMES_AFTER_GI = words(
  'a ac ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăt âc âm ân âp ât âu ây e em en eo ê êc êm êng êt êu ' +
    'o oc oi om on ong ot ô ôc ôi ôn ông ôt ơ ơi ơn u uc ui um un ung up ua uôc ư ưa ưc ương ươc',
);
// Spellings of loans and of names of places that the rules do not give.
const ODDITIES = words('buýt voan phuy đắk lắk đăk lăk kông kon pác');

const HAS_STOP = /(?:c|ch|p|t)$/;
const MARKED_VOWEL = /[ăâêôơư]/g;
const PLAIN_VOWELS = /[aeiouy]+/;
const TONE_ON_EITHER = new Set(['oa', 'oe', 'uy']);
const TONE_ON_FIRST = new Set(['ia', 'ua', 'ai', 'ao', 'au', 'ay', 'eo', 'iu', 'oi', 'ui']);

/** Letters of `nghiêng`, the longest syllable there is. */
const LONGEST = 7;

let syllables: ReadonlySet<string> | undefined;

/** Returns whether `word` (in NFC, any case) can be a Vietnamese syllable, with or without a tone. A word is one syllable. */
export function isVietnameseSyllable(word: string): boolean {
  syllables ??= spellSyllables();
  return word.length <= LONGEST && syllables.has(word.toLowerCase());
}

function spellSyllables(): ReadonlySet<string> {
  const all = new Set<string>(ODDITIES);
  const addAll = (onsets: readonly string[], rhymes: readonly string[]) => {
    for (const rhyme of rhymes) {
      const toned = spellTones(rhyme);
      for (const onset of onsets) for (const form of toned) all.add(onset + form);
    }
  };
  addAll(ONSETS_BEFORE_FRONT, FRONT_RHYMES);
  addAll(ONSETS_BEFORE_BACK, BACK_RHYMES);
  addAll(ONSETS_BEFORE_GLIDE, GLIDE_RHYMES);
  addAll(ONSETS_BEFORE_OPEN_Y, ['y']);
  addAll([''], [...BARE_RHYMES, ...BACK_RHYMES]);
  addAll(['qu'], RHYMES_AFTER_QU);
  addAll(['gi'], RHYMES_AFTER_GI);
  // Here the i carries the tone: gì, gìn; older texts put it there also before a vowel: gìa, qúi.
  addAll(['g'], ['i', 'in', 'ia']);
  for (const tone of TONES)
    for (const rhyme of ['y', 'i', 'a']) all.add(`qu${tone}${rhyme}`.normalize('NFC'));
  return all;
}

function spellTones(rhyme: string): string[] {
  const tones = HAS_STOP.test(rhyme) ? TONES_BEFORE_STOP : TONES;
  return tonePlaces(rhyme).flatMap(at =>
    tones.map(tone => (rhyme.slice(0, at) + tone + rhyme.slice(at)).normalize('NFC')),
  );
}

/** Returns where in `rhyme` the mark of a tone may be put: behind the letter that carries it. */
function tonePlaces(rhyme: string): number[] {
  const marked = [...rhyme.matchAll(MARKED_VOWEL)].at(-1);
  if (marked) return [marked.index + 1];
  const vowels = PLAIN_VOWELS.exec(rhyme)?.[0] ?? '';
  if (TONE_ON_EITHER.has(rhyme)) return [1, 2];
  if (vowels.length === 1 || TONE_ON_FIRST.has(vowels)) return [1];
  return [2];
}
