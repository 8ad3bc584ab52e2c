import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rivalFeatures } from './rival-features.ts';
import { selectPairs } from './select-pairs.ts';

const cell = (vi: number, en: number, score: number) => ({ vi, en, score });

describe('selecting', () => {
  it('gives each sentence its best free partner', () => {
    const cells = [cell(0, 0, 0.9), cell(0, 1, 0.8), cell(1, 0, 0.85), cell(1, 1, 0.5)];
    expect(selectPairs(cells, 0.4)).toEqual([cell(0, 0, 0.9), cell(1, 1, 0.5)]);
  });

  it('leaves a sentence alone rather than give it an unlikely partner', () => {
    const cells = [cell(0, 0, 0.9), cell(1, 0, 0.85), cell(1, 1, 0.3)];
    expect(selectPairs(cells, 0.4)).toEqual([cell(0, 0, 0.9)]);
  });

  it('does not depend on the order of the cells, not even when scores are equal', () => {
    const cells = [cell(0, 0, 0.5), cell(0, 1, 0.5), cell(1, 0, 0.5), cell(1, 1, 0.5), cell(2, 0, 0.7)];
    fc.assert(
      fc.property(fc.shuffledSubarray(cells, { minLength: cells.length }), shuffled => {
        expect(selectPairs(shuffled, 0.4)).toEqual([cell(2, 0, 0.7), cell(0, 1, 0.5)]);
      }),
    );
  });
});

describe('rivals', () => {
  const leadsOf = (cells: readonly { vi: number; en: number; logOdds: number }[]): number[][] =>
    rivalFeatures(cells, 2, 2).map(features => features.slice(2, 5));

  it('a pair leads its row and its column by the distance to the next best', () => {
    const cells = [
      { vi: 0, en: 0, logOdds: 3 },
      { vi: 0, en: 1, logOdds: 1 },
      { vi: 1, en: 0, logOdds: -1 },
    ];
    expect(leadsOf(cells)).toEqual([
      [2, 4, 2],
      [-2, 6, -2],
      [6, -4, -4],
    ]);
  });

  it('two equal pairs of one sentence have no lead over each other', () => {
    const cells = [
      { vi: 0, en: 0, logOdds: 2 },
      { vi: 0, en: 1, logOdds: 2 },
    ];
    expect(leadsOf(cells).map(([row]) => row)).toEqual([0, 0]);
  });

  it('a lead is capped on both sides', () => {
    const cells = [
      { vi: 0, en: 0, logOdds: 50 },
      { vi: 0, en: 1, logOdds: -50 },
    ];
    expect(leadsOf(cells).map(([row]) => row)).toEqual([6, -6]);
  });
});
