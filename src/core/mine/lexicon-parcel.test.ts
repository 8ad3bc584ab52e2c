import { expect, it } from 'vitest';
import { SMALL_LEXICON } from '../align/small-lexicon.test-data.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { packLexicon, unpackLexicon } from './lexicon-parcel.ts';

const contentOf = ({ vi, en, equivalentsOf, strengthOf }: Lexicon): unknown =>
  Array.from({ length: en.size }, (_, number) => [
    en.keyOf(number),
    en.classOf(number),
    equivalentsOf(number).map(other => [
      vi.keyOf(other),
      vi.classOf(other),
      strengthOf?.(number, other) ?? 1,
    ]),
  ]);

it.each<[string, Lexicon]>([
  ['that is sure of all', SMALL_LEXICON],
  [
    'with doubts',
    { ...SMALL_LEXICON, strengthOf: (english, vietnamese) => ((english + vietnamese) % 4) / 3 },
  ],
])('a lexicon %s comes out of a parcel as it went in, also from another thread', (_what, lexicon) => {
  const unpacked = unpackLexicon(structuredClone(packLexicon(lexicon)));
  if (!unpacked.ok) throw new Error(unpacked.error.message);
  expect(contentOf(unpacked.value)).toEqual(contentOf(lexicon));
});
