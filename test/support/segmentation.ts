import fs from 'node:fs';
import path from 'node:path';
import type { Lang } from '../../src/core/lang/language.ts';

/** A paragraph of the golden set, and where its sentences end: counted in characters, white space left out. */
export type GoldenParagraph = {
  readonly kind: string;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly borders: ReadonlySet<number>;
};

/** Reads the golden paragraphs of `lang`. */
export function readGoldenParagraphs(lang: Lang): GoldenParagraph[] {
  const file = path.resolve('test/golden/segmentation', `${lang}.json`);
  const cases: { kind: string; sentences: string[]; join?: string[] }[] = JSON.parse(
    fs.readFileSync(file, 'utf8'),
  );
  return cases.map(({ kind, sentences, join }) => ({
    kind,
    sentences,
    text: sentences
      .map((sentence, at) => sentence + (at < sentences.length - 1 ? (join?.[at] ?? ' ') : ''))
      .join(''),
    borders: bordersOf(sentences),
  }));
}

/** Returns where sentences end within their paragraph, in characters other than white space; the paragraph's end is left out. */
export function bordersOf(sentences: readonly string[]): Set<number> {
  const borders = new Set<number>();
  let at = 0;
  for (const sentence of sentences) {
    at += sentence.normalize('NFC').replace(/\s+/gu, '').length;
    borders.add(at);
  }
  borders.delete(at);
  return borders;
}

/** Right, wrong and missing borders. */
export type BorderCounts = { readonly right: number; readonly wrong: number; readonly missing: number };

/** Compares the borders of `split` with those of the golden paragraphs. */
export function countBorders(
  paragraphs: readonly GoldenParagraph[],
  split: (text: string) => readonly string[],
): BorderCounts {
  let [right, wrong, missing] = [0, 0, 0];
  for (const { text, borders } of paragraphs) {
    const found = bordersOf(split(text));
    for (const border of found) {
      if (borders.has(border)) right += 1;
      else wrong += 1;
    }
    for (const border of borders) if (!found.has(border)) missing += 1;
  }
  return { right, wrong, missing };
}

/** Returns precision, recall and their harmonic mean, 0 to 1. */
export function scoreBorders({ right, wrong, missing }: BorderCounts): { p: number; r: number; f1: number } {
  const p = right / Math.max(1, right + wrong);
  const r = right / Math.max(1, right + missing);
  return { p, r, f1: (2 * p * r) / Math.max(1e-9, p + r) };
}
