import { describe, expect, it } from 'vitest';
import { rulesOf } from '../lang/language.ts';
import { findFurniture } from './find-furniture.ts';

function isFurniture(text: string, lang: 'vi' | 'en'): boolean | undefined {
  return findFurniture(['Một đoạn mở đầu.', text], rulesOf(lang))[1];
}

describe('Vietnamese page furniture', () => {
  it.each([
    'Ảnh: Nguyễn Văn Đức',
    'Nguồn: TTXVN',
    'Mời quý độc giả theo dõi bản tin',
    'Chia sẻ',
    'Theo dõi chúng tôi trên Facebook',
    'Từ khóa: hòa đàm, tù nhân',
    '3 phút đọc',
    '© 2025 Báo Mẫu',
    'Xem thêm:',
  ])('is found: %s', text => {
    expect(isFurniture(text, 'vi')).toBe(true);
  });

  it.each([
    'Ảnh vệ tinh cho thấy cầu đã sập.',
    'Nguồn nước của thành phố đang cạn dần.',
    'Chia sẻ với báo giới tại buổi họp kéo dài suốt cả buổi chiều, ông nói sẽ về nước.',
    'Mời gọi đầu tư là việc của tỉnh.',
    'Theo dõi sức khỏe là điều cần thiết.',
  ])('is not seen in a sentence that begins like it: %s', text => {
    expect(isFurniture(text, 'vi')).toBe(false);
  });
});

describe('English page furniture', () => {
  it.each([
    'Photo: Ann Lee',
    'Follow us on Telegram',
    'Sign up for our daily newsletter',
    'Share this article',
    'Advertisement',
    '4 min read',
    'Copyright 2025 Sample Press',
    'Tags: talks, prisoners',
    'Read more:',
    'Related stories',
  ])('is found: %s', text => {
    expect(isFurniture(text, 'en')).toBe(true);
  });

  it.each([
    'By Monday the talks had ended.',
    'Photographs show that the bridge fell.',
    'Share prices fell on Monday.',
    'Comments by the minister drew anger.',
    'Related talks will be held in Oslo next month.',
    'Print runs of the paper have fallen.',
  ])('is not seen in a sentence that begins like it: %s', text => {
    expect(isFurniture(text, 'en')).toBe(false);
  });
});

describe('links under a heading', () => {
  it('are furniture until a paragraph ends with a stop', () => {
    const paragraphs = [
      'Một câu.',
      'Tin liên quan',
      'Giá vàng tăng',
      'Mưa lớn',
      'Ông đã về nước.',
      'Tiểu mục',
    ];
    expect(findFurniture(paragraphs, rulesOf('vi'))).toEqual([false, true, true, true, false, false]);
  });
});

describe('a paragraph that stands twice', () => {
  it('is a caption when it is short', () => {
    const caption = 'Đoàn xe rời thủ đô.';
    expect(findFurniture([caption, 'Một câu khác.', caption], rulesOf('vi'))).toEqual([true, false, true]);
  });

  it('is text when it is long', () => {
    const long = 'Đoàn xe rời thủ đô. '.repeat(15).trim();
    expect(findFurniture([long, long], rulesOf('vi'))).toEqual([false, false]);
  });

  it('does not make furniture of the title', () => {
    expect(findFurniture(['Tựa', 'Một câu.', 'Tựa'], rulesOf('vi'), 1)).toEqual([false, false, true]);
  });
});
