import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, countLinks, figuresOf } from './score-links.ts';

const links = fc.uniqueArray(fc.constantFrom('0,0', '0,1', '1,0', '1,1', '2,2')).map(list => new Set(list));

describe('links against gold', () => {
  it('are counted as right, wrong and missed', () => {
    expect(countLinks(new Set(['0,0', '1,2']), new Set(['0,0', '1,1']))).toEqual({
      right: 1,
      wrong: 1,
      missed: 1,
    });
  });

  it('count neither way where they are arguable', () => {
    const got = new Set(['0,0', '5,5']);
    expect(countLinks(got, new Set(['0,0']), new Set(['5,5']))).toEqual({ right: 1, wrong: 0, missed: 0 });
  });

  it('are perfect when they are the gold', () => {
    fc.assert(
      fc.property(links, gold => {
        fc.pre(gold.size > 0);
        expect(figuresOf(countLinks(gold, gold))).toEqual({ precision: 1, recall: 1, f1: 1 });
      }),
    );
  });

  it('have figures between 0 and 1, with F1 between precision and recall', () => {
    fc.assert(
      fc.property(links, links, links, (got, gold, ignored) => {
        const { precision, recall, f1 } = figuresOf(countLinks(got, gold, ignored));
        for (const figure of [precision, recall, f1]) expect(figure >= 0 && figure <= 1).toBe(true);
        expect(f1).toBeLessThanOrEqual(Math.max(precision, recall) + 1e-9);
        expect(f1).toBeGreaterThanOrEqual(Math.min(precision, recall) - 1e-9);
      }),
    );
  });

  it('swap precision and recall when the two sides are swapped', () => {
    fc.assert(
      fc.property(links, links, (got, gold) => {
        const there = figuresOf(countLinks(got, gold));
        const back = figuresOf(countLinks(gold, got));
        expect(back).toEqual({ precision: there.recall, recall: there.precision, f1: there.f1 });
      }),
    );
  });
});

describe('counts of several stories', () => {
  it('add up', () => {
    const counts = [
      { right: 1, wrong: 2, missed: 3 },
      { right: 10, wrong: 20, missed: 30 },
    ];
    expect(addCounts(counts)).toEqual({ right: 11, wrong: 22, missed: 33 });
  });

  it('of nothing give figures of 0, not a division by nothing', () => {
    expect(figuresOf(addCounts([]))).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
