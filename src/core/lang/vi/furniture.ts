import { anyCase, type FurniturePattern, wholeLine, wholeLineInAnyCase } from '../furniture-pattern.ts';
import { PROMPT_LINES } from './furniture-prompts.ts';
import { SOURCE_LINES } from './furniture-sources.ts';
import { TIME_AND_MENU_LINES } from './furniture-times.ts';
import { WIDGET_LINES } from './furniture-widgets.ts';

/** Paragraphs of a Vietnamese page that are not part of the article; the first that matches says why. */
export const FURNITURE: readonly FurniturePattern[] = [
  // "Đọc thêm: …", "Xem thêm: …": one other article in the line.
  {
    reason: 'related',
    needs: { begins: ['mời', 'đọc ', 'xem ', 'tin liên quan', 'bài '], has: [':'] },
    find: wholeLine(
      `(?:${anyCase('mời')} (?:quý )?(?:độc giả|bạn đọc|quý vị|bạn) )?${anyCase('đọc thêm|xem thêm|xem tiếp|đọc tiếp|xem ngay|tin liên quan|bài liên quan|bài viết liên quan')}(?: video| bài)?\\s?:\\s?(?=[\\p{Lu}\\d“"'‘]).{3,200}(?<![.…])`,
    ),
  },
  {
    reason: 'related',
    needs: { begins: ['mời '], has: [':'] },
    find: wholeLineInAnyCase(
      String.raw`mời (?:quý )?(?:độc giả|bạn đọc|quý vị|bạn) (?:đọc|xem) thêm(?: video| bài)?\s?:.{0,200}`,
    ),
  },
  {
    reason: 'related',
    needs: { begins: ['sự kiện', 'dòng sự kiện'], has: [':'] },
    find: wholeLine(`${anyCase('sự kiện|dòng sự kiện')}\\s?: (?=\\p{Lu})[^.!?…]{3,80}`),
  },
  ...SOURCE_LINES,
  ...TIME_AND_MENU_LINES,
  ...PROMPT_LINES,
  ...WIDGET_LINES,
];

/** Headings over lists of other articles. */
export const FURNITURE_HEADINGS: readonly FurniturePattern[] = [
  {
    reason: 'related',
    needs: { begins: ['các ', 'tin ', 'bài ', 'tin bài ', 'tin tức ', 'video '], max: 60 },
    find: wholeLineInAnyCase(
      String.raw`(?:các )?(?:tin|bài|tin bài|tin tức|bài viết|video) (?:liên quan|cùng mục|cùng chuyên mục|cùng chủ đề|đọc nhiều|xem nhiều|mới nhất|nổi bật|khác|đang được xem nhiều|hay|hot|mới)(?: nhất)?\s*:?`,
      ['tin liên quan', 'bài liên quan', 'tin mới nhất', 'tin cùng chuyên mục'],
    ),
  },
  {
    reason: 'related',
    needs: {
      begins: [
        'đọc ',
        'xem ',
        'có thể bạn ',
        'bạn có thể ',
        'đừng bỏ lỡ',
        'được quan tâm',
        'cùng ',
        'tin mới',
        'tiêu điểm',
        'mới nhất',
        'đáng chú ý',
        'nổi bật',
        'gợi ý cho bạn',
        'dành cho bạn',
      ],
      max: 40,
    },
    find: wholeLineInAnyCase(
      String.raw`(?:đọc thêm|đọc tiếp|xem thêm|có thể bạn (?:thích|quan tâm)|bạn có thể quan tâm|có thể bạn chưa biết|đừng bỏ lỡ|(?:đọc|xem|được quan tâm) nhiều(?: nhất)?(?: (?:trong|về|ở mục) [^.!?…,]{2,40})?|cùng chuyên mục|cùng chủ đề|tin mới|tiêu điểm|mới nhất|đáng chú ý|nổi bật|gợi ý cho bạn|dành cho bạn)\s*:?`,
      ['đọc thêm', 'xem thêm', 'có thể bạn quan tâm', 'đọc nhiều'],
    ),
  },
];
