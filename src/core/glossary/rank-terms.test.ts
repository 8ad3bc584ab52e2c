import { expect, it } from 'vitest';
import { emptyLexicon, extendLexicon } from '../lexicon/lexicon.ts';
import { termKey } from '../pairs/fold-decisions.ts';
import { conceptOfTerms } from './glossary.test-data.ts';
import { type RankTermsInput, rankTerms } from './rank-terms.ts';
import type { SeenPair } from './suggest-terms.ts';

const LEXICON = extendLexicon(emptyLexicon(), [{ en: 'meet', vi: ['gặp'], wordClass: 'everyday' }]);
const pair = (vi: string, en: string, score = 1): SeenPair => ({ vi: [vi], en: [en], score });
const OKABE = pair('Họ gặp Okabe.', 'They met Okabe.');
const KERMANSU = pair('Họ tới Kermansu.', 'They came to Kermansu.', 0.6);
const SZABO = pair('Ông gặp Péter Szabó.', 'He met Peter Szabo.', 0.6);
const rank = (input: Partial<RankTermsInput>) =>
  rankTerms({
    confirmed: [OKABE],
    suggested: [KERMANSU, KERMANSU, OKABE],
    lexicon: LEXICON,
    concepts: [],
    dismissed: new Set(),
    ...input,
  });
const shown = (input: Partial<RankTermsInput>): string[] =>
  rank(input).map(({ en, source }) => `${source} ${en}`);

it('terms of confirmed pairs come first, each term once', () => {
  expect(shown({})).toEqual(['confirmed Okabe', 'suggested Kermansu']);
});

it('what was dismissed or is in the glossary is left out', () => {
  expect(shown({ dismissed: new Set([termKey({ vi: 'Okabe', en: 'okabe' })]) })).toEqual([
    'suggested Kermansu',
  ]);
  expect(shown({ concepts: [conceptOfTerms('k', '!Kermansu', '!Kermansu')] })).toEqual(['confirmed Okabe']);
});

it('a term with one side in the glossary says which entry it may belong to', () => {
  const concepts = [
    conceptOfTerms('k', '!Kéc-man-xu', '!the Kermansu'),
    conceptOfTerms('o', '!Okabe', '!Okabe Ltd'),
  ];
  expect(rank({ concepts }).map(({ variantOf }) => variantOf)).toEqual([
    { conceptId: 'o', known: 'vi' },
    { conceptId: 'k', known: 'en' },
  ]);
});

it('contexts show where the term is on both sides', () => {
  const [term] = rank({ confirmed: [SZABO], suggested: [] });
  const [context] = term?.contexts ?? [];
  expect(context).toEqual({
    vi: 'Ông gặp Péter Szabó.',
    en: 'He met Peter Szabo.',
    spans: { vi: [{ start: 8, end: 19 }], en: [{ start: 7, end: 18 }] },
  });
});
