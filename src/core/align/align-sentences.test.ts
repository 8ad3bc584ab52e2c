import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLexicon } from '../lexicon/lexicon.ts';
import { type Alignment, alignSentences } from './align-sentences.ts';
import { SMALL_LEXICON as lexicon, SAME_NEWS } from './small-lexicon.test-data.ts';

const VI = SAME_NEWS.map(([vi]) => vi);
const EN = SAME_NEWS.map(([, en]) => en);
const linksOf = ({ pairs }: Alignment): string[] =>
  pairs.map(({ vi, en }) => `${vi.join('+')}=${en.join('+')}`);
const inAnyOrder = fc.shuffledSubarray(
  SAME_NEWS.map((_, at) => at),
  { minLength: SAME_NEWS.length },
);

describe('two reports of the same events', () => {
  it('are paired sentence by sentence, however their sentences are ordered', () => {
    fc.assert(
      fc.property(inAnyOrder, inAnyOrder, (viOrder, enOrder) => {
        const alignment = alignSentences(
          viOrder.map(at => VI[at] ?? ''),
          enOrder.map(at => EN[at] ?? ''),
          { lexicon },
        );
        expect(linksOf(alignment)).toEqual(viOrder.map((news, at) => `${at}=${enOrder.indexOf(news)}`));
      }),
      { numRuns: 25 },
    );
  });

  it('leave alone what only one of them tells', () => {
    const vi = VI.filter((_, at) => at !== 2);
    const en = EN.filter((_, at) => at !== 7);
    const { pairs } = alignSentences(vi, en, { lexicon });
    expect(pairs.flatMap(pair => pair.vi)).toEqual([0, 1, 2, 3, 4, 5, 7, 8]);
    expect(pairs.flatMap(pair => pair.en)).toEqual([0, 1, 3, 4, 5, 6, 7, 8]);
  });

  it('are paired by names and figures alone when no word is known', () => {
    const vi = ['Ferretti đào 52 km.', 'Okabe tuyển 730 thợ.'];
    const en = ['Okabe hires 730 hands.', 'Ferretti dug 52 km.'];
    expect(linksOf(alignSentences(vi, en, { lexicon: emptyLexicon() }))).toEqual(['0=1', '1=0']);
  });
});

describe('the order of the texts', () => {
  it('is found when they run in parallel', () => {
    expect(alignSentences(VI, EN, { lexicon }).parallel).toBe(true);
    expect(alignSentences(VI, [...EN].reverse(), { lexicon }).parallel).toBe(false);
  });
});

describe('strangers', () => {
  it.each([
    ['the first half of one text and the second of the other', VI.slice(0, 5), EN.slice(5)],
    ['the second half of one text and the first of the other', VI.slice(5), EN.slice(0, 5)],
    ['no sentences and some', [], EN],
    ['some sentences and none', VI, []],
    ['nothing and nothing', [], []],
    ['sentences without words', ['…', '', '\u001B[', '—'], ['…', '', '“”', ' \t\u00A0']],
  ])('are not paired: %s', (_name, vi, en) => {
    expect(linksOf(alignSentences(vi, en, { lexicon }))).toEqual([]);
  });
});

describe('a sentence that is told in two on the other side', () => {
  const FLOOD_VI = 'Lũ trên sông Hồng khiến 1.200 gia đình phải sơ tán trong đêm';
  const FLOOD_EN = 'Floods on the Red River forced 1,200 families to evacuate at night';

  it('is paired with both English sentences', () => {
    const vi = [`${FLOOD_VI}, trường học và bệnh viện đóng cửa 3 ngày.`, ...VI.slice(1, 4)];
    const en = [`${FLOOD_EN}.`, 'Schools and a hospital were closed for 3 days.', ...EN.slice(1, 4)];
    expect(linksOf(alignSentences(vi, en, { lexicon }))).toEqual(['0=0+1', '1=2', '2=3', '3=4']);
  });

  it('is paired with both Vietnamese sentences', () => {
    const vi = [`${FLOOD_VI}.`, 'Trường học và bệnh viện đóng cửa 3 ngày.', ...VI.slice(1, 4)];
    const en = [`${FLOOD_EN}, with schools and a hospital closed for 3 days.`, ...EN.slice(1, 4)];
    expect(linksOf(alignSentences(vi, en, { lexicon }))).toEqual(['0+1=0', '2=1', '3=2', '4=3']);
  });

  it('is not joined by a neighbour that tells something else', () => {
    const vi = [`${FLOOD_VI}.`, ...VI.slice(1, 4)];
    const en = [`${FLOOD_EN}.`, EN[7] ?? '', ...EN.slice(1, 4)];
    expect(linksOf(alignSentences(vi, en, { lexicon }))[0]).toBe('0=0');
  });
});

