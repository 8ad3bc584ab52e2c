import { describe, expect, it } from 'vitest';
import { type Choice, firstChoice, type PairVerdict, type ReviewRow, statusOfRow } from './review-rows.ts';
import type { Candidate } from './story.ts';

function candidate(vi: number, en: number, { score = 0.9, suggested = true } = {}): Candidate {
  return { viArticle: 0, enArticle: 0, vi: [vi], en: [en], score, suggested };
}

function choice(key: string, suggested = true): Choice {
  return { ...candidate(0, 0, { suggested }), key };
}

const rowOf = (...choices: Choice[]): ReviewRow => ({ lang: 'vi', article: 0, sentence: 0, choices });
const decided = (verdicts: Record<string, PairVerdict['verdict']>): Map<string, PairVerdict> =>
  new Map(Object.entries(verdicts).map(([key, verdict]) => [key, { verdict, edited: false }]));

describe('the status of a row', () => {
  it.each([
    ['nothing to decide without candidates', rowOf(), {}, 'only'],
    ['nothing to decide with weak candidates alone', rowOf(choice('a', false)), {}, 'only'],
    ['waiting with a suggestion', rowOf(choice('a')), {}, 'suggested'],
    ['confirmed', rowOf(choice('a')), { a: 'confirmed' }, 'confirmed'],
    [
      'confirmed with a weak candidate that was confirmed',
      rowOf(choice('a', false)),
      { a: 'confirmed' },
      'confirmed',
    ],
    [
      'confirmed although another suggestion waits',
      rowOf(choice('a'), choice('b')),
      { b: 'confirmed' },
      'confirmed',
    ],
    [
      'confirmed although another was rejected',
      rowOf(choice('a'), choice('b')),
      { a: 'rejected', b: 'confirmed' },
      'confirmed',
    ],
    [
      'rejected when all suggestions were',
      rowOf(choice('a'), choice('b', false)),
      { a: 'rejected' },
      'rejected',
    ],
    [
      'waiting when one suggestion of two was rejected',
      rowOf(choice('a'), choice('b')),
      { a: 'rejected' },
      'suggested',
    ],
  ] as const)('is %s', (_name, row, verdicts, status) => {
    expect(statusOfRow(row, decided(verdicts))).toBe(status);
  });
});

describe('the candidate that a row shows first', () => {
  it.each([
    ['the best', rowOf(choice('a'), choice('b')), {}, 0],
    ['the confirmed one', rowOf(choice('a'), choice('b')), { b: 'confirmed' }, 1],
    ['the next when the best was rejected', rowOf(choice('a'), choice('b')), { a: 'rejected' }, 1],
    ['the best again when all were rejected', rowOf(choice('a')), { a: 'rejected' }, 0],
    ['none when there is none', rowOf(), {}, -1],
  ] as const)('is %s', (_name, row, verdicts, at) => {
    expect(firstChoice(row, decided(verdicts))).toBe(at);
  });
});
