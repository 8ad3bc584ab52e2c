import { describe, expect, it } from 'vitest';
import { vietnameseRules } from '../lang/vi/rules.ts';
import { splitSentences } from './split-sentences.ts';

/** `¦` stands where a sentence ends; a border with spaces around it stands for one space of text. */
function textOf(marked: string): string {
  return marked.replaceAll(' ¦ ', ' ').replaceAll('¦', '');
}

function sentencesOf(text: string): string[] {
  return splitSentences(text, vietnameseRules).map(({ start, end }) => text.slice(start, end));
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  'a full stop, a question mark, an exclamation mark and an ellipsis': [
    'Trời sắp mưa. ¦ Mọi người về sớm.',
    'Ai sẽ đi? ¦ Chưa ai trả lời.',
    'Cháy rồi! ¦ Dân làng chạy ra sông.',
    'Ông im lặng… ¦ Cả phòng họp chờ đợi.',
    'Bà thở dài... ¦ Rồi bà đứng dậy.',
    'Thật vậy sao?! ¦ Không ai tin chuyện đó.',
    'Không!!! ¦ Họ hét lên.',
    'Ông đã về nước… ***',
  ],
  'a lower-case word goes on after an ellipsis or a mark': [
    'Ông nói rằng… chưa có gì chắc chắn. ¦ Phóng viên ra về.',
    'Có gạo, muối, dầu ăn... và thuốc men. ¦ Xe đến lúc 9 giờ.',
    '“Vì sao?” là câu hỏi khó. ¦ Không ai đáp.',
  ],
  'abbreviated titles and places': [
    'GS.TS Trần Văn Bình đến Huế. ¦ Ông sẽ ở lại hai ngày.',
    'PGS.TS. Lê Thị Hòa phát biểu. ¦ Bà nói về sông Mê Kông.',
    'Hội nghị mở ở TP. Hồ Chí Minh. ¦ Hơn 40 nước dự.',
    'Nhà máy đặt tại TP.HCM. ¦ Nó mở cửa năm ngoái.',
    'Ông sống ở Q. Ba Đình từ nhỏ. ¦ Nay ông đã già.',
    'Gia đình sống ở P. Bến Nghé. ¦ Họ bán phở.',
    'ThS. Nguyễn An và BS. Vũ Lan cùng dự. ¦ Họ ra về lúc 5 giờ.',
    'TS. Đỗ Đức trả lời báo chí. ¦ Ông không nêu số liệu.',
    'Đ/c. Hùng chủ trì buổi lễ. ¦ Buổi lễ kéo dài một giờ.',
    'NSƯT. Kim Cúc hát hai bài. ¦ Khán giả vỗ tay.',
    'Tx. Sơn Tây nằm phía tây. ¦ Nơi ấy có thành cổ.',
  ],
  'a headline that is glued to the text': [
    'Giá vàng lập đỉnh cao mới ¦ Các tiệm vàng ở Hà Nội đông khách từ sáng.',
    'Vợ chồng chị Tám Nhiều đang nấu cơm.',
    'Bà Hai Lúa và ông Ba Khía cùng đến.',
  ],
  'a list behind a colon': [
    'Hai bên đồng ý ba điểm: 1. Mở cửa khẩu biên giới ¦ 2. Trao đổi tù binh ¦ 3. Lập đường dây nóng. ¦ Họ sẽ họp lại.',
  ],
  'initials in foreign names': [
    'Ông V. Putin gặp ông D. Trump. ¦ Họ bắt tay.',
    'J. K. Rowling viết cuốn này. ¦ Sách bán chạy.',
    'Nhà văn J.R.R. Tolkien mất năm 1973. ¦ Sách của ông còn mãi.',
    'Bị cáo Nguyễn Văn A. khai nhận. ¦ Tòa tuyên án.',
    'Bà T. (45 tuổi) bị bắt. ¦ Nhà bà bị khám.',
    'Tổng thống A.Lukashenko đón khách. ¦ Khách ở lại hai đêm.',
  ],
  'numbers, dates and times': [
    'Có 1.200 tù nhân được thả. ¦ Họ về bằng xe buýt.',
    'Giá tăng 3.5 lần. ¦ Dân than phiền.',
    'Lễ ký diễn ra ngày 2.6.2025. ¦ Hai bên hài lòng.',
    'Vụ nổ xảy ra năm 2024. ¦ 5 người bị thương.',
    'Cuộc họp bắt đầu lúc 9.30 và kết thúc lúc 11.45. ¦ Sau đó có tiệc.',
    'Lạm phát là 4,5%. ¦ Đồng tiền vẫn vững.',
    'Ông sinh năm 1960. ¦ Ông học ở Nga.',
    'Kết quả là 2-1. ¦ Đội nhà thua.',
    'Xem tr. 15 của báo cáo. ¦ Bảng ấy có lỗi.',
    'Văn bản số 12/NQ-CP. ¦ Nó có hiệu lực ngay.',
  ],
  'quotation marks, straight and curly': [
    'Ông nói: "Chúng tôi sẽ về." ¦ Sau đó ông lên xe.',
    'Ông nói: “Chúng tôi sẽ về”. ¦ Sau đó ông lên xe.',
    '“Không thể!” ¦ Bà đóng cửa lại.',
    '"Các anh đi đâu?", ông hỏi. ¦ Không ai đáp.',
    '“Chúng tôi chờ. ¦ Chúng tôi hy vọng. ¦ Rồi chúng tôi về”, bà kể. ¦ Con bà gật đầu.',
    'Bà kể: “Nó bảo: ‘Con về đây.’” ¦ Rồi bà khóc.',
    'Ông quát: "Dừng lại!". ¦ Đoàn xe dừng.',
    'Anh nói: «Xong rồi.» ¦ Mọi người cười.',
  ],
  'a quotation mark that is never closed': [
    'Ông nói: “Chúng tôi đã mệt. ¦ Binh sĩ muốn về nhà. ¦ Mùa đông sắp tới.',
    'Bà nói: "Tôi không biết. ¦ Tôi chưa đọc thư. ¦ Mai tôi sẽ đọc.',
  ],
  'brackets do not hide borders': [
    'Ông đến Hà Nội (lần thứ ba trong năm). ¦ Ông ở lại hai ngày.',
    'Bà đã ký. ¦ (Văn bản dài 20 trang.) ¦ Ông chưa ký.',
    'Liên minh châu Âu (EU) và NATO họp. ¦ Cuộc họp kín.',
  ],
  'a missing space after the stop': [
    'Hai bên đã ký thỏa thuận.¦Lễ ký diễn ra ở Huế.',
    'Đàm phán kéo dài 40 phút.¦Sau đó họ rời phòng.',
    'Ông về nước năm 2019.¦Ông mở một quán phở.',
    'Ông hỏi “Bao giờ?”¦Không ai trả lời.',
  ],
  'addresses, versions and files': [
    'Xem tại www.vidu.vn/tin.html để biết thêm. ¦ Trang mở cả ngày.',
    'Xem https://vidu.vn/a.b?c=1&d=2. ¦ Trang mở cả ngày.',
    'Xem http://vidu.vn/tin.Html để biết thêm. ¦ Trang mở cả ngày.',
    'Gửi thư về toasoan@vidu.com.vn. ¦ Chúng tôi sẽ trả lời.',
    'Báo Tuoitre.vn đưa tin. ¦ Nhiều người đọc.',
    'Tệp hop-dong.v2.docx đã mất. ¦ Họ tìm lại được.',
  ],
  'datelines and list indexes': [
    'HÀ NỘI, 3/6 (TTXVN) – Hai bên gặp nhau. ¦ Họ nói về tù nhân.',
    '1. Thành lập ủy ban chung. ¦ Ủy ban họp mỗi quý.',
    '2) Mở cửa khẩu. ¦ Việc này cần sáu tháng.',
    'I. Mở đầu',
    'II. Kết quả đàm phán. ¦ Hai bên ký.',
    '- Ông đi đâu? ¦ - Tôi về nhà. ¦ - Vậy à.',
  ],
  'v.v. and the closing mark of official papers': [
    'Họ bán gạo, muối, v.v. ¦ Giá không đổi.',
    'Họ bán gạo, muối, v.v. và cả vải. ¦ Giá không đổi.',
    'Quyết định có hiệu lực từ ngày ký./. ¦ Nơi nhận: các bộ.',
    'Có trâu, bò, dê, vv. ¦ Ngoài ra có gà.',
  ],
};

describe('Vietnamese sentences', () => {
  for (const [topic, cases] of Object.entries(CASES)) {
    it.each(cases)(`are parted rightly around ${topic}: %s`, marked => {
      expect(sentencesOf(textOf(marked))).toEqual(marked.split('¦').map(sentence => sentence.trim()));
    });
  }

  it('keep a line end or a no-break space inside a sentence as it is', () => {
    expect(sentencesOf('Giá xăng\ntăng 5\u00A0% hôm nay.\u00A0Dân\tkêu.')).toEqual([
      'Giá xăng\ntăng 5\u00A0% hôm nay.',
      'Dân\tkêu.',
    ]);
  });
});
