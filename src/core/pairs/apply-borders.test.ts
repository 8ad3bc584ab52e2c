import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refTo } from '../../../test/support/articles.ts';
import type { Article } from '../article/article.ts';
import type { Lang } from '../lang/language.ts';
import { segmentArticle } from '../segment/segment-article.ts';
import { createIdGiver } from '../segment/sentence-id.ts';
import { normalizeText } from '../text/normalize.ts';
import { applyBorders } from './apply-borders.ts';
import { canJoin, canSplit } from './border-rules.ts';
import type { BorderDecision } from './decision.ts';
import type { StoryArticles } from './story.ts';

const GLUED = 'Giá vàng lập đỉnh các tiệm vàng đông khách.';
const AT = 'Giá vàng lập đỉnh '.length;
const TEXT = `${GLUED} Họ về nhà. Trời mưa to.\n\nBão đang vào bờ.`;

function article(text: string, { lang = 'vi', name = 'tin' }: { lang?: Lang; name?: string } = {}): Article {
  return { file: `${name}.${lang}.md`, meta: { lang }, text, sentences: segmentArticle(text, { lang }) };
}

const line = { v: 1, id: 'x', at: '' } as const;
function splitOf(of: Article, sentence: number, offset: number): BorderDecision {
  return { ...line, type: 'split', sentence: refTo(of, sentence), offset };
}
function joinOf(of: Article, sentence: number): BorderDecision {
  return { ...line, type: 'join', sentence: refTo(of, sentence), next: refTo(of, sentence + 1) };
}

const only = (vi: Article): StoryArticles => ({ vi: [vi], en: [] });
const textsOf = (of: Article | undefined): string[] => of?.sentences.map(({ text }) => text) ?? [];
function applied(of: Article, borders: readonly BorderDecision[]): Article {
  return applyBorders(only(of), borders).vi[0] ?? of;
}

describe('a split', () => {
  const before = article(TEXT);

  it('makes two sentences without white space around them, of the same paragraph and kind', () => {
    const now = applied(before, [splitOf(before, 0, AT)]);
    expect(textsOf(now).slice(0, 2)).toEqual(['Giá vàng lập đỉnh', 'các tiệm vàng đông khách.']);
    for (const { paragraph, kind } of now.sentences.slice(0, 2))
      expect({ paragraph, kind }).toEqual({ paragraph: 0, kind: before.sentences[0]?.kind });
    expect(now.sentences.slice(2)).toEqual(before.sentences.slice(1));
  });

  it('gives the ids that the splitter would have given', () => {
    const giveId = createIdGiver();
    const now = applied(before, [splitOf(before, 0, AT)]);
    expect(now.sentences.map(({ id }) => id)).toEqual(textsOf(now).map(giveId));
  });

  it('leaves the id of a copy behind it alone', () => {
    const twice = article('Ông nói họ về Trời mưa to. Trời mưa to.');
    const now = applied(twice, [splitOf(twice, 0, 'Ông nói họ về '.length)]);
    expect(textsOf(now)).toEqual(['Ông nói họ về', 'Trời mưa to.', 'Trời mưa to.']);
    expect(now.sentences[2]).toBe(twice.sentences[1]);
    expect(now.sentences[1]?.id).toBe(`${twice.sentences[1]?.id}-2`);
  });

  it('that two editors made is made once, and not of a copy as well', () => {
    const twice = article('Ông nói họ về. Ông nói họ về.');
    const border = splitOf(twice, 0, 'Ông nói '.length);
    expect(textsOf(applied(twice, [border, border]))).toEqual(['Ông nói', 'họ về.', 'Ông nói họ về.']);
  });

  it('may be of a piece that a split made', () => {
    const first = splitOf(before, 0, AT);
    const then = applied(before, [first]);
    const second = splitOf(then, 1, 'các tiệm vàng '.length);
    expect(textsOf(applied(before, [first, second])).slice(0, 3)).toEqual([
      'Giá vàng lập đỉnh',
      'các tiệm vàng',
      'đông khách.',
    ]);
  });

  it.each([
    ['in another file', article(TEXT, { name: 'tin-2' })],
    ['with text put in before it', article(`Sáng nay trời lạnh. ${TEXT}`)],
    ['with another space', article(TEXT.replace(' lập', '\u00A0 lập'))],
  ])('is used by the next import %s', (_name, again) => {
    expect(textsOf(applied(again, [splitOf(before, 0, AT)]))).toContain('các tiệm vàng đông khách.');
  });

  it('is found when the journal quotes decomposed letters', () => {
    const border = splitOf(before, 0, 'Giá vàng lập đỉnh '.normalize('NFD').length);
    const quoted = { ...border.sentence, text: border.sentence.text.normalize('NFD') };
    expect(textsOf(applied(before, [{ ...border, sentence: quoted }]))).toContain(
      'các tiệm vàng đông khách.',
    );
  });

  it('is used in another article of the language that has the sentence word for word, not in one that has it edited', () => {
    const articles = { vi: [before, article(GLUED, { name: 'khac' })], en: [] };
    expect(textsOf(applyBorders(articles, [splitOf(before, 0, AT)]).vi[1])).toHaveLength(2);
    const edited = article(TEXT.replace('đỉnh', 'đáy'));
    expect(applied(edited, [splitOf(before, 0, AT)])).toBe(edited);
  });

  it('is not used in the other language', () => {
    const articles = { vi: [], en: [article(TEXT, { lang: 'en' })] };
    expect(applyBorders(articles, [splitOf(before, 0, AT)])).toBe(articles);
  });

  it('does nothing when the journal quotes other words than its sentence has', () => {
    const border = splitOf(before, 0, AT);
    const wrong = { ...border, sentence: { ...border.sentence, text: 'Giá vàng hôm nay.' } };
    expect(applied(before, [wrong])).toBe(before);
  });
});

