import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/support/articles.ts';
import { buildRows, choiceOf } from './build-rows.ts';
import { pairKey } from './decision.ts';
import { type Candidate, refOf, type StoryArticles } from './story.ts';

function candidate(vi: number, en: number, { score = 0.9, suggested = true } = {}): Candidate {
  return { viArticle: 0, enArticle: 0, vi: [vi], en: [en], score, suggested };
}

describe('the rows of a story', () => {
  const articles: StoryArticles = {
    vi: [articleOf('vi', ['Một.', 'Hai.', 'Ba.']), articleOf('vi', ['Bốn.'], 'khac')],
    en: [articleOf('en', ['One.', 'Two.'])],
  };

  it('are the Vietnamese sentences in order, with or without a candidate', () => {
    const rows = buildRows(articles, [candidate(1, 0)], []).vi;
    expect(rows.map(row => [row.article, row.sentence, row.choices.length])).toEqual([
      [0, 0, 0],
      [0, 1, 1],
      [0, 2, 0],
      [1, 0, 0],
    ]);
  });

  it('keep the order of the candidates and hold each once', () => {
    const rows = buildRows(
      articles,
      [candidate(0, 1), candidate(0, 0, { score: 0.3 }), candidate(0, 1)],
      [],
    ).vi;
    expect(rows[0]?.choices.map(({ en }) => en)).toEqual([[1], [0]]);
  });

  it('show a pair of two Vietnamese sentences under both', () => {
    const joined: Candidate = { ...candidate(0, 0), vi: [0, 2] };
    const rows = buildRows(articles, [joined], []).vi;
    expect(rows.map(row => row.choices.length)).toEqual([1, 0, 1, 0]);
    expect(rows[0]?.choices[0]?.key).toBe(rows[2]?.choices[0]?.key);
  });

  it('are the English sentences in order when English leads, with the same candidates', () => {
    const { vi, en } = buildRows(articles, [candidate(1, 0), candidate(2, 0)], []);
    expect(en.map(row => [row.lang, row.sentence, row.choices.map(choice => choice.vi)])).toEqual([
      ['en', 0, [[1], [2]]],
      ['en', 1, []],
    ]);
    expect(en[0]?.choices[0]).toBe(vi[1]?.choices[0]);
  });

  it('know their candidates by the keys that the journal gives their pairs', () => {
    const joined: Candidate = { ...candidate(0, 0), vi: [0, 2], en: [0, 1] };
    for (const one of [candidate(1, 0), joined])
      expect(choiceOf(one, articles).key).toBe(pairKey(refOf(one, articles)));
  });

  it('leave out furniture', () => {
    const [first] = articles.vi;
    if (!first) throw new Error('no article');
    const sentences = first.sentences.map((sentence, at) =>
      at === 1 ? { ...sentence, kind: 'boilerplate' as const } : sentence,
    );
    const rows = buildRows({ ...articles, vi: [{ ...first, sentences }] }, [], []).vi;
    expect(rows.map(row => row.sentence)).toEqual([0, 2]);
  });
});
