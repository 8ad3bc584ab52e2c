import { describe, expect, it } from 'vitest';
import { findListMarkers } from './list-markers.ts';

function markersOf(text: string): string[] {
  return findListMarkers(text).map(({ start, end }) => text.slice(start, end));
}

describe('a list that runs on in one paragraph', () => {
  it.each([
    ['1. Mở cửa khẩu 2. Trao đổi tù binh 3. Lập đường dây nóng', ['1.', '2.', '3.']],
    ['1) Open the border 2) Swap prisoners', ['1)', '2)']],
    ['1.) Open the border. 2.) Swap prisoners.', ['1.)', '2.)']],
    ['a) Có giấy phép; b) Có 5 lao động; c) Không nợ thuế.', ['a)', 'b)', 'c)']],
    ['c) Ba điểm d) Bốn điểm đ) Năm điểm e) Sáu điểm', ['c)', 'd)', 'đ)', 'e)']],
    ['i. The tenant pays. ii. The landlord repairs.', ['i.', 'ii.']],
    ['• Gạo • Muối • Thuốc', ['•', '•', '•']],
    ['• 9. Gạo • 10. Muối', ['• 9.', '• 10.']],
    ['Cần nhớ ba điều. a) Không mở liên kết; b) Không cho mã.', ['a)', 'b)']],
    ['Họ cần hai thứ: 1. gạo 2. muối', ['1.', '2.']],
    ['She made two pledges. • Free meals • A new tram', ['•', '•']],
  ])('has its markers found: %s', (text, expected) => {
    expect(markersOf(text)).toEqual(expected);
  });

  it('costs no more where most candidates are none', () => {
    expect(findListMarkers(`a) - ${'b) - '.repeat(100_000)}`)).toEqual([]);
  });

  it.each([
    ['does not begin with a marker, nor behind a stop', 'Họ cần 1. gạo 2. muối'],
    ['has one item', '1. Mở cửa khẩu phía bắc.'],
    ['does not count on', '1. Đội chủ nhà thắng 3. Đội khách xếp cuối'],
    ['is of initials', 'J. K. Rowling viết cuốn này.'],
    ['is of initials that follow each other', 'A. B. Nguyễn đến.'],
    ['is of names behind sentences', 'They left. A. Smith stayed. B. Jones came.'],
    ['has a label that is not the first behind a sentence', 'Có 3 đội. 2) Huế và 3) Vinh.'],
    ['has decimals', '1.5 triệu người và 2.5 triệu xe'],
    ['changes its style', '1. Gạo 2) Muối'],
    ['is a dash within a sentence', '- Ông nói - và cười - rồi đi.'],
    ['is empty', ''],
  ])('is none where it %s', (_name, text) => {
    expect(findListMarkers(text)).toEqual([]);
  });
});
