import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordClass } from '../lexicon/entry.ts';
import { emptyLexicon, extendLexicon } from '../lexicon/lexicon.ts';
import type { Concept } from './concept.ts';
import { indexConcepts, type SeenPair, suggestTerms, termsOfPair } from './suggest-terms.ts';

const ENTRIES: readonly (readonly [string, string, WordClass])[] = [
  ['ceasefire', 'ngừng bắn', 'topic'],
  ['prisoner exchange', 'trao đổi tù nhân', 'topic'],
  ['flood', 'lũ', 'topic'],
  ['Red River', 'sông Hồng', 'name'],
  ['meet', 'gặp', 'everyday'],
];
const LEXICON = extendLexicon(
  emptyLexicon(),
  ENTRIES.map(([en, vi, wordClass]) => ({ en, vi: [vi], wordClass })),
);
const NOTHING_KNOWN = indexConcepts([]);
const seen = (vi: string, en: string, score = 1): SeenPair => ({ vi: [vi], en: [en], score });
const suggest = (pairs: readonly SeenPair[], known = NOTHING_KNOWN) => suggestTerms(pairs, LEXICON, known);
const shown = (pairs: readonly SeenPair[], known = NOTHING_KNOWN): string[] =>
  suggest(pairs, known).map(({ vi, en, kind }) => `${kind}: ${vi} = ${en}`);

const concept = (vi: string, en: string): Concept => ({
  id: 'x',
  kind: 'person',
  vi: [{ term: vi, status: 'preferred' }],
  en: [{ term: en, status: 'preferred' }],
});

describe('names', () => {
  it.each([
    [
      'Hôm qua ông Medinsky đã gặp báo chí.',
      'Then Mr Medinsky met the press.',
      'person: Medinsky = Medinsky',
    ],
    [
      'Đại diện là Vladimir Medinsky.',
      'The envoy is Vladimir Medinsky.',
      'person: Vladimir Medinsky = Vladimir Medinsky',
    ],
    ['Theo tổ chức UNESCO, lũ tới.', 'According to UNESCO, floods came.', 'organisation: UNESCO = UNESCO'],
    ['Họ tới thành phố Kermansu.', 'They came to the city of Kermansu.', 'place: Kermansu = Kermansu'],
  ])('are suggested from one pair, as long as they are, with their kind: %s', (vi, en, term) => {
    expect(shown([seen(vi, en)])).toContain(term);
  });

  it('a family name alone is part of the full name that was seen elsewhere', () => {
    const terms = suggest([
      seen('Đại diện là Vladimir Medinsky.', 'The envoy is Vladimir Medinsky.'),
      seen('Hôm qua Medinsky về.', 'Then Medinsky left.'),
    ]);
    expect(terms.map(({ en, count }) => [en, count])).toEqual([['Vladimir Medinsky', 2]]);
  });

  it('that differ in their marks only are one', () => {
    const terms = suggest([
      seen('Ông gặp Péter Szabó.', 'He met Peter Szabo.'),
      seen('Bà gặp Peter Szabo.', 'She met Peter Szabo.'),
    ]);
    expect(terms.map(({ count }) => count)).toEqual([2]);
  });
});

describe('terms that are no names', () => {
  it('are suggested when two pairs have them', () => {
    const one = seen('Hai bên bàn về ngừng bắn.', 'The sides discuss a ceasefire.');
    expect(shown([one])).toEqual([]);
    expect(shown([one, seen('Lệnh Ngừng bắn kéo dài.', 'The Ceasefire goes on.')])).toEqual([
      'term: ngừng bắn = ceasefire',
    ]);
  });

  it('are left out when the Vietnamese is one syllable', () => {
    const pairs = [seen('Cơn lũ tới.', 'A flood came.'), seen('Cơn lũ đi.', 'The flood went.')];
    expect(shown(pairs)).toEqual([]);
  });
});

describe('what is known', () => {
  const pairs = [seen('Ông Rustem Umerov tới.', 'Rustem Umerov came.')];

  it('is not suggested again, whatever its marks, case and article', () => {
    expect(shown(pairs, indexConcepts([concept('RUSTEM UMEROV', 'the Rustem Umerov')]))).toEqual([]);
  });

  it('is suggested when only one side of it is in the glossary', () => {
    const flood = [seen('Lũ lên ở sông Hồng.', 'Floods rose on the Red River.')];
    const known = indexConcepts([concept('Hồng Hà', 'Red River')]);
    expect(shown(flood, known).map(term => term.split(': ')[1])).toEqual(['sông Hồng = Red River']);
  });
});

describe('counting', () => {
  const again = (score: number) => seen('Họ gặp Okabe.', 'They met Okabe.', score);

  it('a term is surer the more pairs have it and the surer they are', () => {
    const scoreOf = (...scores: number[]): number => suggest(scores.map(again))[0]?.score ?? 0;
    expect(scoreOf(0.5, 0.5)).toBeGreaterThan(scoreOf(0.5));
    expect(scoreOf(0.9)).toBeGreaterThan(scoreOf(0.5));
    expect(scoreOf(1, 1, 1, 1, 1, 1)).toBeLessThanOrEqual(1);
  });

  it('a name that comes twice in a pair counts once', () => {
    const [term] = suggest([seen('Okabe nói Okabe thắng.', 'It was Okabe, said Okabe.')]);
    expect(term?.count).toBe(1);
  });

  it('three sentences are kept as examples, the first ones', () => {
    const pairs = [1, 2, 3, 4].map(at => seen(`Lần ${at}: gặp Okabe.`, `Time ${at}: they met Okabe.`));
    expect(suggest(pairs)[0]?.examples.map(example => example.vi)).toEqual(
      pairs.slice(0, 3).map(pair => pair.vi[0]),
    );
  });

  it('what was seen most often comes first', () => {
    const pairs = [again(1), seen('Họ tới Kermansu.', 'They came to Kermansu.'), again(1)];
    expect(suggest(pairs).map(({ en, count }) => [en, count])).toEqual([
      ['Okabe', 2],
      ['Kermansu', 1],
    ]);
  });
});

it('every term of any pair stands in its sentences', () => {
  const words = fc.constantFrom(
    'Rustem',
    'Umerov',
    'gặp',
    'met',
    'Đức',
    '“',
    '…',
    'sông Hồng',
    'Red River',
    '40',
    '\u001B[0m',
  );
  const text = fc.array(words, { minLength: 1, maxLength: 9 }).map(parts => parts.join(' '));
  fc.assert(
    fc.property(text, text, (vi, en) => {
      for (const term of termsOfPair([vi], [en], LEXICON)) {
        expect(vi.toLowerCase()).toContain(term.vi.toLowerCase());
        expect(en.toLowerCase()).toContain(term.en.toLowerCase());
      }
    }),
  );
});
