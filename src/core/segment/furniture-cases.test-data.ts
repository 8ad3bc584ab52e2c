import type { Lang } from '../lang/language.ts';
import { ENGLISH_FURNITURE, ENGLISH_TEXT } from './furniture-cases-en.test-data.ts';
import { VIETNAMESE_FURNITURE, VIETNAMESE_TEXT } from './furniture-cases-vi.test-data.ts';
import type { FurnitureGroup } from './furniture-groups.test-data.ts';

/** A line of furniture, why it is furniture, and where in a text it is met. */
export type FurnitureCase = Pick<FurnitureGroup, 'reason' | 'where'> & {
  readonly lang: Lang;
  readonly text: string;
};

/** Every line of furniture in the tables, in both languages. */
export const FURNITURE_CASES: readonly FurnitureCase[] = [
  ...casesOf('vi', VIETNAMESE_FURNITURE),
  ...casesOf('en', ENGLISH_FURNITURE),
];

/** Lines of articles that must stay. */
export const TEXT_CASES: readonly { readonly lang: Lang; readonly text: string }[] = [
  ...VIETNAMESE_TEXT.map(text => ({ lang: 'vi' as const, text })),
  ...ENGLISH_TEXT.map(text => ({ lang: 'en' as const, text })),
];

function casesOf(lang: Lang, groups: readonly FurnitureGroup[]): FurnitureCase[] {
  return groups.flatMap(({ reason, where, lines }) => lines.map(text => ({ lang, reason, where, text })));
}

/** Paragraphs that are plainly the article's: a line is put before, between or after them. */
export const PLAIN_PARAGRAPHS: Readonly<Record<Lang, readonly [string, string, string]>> = {
  vi: [
    'Hai đoàn gặp nhau ở Huế',
    'Hai đoàn đàm phán đã gặp nhau tại Huế sáng 5/6 và thống nhất trao đổi toàn bộ tù binh bị thương nặng.',
    'Vòng tiếp theo dự kiến diễn ra vào cuối tháng, song chưa bên nào công bố địa điểm cụ thể cho cuộc gặp này.',
  ],
  en: [
    'Envoys meet in Hue',
    'Envoys of the two countries met in Hue on Thursday and agreed to exchange all badly wounded prisoners of war.',
    'The next round is expected at the end of the month, though neither side has said where it would be held.',
  ],
};

/** Returns the paragraphs of a short article with `text` at its place, and where in them it stands; the first is the title. */
export function inArticle(
  text: string,
  lang: Lang,
  where: FurnitureCase['where'],
): { readonly paragraphs: readonly string[]; readonly at: number } {
  const [title, first, second] = PLAIN_PARAGRAPHS[lang];
  if (where === 'head') return { paragraphs: [title, text, first, second], at: 1 };
  if (where === 'middle') return { paragraphs: [title, first, text, second], at: 2 };
  return { paragraphs: [title, first, second, text], at: 3 };
}
