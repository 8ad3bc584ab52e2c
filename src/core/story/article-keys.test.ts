import { describe, expect, it } from 'vitest';
import type { Lang } from '../lang/language.ts';
import { emptyLexicon, extendLexicon } from '../lexicon/lexicon.ts';
import { articleKeys, keyContext } from './article-keys.ts';

const context = keyContext(
  extendLexicon(emptyLexicon(), [
    { en: 'Russia', vi: ['Nga'], wordClass: 'name' },
    { en: 'Russian', vi: ['Nga', 'tiếng Nga'], wordClass: 'name' },
    { en: 'the Kremlin', vi: ['Điện Kremlin', 'Kremlin'], wordClass: 'name' },
    { en: 'WHO', vi: ['Tổ chức Y tế Thế giới'], wordClass: 'name' },
    { en: 'prisoner', vi: ['tù binh'], wordClass: 'topic' },
    { en: 'casualty', vi: ['thương vong', 'nạn nhân'], wordClass: 'topic' },
    { en: 'victim', vi: ['nạn nhân'], wordClass: 'topic' },
    { en: 'say', vi: ['nói'], wordClass: 'everyday' },
    { en: 'hope', vi: ['hy vọng'], wordClass: 'everyday' },
  ]),
);
const keysIn = (lang: Lang, ...texts: string[]) =>
  articleKeys({ lang, sentences: texts.map(text => ({ text, kind: 'body' })) }, context);
const namesOfKeys = (lang: Lang, text: string): string[] => keysIn(lang, text).map(({ key }) => key);

describe('what is equal in both languages', () => {
  it.each([
    ['a name by its letters', 'Hôm qua ông Umerov nói.', 'Yesterday Umerov said so.'],
    ['a Vietnamese name without its marks', 'Ở chợ Cầu Giấy.', 'At the market in Cau Giay.'],
    ['a name in the other language', 'Báo chí Nga.', 'The press in Russia.'],
    ['an adjective of a name', 'Báo chí Nga.', 'The Russian press.'],
    ['a second wording of a name', 'Phía Kremlin.', 'At the Kremlin.'],
    ['a word of a subject', 'những tù binh', 'the prisoners'],
    ['a word that two English words have', 'các nạn nhân', 'the victims'],
    ['a figure', 'khoảng 1.200 cây', 'some 1,200 trees'],
    ['money', 'tới 1,5 tỷ đồng', 'up to 1.5 billion dong'],
    ['a percentage', 'tăng 8,5%', 'up 8.5 percent'],
    ['a day', 'vào ngày 23/7', 'on July 23'],
    ['a speed in any unit of its kind', 'gió 118 km/h', 'winds of 118 kph'],
  ])('%s', (_name, vi, en) => {
    const inBoth = namesOfKeys('vi', vi).filter(key => namesOfKeys('en', en).includes(key));
    expect(inBoth).toHaveLength(1);
  });
});

describe('what tells no story', () => {
  it.each([
    ['vi', 'Họ nói và hy vọng.'],
    ['en', 'They said who was there.'],
    ['en', 'Three of 100 people waited in 2025.'],
    ['en', 'Hope is all they have.'],
    ['vi', 'Ông và bà đi từ tháng 8.'],
    ['en', 'It was strewn with unguarded tarpaulins.'],
    ['vi', ''],
  ] as const)('has no key in %s: %s', (lang, text) => {
    expect(namesOfKeys(lang, text)).toEqual([]);
  });
});

describe('strength', () => {
  it('is more for a title and the lead than for what comes late', () => {
    const filler = Array.from({ length: 15 }, () => 'They waited.');
    const found = articleKeys(
      {
        lang: 'en',
        title: 'All eyes on Umerov',
        sentences: [
          ...['With Medinsky.', ...filler, 'With Ferretti.'].map(text => ({ text, kind: 'body' as const })),
        ],
      },
      context,
    );
    const strengthOf = (text: string) => found.find(key => key.text === text)?.strength ?? 0;
    expect(strengthOf('Umerov')).toBeGreaterThan(strengthOf('Medinsky'));
    expect(strengthOf('Medinsky')).toBeGreaterThan(strengthOf('Ferretti'));
  });

  it('is shared in a list of names, so that one sentence cannot make a story', () => {
    const list = `With ${Array.from({ length: 40 }, (_, at) => `Ferrett${'abcdefghij'[at % 10]}${'klmn'[at % 4]}sk`).join(', ')}.`;
    const [first] = keysIn('en', list);
    expect(first?.strength).toBeLessThan(0.5);
  });

  it('does not count a title twice that is the title line as well', () => {
    const title = 'All eyes on Umerov';
    const [once] = articleKeys({ lang: 'en', sentences: [{ text: title, kind: 'title' }] }, context);
    const [twice] = articleKeys({ lang: 'en', title, sentences: [{ text: title, kind: 'title' }] }, context);
    expect(twice?.strength).toBe(once?.strength);
  });
});

it('a sentence in the other language is read in that language', () => {
  const sentences = [{ text: 'khoảng 1.200 cây', kind: 'body', lang: 'vi' }] as const;
  expect(articleKeys({ lang: 'en', sentences }, context).map(({ key }) => key)).toEqual(['f1200']);
});
