import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, refTo } from '../../../test/support/articles.ts';
import type { Article } from '../article/article.ts';
import { segmentArticle } from '../segment/segment-article.ts';
import { applyBorders } from './apply-borders.ts';
import { carryOver, compareTexts, sharedWords } from './carry-over.ts';
import type { BorderDecision, SentenceRef } from './decision.ts';

const BEFORE = articleOf('vi', [
  'Hai bên nói chuyện trong 40 phút ở Huế.',
  'Họ trao đổi 1.200 tù nhân.',
  'Trời mưa to.',
]);

function carried(ref: SentenceRef, lines: readonly string[]) {
  return carriedIn(ref, articleOf('vi', lines));
}

function carriedIn(ref: SentenceRef, now: Article) {
  const pair = {
    pair: { vi: [ref], en: [] },
    verdict: 'confirmed',
    decision: { v: 1, id: '1', at: '', type: 'undo', of: '' },
  } as const;
  return carryOver([pair], new Map([[now.file, now]]))[0]?.carried.vi[0];
}

function splitLine(sentence: SentenceRef, offset: number): BorderDecision {
  return { v: 1, id: '1', at: '', type: 'split', sentence, offset };
}

function joinLine(sentence: SentenceRef | undefined, next: SentenceRef | undefined): BorderDecision {
  if (!sentence || !next) throw new Error('nothing to join');
  return { v: 1, id: '2', at: '', type: 'join', sentence, next };
}

function applied(article: Article, borders: readonly BorderDecision[]): Article {
  return applyBorders({ vi: [article], en: [] }, borders).vi[0] ?? article;
}

describe('a sentence of the journal', () => {
  it.each([
    [
      'is found at its place',
      ['Hai bên nói chuyện trong 40 phút ở Huế.', 'Trời mưa to.'],
      { state: 'same', sentence: 0 },
    ],
    [
      'is found where it was moved',
      ['Trời mưa to.', 'Hai bên nói chuyện trong 40 phút ở Huế.'],
      { state: 'same', sentence: 1 },
    ],
    [
      'is found when only its spaces changed',
      ['Hai bên  nói chuyện trong 40\u00A0phút ở Huế.'],
      { state: 'same', sentence: 0 },
    ],
    [
      'is found again when a figure was edited',
      ['Trời mưa.', 'Hai bên nói chuyện trong 34 phút ở Huế.'],
      { state: 'edited', sentence: 1 },
    ],
    [
      'is found again when a word was put in',
      ['Hai bên nói chuyện trong hơn 40 phút ở Huế.'],
      { state: 'edited', sentence: 0 },
    ],
    [
      'is gone when another sentence took its place',
      ['Giá vàng tăng mạnh trong tuần này.'],
      { state: 'gone' },
    ],
    ['is gone when the article is empty', [], { state: 'gone' }],
  ])('%s', (_name, lines, expected) => {
    expect(carried(refTo(BEFORE, 0), lines)).toMatchObject(expected);
  });

  it('is gone with its article', () => {
    expect(
      carried({ ...refTo(BEFORE, 0), article: 'khac.vi.md' }, ['Hai bên nói chuyện trong 40 phút ở Huế.']),
    ).toEqual({
      state: 'gone',
    });
  });

  it('goes to the likest sentence when several are like it', () => {
    const lines = ['Hai bên nói chuyện trong 34 phút ở Nga.', 'Hai bên nói chuyện trong 41 phút ở Huế.'];
    expect(carried(refTo(BEFORE, 0), lines)).toMatchObject({ state: 'edited', sentence: 1 });
  });

  it('shows what was edited, with a figure as one word', () => {
    expect(carried(refTo(BEFORE, 1), ['Họ trao đổi 1.300 tù nhân.'])).toEqual({
      state: 'edited',
      sentence: 0,
      parts: [
        { text: 'Họ trao đổi ', change: 'same' },
        { text: '1.200', change: 'removed' },
        { text: '1.300', change: 'added' },
        { text: ' tù nhân.', change: 'same' },
      ],
    });
  });

  it('is the same when the article was saved decomposed and read back', () => {
    const ref = refTo(BEFORE, 1);
    expect(
      carried({ ...ref, text: ref.text.normalize('NFD') }, ['Họ trao đổi 1.200 tù nhân.']),
    ).toMatchObject({ state: 'same' });
  });
});

