import { type ParagraphMark, readParagraphMarks } from '../article/article-markdown.ts';
import { type Lang, rulesOf } from '../lang/language.ts';
import { languageOfParagraph } from '../lang/paragraph-language.ts';
import type { Span } from '../text/span.ts';
import { findFurniture } from './find-furniture.ts';
import { findTitle, reasonBeforeTitle } from './find-title.ts';
import type { FurnitureReason } from './furniture-reason.ts';
import type { Sentence } from './sentence.ts';
import { createIdGiver } from './sentence-id.ts';
import { createSoftBorderFinder, type SoftBorder } from './soft-borders.ts';
import { linesOf, splitParagraphs } from './split-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';

/** The title is looked for among so many paragraphs. */
const TITLE_WITHIN = 8;

/** How the text of an article is to be read. */
export type SegmentOptions = {
  readonly lang: Lang;
  /** Markdown: `#` headings and list marks are not part of a sentence, comments may mark furniture (see article-markdown.ts). */
  readonly markdown?: boolean;
  /** Sentences bring the places where another may begin in them (see soft-borders.ts). */
  readonly softBorders?: boolean;
};

/** A paragraph without its marks. */
type Paragraph = Span & { readonly heading: boolean; readonly mark?: ParagraphMark };

/**
 * Returns the sentences of an article's NFC text in order: paragraphs first, then sentences within each, split by the rules
 * of the paragraph's own language. The title is a heading or a line without a stop before the text (see find-title.ts).
 * Furniture is marked, not dropped.
 */
export function segmentArticle(
  text: string,
  { lang, markdown = false, softBorders = false }: SegmentOptions,
): Sentence[] {
  const paragraphs = readParagraphs(text, markdown);
  const titleAt = findTitle(
    paragraphs.slice(0, TITLE_WITHIN).map(({ start, end, heading, mark }) => ({
      text: text.slice(start, end),
      heading,
      isMarked: mark !== undefined,
    })),
  );
  const reasons = furnitureOf(text, paragraphs, titleAt);
  const giveId = createIdGiver();
  return paragraphs.flatMap((paragraph, at) => {
    const source = text.slice(paragraph.start, paragraph.end);
    const language = languageOfParagraph(source, lang);
    const isTitleLine = at === titleAt;
    const isWhole = paragraph.heading || isTitleLine;
    const spans = isWhole ? [{ start: 0, end: source.length }] : splitSentences(source, rulesOf(language));
    const reason = reasons[at];
    const isSoft = softBorders && !paragraph.heading && reason === undefined;
    const softBordersOf = isSoft ? createSoftBorderFinder(source, rulesOf(language)) : () => [];
    return spans.map(span => {
      const sentence = source.slice(span.start, span.end);
      return {
        id: giveId(sentence),
        text: sentence,
        start: paragraph.start + span.start,
        end: paragraph.start + span.end,
        paragraph: at,
        ...kindOf(isTitleLine, reason),
        ...(language === lang ? {} : { lang: language }),
        ...withSoftBorders(softBordersOf(span)),
      };
    });
  });
}

/** Returns each line of `text` as a sentence, blank lines skipped and nothing else looked at: the text is split already. */
export function segmentLines(text: string): Sentence[] {
  const giveId = createIdGiver();
  return linesOf(text)
    .filter(line => line.start < line.end)
    .map((line, paragraph) => {
      const sentence = text.slice(line.start, line.end);
      return {
        id: giveId(sentence),
        text: sentence,
        start: line.start,
        end: line.end,
        paragraph,
        kind: 'body',
      };
    });
}

function withSoftBorders(softBorders: readonly SoftBorder[]): Pick<Sentence, 'softBorders'> {
  return softBorders.length > 0 ? { softBorders } : {};
}

function kindOf(
  isTitleLine: boolean,
  reason: FurnitureReason | undefined,
): Pick<Sentence, 'kind' | 'reason'> {
  if (isTitleLine) return { kind: 'title' };
  return reason === undefined ? { kind: 'body' } : { kind: 'boilerplate', reason };
}

function readParagraphs(text: string, markdown: boolean): Paragraph[] {
  const spans = splitParagraphs(text, { markdown });
  if (!markdown) return spans.map(span => ({ ...span, heading: false }));
  const paragraphs: Paragraph[] = [];
  let mark: ParagraphMark | undefined;
  for (const { start, end } of spans) {
    const marks = readParagraphMarks(text.slice(start, end));
    if (marks.type === 'comment') {
      mark = marks.mark ?? mark;
      continue;
    }
    const span = { start: start + marks.length, end, heading: marks.type === 'heading' };
    paragraphs.push(mark === undefined ? span : { ...span, mark });
    mark = undefined;
  }
  return paragraphs;
}

function furnitureOf(
  text: string,
  paragraphs: readonly Paragraph[],
  titleAt: number | undefined,
): (FurnitureReason | undefined)[] {
  const texts = paragraphs.map(({ start, end }) => text.slice(start, end));
  const before = texts.slice(0, titleAt ?? 0).map(line => reasonBeforeTitle(line));
  const found = [...before, ...findFurniture(texts.slice(before.length), titleAt === undefined ? 0 : 1)];
  return paragraphs.map(({ mark, heading }, at) => {
    // A sub-heading is none of the links that it stands behind.
    if (mark === undefined) return heading && found[at] === 'link' ? undefined : found[at];
    return mark.type === 'furniture' ? mark.reason : undefined;
  });
}
