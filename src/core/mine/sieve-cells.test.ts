import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../align/rival-features.ts';
import { choosePairs } from './choose-pairs.ts';
import { createCellSieve, type SieveOptions } from './sieve-cells.ts';

const SIDE = 8;
const cellsOfAll = fc
  .uniqueArray(fc.tuple(fc.nat(SIDE - 1), fc.nat(SIDE - 1), fc.integer({ min: -80, max: 80 })), {
    selector: ([vi, en]) => vi * SIDE + en,
    maxLength: SIDE * SIDE,
  })
  .map(list => list.map(([vi, en, tenths]): Cell => ({ vi, en, logOdds: tenths / 10 })));

const sift = (cells: readonly Cell[], options: SieveOptions): Cell[] => {
  const sieve = createCellSieve(options);
  for (const cell of cells) sieve.add(cell);
  return sieve.cells();
};

describe('the sieve', () => {
  it('keeps all that the choice of pairs hangs on, in whatever order it comes', () => {
    const any = fc.record({ cells: cellsOfAll, minScore: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(any, ({ cells, minScore }) => {
        const options = { viCount: SIDE, enCount: SIDE, minScore };
        const sorted = [...cells].sort((a, b) => a.vi - b.vi || a.en - b.en);
        const chosen = choosePairs(sorted, options);
        expect(choosePairs(sift(cells, options), options)).toEqual(chosen);
        expect(choosePairs(sift([...cells].reverse(), options), options)).toEqual(chosen);
      }),
    );
  });

  it('keeps two unlikely pairs of a row as rivals, and drops the rest', () => {
    const row = Array.from({ length: 9 }, (_, en): Cell => ({ vi: 0, en: 0, logOdds: -20 - en }));
    const kept = sift(row, { viCount: 1, enCount: 1, minScore: 0.4 });
    expect(kept.map(cell => cell.logOdds)).toEqual([-20, -21]);
  });

  it('keeps everything where every score counts', () => {
    const row = Array.from({ length: 9 }, (_, en): Cell => ({ vi: 0, en, logOdds: -9 - en }));
    expect(sift(row, { viCount: 1, enCount: 9, minScore: 0 })).toEqual(row);
  });
});
