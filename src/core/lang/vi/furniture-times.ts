import {
  CRUMB,
  CRUMB_MARKS,
  DIGITS,
  type FurniturePattern,
  oneOf,
  wholeLineInAnyCase,
} from '../furniture-pattern.ts';

const DATE =
  '(?:ngày )?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|ngày \\d{1,2} tháng \\d{1,2},? năm \\d{4}|\\d{1,2} tháng \\d{1,2},? (?:năm )?\\d{4}|hôm (?:qua|nay)';
const CLOCK = '\\d{1,2}(?:[:h]| giờ )\\d{2}(?::\\d{2})?(?: phút)?(?: ?[ap]m)?';
const WEEKDAY = 'thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật';
const ZONE = '\\(?(?:gmt|utc) ?[+-] ?\\d{1,2}(?::?\\d{2})?\\)?';
const STAMP = `(?=.*(?:\\d[/.-]\\d|năm \\d{4}|tháng \\d|hôm ))(?:(?:${WEEKDAY}|${DATE}|${CLOCK}|${ZONE})[\\s,|–-]{0,5}){1,6}`;
/** What such a stamp has, and what it begins with. */
const DATE_KEYS = ['/', '-', '.', 'năm ', 'tháng ', 'hôm '];
const STAMP_KEYS = ['thứ ', 'chủ nhật', 'ngày ', 'hôm ', 'gmt', 'utc', '(', ...DIGITS];
const STAMP_ENDS = [
  ...DIGITS,
  ...'hai|ba|tư|năm|sáu|bảy|chủ nhật|nay|qua|phút|am|pm|)|,|–|-'.split('|'),
  '|',
  ' ',
];
const UPDATED =
  '(?:cập nhật|đăng|xuất bản|đăng tải|ngày đăng|ngày xuất bản)(?: lần cuối)?(?: lúc| vào)?\\s?[:,]?\\s?';
const SECTIONS =
  'thời sự|thời sự quốc tế|an ninh - quốc phòng|quốc phòng|thế giới|quân sự|chính trị|kinh tế|kinh doanh|tài chính|chứng khoán|bất động sản|xã hội|pháp luật|giáo dục|sức khỏe|sức khoẻ|y tế|đời sống|văn hóa|văn hoá|giải trí|thể thao|bóng đá|du lịch|khoa học|công nghệ|số hóa|xe|ô tô - xe máy|quốc tế|trong nước|trang chủ|tin tức|phân tích|góc nhìn|ý kiến|tư liệu|hồ sơ|video|podcast|multimedia|danh mục|menu|tìm kiếm|mới nhất|tin mới|trang nhất|bạn đọc|tâm sự|tin nóng'.split(
    '|',
  );
const SECTION = `(?:${SECTIONS.join('|').replaceAll('.', '\\.')})`;

/** When a Vietnamese page was published, and its menus. */
export const TIME_AND_MENU_LINES: readonly FurniturePattern[] = [
  // When it was published.
  {
    reason: 'timestamp',
    needs: { begins: ['cập nhật', 'đăng', 'xuất bản', 'ngày đăng', 'ngày xuất bản'], has: DATE_KEYS },
    find: wholeLineInAnyCase(`${UPDATED}${STAMP}`),
  },
  {
    reason: 'timestamp',
    needs: { begins: STAMP_KEYS, has: ['gmt'] },
    find: wholeLineInAnyCase(`\\(?(?=.{0,60}gmt)${STAMP}\\)?`),
  },
  {
    reason: 'timestamp',
    needs: { begins: STAMP_KEYS, has: DATE_KEYS },
    find: wholeLineInAnyCase(`\\(?${STAMP}\\)?`),
    where: 'head',
  },
  {
    reason: 'timestamp',
    needs: { has: DATE_KEYS, also: ['-', '–', '|', ','], ends: STAMP_ENDS },
    find: wholeLineInAnyCase(`[\\p{L} ]{2,40}\\s?[-–|,]\\s?${STAMP}`),
    where: 'head',
  },
  // With a time of day and a year it is no sub-heading of a live report.
  {
    reason: 'timestamp',
    needs: { begins: STAMP_KEYS, has: [':'], also: ['20'] },
    find: wholeLineInAnyCase(`(?=.*\\d:\\d{2})(?=.*20\\d{2})${STAMP}`),
  },
  {
    reason: 'timestamp',
    needs: { begins: ['cập nhật', ...DIGITS], ends: ['trước'] },
    find: wholeLineInAnyCase(String.raw`(?:cập nhật )?\d{1,2} (?:phút|giờ|ngày) trước`),
    where: 'head',
  },
  {
    reason: 'reading-time',
    needs: { begins: ['thời gian đọc', 'đọc trong', ...DIGITS], has: ['phút'] },
    find: wholeLineInAnyCase(
      String.raw`\d{1,3} phút đọc(?: bài)?|(?:thời gian đọc|đọc trong)\s*:?\s*\d{1,3}\s*phút`,
    ),
  },
  // Menus.
  {
    reason: 'navigation',
    needs: { begins: ['trang chủ'] },
    find: wholeLineInAnyCase(`trang chủ(?:(?:\\s?[>»›/|]\\s?|\\s{2,4})${CRUMB}){1,8}`),
  },
  {
    reason: 'navigation',
    needs: { begins: SECTIONS, has: CRUMB_MARKS },
    find: wholeLineInAnyCase(`${SECTION}(?:\\s?[>»›/|]\\s?${CRUMB}){1,12}`),
    where: 'head',
  },
  { reason: 'navigation', needs: { max: 30 }, find: oneOf(SECTIONS), where: 'head' },
  {
    reason: 'navigation',
    needs: {
      begins: [
        'về',
        'quay lại',
        'trở lại',
        'lên đầu trang',
        'đăng nhập',
        'tìm kiếm',
        'xem ',
        'trang ',
        'bài ',
      ],
      max: 60,
    },
    find: wholeLineInAnyCase(
      `(?:về|quay lại|trở lại)(?: trang chủ| đầu trang|(?: chuyên mục)? ${SECTION})?|lên đầu trang|đăng nhập(?:\\s?[/|]?\\s?đăng ký)?|tìm kiếm|xem (?:tất cả|trang khác|thêm bài viết)|trang (?:trước|sau)|bài (?:trước|tiếp theo|sau)`,
    ),
  },
];
