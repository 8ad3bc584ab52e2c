import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishSoundKey, soundsLike, vietnameseSoundKey } from './sound-key.ts';

const meets = (vietnamese: string, english: string): boolean =>
  soundsLike(vietnameseSoundKey(vietnamese.toLowerCase().split(/[- ]/)), englishSoundKey(english));

describe('a name spelt by its sound', () => {
  it.each([
    ['Ô-lếch', 'oleg'],
    ['Xê-đốp', 'sedov'],
    ['Bai-cô-nua', 'baikonur'],
    ['Dê-len-xki', 'zelensky'],
    ['Mát-xcơ-va', 'moscow'],
    ['Pu-tin', 'putin'],
    ['Ma-crông', 'macron'],
    ['Oa-sinh-tơn', 'washington'],
    ['Bai-đơn', 'biden'],
    ['Xta-lin', 'stalin'],
    ['Ác-hen-ti-na', 'argentina'],
    ['In-đô-nê-xi-a', 'indonesia'],
    ['Phi-líp-pin', 'philippines'],
    ['Vla-đi-mia', 'vladimir'],
  ])('%s meets %s', (vietnamese, english) => {
    expect(meets(vietnamese, english)).toBe(true);
  });

  it.each([
    ['Bai-đơn', 'putin'],
    ['Pu-tin', 'biden'],
    ['Ma-crông', 'merkel'],
    ['Ô-lếch', 'alexei'],
    ['Pa-ri', 'peru'],
    ['Mát-xcơ-va', 'minsk'],
  ])('%s does not meet %s', (vietnamese, english) => {
    expect(meets(vietnamese, english)).toBe(false);
  });
});

it('any text has a key of small letters, and what sounds like is seen from both sides', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 12 });
  fc.assert(
    fc.property(name, name, (a, b) => {
      const [x, y] = [vietnameseSoundKey(a.split(' ')), englishSoundKey(b)];
      expect(`${x}${y}`).toMatch(/^[a-z]*$/);
      expect(soundsLike(x, y)).toBe(soundsLike(y, x));
    }),
  );
});
