import {
  anyCase,
  CLOSE,
  DIGITS,
  type FurniturePattern,
  OPEN,
  wholeLine,
  wholeLineInAnyCase,
} from '../furniture-pattern.ts';
import { NAMES } from './furniture-sources.ts';

const PLATFORMS =
  'facebook|zalo|youtube|telegram|google news|google|tiktok|twitter|fanpage|app store|instagram|viber'.split(
    '|',
  );
const PLATFORM = PLATFORMS.join('|');

/** Buttons, invitations and footers of a Vietnamese page. */
export const PROMPT_LINES: readonly FurniturePattern[] = [
  // Buttons.
  {
    reason: 'share',
    needs: {
      begins: [
        'chia sẻ',
        'sao chép ',
        'chép link',
        'copy link',
        'lưu ',
        'in ',
        'gửi ',
        'thích',
        'bấm ',
        'nhấn ',
        'nghe ',
        'giọng ',
        'chọn cỡ',
        'cỡ chữ',
        'like',
        'trở thành người',
        'tặng sao',
        ...PLATFORMS,
      ],
      max: 120,
    },
    find: wholeLineInAnyCase(
      `chia sẻ(?: (?:bài viết|tin|bài)(?: này)?)?(?: (?:lên|qua|trên|với)?\\s?(?:${PLATFORM}|bạn bè|email|twitter|x))?\\s?:?|sao chép (?:liên kết|link)|chép link(?: thành công)?|(?:lưu|in) (?:bài viết|tin|bài)|gửi (?:email|mail)(?: cho bạn bè)?|(?:bấm|nhấn) (?:để|vào đây để) nghe (?:bài|tin)(?: viết)?|nghe (?:đọc )?(?:bài|bài viết|bài báo|tin|audio)|giọng (?:nam|nữ)(?: miền (?:bắc|trung|nam))?|like(?: share)?|trở thành người đầu tiên tặng sao cho bài viết\\.?|tặng sao(?: cho bài viết| cho tác giả)?|(?:${PLATFORM})(?:[\\s,|/]{1,3}(?:${PLATFORM}|email)){1,6}`,
      [
        'copy link',
        'thích',
        'chia sẻ ngay',
        'chọn cỡ chữ',
        'cỡ chữ',
        'google news',
        'chia sẻ',
        'chia sẻ bài viết',
      ],
    ),
  },
  // Invitations.
  {
    reason: 'subscribe',
    needs: { begins: ['mời ', 'kính mời '] },
    find: wholeLineInAnyCase(
      String.raw`(?:kính )?mời (?:quý )?(?:độc giả|bạn đọc|quý vị|khán giả|bạn(?! đọc)) (?:theo dõi|đón đọc|đón xem|đón nghe|xem|đăng ký|tải|tham gia|gửi|đọc|truy cập|bấm|nhấn|like|lắng nghe|click)(?!\p{L}).{0,200}`,
    ),
  },
  {
    reason: 'subscribe',
    needs: { begins: ['quý ', 'độc giả', 'bạn đọc'] },
    find: wholeLineInAnyCase(
      String.raw`(?:quý (?:độc giả|bạn đọc|vị|khán giả)|(?:độc giả|bạn đọc)(?: quan tâm)? (?:có thể|vui lòng|hãy|xin)|(?:độc giả|bạn đọc) (?:quan tâm|muốn biết thêm|cần tư vấn))(?: có thể| vui lòng| hãy| xin)? (?:gửi|theo dõi|đón đọc|đón xem|xem thêm|đăng ký|truy cập|liên hệ|tải|tham khảo)(?!\p{L}).{0,160}`,
    ),
  },
  {
    reason: 'subscribe',
    needs: { begins: ['theo dõi '], has: ['trên', 'qua', 'tại'] },
    find: wholeLineInAnyCase(
      `theo dõi (?:[^,.!?]{0,60} )?(?:trên|qua|tại)(?: (?:mạng xã hội|kênh|trang))?(?: (?:${PLATFORM})[^,.!?]{0,40}(?:, (?:${PLATFORM})){0,5})?`,
    ),
  },
  {
    reason: 'subscribe',
    needs: { begins: ['đăng ký ', 'nhận tin', 'nhận bản tin', 'tải ', 'quét '] },
    find: wholeLineInAnyCase(
      String.raw`(?:đăng ký (?:nhận (?:bản tin|tin|thông báo)|kênh|theo dõi|thành viên|đọc báo|ngay)(?!\p{L})[^,.!?]{0,80}|nhận (?:tin|bản tin)(?: mới)? qua (?:email|zalo|thư)[^,.!?]{0,30}|tải (?:ngay )?(?:app|ứng dụng)(?!\p{L})[^,.!?]{0,80}|quét (?:mã )?qr[^,.!?]{0,60})[.!]?`,
    ),
  },
  // Footers.
  {
    reason: 'tags',
    needs: { begins: ['từ kh', 'tag', 'thẻ', 'chủ đề', 'chuyên mục', 'xem thêm về'], has: [':'] },
    find: wholeLineInAnyCase(
      String.raw`(?:từ khóa|từ khoá|tags?|thẻ|chủ đề|chuyên mục|xem thêm về)\s*:\s*(?:[^.!?…]{0,200})`,
    ),
  },
  {
    reason: 'subscribe',
    needs: { begins: ['bạn đang ', 'mọi '] },
    find: wholeLineInAnyCase(
      `bạn đang (?:đọc|xem) (?:bài viết|tin) [^!?…]{0,160} (?:chuyên mục|trên|tại) [^!?…]{2,80}|mọi (?:thông tin|ý kiến|đóng góp)[^!?…]{0,60} (?:gửi|liên hệ) [^!?…]{2,120}`,
    ),
  },
  {
    reason: 'tags',
    needs: { begins: ['tag', 'từ kh'], max: 8 },
    find: wholeLineInAnyCase('tags?|từ khóa|từ khoá'),
  },
  {
    reason: 'copyright',
    needs: { begins: ['báo ', 'tạp chí ', 'trang tin '] },
    find: wholeLineInAnyCase(`(?:báo|tạp chí|trang tin) (?:điện tử|thông tin) [^.!?…,]{2,60}`),
    where: 'tail',
  },
  { reason: 'copyright', needs: { begins: ['©', '®'] }, find: wholeLineInAnyCase('[©®].{0,250}') },
  {
    reason: 'copyright',
    needs: { has: ['bản quyền thuộc'] },
    find: wholeLine(
      `[©®]?\\s?${anyCase('bản quyền thuộc')}(?: về)?:? (?=\\p{Lu}|báo )(?:.{0,200}sao chép.{0,100}|[^.!?…]{2,80})`,
    ),
  },
  {
    reason: 'copyright',
    needs: {
      begins: [
        'ghi rõ nguồn',
        'cơ quan chủ quản',
        'giấy phép',
        'tòa soạn',
        'trụ sở',
        'đường dây nóng',
        'hotline',
        'liên hệ quảng cáo',
        'cấm sao chép',
        'không sao chép',
      ],
    },
    find: wholeLineInAnyCase(
      String.raw`ghi rõ nguồn .{0,80}(?:phát hành|sử dụng|dẫn).{0,80}|(?:cơ quan chủ quản|giấy phép(?: hoạt động| xuất bản)?(?: báo chí)?(?: điện tử)?|tòa soạn|trụ sở|đường dây nóng|hotline|liên hệ quảng cáo)\s*:\s*[^!?…]{2,160}(?<!\.)|giấy phép (?:số )?:?\s?\d{1,5}/gp.{0,100}|(?:cấm|không) sao chép .{0,60}(?:chấp thuận|đồng ý) .{0,60}`,
    ),
  },
  {
    reason: 'copyright',
    needs: { begins: ['tổng biên tập', 'phó tổng biên tập', 'chịu trách nhiệm'], has: [':'] },
    find: wholeLine(`${anyCase('tổng biên tập|phó tổng biên tập|chịu trách nhiệm nội dung')}\\s?: ?${NAMES}`),
  },
  {
    reason: 'comments',
    needs: {
      begins: [
        'bình luận',
        'gửi ',
        'viết ',
        'xem ',
        'thêm ',
        'hãy ',
        'mời ',
        'ý kiến',
        'là người',
        'trở thành người',
        'bạn ',
        'vui lòng ',
        'đăng nhập ',
        'chia sẻ ',
        'nhập ',
        'tối đa',
        ...DIGITS,
      ],
      has: ['bình luận', 'ý kiến', 'bạn nghĩ gì', 'ký tự'],
    },
    find: wholeLineInAnyCase(
      String.raw`(?:\d{1,5} )?bình luận|(?:(?:gửi|viết|xem(?: thêm)?|thêm) )?bình luận(?: của bạn)?(?:\s?[(:]?\s?\d{1,5}\)?)?|hãy bình luận đầu tiên|mời (?:bạn|độc giả|bạn đọc) (?:để lại|gửi|viết) bình luận|ý kiến(?: của bạn| bạn đọc| \()?(?:\s?\(?\d{1,5}\))?|(?:hãy )?(?:là|trở thành) người đầu tiên bình luận.{0,30}|bạn nghĩ gì về (?:bài viết|bài báo|tin) này\??|(?:vui lòng |bạn cần |bạn phải )?đăng nhập để (?:gửi |tham gia |viết )?bình luận|(?:chia sẻ|gửi|nhập) ý kiến(?: của bạn)?|tối đa: ?\d{2,5} ký tự`,
      ['bình luận', 'ý kiến', 'ý kiến của bạn'],
    ),
  },
  {
    reason: 'advertisement',
    needs: {
      begins: [
        'quảng cáo',
        'nội dung tài trợ',
        'tin tài trợ',
        'bài viết ',
        'tài trợ',
        'thông tin doanh nghiệp',
      ],
      max: 30,
    },
    find: wholeLineInAnyCase(
      `${OPEN}(?:quảng cáo|nội dung tài trợ|tin tài trợ|bài viết (?:được )?tài trợ|tài trợ|thông tin doanh nghiệp)${CLOSE}`,
      ['quảng cáo'],
    ),
  },
];
