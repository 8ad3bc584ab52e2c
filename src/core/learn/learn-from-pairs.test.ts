import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_LEXICON } from '../align/small-lexicon.test-data.ts';
import { openIn, RHINO_NEWS } from './learn.test-data.ts';
import { learnFromPairs } from './learn-from-pairs.ts';
import { openPair } from './open-pair.ts';

const learned = (pairs: typeof RHINO_NEWS) =>
  learnFromPairs({ own: pairs.map(openIn), elsewhere: [] }).map(({ vi, en }) => `${vi} = ${en}`);

describe('what a confirmed pair leaves open', () => {
  it('is what lexicon, names and facts do not link, in look-up form', () => {
    const { vi, en } = openIn(['Kỹ sư Ferretti cứu 14 tê giác.', 'Engineer Ferretti saved 14 rhinos.']);
    expect(vi.map(({ key }) => key)).toEqual(['cứu', 'tê', 'giác']);
    expect(en.map(({ key }) => key)).toEqual(['saved', 'rhino']);
  });

  it('is nothing where the sides say too much that nothing explains', () => {
    const long = Array.from({ length: 40 }, (_, at) => `qwx${'abcdefghij'[at % 10]}k`).join(' ');
    expect(openIn([long, long.toUpperCase().toLowerCase().replaceAll('k', 'm')])).toEqual({ vi: [], en: [] });
  });

  it('takes a capital at the start of a sentence for no name', () => {
    expect(openIn(['Kiểm lâm.', 'Rangers.']).vi.map(({ kind }) => kind)).toEqual(['unknown', 'unknown']);
  });
});

describe('learning from confirmed pairs', () => {
  it('finds words of several syllables, plurals and the words around them', () => {
    expect(learned(RHINO_NEWS)).toEqual(['tê giác = rhino', 'kiểm lâm = ranger', 'sừng = horn']);
  });

  it('is surer of what it saw more often', () => {
    const strength = (pairs: typeof RHINO_NEWS) =>
      learnFromPairs({ own: pairs.map(openIn), elsewhere: [] }).find(({ en }) => en === 'rhino')?.strength ??
      0;
    expect(strength(RHINO_NEWS)).toBeGreaterThan(strength(RHINO_NEWS.slice(0, 1)));
  });

  it('takes one place for enough in the story at hand, and for a coincidence elsewhere', () => {
    const pair = openIn(['Giá sừng tăng.', 'The price of horn rose.']);
    expect(learnFromPairs({ own: [pair], elsewhere: [] })).toHaveLength(1);
    expect(learnFromPairs({ own: [], elsewhere: [pair] })).toEqual([]);
    expect(learnFromPairs({ own: [], elsewhere: [pair, pair] })).toHaveLength(1);
  });

  it('learns nothing from a pair that the lexicon explains, and nothing from no pairs', () => {
    expect(learned([['Cảnh sát cứu 14 công nhân.', 'Police rescued 14 workers.']])).toEqual([]);
    expect(learned([])).toEqual([]);
  });

  it('joins the parts of a name', () => {
    expect(
      learned([
        ['Tàu cá ghé Bạch Đằng Giang.', 'The fishing boat called at Whitewave Point.'],
        ['Cảnh sát tới Bạch Đằng Giang.', 'Police came to Whitewave Point.'],
      ]),
    ).toContain('bạch đằng giang = whitewave point');
  });

  it('never throws, whatever the texts are, and is never surer than sure', () => {
    const word = fc.constantFrom(
      'tê giác',
      'Rhino',
      'kiểm lâm',
      'rangers',
      '14',
      '%',
      '“',
      '\u0301',
      'Huế',
      'Hue',
      '|',
      'ﬁ',
    );
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 30 }).map(words => words.join(' ')),
    );
    const pair = fc.record({ vi: fc.array(text, { maxLength: 2 }), en: fc.array(text, { maxLength: 2 }) });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), fc.array(pair, { maxLength: 4 }), (own, elsewhere) => {
        const open = (texts: typeof own) =>
          texts.map(({ vi, en }) =>
            openPair(
              { vi: vi.map(one => one.normalize('NFC')), en: en.map(one => one.normalize('NFC')) },
              SMALL_LEXICON,
            ),
          );
        const evidence = { own: open(own), elsewhere: open(elsewhere) };
        const found = learnFromPairs(evidence);
        for (const { strength, vi, en } of found) {
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThanOrEqual(1);
          expect(vi.trim() === '' || en.trim() === '').toBe(false);
        }
        expect(learnFromPairs(evidence)).toEqual(found);
      }),
    );
  });
});
