import {
  anyCase,
  DIGITS,
  type FurniturePattern,
  NAME,
  oneOf,
  wholeLine,
  wholeLineInAnyCase,
} from '../furniture-pattern.ts';

const BUTTONS =
  'chia sẻ|lưu|lưu bài|in bài|copy link|sao chép|sao chép link|bình luận|gửi email|email|facebook|zalo|twitter|x|telegram|messenger|linkedin|pinterest|viber|fanpage'.split(
    '|',
  );
const BUTTON = `(?:${BUTTONS.join('|')})`;
const EVENTS =
  'hội nghị|hội thảo|cuộc họp|buổi họp|phiên họp|buổi làm việc|buổi lễ|lễ|chương trình|đại hội|tọa đàm|toạ đàm|phiên tòa|phiên toà|họp báo|buổi họp báo|kỳ họp|cuộc gặp|buổi tiếp|phiên thảo luận|diễn đàn|hiện trường|sự kiện';

/** Forms, rows of buttons and short captions of a Vietnamese page. */
export const WIDGET_LINES: readonly FurniturePattern[] = [
  {
    reason: 'share',
    needs: { begins: BUTTONS },
    find: wholeLineInAnyCase(`chia sẻ \\d{1,5}|${BUTTON}(?:[\\s,|/·]{1,3}${BUTTON}){1,9}(?: \\d{1,5})?`),
  },
  {
    reason: 'share',
    needs: {
      begins: [
        'gửi ',
        'lưu',
        'lấy link',
        'link bài',
        'link gốc',
        'theo dõi',
        'bỏ theo dõi',
        'quan tâm',
        'nghe podcast',
        'tốc độ đọc',
        'dừng đọc',
        'facebook',
        'bản in',
        'tải về',
        'thu gọn',
        'xem bản',
      ],
    },
    find: oneOf([
      'gửi zalo',
      'gửi facebook',
      'gửi qua zalo',
      'lưu bài',
      'lưu tin này',
      'lấy link',
      'lấy link!',
      'link bài gốc',
      'link bài viết gốc',
      'link gốc',
      'theo dõi',
      'bỏ theo dõi',
      'nghe podcast',
      'tốc độ đọc',
      'dừng đọc',
      'bản in',
      'thu gọn',
      'xem bản in',
    ]),
  },
  // Captions without a credit, as official pages have them, and clips with their source in brackets.
  {
    reason: 'caption',
    needs: { begins: ['quang cảnh ', 'toàn cảnh ', 'khung cảnh '] },
    find: wholeLineInAnyCase(`(?:quang|toàn|khung) cảnh (?:tại )?(?:${EVENTS})(?: [^.,:;!?…]{2,40})?\\.?`),
  },
  {
    reason: 'caption',
    needs: { begins: ['các đại biểu ', 'đại biểu ', 'các đồng chí '], has: ['dự', 'chụp ảnh', 'chụp hình'] },
    find: wholeLineInAnyCase(
      `(?:các )?(?:đại biểu|đồng chí)(?: lãnh đạo)? (?:(?:tham )?dự|chụp (?:ảnh|hình)(?: lưu niệm)?)(?: (?:tại|trong))? (?:${EVENTS})\\.?`,
    ),
  },
  {
    reason: 'caption',
    needs: { begins: ['clip', 'video'], has: ['(nguồn'] },
    find: wholeLineInAnyCase(String.raw`(?:clip|video)\s?: ?[^“”"]{3,150} \(nguồn:? ?[^()]{2,50}\)\.?`),
  },
  // "Tin, ảnh: Hà Phương".
  {
    reason: 'byline',
    needs: { begins: ['tin', 'bài', 'ảnh', 'clip', 'thực hiện', 'video'], has: [':'] },
    find: wholeLine(
      `${anyCase('tin|bài|ảnh|clip|thực hiện')}(?:(?:, ?| và | - |/| & )(?:[Tt]in|[Bb]ài|[Ảả]nh|[Cc]lip|[Vv]ideo|ẢNH|BÀI|TIN|CLIP)){1,3}\\s?: ?${NAME}(?:(?:\\s?[-–,&]\\s?| và )${NAME}){0,3}`,
    ),
  },
  {
    reason: 'credit',
    needs: { begins: ['theo '], secondCapital: true },
    find: wholeLine(`${anyCase('theo')} (?=\\p{Lu})[^.!?:;,“”"]{2,40}`),
    where: 'tail',
  },
  {
    reason: 'subscribe',
    needs: { begins: ['mục ', 'chuyên mục ', 'tủ sách '], has: ['độc giả', 'bạn đọc'] },
    find: wholeLineInAnyCase(
      `(?:mục(?! tiêu| đích| sư)|chuyên mục|tủ sách) [^.!?…:]{2,40} (?:xin |trân trọng )?(?:gửi|giới thiệu)(?: tới| đến| với)? (?:quý )?(?:độc giả|bạn đọc).{0,380}`,
    ),
  },
  {
    reason: 'navigation',
    needs: { begins: ['trở lại ', 'đọc bản ', 'xem bản ', 'bản tiếng ', 'đọc bằng ', 'về trang '] },
    find: wholeLineInAnyCase(
      `(?:đọc|xem)(?: bản| bằng) tiếng (?:anh|việt)|bản tiếng (?:anh|việt)|về trang chủ`,
    ),
  },
  {
    reason: 'copyright',
    needs: {
      begins: [
        'tổng đài',
        'hotline',
        'điện thoại',
        'đt',
        'tel',
        'fax',
        'số điện thoại',
        'liên hệ',
        'email',
        'website',
        'thư điện tử',
        'zalo',
      ],
      has: [':'],
    },
    find: wholeLineInAnyCase(
      String.raw`(?:tổng đài|hotline|điện thoại|đt|tel|fax|số điện thoại|liên hệ|email|website|thư điện tử|zalo)(?: [\p{L}/ ]{2,24})?\s?: ?(?:[\d+(][\d\s().+/–-]{5,40}|\S{2,40}@\S{3,50}|(?:https?:|www\.)\S{3,60})`,
    ),
  },
  {
    reason: 'copyright',
    needs: {
      begins: ['mọi quyền được bảo lưu', 'giấy phép', 'số giấy phép', 'gp ', 'gpxb'],
      has: ['bảo lưu', 'gp'],
    },
    find: wholeLineInAnyCase(
      String.raw`mọi quyền được bảo lưu\.?|(?:số )?(?:giấy phép|gp|gpxb)(?: [\p{L} ]{2,40})?(?: số)?:? ?\d{1,5} ?/ ?gp.{0,100}`,
    ),
  },
  // The form for comments, and what stands under each.
  {
    reason: 'comments',
    needs: {
      begins: [
        'họ tên',
        'họ và tên',
        'tên của bạn',
        'mã xác nhận',
        'mã bảo mật',
        'email',
        'địa chỉ email',
        'nhập mã',
        'đổi mã',
        'gửi phản hồi',
        'nội dung bình luận',
        'vui lòng nhập',
        'vui lòng gõ',
        'vui lòng viết',
        'quan tâm nhất',
        'trả lời',
        'bình luận không',
      ],
    },
    find: wholeLineInAnyCase(
      String.raw`(?:họ(?: và)? tên|tên của bạn|mã (?:xác nhận|bảo mật)|(?:email|địa chỉ email)(?: của bạn)?|nội dung bình luận|nhập mã(?: xác nhận)?)\s?\(?[*:]?\)?\s?:?|đổi mã(?: khác)?|gửi phản hồi|vui lòng (?:nhập|gõ|viết) tiếng việt có dấu.{0,40}|quan tâm nhất|trả lời|bình luận không được .{0,50}`,
    ),
  },
  {
    reason: 'comments',
    needs: {
      begins: ['thích', 'trả lời', 'xem thêm ', 'xem tất cả', ...DIGITS],
      has: ['trả lời', 'ý kiến', 'phản hồi', 'bình luận'],
    },
    find: wholeLineInAnyCase(
      String.raw`thích(?: \(?\d{1,5}\)?)?[\s·|]{1,3}trả lời(?:[\s·|]{1,3}(?:chia sẻ|báo vi phạm|\d{1,3} ?(?:h|p|phút|giờ|ngày|tháng|tuần)(?: trước)?|vừa xong|\d[\d/:\s-]{3,18})){0,3}|trả lời[\s·|]{1,3}(?:thích|chia sẻ|\d{1,3} ?(?:h|phút|giờ|ngày) trước).{0,20}|xem (?:thêm|tất cả) \d{1,4} (?:ý kiến|trả lời|phản hồi|bình luận)|\d{1,4} (?:trả lời|phản hồi|ý kiến)`,
    ),
  },
];
