import type { FurnitureReason } from './furniture-reason.ts';

/** Lines of furniture of one reason, and where in a text they are met. */
export type FurnitureGroup = {
  readonly reason: FurnitureReason;
  /** Before the first paragraph of the text, between two, or after the last. */
  readonly where: 'head' | 'middle' | 'tail';
  readonly lines: readonly string[];
};

/** Returns the lines of a block of text, without indentation and blank lines. */
export function linesIn(block: string): string[] {
  return block
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}
