import { toVisible } from '../../core/text/visible.ts';
import { graphemesOf, widthOf } from '../../core/text/width.ts';
import type { EditLine } from '../state/edit-line.ts';

/** A grapheme that takes one column may be several units long: so many are looked at a column, however long the text is. */
const UNITS_A_COLUMN = 8;

/** Returns what of an edited text a field of `width` columns shows, and the part of that before the cursor: always in sight. */
export function visiblePart({ text, cursor }: EditLine, width: number): { text: string; before: string } {
  const reach = Math.max(1, width) * UNITS_A_COLUMN;
  const from = Math.max(0, cursor - reach);
  const safe = toVisible(text.slice(from, cursor + reach));
  const before = safe.slice(0, cursor - from);
  // The cursor takes a column of its own.
  let columns = 1;
  let start = before.length;
  for (const grapheme of graphemesOf(before).toReversed()) {
    columns += widthOf(grapheme.text);
    if (columns > width) break;
    start = grapheme.start;
  }
  return { text: safe.slice(start), before: before.slice(start) };
}
