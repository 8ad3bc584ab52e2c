import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIdGiver, sentenceId } from './sentence-id.ts';

describe('the id of a sentence', () => {
  it('is the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Đặng', 'ưỡn', 'hoà', 'ễ', ' ', '…', '“')), parts => {
        const text = parts.join('');
        expect(sentenceId(text.normalize('NFD'))).toBe(sentenceId(text.normalize('NFC')));
      }),
    );
  });

  it('does not change when the text is wrapped elsewhere or spaced with no-break spaces', () => {
    expect(sentenceId('Ông\u00A0đến\n lúc\t9 giờ. ')).toBe(sentenceId('Ông đến lúc 9 giờ.'));
  });

  it.each([
    ['a tone', 'Ông Đăng đến.', 'Ông Đặng đến.'],
    ['a figure', 'Có 40 người.', 'Có 34 người.'],
    ['a capital', 'ông đến.', 'Ông đến.'],
  ])('changes with %s', (_name, a, b) => {
    expect(sentenceId(a)).not.toBe(sentenceId(b));
  });
});

describe('copies of one sentence', () => {
  it('get a number from the second on, and others do not disturb the count', () => {
    const giveId = createIdGiver();
    const id = sentenceId('Một.');
    expect(['Một.', 'Hai.', 'Một.', 'Một.'].map(giveId)).toEqual([
      id,
      sentenceId('Hai.'),
      `${id}-2`,
      `${id}-3`,
    ]);
  });
});
