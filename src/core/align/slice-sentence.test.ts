import { expect, it } from 'vitest';
import { prepareSide } from './prepare-side.ts';
import { sliceSentence } from './slice-sentence.ts';
import { SMALL_LEXICON } from './small-lexicon.test-data.ts';

const [sentence] = prepareSide(
  ['The bridge opened “Nobody expected 5,000 visitors,” she said.'],
  'en',
  SMALL_LEXICON,
);

it('Each part of a sentence has its words, with offsets into its own text', () => {
  const parts = sentence && sliceSentence(sentence, sentence.text.indexOf('“'));
  expect(parts?.map(({ text }) => text)).toEqual([
    'The bridge opened',
    '“Nobody expected 5,000 visitors,” she said.',
  ]);
  for (const { text, tokens, facts } of parts ?? []) {
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    for (const fact of facts) expect(text.slice(fact.start, fact.end)).toContain('5,000');
  }
  const weight = parts?.reduce((sum, { total }) => sum + total, 0);
  expect(weight).toBeCloseTo(sentence?.total ?? 0);
});

it('A sentence without a word before or behind the place has no parts', () => {
  expect(sentence && sliceSentence(sentence, 0)).toBeUndefined();
  expect(sentence && sliceSentence(sentence, sentence.text.length)).toBeUndefined();
});
