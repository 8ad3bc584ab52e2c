import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable } from './syllables.ts';

const each = (list: string): string[] => list.trim().split(/\s+/);

describe('a Vietnamese syllable', () => {
  it.each([
    [
      'of the press',
      'việt nam chính phủ người nước được trường đường phường quyết định thủ tướng ngoại trưởng khuyến nghị nghiêng',
    ],
    ['without a tone', 'a ba cho hai năm trong nghe xanh thanh minh khoa'],
    ['that ends in a stop', 'bát bạt các học ích kịch tiếp tiệp thuốc luật mặt nhất khuyết sách'],
    ['with gi', 'gì gìn gia già giá giữa giờ giúp giặc giết giếng giêng giường'],
    ['with qu', 'qua quá quả quân quê quý quỹ quyền quốc quần quay quét quậy'],
    ['with either placement of the tone', 'hoà hòa khoẻ khỏe thuỷ thủy uỷ ủy quý qúy qúi'],
    ['with i or y', 'lí lý kĩ kỹ mĩ mỹ tỉ tỷ sĩ sỹ hi hy quí quý y ý yêu yến ỷ'],
    ['with a glide', 'oan oằn uyên uỷ ngoằn khuỷu khuya huơ thuở loắt choét xoong soóc tuýp'],
    ['with ươ, uô, iê', 'ướt ương ước hươu rượu muỗi chuông tuổi buồm diễn yểu tiêu ưa ứa mua mía'],
    ['of a name', 'đắk lắk nguyễn phạm trần huỳnh đặng vũ võ thuý thúy kông'],
  ])('is one: %s', (_name, words) => {
    expect(each(words).filter(word => !isVietnameseSyllable(word))).toEqual([]);
  });

  it('is one in any case', () => {
    expect(each('Việt VIỆT vIỆT Ủy ỦY Đường ĐƯỜNG').every(isVietnameseSyllable)).toBe(true);
  });

  it.each([
    ['English', 'with report world strong talks prisoners president war'],
    [
      'French, Spanish, German, Portuguese',
      'été naïve château niño más está für schön mãe ação já même côté août',
    ],
    ['a stop with a tone that it cannot have', 'bàt bat băt cac kich hoc thuôc lụât quôc'],
    ['the wrong letter before the vowel', 'kà gê ngi ngê nghà cê cí qân kô'],
    ['a tone on the wrong letter', 'tóan hòan thúyên ngừơi đừơng mưà toaí'],
    ['two tones or too many vowels', 'việêt ngườii ăâ'],
    ['a glide behind a lip sound', 'boà mòa phoẻ'],
    ['a loan of several syllables', 'mátxcơva ôtô xăngtimét'],
    ['an abbreviation', 'đh tp ubnd hđnd'],
    ['letters of another encoding', 'Vieät Néi ®ång tiáº¿ng việt'],
    ['not a word', '1 2024 . đ-đ'],
  ])('is not %s', (_name, words) => {
    expect(each(words).filter(isVietnameseSyllable)).toEqual([]);
  });

  it.each(['', ' ', 'việt nam', 'constructor', '__proto__', 'a'.repeat(1e6)])('is not “%.20s”', word => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});
