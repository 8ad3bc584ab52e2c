import type { FurnitureReason } from '../../core/segment/furniture-reason.ts';
import { tidyText } from './html-text.ts';

/** A piece of text as it stands in one inline element. A line break is a run with the text `\n`. */
export type Run = {
  readonly text: string;
  readonly isLink: boolean;
  readonly isBold: boolean;
  /** Whether it is in italics or small, as captions are. */
  readonly isSlight?: boolean;
  /** Why the inline element around it says that it is furniture. */
  readonly mark?: FurnitureReason | undefined;
};

/** One line of text with what its look says. */
export type Line = {
  readonly text: string;
  /** The part of its letters that stands in links, 0 to 1. */
  readonly linked: number;
  /** Whether all of it is bold, and whether all of it is in italics or small. */
  readonly isBold: boolean;
  readonly isSlight: boolean;
  /** Why it is furniture, where the inline elements around all of it say the same. */
  readonly mark: FurnitureReason | undefined;
};

export const LINE_BREAK: Run = { text: '\n', isLink: false, isBold: false };

/** From this many lines on, a block that is parted by single breaks is taken for a list of paragraphs. */
const LINES_OF_PARAGRAPHS = 3;

/**
 * Returns the paragraphs of a block. Two breaks part paragraphs; a single one does where the line before it ends as a
 * sentence does, or where the block has many lines and the next one does not go on in a small letter; else it is a space.
 */
export function partLines(runs: readonly Run[]): Line[] {
  const lines = linesOf(runs);
  const manyLines = lines.filter(line => line.text !== '').length >= LINES_OF_PARAGRAPHS;
  const paragraphs: Run[][] = [];
  let open: Run[] | undefined;
  let before: Look = { text: '', isBold: false };
  for (const { text, runs: own } of lines) {
    if (text === '') {
      open = undefined;
      continue;
    }
    const line = { text, isBold: isAllBold(own) };
    if (open && !isBorder(before, line, manyLines)) {
      open.push({ ...LINE_BREAK, text: ' ' }, ...own);
    } else {
      open = [...own];
      paragraphs.push(open);
    }
    before = line;
  }
  return paragraphs.map(lineOf).filter(({ text }) => text !== '');
}

type Look = { readonly text: string; readonly isBold: boolean };

/** A line that is bold as a whole beside one that is not is a heading of its own. */
function isBorder(before: Look, after: Look, manyLines: boolean): boolean {
  if (/[.!?…]["”’»)\]]{0,3}$/u.test(before.text)) return true;
  const mayPart = manyLines || before.isBold !== after.isBold;
  return mayPart && !/^["“‘«(]?\p{Ll}/u.test(after.text) && !/[,;–-]$/u.test(before.text);
}

function isAllBold(runs: readonly Run[]): boolean {
  return runs.every(({ text, isBold }) => isBold || text.trim() === '');
}

function linesOf(runs: readonly Run[]): { text: string; runs: Run[] }[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run === LINE_BREAK) lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.map(own => ({ text: tidyText(own.map(({ text }) => text).join('')), runs: own }));
}

function lineOf(runs: readonly Run[]): Line {
  let all = 0;
  let inLinks = 0;
  let bold = 0;
  let slight = 0;
  const marks = new Set<FurnitureReason | undefined>();
  for (const { text, isLink, isBold, isSlight, mark } of runs) {
    const letters = text.replace(/\s+/g, '').length;
    all += letters;
    if (isLink) inLinks += letters;
    if (isBold) bold += letters;
    if (isSlight) slight += letters;
    if (letters > 0) marks.add(mark);
  }
  return {
    text: tidyText(runs.map(({ text }) => text).join('')),
    linked: all === 0 ? 0 : inLinks / all,
    isBold: all > 0 && bold === all,
    isSlight: all > 0 && slight === all,
    mark: marks.size === 1 ? [...marks][0] : undefined,
  };
}
