import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from './annotate.ts';
import { EXTRA_FEATURES, extraFeatures, takenTokens } from './extra-features.ts';
import { type IndexedVietnamese, indexVietnamese, linkWords } from './link-words.ts';
import { coverageOf, PAIR_FEATURES, pairFeatures, probabilityOf } from './pair-features.ts';
import { SMALL_LEXICON as lexicon, SAME_NEWS } from './small-lexicon.test-data.ts';
import { isSpellingOf } from './spelling.ts';
import { weighSentences } from './weigh.ts';

function prepare(text: string, lang: 'vi' | 'en'): IndexedVietnamese {
  const [sentence] = weighSentences([annotate(text.normalize('NFC'), lang, lexicon)], lang);
  if (!sentence) throw new Error('one sentence in, one sentence out');
  return indexVietnamese(sentence);
}

describe('spellings of one name', () => {
  it.each([
    ['zelensky', 'zelenskyy'],
    ['zelensky', 'zelenskiy'],
    ['medinsky', 'medinskiy'],
    ['umerov', 'umerow'],
    ['istanbul', 'istanbull'],
  ])('%s and %s are seen as such from both sides', (a, b) => {
    expect([isSpellingOf(a, b), isSpellingOf(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['hanoi', 'danoi'],
    ['putin', 'pulan'],
    ['kyiv', 'kiev'],
    ['trump', 'trumpet'],
    ['iran', 'iraq'],
  ])('%s and %s are two names', (a, b) => {
    expect([isSpellingOf(a, b), isSpellingOf(b, a)]).toEqual([false, false]);
  });

  it('what is seen from one side is seen from the other', () => {
    const name = fc.stringMatching(/^[a-c]{3,10}$/);
    fc.assert(fc.property(name, name, (a, b) => isSpellingOf(a, b) === isSpellingOf(b, a)));
  });
});

describe('links', () => {
  const sides = fc.tuple(
    fc.array(fc.constantFrom(...SAME_NEWS.map(([vi]) => vi), 'Huế Huế', '40 phút', '…'), { maxLength: 3 }),
    fc.array(fc.constantFrom(...SAME_NEWS.map(([, en]) => en), 'Hue Hue', '40 minutes', '—'), {
      maxLength: 3,
    }),
  );

  it('use each word once a side, and cover each side by no more than all of it', () => {
    fc.assert(
      fc.property(sides, ([viParts, enParts]) => {
        const [vi, en] = [prepare(viParts.join(' '), 'vi'), prepare(enParts.join(' '), 'en')];
        const links = linkWords(vi, en, lexicon);
        const [usedVi, usedEn] = [new Set<number>(), new Set<number>()];
        let words = 0;
        for (const link of links) {
          words += link.viTo - link.viFrom + (link.enTo - link.enFrom);
          for (let at = link.viFrom; at < link.viTo; at++) usedVi.add(at);
          for (let at = link.enFrom; at < link.enTo; at++) usedEn.add(at);
        }
        expect(usedVi.size + usedEn.size).toBe(words);
        const coverage = coverageOf(vi, en, links);
        for (const share of [coverage.vi, coverage.en]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
        const features = pairFeatures(vi, en, links);
        expect(features).toHaveLength(PAIR_FEATURES.length);
        expect(features.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('leave words alone that are taken already', () => {
    const [vi, en] = [prepare('Lũ ở Huế', 'vi'), prepare('Floods in Hue', 'en')];
    const links = linkWords(vi, en, lexicon, { vi: Uint8Array.of(1, 0, 0) });
    expect(links.some(link => link.viFrom === 0)).toBe(false);
    expect(links.some(link => link.viFrom === 2)).toBe(true);
  });

  it('hold between figures that come near each other, for less than between equal ones', () => {
    const linkOf = (figure: string) =>
      linkWords(prepare('Hơn 38.000 người', 'vi'), prepare(`${figure} people`, 'en'), lexicon).find(
        link => link.kind === 'fact',
      );
    expect(linkOf('38,000')?.share).toBe(1);
    expect(linkOf('38,412')?.share).toBeLessThan(1);
    expect(linkOf('38,412')?.share).toBeGreaterThan(0.5);
    expect(linkOf('48,000')).toBeUndefined();
  });

  it('join a full name to a short one, and two full names by what they share', () => {
    const nameLink = (vi: string, en: string) => {
      const [a, b] = [prepare(vi, 'vi'), prepare(en, 'en')];
      const link = linkWords(a, b, lexicon).find(({ kind }) => kind === 'name');
      return (
        link && {
          vi: link.viTo - link.viFrom,
          en: link.enTo - link.enFrom,
          share: Number(link.share.toFixed(2)),
        }
      );
    };
    expect(nameLink('ông Umerov nói', 'said Rustem Umerov')).toEqual({ vi: 1, en: 2, share: 1 });
    expect(nameLink('Phạm Văn Cường', 'Pham Minh Chinh')).toEqual({ vi: 3, en: 3, share: 0.33 });
    expect(nameLink('Nguyễn Filip', 'Filip Nguyen')).toEqual({ vi: 2, en: 2, share: 1 });
    expect(nameLink('ông Ô-lếch Xê-đốp', 'Oleg Sedov')).toEqual({ vi: 4, en: 2, share: 0.8 });
  });

  it('are looked for among so many names and places only, however many a sentence has', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `K${at.toString(26).replace(/\d/g, 'x')}zin`).join(
      ' ',
    );
    const [vi, en] = [prepare(`${many} ${'Okabe '.repeat(500)}`, 'vi'), prepare(many, 'en')];
    expect(en.tokensByName.size).toBeLessThanOrEqual(64);
    expect(vi.tokensByName.size).toBeLessThanOrEqual(64);
    expect(Math.max(...Array.from(vi.tokensByName.values(), places => places.length))).toBeLessThanOrEqual(8);
    expect(linkWords(vi, en, lexicon).length).toBeGreaterThan(0);
  });

  it('prefer the whole phrase to its parts', () => {
    const [vi, en] = [prepare('tàu cá', 'vi'), prepare('a fishing boat by a ship', 'en')];
    const [link] = linkWords(vi, en, lexicon).filter(({ viTo, viFrom }) => viTo - viFrom === 2);
    expect([link?.enFrom, link?.enTo]).toEqual([1, 3]);
  });
});

describe('a second sentence', () => {
  const vi = prepare('Lũ khiến trường học đóng cửa 3 ngày ở Huế.', 'vi');
  const en = prepare('Floods came to Hue.', 'en');
  const taken = takenTokens(vi.tokens.length, linkWords(vi, en, lexicon), 'vi');
  const gainOf = (text: string): number => {
    const newcomer = { sentence: prepare(text, 'en') };
    const features = extraFeatures(
      { vi: { sentence: vi, partner: en, taken }, en: newcomer, neighbours: 1, crossings: 0, logOdds: 0 },
      lexicon,
    );
    return features[EXTRA_FEATURES.indexOf('larger gain')] ?? 0;
  };

  it('gains by what the first left open, and not by saying the same again', () => {
    expect(gainOf('Schools were closed for 3 days.')).toBeGreaterThan(0.5);
    expect(gainOf('Floods came to Hue.')).toBe(0);
  });
});

it('a probability grows with the log odds and stays between 0 and 1', () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), logOdds => {
      const probability = probabilityOf(logOdds);
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThanOrEqual(1);
      expect(probabilityOf(logOdds + 1)).toBeGreaterThanOrEqual(probability);
    }),
  );
});
