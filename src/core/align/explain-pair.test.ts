import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainPair, type Mark } from './explain-pair.ts';
import { SMALL_LEXICON as lexicon, SAME_NEWS } from './small-lexicon.test-data.ts';

const explain = (vi: string | string[], en: string | string[]) =>
  explainPair([vi].flat(), [en].flat(), lexicon);
const reasonsOf = (vi: string | string[], en: string | string[]): string[] =>
  explain(vi, en).because.map(reason => `${reason.kind}: ${reason.vi} = ${reason.en}`);
const factsOf = (vi: string | string[], en: string | string[]): string[] =>
  explain(vi, en).facts.map(fact => `${fact.state}: ${fact.vi ?? '—'} ${fact.en ?? '—'}`);

describe('the reasons for a pair', () => {
  it('name facts, names, terms and words as they stand in the sentences', () => {
    const [vi, en] = SAME_NEWS[3] ?? ['', ''];
    expect(reasonsOf(vi, en).sort()).toEqual([
      'name: Ferretti = Ferretti',
      'quantity: 52 km = 52 km',
      'term: Kỹ sư = Engineer',
      'term: hầm = tunnel',
      'term: đường sắt = railway',
      'word: mở = opened',
    ]);
  });

  it('show the two parts of a name as one', () => {
    expect(reasonsOf('Ông Rustem Umerov tới nơi.', 'Rustem Umerov arrived.')).toEqual([
      'name: Rustem Umerov = Rustem Umerov',
    ]);
  });

  it('see through the spellings of a name', () => {
    expect(reasonsOf('Ông Zelensky tới nơi.', 'Zelenskyy arrived.')).toEqual(['name: Zelensky = Zelenskyy']);
  });

  it('start with the strongest', () => {
    for (const [vi, en] of SAME_NEWS) {
      const weights = explain(vi, en).because.map(reason => reason.weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }
  });

  it('leave out words that say nothing', () => {
    expect(reasonsOf('Lũ ở Huế.', 'Floods in Hue.').sort()).toEqual(['name: Huế = Hue', 'term: Lũ = Floods']);
  });

  it('do not change with the tone placement of the writer', () => {
    expect(reasonsOf('Tên trộm tới Hoà Bình.', 'A thief came to Hoa Binh.')).toEqual(
      reasonsOf('Tên trộm tới Hòa Bình.', 'A thief came to Hoa Binh.').map(line =>
        line.replace('Hòa', 'Hoà'),
      ),
    );
  });

  it('tell which sentence of a side they stand in', () => {
    const { because } = explain(
      ['Lũ lớn.', 'Động đất ở Huế.'],
      ['An earthquake hit Hue.', 'There were floods.'],
    );
    const places = because.map(({ vi, viAt, enAt }) => `${vi} ${viAt.sentence}${enAt.sentence}`).sort();
    expect(places).toEqual(['Huế 10', 'Lũ 01', 'Động đất 10']);
  });
});

describe('the facts of a pair', () => {
  it.each([
    ['Họp 40 phút.', 'They met for 34 minutes.', ['differ: 40 phút 34 minutes']],
    ['Họp 1 giờ.', 'They met for 60 minutes.', ['agree: 1 giờ 60 minutes']],
    ['Cứu 14 người ngày 5/6.', 'It rescued 14 people.', ['agree: 14 14', 'only-vi: ngày 5/6 —']],
    ['Có 1.200 gia đình sơ tán.', 'There are 1,000 families who evacuate.', ['differ: 1.200 1,000']],
    ['Có 3 cầu và 5 hầm.', 'There are 5 bridges and 3 tunnels.', ['agree: 3 3', 'agree: 5 5']],
    ['Có 3 cầu.', 'There are 5 tunnels.', ['only-vi: 3 —', 'only-en: — 5']],
  ])('are compared: %s / %s', (vi, en, facts) => {
    expect(factsOf(vi, en)).toEqual(facts);
  });

  it('are looked for in all sentences of both sides', () => {
    expect(factsOf(['Họp 40 phút.', 'Giá tăng 8%.'], 'Prices rose 8% after 40 minutes.')).toEqual([
      'agree: 40 phút 40 minutes',
      'agree: 8% 8%',
    ]);
  });
});

describe('places', () => {
  const filler = fc.constantFrom('“', '…', '\u00A0', '\u001B[1m', 'và', '(Đà Nẵng)', '\t', 'ừ', '👍', 'x');
  const sentence = (lang: 0 | 1): fc.Arbitrary<string> =>
    fc
      .array(fc.oneof(filler, fc.constantFrom(...SAME_NEWS.map(row => row[lang]))), {
        minLength: 1,
        maxLength: 4,
      })
      .map(parts => parts.join(' ').normalize('NFC'));
  const side = (lang: 0 | 1): fc.Arbitrary<string[]> =>
    fc.array(sentence(lang), { minLength: 1, maxLength: 3 });
  const overlaps = (a: Mark, b: Mark): boolean =>
    a.sentence === b.sentence && a.start < b.end && b.start < a.end;

  it('hold exactly what is quoted, and no place is given twice', () => {
    fc.assert(
      fc.property(side(0), side(1), (vi, en) => {
        const { because, facts } = explain(vi, en);
        for (const reason of because) {
          expect(vi[reason.viAt.sentence]?.slice(reason.viAt.start, reason.viAt.end)).toBe(reason.vi);
          expect(en[reason.enAt.sentence]?.slice(reason.enAt.start, reason.enAt.end)).toBe(reason.en);
        }
        for (const fact of facts) {
          if (fact.viAt) expect(vi[fact.viAt.sentence]?.slice(fact.viAt.start, fact.viAt.end)).toBe(fact.vi);
          if (fact.enAt) expect(en[fact.enAt.sentence]?.slice(fact.enAt.start, fact.enAt.end)).toBe(fact.en);
        }
        for (const [at, one] of because.entries()) {
          for (const other of because.slice(at + 1)) {
            expect(overlaps(one.viAt, other.viAt) || overlaps(one.enAt, other.enAt)).toBe(false);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