describe('a join', () => {
  const before = article(TEXT);

  it('makes one sentence from the start of the first to the end of the second', () => {
    const now = applied(before, [joinOf(before, 1)]);
    expect(textsOf(now)).toEqual([GLUED, 'Họ về nhà. Trời mưa to.', 'Bão đang vào bờ.']);
    expect(now.sentences[1]).toMatchObject({ joints: [before.sentences[2]?.start] });
  });

  it('may be of a sentence that a join made', () => {
    const first = joinOf(before, 0);
    const second = joinOf(applied(before, [first]), 0);
    expect(textsOf(applied(before, [first, second]))[0]).toBe(`${GLUED} Họ về nhà. Trời mưa to.`);
  });

  it('moves a border together with a split', () => {
    const split = splitOf(before, 0, AT);
    const then = applied(before, [split]);
    expect(textsOf(applied(before, [split, joinOf(then, 1)]))).toEqual([
      'Giá vàng lập đỉnh',
      'các tiệm vàng đông khách. Họ về nhà.',
      'Trời mưa to.',
      'Bão đang vào bờ.',
    ]);
  });

  it('does not reach over a paragraph', () => {
    expect(applied(before, [joinOf(before, 2)])).toBe(before);
  });

  it('does nothing when another sentence came between the two', () => {
    const now = article(TEXT.replace('Trời', 'Đêm xuống. Trời'));
    expect(applied(now, [joinOf(before, 1)])).toBe(now);
  });

  it('takes the two that the journal names where the same words stand more than once', () => {
    const echo = article('Họ về nhà. Trời mưa to. Họ về nhà. Trời mưa to.');
    const now = applied(echo, [joinOf(echo, 2)]);
    expect(textsOf(now)).toEqual(['Họ về nhà.', 'Trời mưa to.', 'Họ về nhà. Trời mưa to.']);
    expect(now.sentences[0]).toBe(echo.sentences[0]);
  });
});

describe('a border that is refused', () => {
  const before = article('“Ông 𠀀e\u0323\u0301n về.” Trời mưa to.\n\nHết.');

  it.each([
    ['at the start', 0, 0, 'nothing-before'],
    ['behind an opening mark', 0, 1, 'nothing-before'],
    ['before a closing mark', 0, before.sentences[0]?.text.lastIndexOf('.') ?? 0, 'nothing-behind'],
    ['at the end', 0, 999, 'nothing-behind'],
    ['inside a character of two units', 0, '“Ông 𠀀'.length - 1, 'inside-character'],
    ['before a mark on a letter', 0, '“Ông 𠀀ẹ'.length, 'inside-character'],
    ['in no sentence', 9, 1, 'no-sentence'],
  ])('is a split %s', (_name, at, offset, reason) => {
    expect(canSplit(before, at, offset)).toBe(reason);
    if (before.sentences[at]) expect(applied(before, [splitOf(before, at, offset)])).toBe(before);
  });

  it.each([
    [0, true],
    [1, 'other-paragraph'],
    [2, 'last-sentence'],
    [3, 'no-sentence'],
  ])('is a join behind sentence %i: %s', (at, reason) => {
    expect(canJoin(before, at)).toBe(reason);
  });

  it('would cut a mark off the space that it stands on', () => {
    expect(canSplit(article('Ông \u0301đi.'), 0, 3)).toBe('inside-character');
  });
});

