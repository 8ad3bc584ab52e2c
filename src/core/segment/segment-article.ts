import { type Lang, rulesOf } from '../lang/language.ts';
import type { Span } from '../text/span.ts';
import { findFurniture } from './find-furniture.ts';
import type { Sentence, SentenceKind } from './sentence.ts';
import { createIdGiver } from './sentence-id.ts';
import { linesOf, splitParagraphs } from './split-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';

const HEADING_MARK = /^#{1,6}\s+/u;
const LIST_MARK = /^(?:[-*•]|\d{1,3}[.)])\s+(?=\S)/u;
const TITLE_MAX = 200;

/** How the text of an article is to be read. */
export type SegmentOptions = {
  readonly lang: Lang;
  /** Markdown: `#` headings and list marks are not part of a sentence. */
  readonly markdown?: boolean;
};

type Block = Span & { readonly heading: boolean };

/**
 * Returns the sentences of an article's NFC text in order: paragraphs first, then sentences within each.
 * The first paragraph is the title when it is a heading, or short and without a stop. Furniture is marked, not dropped.
 */
export function segmentArticle(text: string, { lang, markdown = false }: SegmentOptions): Sentence[] {
  const rules = rulesOf(lang);
  const blocks = splitParagraphs(text).map(span => readMarks(text, span, markdown));
  const hasTitle = isTitle(text, blocks);
  const furniture = findFurniture(
    blocks.map(block => text.slice(block.start, block.end)),
    rules,
    hasTitle ? 1 : 0,
  );
  const giveId = createIdGiver();
  return blocks.flatMap((block, paragraph) => {
    const isWhole = block.heading || (hasTitle && paragraph === 0);
    const spans = isWhole
      ? [{ start: 0, end: block.end - block.start }]
      : splitSentences(text.slice(block.start, block.end), rules);
    return spans.map(span => {
      const start = block.start + span.start;
      const end = block.start + span.end;
      const sentence = text.slice(start, end);
      return {
        id: giveId(sentence),
        text: sentence,
        start,
        end,
        paragraph,
        kind: kindOf(paragraph, hasTitle, furniture),
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

function kindOf(paragraph: number, hasTitle: boolean, furniture: readonly boolean[]): SentenceKind {
  if (paragraph === 0 && hasTitle) return 'title';
  return furniture[paragraph] ? 'boilerplate' : 'body';
}

function readMarks(text: string, span: Span, markdown: boolean): Block {
  const paragraph = text.slice(span.start, span.end);
  const heading = markdown ? HEADING_MARK.exec(paragraph)?.[0] : undefined;
  const mark = heading ?? (markdown ? LIST_MARK.exec(paragraph)?.[0] : undefined) ?? '';
  return { start: span.start + mark.length, end: span.end, heading: heading !== undefined };
}

function isTitle(text: string, blocks: readonly Block[]): boolean {
  const [first] = blocks;
  if (!first || blocks.length < 2) return false;
  if (first.heading) return true;
  const line = text.slice(first.start, first.end);
  return line.length <= TITLE_MAX && !line.includes('\n') && !/[.…:;,]["”’»')\]]*$/u.test(line);
}