describe('any two texts', () => {
  const sentence = fc.oneof(
    fc.constantFrom(...VI, ...EN),
    fc
      .array(
        fc.constantFrom(
          'lũ',
          'flood',
          'Huế',
          'Hue',
          '40',
          'phút',
          'minutes',
          'Đ',
          '\u001B[2J',
          '…',
          '\u00A0',
        ),
      )
      .map(words => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  const side = fc.array(
    sentence.map(text => text.normalize('NFC')),
    { maxLength: 7 },
  );

  it('give pairs that name each sentence once, or each two once in parallel texts, in order, with a probability', () => {
    fc.assert(
      fc.property(side, side, (vi, en) => {
        const { pairs, ranking, parallel } = alignSentences(vi, en, { lexicon });
        const links = pairs.flatMap(pair => pair.vi.flatMap(a => pair.en.map(b => `${a},${b}`)));
        expect(new Set(links).size).toBe(links.length);
        for (const [key, texts] of [['vi', vi] as const, ['en', en] as const]) {
          const named = pairs.flatMap(pair => pair[key]);
          if (!parallel) expect(new Set(named).size).toBe(named.length);
          for (const at of named) expect(texts[at]).toBeDefined();
          for (const pair of pairs) expect(pair[key]).toEqual([...pair[key]].sort((a, b) => a - b));
        }
        const firsts = pairs.map(pair => pair.vi[0] ?? -1);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        expect(pairs.every(({ score }) => score >= 0.4 && score <= 1)).toBe(true);
        expect(ranking).toHaveLength(vi.length);
      }),
      { numRuns: 300 },
    );
  });

  it('give the same result every time and are not changed', () => {
    fc.assert(
      fc.property(side, side, (vi, en) => {
        const once = alignSentences(Object.freeze([...vi]), Object.freeze([...en]), { lexicon });
        const again = alignSentences(vi, en, { lexicon });
        expect(again.pairs).toEqual(once.pairs);
        expect(again.ranking).toEqual(once.ranking);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a pair that an editor rejected', () => {
  it('is never proposed again, and its sentences are free for others', () => {
    const barred = (vi: number, en: number): boolean => vi === 2 && en === 2;
    const { pairs, ranking } = alignSentences(VI, EN, { lexicon, barred });
    expect(pairs.some(pair => pair.vi.includes(2) && pair.en.includes(2))).toBe(false);
    expect(ranking[2]?.some(cell => cell.en === 2)).toBe(false);
    expect(pairs.length).toBeGreaterThan(VI.length - 3);
  });
});

describe('what is shown', () => {
  it('is limited to pairs of at least the wanted score', () => {
    const all = alignSentences(VI, EN, { lexicon, minScore: 0 }).pairs;
    const sure = alignSentences(VI, EN, { lexicon, minScore: 0.9 }).pairs;
    expect(all.length).toBeGreaterThanOrEqual(sure.length);
    expect(sure.every(pair => pair.score >= 0.9)).toBe(true);
    expect(alignSentences(VI, EN, { lexicon, minScore: 1.01 }).pairs).toEqual([]);
  });

  it('has every English sentence ranked for each Vietnamese one, best first', () => {
    const { ranking } = alignSentences(VI, EN, { lexicon });
    for (const [at, row] of ranking.entries()) {
      expect(row[0]?.en).toBe(at);
      expect(row.map(cell => cell.en).sort((a, b) => a - b)).toEqual(EN.map((_, en) => en));
      const scores = row.map(cell => cell.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });
});
