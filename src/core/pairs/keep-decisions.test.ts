import { describe, expect, it } from 'vitest';
import type { SuggestedPair } from '../align/align-sentences.ts';
import { type Decided, keepDecisions } from './keep-decisions.ts';

/** `1=2 .9` is a pair with its score; `3+4=5 .8` one of several sentences. */
function pairOf(text: string): SuggestedPair {
  const [sides = '', score = '0'] = text.split(' ');
  const [vi = '', en = ''] = sides.split('=');
  return { vi: vi.split('+').map(Number), en: en.split('+').map(Number), score: Number(score) };
}

function keep(suggested: string, weaker: string, decided: Partial<Record<keyof Decided, string>>): string[] {
  const read = (list = ''): SuggestedPair[] => list.split(', ').filter(Boolean).map(pairOf);
  const pairs = read(suggested);
  const cells = [...pairs, ...read(weaker)].map(({ vi, en, score }) => ({
    vi: vi[0] ?? 0,
    en: en[0] ?? 0,
    score,
  }));
  const rows = Array.from({ length: 10 }, (_, at) => cells.filter(({ vi }) => vi === at));
  const kept = keepDecisions(
    { pairs, ranking: rows },
    { confirmed: read(decided.confirmed), rejected: read(decided.rejected) },
    0.4,
  );
  return kept.map(({ vi, en }) => `${vi.join('+')}=${en.join('+')}`);
}

describe('suggestions beside what was decided', () => {
  it.each([
    ['nothing was decided', '0=0 .9, 1=1 .8', '0=1 .5', {}, ['0=0', '1=1']],
    ['the best one was confirmed', '0=0 .9, 1=1 .8', '', { confirmed: '0=0' }, ['0=0', '1=1']],
    ['another was confirmed: both sentences are taken', '0=0 .9, 1=1 .8', '', { confirmed: '0=1' }, []],
    [
      'another was confirmed: who lost a partner gets the next best',
      '0=0 .9, 1=1 .8',
      '1=0 .5, 1=2 .3',
      { confirmed: '0=1' },
      ['1=0'],
    ],
    ['the next best is too weak', '0=0 .9, 1=1 .8', '1=0 .3', { confirmed: '0=1' }, []],
    ['a second pair of a confirmed sentence', '0=0 .9, 0=3 .6', '', { confirmed: '0=0' }, ['0=0', '0=3']],
    ['several sentences were rejected together', '0+1=0 .9', '0=0 .8', { rejected: '0+1=0' }, ['0=0']],
    ['all that there is was rejected', '0+1=0 .9', '0=0 .8', { rejected: '0+1=0, 0=0' }, []],
  ] as const)('%s', (_, suggested, weaker, decided, expected) => {
    expect(keep(suggested, weaker, decided)).toEqual(expected);
  });
});
