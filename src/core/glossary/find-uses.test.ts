import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import type { Lang } from '../lang/language.ts';
import { segmentArticle } from '../segment/segment-article.ts';
import { findUses } from './find-uses.ts';
import { conceptOfTerms } from './glossary.test-data.ts';
import { createTermFinder } from './term-finder.ts';

const found = (lang: Lang, term: string, text: string): string[] =>
  createTermFinder(term.split(', '), lang)(text).map(({ start, end }) => text.slice(start, end));

describe('a term in a sentence', () => {
  it.each([
    ['vi', 'hoà bình', 'Đàm phán hòa bình ở Hòa Bình.', ['hòa bình', 'Hòa Bình']],
    ['vi', 'Hòa Bình', 'hoà bình ở Hoà Bình', ['Hoà Bình']],
    ['vi', 'lũ', 'Lũ về, lũng sâu', ['Lũ']],
    ['vi', 'ông Trump', 'Ông Trump nói Ông Trump', ['Ông Trump']],
    ['vi', 'Điện Kremlin', 'ĐIỆN KREMLIN IM LẶNG', ['ĐIỆN KREMLIN']],
    ['vi', 'Điện Kremlin', 'Điện\u00A0Kremlin', ['Điện\u00A0Kremlin']],
    ['vi', 'Điện Kremlin', 'Điện, Kremlin', []],
    ['en', 'missile', 'Missiles and a missile’s range', ['Missiles', 'missile']],
    ['en', 'party', 'Both parties', ['parties']],
    ['en', 'ceasefire agreement', 'ceasefire agreements', ['ceasefire agreements']],
    ['en', 'United State', 'United States', []],
    ['en', 'US', 'us and US', ['US']],
    ['en', 'us', 'US officials told us', ['us']],
    ['en', 'cease-fire', 'a cease fire', ['cease fire']],
    ['en', 'Trump, Donald Trump', 'Donald Trump and Trump', ['Donald Trump', 'Trump']],
    ['en', '…', 'x …', []],
  ] as const)('in %s: %s in “%s”', (lang, term, text, expected) => {
    expect(found(lang, term, text)).toEqual(expected);
  });
});

it('uses are told by language, article and sentence', () => {
  const article = (lang: Lang, text: string): Article => ({
    file: `a.${lang}.md`,
    meta: { lang },
    text,
    sentences: segmentArticle(text, { lang }),
  });
  const articles = {
    vi: [article('vi', 'Không có gì.'), article('vi', 'Trời mưa. Ông tới Đà Nẵng.')],
    en: [article('en', 'He is in Da Nang now.')],
  };
  expect(findUses(conceptOfTerms('da-nang', '!Đà Nẵng', '!Da Nang'), articles)).toEqual([
    { lang: 'vi', article: 1, sentence: 1, spans: [{ start: 8, end: 15 }] },
    { lang: 'en', article: 0, sentence: 0, spans: [{ start: 9, end: 16 }] },
  ]);
});
