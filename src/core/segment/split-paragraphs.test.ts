import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, splitParagraphs } from './split-paragraphs.ts';

function paragraphsOf(text: string): string[] {
  return splitParagraphs(text).map(({ start, end }) => text.slice(start, end));
}

const WRAPPED = [
  'The envoys of both sides came to the old palace early',
  'on Monday and left it again before the noon bell, with',
  'a paper that nobody outside the room has seen.',
];

describe('paragraphs', () => {
  it.each([
    ['are parted by a blank line', 'Một.\n\nHai.', ['Một.', 'Hai.']],
    ['are parted by a line of white space', 'Một.\n \t\u00A0\nHai.', ['Một.', 'Hai.']],
    [
      'stand one a line where lines end sentences',
      'Câu một.\nCâu hai.\nCâu ba.',
      ['Câu một.', 'Câu hai.', 'Câu ba.'],
    ],
    ['lose the white space around them', '\n\n  Một.\t\n\u00A0Hai.  \n', ['Một.', 'Hai.']],
    ['are none in an empty text', '', []],
    ['are none in white space', ' \n\t\n ', []],
    ['may be a text without a line end', 'Một', ['Một']],
  ])('%s', (_name, text, expected) => {
    expect(paragraphsOf(text)).toEqual(expected);
  });

  it('of text wrapped at a column keep their lines together', () => {
    expect(paragraphsOf(WRAPPED.join('\n'))).toEqual([WRAPPED.join('\n')]);
  });

  it('of wrapped text end at a blank line', () => {
    const block = WRAPPED.join('\n');
    expect(paragraphsOf(`${block}\n\n${block}`)).toEqual([block, block]);
  });

  it('of a wrapped list begin at each item', () => {
    const item = `- ${WRAPPED[0]}\n${WRAPPED[1]}`;
    expect(paragraphsOf(`${item}\n${item}\n${item}`)).toEqual([item, item, item]);
  });

  it('of long lines are one a line, because no editor wraps so late', () => {
    const lines = ['a', 'b', 'c'].map(letter => `${letter} `.repeat(80).trim());
    expect(paragraphsOf(lines.join('\n'))).toEqual(lines);
  });

  it('of short lines without a stop are one a line: headings and links', () => {
    expect(paragraphsOf('Trang chủ\nThời sự\nThế giới')).toEqual(['Trang chủ', 'Thời sự', 'Thế giới']);
  });

  it.each([
    ['goes on in lower case', ['It was a cold', 'night in the city.']],
    ['ends in a word that cannot be the last', ['Theo lời bà', 'Sáu, nước lên từ đêm.']],
    ['ends in an abbreviation of what follows', ['Ông sống ở TP.', 'Hải Phòng từ nhỏ.']],
    ['ends in one and goes on in lower case', ['They moved from the U.S.', 'to Canada last year.']],
  ])('keep together a line that %s', (_name, lines) => {
    expect(paragraphsOf(lines.join('\n'))).toEqual([lines.join('\n')]);
  });

  it.each([
    ['a headline and the text', ['Giá vàng lập đỉnh mới', 'Sáng nay, giá vàng vượt mốc cũ.']],
    ['names in lower case', ['features', 'contact manager', 'events, activities']],
    ['a list behind a colon', ['Cần mang theo:', 'gạo và muối.']],
    [
      'headings of equal length',
      ['Chương II. Tổ chức bộ máy', 'Điều 9. Hội đồng quản lý', 'Hội đồng có 7 người.'],
    ],
  ])('do not keep together %s', (_name, lines) => {
    expect(paragraphsOf(lines.join('\n'))).toEqual(lines);
  });

  it('of a newspaper column are one, though the lines are short', () => {
    const column = [
      'Mưa lớn suốt ba ngày đã làm nhiều',
      'tuyến đường ở miền núi bị chia cắt,',
      'lực lượng cứu hộ phải đi bộ vào.',
    ];
    expect(paragraphsOf(column.join('\n'))).toEqual([column.join('\n')]);
  });

  it('may be very many lines without a blank one', () => {
    const line = 'Tin ngắn';
    expect(splitParagraphs(`${line}\n`.repeat(300_000))).toHaveLength(300_000);
  });

  it('together hold everything but white space, in order', () => {
    const text = fc
      .array(
        fc.constantFrom('Đường đi. ', 'xa ', '\n', '\n\n', '\t', '- ', '1. ', 'x'.repeat(60), '\u00A0', '…”'),
        {
          maxLength: 40,
        },
      )
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(text, source => {
        let from = 0;
        for (const { start, end } of splitParagraphs(source)) {
          expect(source.slice(from, start).trim()).toBe('');
          expect(source.slice(start, end)).toBe(source.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(source.slice(from).trim()).toBe('');
      }),
    );
  });
});

describe('lines', () => {
  it('are as many as line feeds and one, with blank lines empty', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ư', ' ', '\n', '\t'), { maxLength: 30 }), parts => {
        const text = parts.join('');
        const lines = linesOf(text);
        expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(
          text.split('\n').map(line => line.trim()),
        );
      }),
    );
  });
});
