import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../lang/language.ts';
import type { LexiconEntry, WordClass } from '../lexicon/entry.ts';
import { emptyLexicon, extendLexicon } from '../lexicon/lexicon.ts';
import { STORY_WORDS, TOLD_ARTICLES } from './stories.test-data.ts';
import type { StoryArticle } from './story-article.ts';
import { type StorySuggestion, suggestStories } from './suggest-stories.ts';

const lexicon = extendLexicon(
  emptyLexicon(),
  Object.entries(STORY_WORDS).flatMap(([wordClass, list]) => readWords(list, wordClass as WordClass)),
);

function readWords(list: string, wordClass: WordClass): LexiconEntry[] {
  return list.split('|').map(item => {
    const [en = '', vi = ''] = item.split('=');
    return { en: en.trim(), vi: vi.split(',').map(word => word.trim()), wordClass };
  });
}

function articlesOf(...stories: string[]) {
  return TOLD_ARTICLES.filter(({ story }) => stories.includes(story));
}

function article(
  lang: Lang,
  title: string,
  body: readonly string[],
  more: Partial<StoryArticle> = {},
): StoryArticle {
  return { lang, title, sentences: body.map(text => ({ text, kind: 'body' })), ...more };
}

/** The stories of each suggestion: [['quake'], …] when every one is of one story. */
function storiesIn(suggestions: readonly StorySuggestion[], articles = TOLD_ARTICLES): string[][] {
  return suggestions.map(group => [...new Set(group.articles.map(at => articles[at]?.story ?? '?'))]);
}

describe('which articles belong together', () => {
  it('puts the reports of both languages, and of two papers of one, under one story and keeps all others apart', () => {
    const found = storiesIn(suggestStories(TOLD_ARTICLES, { lexicon }));
    expect(found).toEqual([...new Set(TOLD_ARTICLES.map(({ story }) => story))].map(story => [story]));
  });

  it('does so without dates, by what the texts say', () => {
    const undated = TOLD_ARTICLES.map(({ date: _, ...told }) => told);
    const found = storiesIn(suggestStories(undated, { lexicon }));
    expect(found).toEqual([...new Set(TOLD_ARTICLES.map(({ story }) => story))].map(story => [story]));
  });

  it.each([
    ['two typhoons over the same provinces', 'typhoon-sarika', 'typhoon-halong'],
    ['two matches of one team', 'match-myanmar', 'match-laos'],
    ['two rounds of the same talks', 'talks-june', 'istanbul-talks'],
    ['two meetings of one central bank', 'fed-rate-cut', 'fed-december'],
    ['two accidents in one city', 'accident-bridge', 'accident-street'],
  ])('keeps %s apart, also when nothing else is there to compare with', (_name, one, other) => {
    const articles = articlesOf(one, other);
    const found = suggestStories(articles, { lexicon });
    expect(storiesIn(found, articles)).toEqual([[one], [other]]);
    expect(found.map(group => group.articles.length)).toEqual([2, 2]);
  });

  it('does not chain: a report of two events does not bring the two together', () => {
    const [first, second] = [articlesOf('quake'), articlesOf('bank-trial')];
    const both = article('en', 'World news in brief', [
      first[1]?.sentences[1]?.text ?? '',
      second[1]?.sentences[1]?.text ?? '',
    ]);
    const articles = [...first, ...second, both];
    const of = (at: number) =>
      suggestStories(articles, { lexicon }).find(group => group.articles.includes(at));
    expect(of(0)?.articles).toEqual(expect.arrayContaining([0, 1]));
    expect(of(2)?.articles).toEqual(expect.arrayContaining([2, 3]));
    expect(of(0)).not.toEqual(of(2));
  });

  it('puts many reports of one event under one story, in both languages', () => {
    const [vi, en] = articlesOf('istanbul-talks');
    const reports = Array.from({ length: 40 }, (_, at) => (at % 2 ? vi : en)).flatMap((told, at) =>
      told ? [{ ...told, title: `${told.title} (${at})` }] : [],
    );
    expect(suggestStories(reports, { lexicon })).toHaveLength(1);
  });

  it('reads dates as the press writes them', () => {
    const [june = TOLD_ARTICLES[0], july = TOLD_ARTICLES[0]] = [
      articlesOf('talks-june')[0],
      articlesOf('istanbul-talks')[0],
    ];
    const dated = [
      { ...june, date: 'Thứ ba, 3/6/2025, 09:12 (GMT+7)' },
      { ...july, lang: july?.lang ?? 'vi', sentences: june?.sentences ?? [], date: 'July 24, 2025' },
    ].map(told => ({ lang: 'vi' as const, sentences: told.sentences ?? [], date: told.date }));
    const [far] = suggestStories(dated, { lexicon });
    const [near] = suggestStories(
      dated.map(told => ({ ...told, date: '2025-06-03' })),
      { lexicon },
    );
    expect([far?.articles, near?.articles]).toEqual([[0], [0, 1]]);
  });

  it('does not look at boilerplate', () => {
    const [vi, en] = articlesOf('quake');
    const links = (en?.sentences ?? []).map(sentence => ({ ...sentence, kind: 'boilerplate' as const }));
    const other = article('en', 'Robots harvest peppers in Drenthe', ['Growers save half of the labour.']);
    const articles = [vi, { ...other, sentences: [...other.sentences, ...links] }].flatMap(one => one ?? []);
    expect(suggestStories(articles, { lexicon })).toHaveLength(2);
  });

  it('leaves articles without names and figures alone, each as a story of its own', () => {
    const articles = [
      article('vi', 'Mưa', ['Trời mưa cả ngày.', 'Không ai ra đường.']),
      article('en', 'Rain', ['It rained all day.']),
      article('en', '', []),
      article('vi', '', ['…']),
    ];
    const found = suggestStories(articles, { lexicon });
    expect(found.map(group => group.articles)).toEqual([[0], [1], [2], [3]]);
    expect(found.every(group => group.because.length === 0)).toBe(true);
  });

  it('gives nothing for nothing, and one story for one article', () => {
    expect(suggestStories([], { lexicon })).toEqual([]);
    expect(suggestStories(articlesOf('hanoi-metro'), { lexicon })).toEqual([
      {
        articles: [0],
        name: 'hanoi-to-open-underground-stations-next-year',
        isFiled: false,
        confidence: 1,
        because: [],
      },
    ]);
  });
});

