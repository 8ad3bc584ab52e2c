import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordIndex, placesSharing } from './word-index.ts';

const sentence = fc.array(fc.constantFrom(...'abcdefghij'), { maxLength: 8 });

function shared(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  return a.filter(word => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

describe('the index of words', () => {
  it('finds every sentence that has enough of the words, and finds it again', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), sentence, fc.nat(8), (sentences, words, nat) => {
        const least = 1 + (nat % Math.max(1, words.length));
        const index = createWordIndex(sentences);
        const enough = [...sentences.keys()].filter(at => shared(words, sentences[at] ?? []) >= least);
        const found = placesSharing(index, words, least);
        expect(found).toEqual(expect.arrayContaining(enough));
        expect([...found].sort((a, b) => a - b)).toEqual(found);
        expect(placesSharing(index, words, least)).toEqual(found);
      }),
    );
  });

  it('names only some of thousands that are alike', () => {
    const index = createWordIndex(Array.from({ length: 5000 }, (_, at) => ['giá', 'vàng', String(at)]));
    const found = placesSharing(index, ['giá', 'vàng', '77'], 2);
    expect(found).toContain(77);
    expect(found.length).toBeLessThan(500);
  });
});
