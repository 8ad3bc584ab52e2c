import { describe, expect, it } from 'vitest';
import { conceptOfTerms } from './glossary.test-data.ts';
import { createConceptSearch } from './search-concepts.ts';

const CONCEPTS = [
  conceptOfTerms('quang-nam', '!Quảng Nam Đà Nẵng', '!Quang Nam'),
  conceptOfTerms('da-nang', '!Đà Nẵng, TP Đà Nẵng', '!Da Nang'),
  conceptOfTerms('airport', '!sân bay Đà Nẵng', '!Da Nang airport'),
  conceptOfTerms('us', '!Mỹ, Hoa Kỳ', '!United States, US'),
  conceptOfTerms('bus', '!xe buýt', '!bus'),
  conceptOfTerms('peace', '!hoà bình', '!peace'),
  conceptOfTerms('kyiv', '!Kyiv, Київ', '!Kyiv'),
];
const search = createConceptSearch(CONCEPTS);
const ids = (query: string): string[] => search(query).map(place => CONCEPTS[place]?.id ?? '');

describe('searching the glossary', () => {
  it.each([
    ['da nang', ['da-nang', 'airport', 'quang-nam']],
    ['Đà Nẵng'.normalize('NFD'), ['da-nang', 'quang-nam', 'airport']],
    ['nang da', ['da-nang', 'quang-nam', 'airport']],
    ['us', ['us', 'bus']],
    ['US', ['us']],
    ['hòa bình', ['peace']],
    ['hoà b', ['peace']],
    ['київ', ['kyiv']],
    ['hòa nang', []],
    ['đá', []],
    ['(', []],
  ])('for %j gives the best first', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('for nothing gives all, by their Vietnamese terms', () => {
    expect(ids(' ')).toEqual(['da-nang', 'peace', 'kyiv', 'us', 'quang-nam', 'airport', 'bus']);
  });
});