describe('a sentence whose borders were changed', () => {
  const A = 'Giá vàng lập đỉnh';
  const B = 'Các tiệm vàng đông khách.';
  const C = 'Họ về nhà.';
  const now = (text: string): Article => ({
    file: 'tin.vi.md',
    meta: { lang: 'vi' },
    text,
    sentences: segmentArticle(text, { lang: 'vi' }),
  });

  it.each([
    ['is split when it stands as two sentences', `${A} ${B}`, [A, B], { state: 'split', sentences: [0, 1] }],
    ['is split when it stands as three', `${A} ${B} ${C}`, ['Trời mưa.', A, B, C], { sentences: [1, 2, 3] }],
    [
      'is split when spaces were changed as well',
      `${A}  ${B}`,
      [A, B.replace(' ', '\u00A0')],
      { state: 'split' },
    ],
    ['is joined when a longer one begins with it', B, [`${B} ${C}`], { state: 'joined', sentence: 0 }],
    [
      'is joined when a longer one ends with it',
      C,
      ['Trời mưa.', `${B} ${C}`],
      { state: 'joined', sentence: 1 },
    ],
    ['is edited when words were put before it', 'Mưa rất to.', ['Đêm qua Mưa rất to.'], { state: 'edited' }],
    [
      'is gone when a longer one only begins with its words',
      'Vâng',
      ['Vâng lời cha mẹ, họ về nhà ngay.'],
      { state: 'gone' },
    ],
    [
      'is edited when its pieces were edited',
      `${A} ${B}`,
      [A, 'Các tiệm vàng vắng khách.'],
      { state: 'edited' },
    ],
  ])('%s', (_name, text, lines, expected) => {
    expect(carried(refTo(articleOf('vi', [text]), 0), lines)).toMatchObject(expected);
  });

  it('goes to its own copy when all copies were split', () => {
    const before = articleOf('vi', [`${A} ${B}`, C, `${A} ${B}`]);
    expect(carried(refTo(before, 2), [A, B, C, A, B])).toEqual({ state: 'split', sentences: [3, 4] });
    expect(carried(refTo(before, 2), [`${A} ${B}`, C, A, B])).toEqual({ state: 'split', sentences: [2, 3] });
    expect(carried(refTo(before, 0), [A, B, C, A, B])).toEqual({ state: 'split', sentences: [0, 1] });
  });

  it('is found in what an editor joined though no stop stands between', () => {
    const before = now('Ông Nguyễn Văn An nói họ về nhà.');
    const borders = [splitLine(refTo(before, 0), 'Ông Nguyễn Văn An '.length)];
    borders.push(splitLine(refTo(applied(before, borders), 1), 'nói '.length));
    const three = applied(before, borders);
    expect(three.sentences).toHaveLength(3);
    borders.push(joinLine(refTo(three, 0), refTo(three, 1)));
    const two = applied(before, borders);
    borders.push(joinLine(refTo(two, 0), refTo(two, 1)));
    const one = applied(before, borders);
    expect(one.sentences.map(({ id }) => id)).toEqual(before.sentences.map(({ id }) => id));
    for (const ref of [refTo(three, 0), refTo(three, 1), refTo(three, 2), refTo(two, 0)])
      expect(carriedIn(ref, one)).toEqual({ state: 'joined', sentence: 0 });
  });

  it('stands in all that holds it when a border was moved', () => {
    const before = now(`${A.toLowerCase()} rồi các tiệm vàng đông khách. ${C}`);
    const ref = refTo(before, 0);
    const split = splitLine(ref, A.length);
    const then = applied(before, [split]);
    const moved = applied(before, [split, joinLine(refTo(then, 1), refTo(then, 2))]);
    expect(moved.sentences).toHaveLength(2);
    expect(carriedIn(ref, moved)).toEqual({ state: 'split', sentences: [0, 1] });
    expect(carriedIn(refTo(before, 1), moved)).toEqual({ state: 'joined', sentence: 1 });
  });
});

describe('whatever an editor splits and joins', () => {
  it('every sentence that was there is found again, and not as edited', () => {
    const words = fc.array(fc.constantFrom('Ông', 'đi.', 'về', '1.200', 'Họ', '“Vâng.”', 'hoà', '—'), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 8 }), (list, steps) => {
        const text = list.join(' ');
        const before: Article = {
          file: 'tin.vi.md',
          meta: { lang: 'vi' },
          text,
          sentences: segmentArticle(text, { lang: 'vi' }),
        };
        let borders: BorderDecision[] = [];
        for (const [where, at] of steps) {
          const now = applied(before, borders);
          const sentence = where % now.sentences.length;
          const line =
            at < 8 && sentence + 1 < now.sentences.length
              ? joinLine(refTo(now, sentence), refTo(now, sentence + 1))
              : splitLine(refTo(now, sentence), at);
          borders = [...borders, line];
        }
        const now = applied(before, borders);
        for (const at of before.sentences.keys()) {
          const ref = refTo(before, at);
          const { state } = carriedIn(ref, now) ?? {};
          expect(['same', 'split', 'joined']).toContain(state);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const sentence = fc
  .array(fc.constantFrom('Đường', 'hoà', 'hòa', '1.200', '40', ' ', ' ', ', ', '…', '“', '\u00A0', 'ưỡn'), {
    maxLength: 14,
  })
  .map(parts => parts.join(''));

describe('the likeness of two sentences', () => {
  it('is between 0 and 1, the same both ways, and 1 for a sentence and itself', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const share = sharedWords(a, b);
        expect(share >= 0 && share <= 1).toBe(true);
        expect(sharedWords(b, a)).toBeCloseTo(share);
        expect(sharedWords(a, a)).toBe(1);
      }),
    );
  });

  it('does not depend on the form of the letters', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        expect(sharedWords(a.normalize('NFD'), b)).toBeCloseTo(sharedWords(a, b));
      }),
    );
  });

  it('sees capitals and punctuation as no difference in words', () => {
    expect(sharedWords('Ông về nước, hôm qua.', 'ông về nước hôm qua')).toBe(1);
  });
});

describe('a comparison of two texts', () => {
  it('gives both texts back', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const parts = compareTexts(before, after);
        const without = (change: string): string =>
          parts
            .filter(part => part.change !== change)
            .map(part => part.text)
            .join('');
        expect(without('added')).toBe(before.normalize('NFC'));
        expect(without('removed')).toBe(after.normalize('NFC'));
      }),
    );
  });
});
