import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Lang, rulesOf } from '../lang/language.ts';
import { createMissingStopFinder } from './missing-stops.ts';

/** Finds the borders in `marked` without its marks (`¦` for a space) and returns it with marks where they were found. */
function mark(lang: Lang, marked: string): string {
  const text = marked.replaceAll(' ¦ ', ' ');
  const borders = createMissingStopFinder(text, rulesOf(lang))(0, text.length);
  let at = 0;
  const pieces = borders.map(border => {
    const piece = text.slice(at, border).trim();
    at = border;
    return piece;
  });
  return [...pieces, text.slice(at)].join(' ¦ ');
}

const CASES: Readonly<Record<string, readonly (readonly [Lang, string])[]>> = {
  'a headline and a lead with a grammatical or everyday word': [
    ['en', 'Beekeepers warn of poor honey season ¦ The wet spring kept bees in their hives for weeks.'],
    ['en', 'Tram line reopens after repairs ¦ Passengers cheered as the first car left the depot.'],
    ['vi', 'Hồ chứa đầy nước sau bão ¦ Các nhà máy thủy điện bắt đầu xả lũ từ chiều qua.'],
    ['vi', 'Giá cá tra tăng trở lại ¦ Nông dân miền Tây phấn khởi vì bán được giá cao.'],
  ],
  'a headline whose name comes again': [
    ['en', 'Petrov wins chess title ¦ Anna Petrov beat her rival in the last game on Sunday.'],
    [
      'en',
      'Kenya bans plastic bottles in parks ¦ Kenya will fine visitors who bring plastic bottles into its parks.',
    ],
  ],
  'a headline set in capitals': [
    ['en', 'How One Family Saved the Last Ferry on the Lake ¦ It started with a letter to the mayor.'],
    ['vi', 'CẦU MỚI THÔNG XE SAU BA NĂM ¦ Sáng nay, người dân hai bờ đổ ra xem.'],
  ],
  'a headline and a quotation': [
    ['en', 'Storm flattens vineyards ¦ “We lost the harvest of a lifetime,” one grower said.'],
    ['vi', 'Người thổi hồn cho gỗ ¦ “Gỗ nào cũng có tiếng nói của nó”, ông Lực tâm sự.'],
  ],
  'nothing, as a name goes on or is led to': [
    ['en', 'The party chose Senate Majority Leader John Thune as its candidate.'],
    ['en', 'Judges at The Hague heard the case of Radio Free Europe reporter Vlad Yesypenko.'],
    ['en', 'Analysts think Toyota will raise prices in September.'],
    ['vi', 'Theo Bộ trưởng Quốc phòng Phan Văn Giang, hai nước sẽ tập trận chung.'],
    ['vi', 'Hội nghị Thượng đỉnh Đông Á bàn về an ninh biển.'],
    ['vi', 'Các Đại biểu Quốc hội thảo luận ở tổ.'],
  ],
  'nothing inside quotes and brackets, or behind a comma or colon': [
    ['en', 'She called the plan "A Blueprint for the Future" and left.'],
    ['en', 'The verdict was short: The court had no say.'],
    ['vi', 'Vở kịch (Những Người Khốn Khổ Trên Sân Khấu Nhỏ) diễn ba đêm.'],
    ['vi', 'Đám đông hô vang "Chúng tôi muốn về nhà!" suốt buổi chiều.'],
  ],
};

describe('Borders without a stop', () => {
  for (const [topic, cases] of Object.entries(CASES)) {
    it.each(cases)(`are found rightly where there is ${topic} (%s): %s`, (lang, marked) => {
      expect(mark(lang, marked)).toBe(marked);
    });
  }

  it('lie in order before words with a capital, whatever the text', () => {
    const piece = fc.constantFrom(
      'Ông',
      'Hà Nội',
      'the',
      'Officials',
      'say',
      '"',
      '“',
      '”',
      "'",
      '(',
      ')',
      ',',
      'đã',
      '5',
      'GIÁ',
      '\u00A0',
    );
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), fc.array(piece, { maxLength: 40 }), (lang, pieces) => {
        const text = pieces.join(' ');
        const borders = createMissingStopFinder(text, rulesOf(lang))(0, text.length);
        expect(borders).toEqual([...new Set(borders)].sort((a, b) => a - b));
        for (const border of borders) expect(text.slice(border)).toMatch(/^["“«]?\p{Lu}/u);
      }),
    );
  });
});