const PIECES = ['Ông', 'đường', 'the', '1.200', 'Hoà', '.', '. ', '! ', '…', ', ', ' ', ' ', '  ', '\u00A0']
  .concat(['“', '”', '\n', '\n\n', '- ', '# ', '𠀀', '😀', '👩‍👩‍👧', '\u0323', '\u0301', '\uD83D'])
  .concat(['Họ về. ', 'Họ về. ']);
const anyText = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map(pieces => normalizeText(pieces.join('')));
const anySteps = fc.array(
  fc.record({ isSplit: fc.boolean(), where: fc.nat(200), at: fc.nat(60), isStale: fc.boolean() }),
  { maxLength: 12 },
);

/** Makes the decisions of an editor who sees the article as it is after each, with a look back at an older state now and then. */
function decide(
  start: Article,
  steps: readonly { isSplit: boolean; where: number; at: number; isStale: boolean }[],
): BorderDecision[] {
  const borders: BorderDecision[] = [];
  for (const { isSplit, where, at, isStale } of steps) {
    const now = isStale ? start : applied(start, borders);
    const count = now.sentences.length - (isSplit ? 0 : 1);
    if (count < 1) continue;
    borders.push(isSplit ? splitOf(now, where % count, at) : joinOf(now, where % count));
  }
  return borders;
}

const bare = (text: string): string => text.replace(/\s+/gu, '');

describe('whatever an editor splits and joins', () => {
  it('every character that is no space stays in exactly one sentence, and ids are unique', () => {
    fc.assert(
      fc.property(anyText, anySteps, (text, steps) => {
        const before = article(text);
        const now = applied(before, decide(before, steps));
        expect(bare(textsOf(now).join(''))).toBe(bare(textsOf(before).join('')));
        expect(new Set(now.sentences.map(({ id }) => id)).size).toBe(now.sentences.length);
        let from = 0;
        for (const sentence of now.sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(from);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
          expect(sentence.text).toBe(sentence.text.trim());
          from = sentence.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no character is cut', () => {
    const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    fc.assert(
      fc.property(anyText, anySteps, (text, steps) => {
        const before = article(text);
        const known = new Set(before.sentences.flatMap(({ start, end }) => [start, end]));
        const whole = graphemes.segment(text);
        for (const { start, end } of applied(before, decide(before, steps)).sentences)
          for (const at of [start, end])
            if (!known.has(at)) expect(whole.containing(at)?.index ?? at).toBe(at);
      }),
      { numRuns: 300 },
    );
  });

  it('the same decisions give the same sentences', () => {
    fc.assert(
      fc.property(anyText, anySteps, (text, steps) => {
        const before = article(text);
        const borders = decide(before, steps);
        expect(applied(before, borders)).toEqual(applied(article(text), borders));
      }),
    );
  });

  it('a split and a join of its pieces give the sentences back', () => {
    fc.assert(
      fc.property(anyText, anySteps, fc.nat(200), fc.nat(60), (text, steps, where, at) => {
        const before = article(text);
        const borders = decide(before, steps);
        const now = applied(before, borders);
        if (now.sentences.length === 0) return;
        const sentence = where % now.sentences.length;
        if (canSplit(now, sentence, at) !== true) return;
        const cut = [...borders, splitOf(now, sentence, at)];
        const back = applied(before, [...cut, joinOf(applied(before, cut), sentence)]);
        const plain = (of: Article) => of.sentences.map(sentence => ({ ...sentence, joints: [] }));
        expect(plain(back)).toEqual(plain(now));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a long article', () => {
  it('takes ten thousand splits', () => {
    const long = article('Hai bên trao đổi tù nhân hôm nay. '.repeat(10_000));
    const borders = long.sentences.map((_, at) => splitOf(long, at, 'Hai bên '.length));
    expect(applied(long, borders).sentences).toHaveLength(20_000);
  });
});
