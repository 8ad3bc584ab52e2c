import {
  anyCase,
  BEFORE_CREDIT,
  CLOSE,
  CREDIT,
  CREDIT_IN_BRACKETS,
  type FurniturePattern,
  lineEnd,
  lineEndInAnyCase,
  NAME,
  NAMED_VALUE,
  OPEN,
  TWO_CAPITALS,
  wholeLine,
  wholeLineInAnyCase,
} from '../furniture-pattern.ts';

const PICTURE = anyCase(
  'ảnh|ảnh minh họa|ảnh minh hoạ|ảnh tư liệu|ảnh chụp|nguồn ảnh|hình ảnh|infographic|video|clip',
);
const GRAPHIC = anyCase('đồ họa|đồ hoạ|biểu đồ|bản đồ|thiết kế');
/** What each of them begins with, in either spelling of "họa". */
const GRAPHIC_KEYS = ['đồ h', 'biểu đồ', 'bản đồ', 'thiết kế'];
const PICTURE_KEYS = ['ảnh', 'nguồn ảnh', 'hình ảnh', 'infographic', 'video', 'clip'];
/** A name of two words, or with two capitals: "Lịch sử một con sông" is a heading. */
const NAME_LIKE = `(?=[^\\p{Lu}]{0,3}\\p{Lu}.{0,60}\\p{Lu}|\\S+(?: \\S+)?[)\\]]?$|[Tt]hông tấn xã)${NAMED_VALUE}`;
/** A ministry as source stands behind facts, an agency behind pictures. */
const PRESS = '(?!Bộ|Viện|Tổng cục|Sở|Cục|Ủy ban|Ngân hàng|Liên|Hiệp hội|Tổ chức|Trung tâm|Chính phủ|UBND)';
const SOURCE = anyCase('nguồn|nguồn tin|nguồn bài|link gốc|nguồn video');
/** Names of papers are written with one capital or more: those with one must be known, or "Theo Mỹ ra trận" would be one. */
const OUTLET =
  '(?:Dân trí|Nhịp sống (?:thị trường|kinh tế|số)|Trí thức trẻ|Đời sống (?:và|&) [Pp]háp luật|Sức khỏe (?:và|&) [Đđ]ời sống|Công an nhân dân|Quân đội nhân dân|An ninh [Tt]hủ đô|Giáo dục (?:và|&) [Tt]hời đại|Phụ nữ(?: Việt Nam)?|Kinh tế Sài Gòn|Pháp luật (?:TP\\.? ?HCM|Việt Nam)|Thế giới trẻ|Doanh nghiệp (?:và|&) [Tt]iếp thị|Thể thao (?:và|&) Văn hóa|[Bb]áo (?:chí nước ngoài|\\p{Lu}\\p{Ll}{0,7}(?: \\p{L}{1,7}){0,4})|(?:[Bb]áo |[Tt]ạp chí )?\\p{Lu}[\\p{L}\\d.+/-]{0,20}(?: (?:[\\p{Lu}\\d&][\\p{L}\\d.+/-]{0,20}|&)){0,4})';
const OUTLETS = `${OUTLET}(?:(?:, | và |; )${OUTLET}){0,4}`;
const AGENCY =
  '(?:TTXVN|BNEWS|Bnews|VOV|VGP|Vietnam\\+|VietnamPlus|VNA|VTV|VTC|Báo [\\p{L} ]{2,30}|TTX Việt Nam)';
const AGENCIES = ['TTX', 'BNEWS', 'Bnews', 'VOV', 'VGP', 'Vietnam', 'VNA', 'VTV', 'VTC', 'Báo '];
/** Names of up to four people. */
export const NAMES = `${NAME}(?:(?:\\s?[-–,&]\\s?| và )${NAME}){0,3}`;
const FAMILIES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đinh|Đoàn|Trịnh|Mai|Tô|Trương|Lâm|Phùng|Hà|Cao|Chu|Tạ|Quách|Thái|Lương|Nghiêm|Kiều'.split(
    '|',
  );
const FAMILY_NAME = `(?:${FAMILIES.join('|')})(?:\\s\\p{Lu}\\p{Ll}{0,7}){1,3}`;

const FAMILY_KEYS = FAMILIES.map(name => name.toLowerCase());

