import { toVisible } from '../core/text/visible.ts';

const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
const WITHOUT_WIDTH = /\p{Cf}|[\uFE00-\uFE0E]/gu;

/**
 * Returns `text` as a field of a table of tabs and lines: a run of tabs, line ends and other controls is one space, and
 * characters without width (soft hyphens, direction marks) are dropped. Safe to print.
 */
export function toField(text: string): string {
  return toVisible(text.replace(CONTROLS, ' ').replace(WITHOUT_WIDTH, ''));
}
