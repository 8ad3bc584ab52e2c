import { describe, expect, it } from 'vitest';
import { segmentArticle } from '../segment/segment-article.ts';
import { languageOfParagraph } from './paragraph-language.ts';

const VI = 'Hai đoàn gặp nhau ở Huế và đã nói về việc trao đổi tù nhân trong suốt buổi sáng.';
const EN = 'The two delegations met in Hue and talked about the exchange of prisoners all morning.';

describe('the language of a paragraph', () => {
  it.each([
    ['is its own in an article of the other language', EN, 'vi', 'en'],
    ['is its own the other way round', VI, 'en', 'vi'],
    ['is the article’s for its own', VI, 'vi', 'vi'],
    ['is the article’s where it is too short to tell', 'Reuters, Kyiv Post, BBC', 'vi', 'vi'],
    [
      'is the article’s for a list of names',
      'Volodymyr Zelensky, Vladimir Putin, Rustem Umerov, Vladimir Medinsky',
      'vi',
      'vi',
    ],
    [
      'is Vietnamese with English names in it',
      'Ông Donald Trump và ông Joe Biden đã gặp nhau tại White House hôm qua.',
      'vi',
      'vi',
    ],
    [
      'is English with Vietnamese names in it',
      'Prime Minister Phạm Minh Chính met Nguyễn Văn Thắng in the city of Đà Nẵng on Monday.',
      'en',
      'en',
    ],
    [
      'is Vietnamese where a quote of a few words is English',
      'Ông nói bằng tiếng Anh: “We will return”, rồi bước lên xe và không trả lời thêm câu nào.',
      'vi',
      'vi',
    ],
  ] as const)('%s', (_name, text, articleLang, expected) => {
    expect(languageOfParagraph(text, articleLang)).toBe(expected);
  });

  it('decides how the paragraph is split, and is told', () => {
    const quote = 'He said that the U.S. Treasury had not been told of it. Gen. Harlow was there as well.';
    const sentences = segmentArticle(`Hòa đàm\n\n${VI}\n\n${quote}`, { lang: 'vi' });
    expect(sentences.filter(({ lang }) => lang === 'en').map(({ text }) => text)).toEqual([
      'He said that the U.S. Treasury had not been told of it.',
      'Gen. Harlow was there as well.',
    ]);
    expect(sentences.filter(({ lang }) => lang === undefined)).toHaveLength(2);
  });
});
