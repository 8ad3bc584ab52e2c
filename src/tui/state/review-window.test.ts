import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf, MIN_ROWS } from './layout.ts';
import { windowStart } from './review-selectors.ts';

describe('the window of a list', () => {
  it('always contains the cursor and never shows less than it could', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 80 }),
        fc.nat(),
        (count, height, place) => {
          const cursor = place % count;
          const start = windowStart(count, height, cursor);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(cursor).toBeGreaterThanOrEqual(start);
          expect(cursor).toBeLessThan(start + height);
          expect(start).toBeLessThanOrEqual(Math.max(0, count - height));
        },
      ),
    );
  });
});

describe('the layout', () => {
  it('uses every row of the screen exactly once', () => {
    for (let rows = MIN_ROWS; rows <= 100; rows++) {
      for (const zoomed of [false, true]) {
        const { list, panel } = layoutOf(rows, zoomed);
        // Header, two rules, status and hints take five.
        expect(list + panel + 5).toBe(rows);
        expect(list).toBeGreaterThanOrEqual(1);
        expect(panel).toBeGreaterThanOrEqual(1);
      }
    }
  });
});
