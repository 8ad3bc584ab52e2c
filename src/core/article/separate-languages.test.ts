import { describe, expect, it } from 'vitest';
import { separateLanguages } from './separate-languages.ts';

const VI = [
  'Lũ lớn trên sông Hồng',
  'Nước sông dâng cao suốt đêm qua, người dân hai bên bờ phải dọn đồ lên gác.',
  'Trường học đóng cửa và chưa rõ khi nào các em được đi học trở lại.',
];
const EN = [
  'Floods on the Red River',
  'The water rose all night and people on both banks carried their things upstairs.',
  'Schools were closed, and it is not known when the children can go back to them.',
];

describe('a text with an article in each language', () => {
  it('is parted where one follows the other', () => {
    expect(separateLanguages([...VI, ...EN])).toEqual({ vi: VI, en: EN });
  });

  it('is parted where paragraphs alternate', () => {
    const mixed = VI.flatMap((text, at) => [text, EN[at] ?? '']);
    expect(separateLanguages(mixed)).toEqual({ vi: VI, en: EN });
  });

  it('keeps a comment with the paragraph that it marks', () => {
    const comment = '<!-- furniture: caption -->';
    const separated = separateLanguages([...VI, comment, ...EN]);
    expect(separated?.en[0]).toBe(comment);
  });

  it.each([
    ['Vietnamese alone', VI],
    ['English alone', EN],
    ['Vietnamese with a quote in English', [...VI, ...VI, ...VI, EN[1] ?? '']],
    [
      'Vietnamese with a long quote of two paragraphs',
      [...VI, ...VI, ...VI, ...VI, EN[1] ?? '', EN[2] ?? ''],
    ],
    ['nothing', []],
  ])('is not found in %s', (_name, paragraphs) => {
    expect(separateLanguages(paragraphs)).toBeUndefined();
  });
});
