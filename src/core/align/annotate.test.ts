import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Lang } from '../lang/language.ts';
import { annotate } from './annotate.ts';
import { prepareSide } from './prepare-side.ts';
import { SMALL_LEXICON as lexicon, SAME_NEWS } from './small-lexicon.test-data.ts';
import { weighSentences } from './weigh.ts';

const unitsOf = (text: string, lang: Lang): string[] => {
  const { units, tokens } = annotate(text, lang, lexicon);
  return units.map(
    ({ from, to, kind }) => `${kind}: ${text.slice(tokens[from]?.start, tokens[to - 1]?.end)}`,
  );
};

describe('the words that weight is given to', () => {
  it('are facts, the longest lexicon phrases and single words in Vietnamese', () => {
    expect(unitsOf('Cảnh sát biển cứu 14 người ở Okabe', 'vi')).toEqual([
      'topic: Cảnh sát biển',
      'everyday: cứu',
      'fact: 14',
      'unknown: người',
      'function: ở',
      'name: Okabe',
    ]);
  });

  it('are facts and single words in English', () => {
    expect(unitsOf('The coastguard saved a fishing boat for 40 minutes', 'en')).toEqual([
      'function: The',
      'topic: coastguard',
      'unknown: saved',
      'function: a',
      'unknown: fishing',
      'unknown: boat',
      'unknown: for',
      'fact: 40 minutes',
    ]);
  });
});

describe('names', () => {
  it.each([
    ['vi', 'Ông Nguyễn Đức tới Kyiv', ['ong', 'nguyen', 'duc', 'kyiv']],
    ['vi', 'công ty iPhone', ['iphone']],
    ['vi', 'hãng google và zelensky', ['google', 'zelensky']],
    ['vi', 'người dân trồng lúa', []],
    ['vi', 'sáng ngày 5 tháng Tám', []],
  ] as const)('are told by capitals and foreign spelling in %s: %s', (lang, text, names) => {
    const found = annotate(text, lang, lexicon).names.filter(name => name !== undefined);
    expect(found).toEqual(names);
  });
});

describe('names of several words', () => {
  it.each([
    ['vi', 'ông Rustem Umerov tới', ['unknown: ông', 'name: Rustem Umerov', 'unknown: tới']],
    ['en', 'J. K. Okabe, Ferretti', ['name: J. K. Okabe', 'name: Ferretti']],
    ['vi', 'bà Ô-lếch Xê-đốp ở Huế', ['unknown: bà', 'name: Ô-lếch Xê-đốp', 'function: ở', 'name: Huế']],
    ['vi', 'V.Putin', ['name: V.Putin']],
  ] as const)('are one in %s: %s', (lang, text, units) => {
    expect(unitsOf(text, lang)).toEqual(units);
  });

  it('every word is in one unit, in order', () => {
    const piece = fc.constantFrom(
      'Ô-lếch',
      'tàu cá',
      '-',
      'Cảnh-sát',
      'biển',
      'Okabe',
      ' ',
      '. ',
      '40 phút',
      'Red River',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(...LANGUAGES), (pieces, lang) => {
        const { units, tokens } = annotate(pieces.join(' '), lang, lexicon);
        const places = units.flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, at) => from + at),
        );
        expect(places).toEqual(tokens.map((_, at) => at));
      }),
    );
  });
});

describe('an acronym', () => {
  it('stands for its long form where the article gives it', () => {
    const vi = ['Cảnh sát biển (CSB) tới nơi.', 'CSB cứu 14 người.'];
    const [, second] = prepareSide(vi, 'vi', lexicon);
    const phrases = second?.hits.map(hit => lexicon.vi.keyOf(hit.phrase));
    expect(phrases).toContain('cảnh sát biển');
  });
});

describe('weights', () => {
  it('a word that stands everywhere weighs less than one that stands once', () => {
    const texts = ['Lũ ở Huế', 'Lũ và cầu', 'Lũ và hầm'];
    const [first] = weighSentences(
      texts.map(text => annotate(text, 'vi', lexicon)),
      'vi',
    );
    expect(first?.weights[0]).toBeLessThan(first?.weights[2] ?? 0);
  });

  it('an odd figure weighs more than a small count', () => {
    const [sentence] = weighSentences([annotate('14.273 người, 3 người', 'vi', lexicon)], 'vi');
    expect(sentence?.weights[0]).toBeGreaterThan(sentence?.weights[3] ?? 0);
  });
});

it.each(LANGUAGES)('in any %s text each word belongs to one unit, and the weights add up', lang => {
  const pieces = fc.constantFrom(
    ...SAME_NEWS.flat(),
    '…',
    '\u00A0',
    '\u001B[0m',
    'Đ',
    '20h30',
    'hai năm',
    'a week',
    '$5m',
  );
  const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 5 });
  fc.assert(
    fc.property(texts, parts => {
      const annotated = annotate(parts.join(' ').normalize('NFC'), lang, lexicon);
      let next = 0;
      for (const { from, to } of annotated.units) {
        expect(from).toBe(next);
        expect(to).toBeGreaterThan(from);
        next = to;
      }
      expect(next).toBe(annotated.tokens.length);
      const [weighed] = weighSentences([annotated], lang);
      expect(weighed?.weights.every(weight => weight > 0)).toBe(true);
      expect(weighed?.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(weighed?.total ?? -1, 6);
    }),
  );
});
