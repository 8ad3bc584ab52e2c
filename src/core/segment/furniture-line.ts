import { plainLetters } from '../lang/furniture-letters.ts';

/** Arrows, bullets and dashes around a line, as pages draw them; "#" opens a tag and stays. */
const BEFORE = /^[>»›•▶►▼→👉*=|–—\-\s]{1,8}/u;
const AFTER = /[<«‹>»›▼→*=|–—\-\s]{1,8}$/u;

/** A line of a page, read once for all patterns. The three have no letters but those of `plainLetters`. */
export type FurnitureLine = {
  /** Without the marks around it. */
  readonly text: string;
  /** In lower case, of the same length. */
  readonly lower: string;
  /** `lower` without an opening bracket. */
  readonly start: string;
};

/** Returns `text` without the arrows, bullets and dashes around it. */
export function bareLine(text: string): string {
  return text.replace(BEFORE, '').replace(AFTER, '');
}

/** Returns the line that patterns look at; `bare` is NFC. */
export function readLine(bare: string): FurnitureLine {
  const text = plainLetters(bare);
  const lower = text.toLowerCase();
  const start = lower.startsWith('(') || lower.startsWith('[') ? lower.slice(1) : lower;
  return { text, lower, start };
}
