import fs from 'node:fs';
import path from 'node:path';
import type { Lang } from '../../src/core/lang/language.ts';

/** A paragraph of test/golden/headlines and the UTF-16 offsets at which a sentence begins though no stop stands before it. */
export type GluedParagraph = {
  readonly kind: string;
  readonly text: string;
  readonly borders: readonly number[];
};

const BORDER = ' ⏎ ';

/** Reads the paragraphs of `lang`: those on odd lines of the file are for fitting, those on even lines are held out. */
export function readGluedParagraphs(lang: Lang, part: 'fitting' | 'held out'): GluedParagraph[] {
  const lines = fs.readFileSync(path.resolve('test/golden/headlines', `${lang}.txt`), 'utf8').split('\n');
  const paragraphs: GluedParagraph[] = [];
  let kind = '';
  for (const [at, line] of lines.entries()) {
    if (line.startsWith('#')) kind = line.replace(/^# (?:kind: )?/u, '');
    else if (line !== '' && (at % 2 === 0) === (part === 'fitting')) paragraphs.push(unglue(kind, line));
  }
  return paragraphs;
}

/** Returns the paragraph that `line` is, with its marks taken out. */
export function unglue(kind: string, line: string): GluedParagraph {
  const pieces = line.normalize('NFC').split(BORDER);
  const borders: number[] = [];
  let at = -1;
  for (const piece of pieces.slice(0, -1)) {
    at += piece.length + 1;
    borders.push(at + 1);
  }
  return { kind, text: pieces.join(' '), borders };
}