describe('the order of the files', () => {
  it('changes neither the groups nor their names', () => {
    const describeAll = (order: readonly number[]) => {
      const articles = order.flatMap(at => TOLD_ARTICLES[at] ?? []);
      return suggestStories(articles, { lexicon })
        .map(({ articles: places, ...rest }) => ({
          ...rest,
          articles: places.map(place => order[place] ?? -1).sort((a, b) => a - b),
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    };
    const all = TOLD_ARTICLES.map((_, at) => at);
    const expected = describeAll(all);
    const shuffled = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
    fc.assert(
      fc.property(shuffled, order => {
        expect(describeAll(order)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('every article is in exactly one suggestion, whatever is thrown together', () => {
    const some = fc.array(fc.constantFrom(...TOLD_ARTICLES), { maxLength: 12 });
    fc.assert(
      fc.property(some, articles => {
        const found = suggestStories(articles, { lexicon });
        const places = found.flatMap(group => group.articles).sort((a, b) => a - b);
        expect(places).toEqual(articles.map((_, at) => at));
        expect(new Set(found.map(group => group.name)).size).toBe(found.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('stories that are filed already', () => {
  it('a new article joins the story of an article that tells the same', () => {
    const [vi, en] = articlesOf('istanbul-talks');
    const known = [vi, ...articlesOf('talks-june')].flatMap(one =>
      one ? [{ ...one, story: one.story === 'istanbul-talks' ? 'istanbul-3' : 'istanbul-2' }] : [],
    );
    const [found, ...others] = suggestStories(en ? [en] : [], { lexicon, known });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ articles: [0], name: 'istanbul-3', isFiled: true });
    expect(found?.because.map(({ text }) => text)).toContain('Putin');
  });

  it('two stories that an editor keeps apart are not put together by a new article', () => {
    const articles = articlesOf('coffee-prices');
    const known = articles.slice(0, 2).map((told, at) => ({ ...told, story: `coffee-${at}` }));
    const found = suggestStories(articles.slice(2), { lexicon, known });
    expect(found).toHaveLength(1);
    expect(found[0]?.name).toMatch(/^coffee-[01]$/);
  });

  it('a new story never gets the name of another', () => {
    const articles = articlesOf('quake', 'hanoi-metro').map(told => ({ ...told, title: 'In brief' }));
    const known = articlesOf('langur-birth').map(told => ({ ...told, story: 'In-Brief' }));
    const names = suggestStories(articles, { lexicon, known, taken: ['in-brief-2'] }).map(({ name }) => name);
    expect(names.sort()).toEqual(['in-brief-3', 'in-brief-4']);
  });
});

describe('the evidence', () => {
  it('names what the two languages have in common, as the English article writes it', () => {
    const [found] = suggestStories(articlesOf('vinh-phu-chips'), { lexicon });
    const texts = found?.because.map(({ kind, text }) => `${kind}: ${text}`);
    expect(texts).toEqual(
      expect.arrayContaining(['name: Okabe', 'figure: $2.4 billion', 'figure: 3,150', 'date: 2025-05-15']),
    );
    expect(texts?.findIndex(text => text.startsWith('name'))).toBe(0);
    expect(found?.confidence).toBeGreaterThan(0.5);
  });
});
