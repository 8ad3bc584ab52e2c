import type { PdfLine } from './pdf-lines.ts';

/** The type that most of a document's text is set in, and how its lines follow each other. */
export type BodyType = {
  /** Points. */
  readonly size: number;
  readonly font: string;
  /** Returns the distance of baselines within a paragraph of type of that size; both in points. */
  readonly stepOf: (size: number) => number;
};

/** Gaps between paragraphs are in the upper part of all gaps; this share of them is smaller than the step, or equal to it. */
const STEP_SHARE = 0.25;
/** Gaps that are no line step, in font sizes: overprints below, parts of a page above. */
const SMALLEST_STEP = 0.8;
const LARGEST_STEP = 3;
/** The step of type of which there are no two lines, in font sizes. */
const USUAL_STEP = 1.3;
/** Sizes are told apart to half a point. */
const SIZE_STEP = 0.5;

/** Returns the type of the body of `lines`. */
export function bodyTypeOf(lines: readonly PdfLine[]): BodyType {
  const size = mostUsed(lines, line => roundSize(line.size)) ?? 0;
  const ofSize = lines.filter(line => roundSize(line.size) === size);
  const font = mostUsed(ofSize, line => line.font) ?? '';
  const steps = stepsBySize(lines);
  return { size, font, stepOf: of => steps.get(roundSize(of)) ?? USUAL_STEP * of };
}

/** Returns `size` as sizes are told apart. */
export function roundSize(size: number): number {
  return Math.round(size / SIZE_STEP) * SIZE_STEP;
}

function mostUsed<K>(lines: readonly PdfLine[], keyOf: (line: PdfLine) => K): K | undefined {
  const letters = new Map<K, number>();
  for (const line of lines) letters.set(keyOf(line), (letters.get(keyOf(line)) ?? 0) + line.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function stepsBySize(lines: readonly PdfLine[]): Map<number, number> {
  const gaps = new Map<number, number[]>();
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const size = roundSize(line.size);
    if (next === undefined || next.region !== line.region || roundSize(next.size) !== size) continue;
    const gap = next.y - line.y;
    if (gap < SMALLEST_STEP * size || gap > LARGEST_STEP * size) continue;
    const same = gaps.get(size);
    if (same) same.push(gap);
    else gaps.set(size, [gap]);
  }
  return new Map([...gaps].map(([size, all]) => [size, stepIn(all, size)]));
}

function stepIn(gaps: readonly number[], size: number): number {
  const sorted = [...gaps].sort((a, b) => a - b);
  return sorted[Math.floor(STEP_SHARE * (sorted.length - 1))] ?? USUAL_STEP * size;
}
