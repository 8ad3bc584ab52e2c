/** A half-open range `[start, end)` in UTF-16 units of an NFC text. */
export type Span = { readonly start: number; readonly end: number };

/** True when the two ranges share at least one unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
