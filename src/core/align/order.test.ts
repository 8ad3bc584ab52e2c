import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anchor, createOrderFit, findParallelOrder } from './order.ts';

const anchors = (...places: readonly (readonly [number, number])[]): Anchor[] =>
  places.map(([vi, en]) => ({ vi, en }));

describe('parallel order', () => {
  it('is seen when the sure pairs rise together, whatever order they are given in', () => {
    const rising = anchors([0, 1], [2, 2], [5, 3], [7, 9]);
    expect(findParallelOrder([...rising].reverse())).toEqual(rising);
  });

  it.each([
    ['three pairs are too few to tell', anchors([0, 0], [1, 1], [2, 2])],
    ['the texts run against each other', anchors([0, 4], [1, 3], [2, 2], [3, 1], [4, 0])],
    ['half of the pairs are out of order', anchors([0, 5], [1, 1], [2, 4], [3, 3], [4, 2], [5, 0])],
    ['there are no pairs', []],
  ])('is not seen when %s', (_name, pairs) => {
    expect(findParallelOrder(pairs)).toBeUndefined();
  });

  it('leaves out the pair that crosses the others', () => {
    const rising = anchors([0, 0], [1, 1], [2, 2], [3, 3], [4, 4], [6, 6], [7, 7]);
    expect(findParallelOrder([...rising, { vi: 5, en: 0 }])).toEqual(rising);
  });

  it('is always a run of given pairs that rises on both sides', () => {
    const pairs = fc.uniqueArray(fc.record({ vi: fc.nat(30), en: fc.nat(30) }), {
      selector: ({ vi, en }) => `${vi},${en}`,
    });
    fc.assert(
      fc.property(pairs, given => {
        const run = findParallelOrder(given) ?? [];
        for (const anchor of run) expect(given).toContainEqual(anchor);
        for (const [at, { vi, en }] of run.slice(1).entries()) {
          expect(vi).toBeGreaterThanOrEqual(run[at]?.vi ?? 0);
          expect(en).toBeGreaterThan(run[at]?.en ?? 0);
        }
      }),
    );
  });
});

describe('the fit of a pair', () => {
  const fitOf = createOrderFit(anchors([2, 2], [6, 10]), 9, 13);

  it('is perfect where the sure pairs let it be expected', () => {
    expect(fitOf({ vi: 4, en: 6 })).toEqual({ between: 1, distance: 0 });
  });

  it('tells how far off it is, and that it lies outside', () => {
    expect(fitOf({ vi: 4, en: 12 })).toEqual({ between: 0, distance: 6 });
  });

  it('is told before the first and behind the last sure pair as well', () => {
    expect(fitOf({ vi: 0, en: 0 })).toEqual({ between: 1, distance: 0 });
    expect(fitOf({ vi: 8, en: 12 })).toEqual({ between: 1, distance: 0 });
    expect(fitOf({ vi: 0, en: 12 }).between).toBe(0);
  });

  it('of a sure pair is judged by its neighbours, not by itself', () => {
    const crossing = createOrderFit(anchors([0, 0], [1, 8], [2, 2]), 3, 9);
    expect(crossing({ vi: 1, en: 8 })).toEqual({ between: 0, distance: 7 });
  });
});
