import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, refTo } from '../../../test/support/articles.ts';
import { carryOver, compareTexts, sharedWords } from './carry-over.ts';
import type { SentenceRef } from './decision.ts';

const BEFORE = articleOf('vi', [
  'Hai bên nói chuyện trong 40 phút ở Huế.',
  'Họ trao đổi 1.200 tù nhân.',
  'Trời mưa to.',
]);

function carried(ref: SentenceRef, lines: readonly string[]) {
  const now = articleOf('vi', lines);
  const pair = {
    pair: { vi: [ref], en: [] },
    verdict: 'confirmed',
    decision: { v: 1, id: '1', at: '', type: 'undo', of: '' },
  } as const;
  return carryOver([pair], new Map([[now.file, now]]))[0]?.carried.vi[0];
}

describe('a sentence of the journal', () => {
  it.each([
    [
      'is found at its place',
      ['Hai bên nói chuyện trong 40 phút ở Huế.', 'Trời mưa to.'],
      { state: 'same', sentence: 0 },
    ],
    [
      'is found where it was moved',
      ['Trời mưa to.', 'Hai bên nói chuyện trong 40 phút ở Huế.'],
      { state: 'same', sentence: 1 },
    ],
    [
      'is found when only its spaces changed',
      ['Hai bên  nói chuyện trong 40\u00A0phút ở Huế.'],
      { state: 'same', sentence: 0 },
    ],
    [
      'is found again when a figure was edited',
      ['Trời mưa.', 'Hai bên nói chuyện trong 34 phút ở Huế.'],
      { state: 'edited', sentence: 1 },
    ],
    [
      'is found again when a word was put in',
      ['Hai bên nói chuyện trong hơn 40 phút ở Huế.'],
      { state: 'edited', sentence: 0 },
    ],
    [
      'is gone when another sentence took its place',
      ['Giá vàng tăng mạnh trong tuần này.'],
      { state: 'gone' },
    ],
    ['is gone when the article is empty', [], { state: 'gone' }],
  ])('%s', (_name, lines, expected) => {
    expect(carried(refTo(BEFORE, 0), lines)).toMatchObject(expected);
  });

  it('is gone with its article', () => {
    expect(
      carried({ ...refTo(BEFORE, 0), article: 'khac.vi.md' }, ['Hai bên nói chuyện trong 40 phút ở Huế.']),
    ).toEqual({
      state: 'gone',
    });
  });

  it('goes to the likest sentence when several are like it', () => {
    const lines = ['Hai bên nói chuyện trong 34 phút ở Nga.', 'Hai bên nói chuyện trong 41 phút ở Huế.'];
    expect(carried(refTo(BEFORE, 0), lines)).toMatchObject({ state: 'edited', sentence: 1 });
  });

  it('shows what was edited, with a figure as one word', () => {
    expect(carried(refTo(BEFORE, 1), ['Họ trao đổi 1.300 tù nhân.'])).toEqual({
      state: 'edited',
      sentence: 0,
      parts: [
        { text: 'Họ trao đổi ', change: 'same' },
        { text: '1.200', change: 'removed' },
        { text: '1.300', change: 'added' },
        { text: ' tù nhân.', change: 'same' },
      ],
    });
  });

  it('is the same when the article was saved decomposed and read back', () => {
    const ref = refTo(BEFORE, 1);
    expect(
      carried({ ...ref, text: ref.text.normalize('NFD') }, ['Họ trao đổi 1.200 tù nhân.']),
    ).toMatchObject({ state: 'same' });
  });
});

const sentence = fc
  .array(fc.constantFrom('Đường', 'hoà', 'hòa', '1.200', '40', ' ', ' ', ', ', '…', '“', '\u00A0', 'ưỡn'), {
    maxLength: 14,
  })
  .map(parts => parts.join(''));

describe('the likeness of two sentences', () => {
  it('is between 0 and 1, the same both ways, and 1 for a sentence and itself', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const share = sharedWords(a, b);
        expect(share >= 0 && share <= 1).toBe(true);
        expect(sharedWords(b, a)).toBeCloseTo(share);
        expect(sharedWords(a, a)).toBe(1);
      }),
    );
  });

  it('does not depend on the form of the letters', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        expect(sharedWords(a.normalize('NFD'), b)).toBeCloseTo(sharedWords(a, b));
      }),
    );
  });

  it('sees capitals and punctuation as no difference in words', () => {
    expect(sharedWords('Ông về nước, hôm qua.', 'ông về nước hôm qua')).toBe(1);
  });
});

describe('a comparison of two texts', () => {
  it('gives both texts back', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const parts = compareTexts(before, after);
        const without = (change: string): string =>
          parts
            .filter(part => part.change !== change)
            .map(part => part.text)
            .join('');
        expect(without('added')).toBe(before.normalize('NFC'));
        expect(without('removed')).toBe(after.normalize('NFC'));
      }),
    );
  });
});