/** What a Vietnamese page says of its pictures, its sources and its authors. */
export const SOURCE_LINES: readonly FurniturePattern[] = [
  // Captions and their credits; a byline may name the photographer.
  {
    reason: 'byline',
    needs: { ...TWO_CAPITALS, has: ['ảnh:', 'video:', 'đồ họa:', 'clip:'] },
    find: wholeLine(`${NAMES}\\s?[-–]\\s?(?:${anyCase('ảnh|video|đồ họa|clip')}): ?${NAMES}`),
  },
  {
    reason: 'caption',
    needs: { begins: PICTURE_KEYS, has: [':'] },
    find: wholeLine(`${OPEN}${PICTURE}\\s?: ?${NAMED_VALUE}${CLOSE}`),
  },
  {
    reason: 'caption',
    needs: { begins: GRAPHIC_KEYS, has: [':'] },
    find: wholeLine(`${OPEN}${GRAPHIC}\\s?: ?${NAME_LIKE}${CLOSE}`),
  },
  {
    reason: 'caption',
    needs: { begins: ['ảnh ', 'hình minh h', 'infographic', 'nvcc'] },
    find: wholeLineInAnyCase(
      String.raw`[[(]?(?:ảnh (?:minh họa|minh hoạ|tư liệu|chụp màn hình|cắt từ (?:video|clip)|internet|nhân vật cung cấp)|hình minh họa|infographic|nvcc)[.)\]]{0,2}`,
    ),
  },
  {
    reason: 'caption',
    needs: { has: [...PICTURE_KEYS, ...GRAPHIC_KEYS], also: [':'] },
    find: lineEnd(`${BEFORE_CREDIT}(?:${PICTURE}|${GRAPHIC})\\s?: ?${CREDIT}`),
  },
  {
    reason: 'caption',
    needs: { has: PICTURE_KEYS, also: ['(', '['] },
    find: lineEnd(`\\s[(\\[]${PICTURE}\\s?: ?${CREDIT_IN_BRACKETS}\\.?`),
  },
  {
    reason: 'caption',
    needs: { has: ['nguồn'], also: [':'] },
    find: lineEnd(`${BEFORE_CREDIT}${anyCase('nguồn')}\\s?: ?${PRESS}${CREDIT}`),
    where: 'before-text',
  },
  {
    reason: 'caption',
    needs: { has: ['nguồn'], also: ['(', '['] },
    find: lineEnd(`\\s[(\\[]${anyCase('nguồn')}\\s?: ?${PRESS}${CREDIT_IN_BRACKETS}`),
    where: 'before-text',
  },
  {
    reason: 'caption',
    needs: {
      has: ['ảnh minh h', 'ảnh tư liệu', 'ảnh chụp', 'ảnh cắt', 'ảnh do', 'ảnh nhân vật', 'ảnh internet'],
    },
    find: lineEndInAnyCase(
      String.raw`[.!?)”"…]\s?[([]?ảnh (?:minh họa|minh hoạ|tư liệu|chụp màn hình|cắt từ (?:video|clip)|do [^.!?:…]{2,40} cung cấp|nhân vật cung cấp|internet)[.)\]]{0,2}`,
    ),
  },
  // Where the text comes from.
  {
    reason: 'credit',
    needs: { begins: ['theo'], secondCapital: true },
    find: wholeLine(`${OPEN}${anyCase('theo')}:? (?=\\p{Lu})${OUTLETS}${CLOSE}`),
  },
  {
    reason: 'credit',
    needs: { begins: ['theo báo', 'theo: báo', 'theo tạp chí', 'theo: tạp chí'] },
    find: wholeLine(`${OPEN}${anyCase('theo')}:? (?=\\p{Ll})${OUTLETS}${CLOSE}`),
  },
  {
    reason: 'credit',
    needs: { begins: ['ttxvn', 'vov'] },
    find: wholeLine(String.raw`[[(]?(?:TTXVN|VOV|TTXVN/Vietnam\+)[)\]]?`),
  },
  {
    reason: 'credit',
    needs: { begins: ['theo'], ends: [')'] },
    find: wholeLineInAnyCase(String.raw`\(theo:? (?!ông|bà|đó|anh|chị)[^().!?…]{2,80}\)`),
  },
  {
    reason: 'credit',
    needs: { begins: ['nguồn', 'link gốc'], has: [':'] },
    find: wholeLine(`${OPEN}${SOURCE}\\s?: ?(?:https?:\\S{4,300}|${NAME_LIKE})${CLOSE}`),
  },
  {
    reason: 'credit',
    needs: { begins: ['theo báo ', 'theo tạp chí ', 'báo ', 'tạp chí '], has: ['ngày '] },
    find: wholeLineInAnyCase(
      String.raw`(?:theo )?(?:báo|tạp chí) [^.!?…:]{2,40},? (?:số(?: ra)? )?ngày \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?`,
    ),
  },
  {
    reason: 'credit',
    needs: { begins: ['dịch từ', 'lược dịch từ', 'biên dịch từ', 'tổng hợp từ'] },
    find: wholeLine(`${anyCase('dịch từ|lược dịch từ|biên dịch từ|tổng hợp từ')} ${OUTLETS}`),
  },
  // Who wrote it.
  {
    reason: 'byline',
    needs: { ...TWO_CAPITALS, has: ['('], ends: [')'] },
    find: wholeLine(
      `${NAMES}\\s?\\((?:${anyCase('theo|tổng hợp|lược dịch|dịch|biên dịch|t/h|p/v|pv|phóng viên')}|${AGENCY})[^()]{0,60}\\)`,
    ),
  },
  {
    reason: 'byline',
    needs: { names: AGENCIES, also: ['/', '-'] },
    find: wholeLine(
      `(?:${NAMES}|${AGENCY})(?:\\s?[/-]\\s?${AGENCY}(?:[-/][\\p{L}+ ]{2,20})?){1,3}(?: ?\\([Tt]heo [^()]{2,50}\\))?`,
    ),
  },
  {
    reason: 'byline',
    needs: { begins: ['pv', 'p.v', 't/h', 'nhóm p', 'ban biên tập'] },
    find: wholeLineInAnyCase(
      String.raw`\(?(?:p\.?v|t/h|nhóm (?:pv|phóng viên)(?: (?:thời sự|thế giới|quốc tế|kinh tế|thể thao|ttxvn|vov))?|ban biên tập)\.?\)?(?:\s?\((?:tổng hợp|t/h|ghi)\))?`,
    ),
  },
  {
    reason: 'byline',
    needs: { ...TWO_CAPITALS, begins: FAMILY_KEYS, ends: ['thực hiện', 'ghi', 'dịch', 'tổng hợp', ')'] },
    find: wholeLine(`${FAMILY_NAME} \\(?(?:thực hiện|ghi|lược ghi|lược dịch|tổng hợp)\\)?`),
  },
  {
    reason: 'byline',
    needs: {
      begins: [
        'phóng viên',
        'pv',
        'biên ',
        'tác giả',
        'thực hiện',
        'bài',
        'ảnh và bài',
        'nội dung',
        'tổng hợp',
        'trình bày',
        'ghi',
      ],
      has: [':', '–', '-'],
    },
    find: wholeLine(
      `${anyCase('phóng viên|pv|biên tập|biên tập viên|tác giả|biên dịch|thực hiện|bài|bài và ảnh|bài, ảnh|bài viết|ảnh và bài|nội dung|tổng hợp|trình bày|ghi')}\\s?[:–-] ?(?:${NAMES}|${anyCase('nhóm phóng viên|nhóm pv')})`,
    ),
  },
  {
    reason: 'byline',
    needs: TWO_CAPITALS,
    find: wholeLine(`${NAMES}(?: \\(?[Tt]/[Hh]\\)?| [Tt]ổng hợp)?`),
    where: 'tail',
  },
  {
    reason: 'byline',
    needs: { capital: true, has: ['.'], max: 9 },
    find: wholeLine('(?:\\p{Lu}\\.){1,3}\\p{Lu}{1,2}\\.?'),
    where: 'tail',
  },
  {
    reason: 'byline',
    needs: { ...TWO_CAPITALS, begins: FAMILY_KEYS },
    find: wholeLine(`${FAMILY_NAME}(?:\\s?[-–,&]\\s?${FAMILY_NAME}){0,3}`),
    where: 'head',
  },
];
