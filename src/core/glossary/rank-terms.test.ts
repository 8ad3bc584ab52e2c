import { expect, it } from 'vitest';
import { emptyLexicon, extendLexicon } from '../lexicon/lexicon.ts';
import { rankTerms } from './rank-terms.ts';
import type { SeenPair } from './suggest-terms.ts';

const LEXICON = extendLexicon(emptyLexicon(), [{ en: 'meet', vi: ['gặp'], wordClass: 'everyday' }]);
const pair = (vi: string, en: string, score = 1): SeenPair => ({ vi: [vi], en: [en], score });
const OKABE = pair('Họ gặp Okabe.', 'They met Okabe.');
const KERMANSU = pair('Họ tới Kermansu.', 'They came to Kermansu.', 0.6);
const SZABO = pair('Ông gặp Péter Szabó.', 'He met Peter Szabo.', 0.6);
it('terms of confirmed pairs come first, each term once', () => {
  const terms = rankTerms([OKABE], [KERMANSU, KERMANSU, OKABE], LEXICON);
  expect(terms.map(({ en, source }) => `${source} ${en}`)).toEqual(['confirmed Okabe', 'suggested Kermansu']);
});

it('contexts show where the term is on both sides', () => {
  const [term] = rankTerms([SZABO], [], LEXICON);
  const [context] = term?.contexts ?? [];
  expect(context).toEqual({
    vi: 'Ông gặp Péter Szabó.',
    en: 'He met Peter Szabo.',
    spans: { vi: [{ start: 8, end: 19 }], en: [{ start: 7, end: 18 }] },
  });
});
