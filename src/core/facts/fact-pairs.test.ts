import { describe, expect, it } from 'vitest';
import type { Lang } from '../lang/language.ts';
import { factKey } from './fact.ts';
import {
  ALL_FACT_PAIRS,
  CALENDAR,
  CLOCK,
  COUNTS,
  DIFFERENT_FACTS,
  DURATIONS,
  type FactPairRow,
  MEASURES,
  MONEY,
  ORDER_AND_SCORE,
  PERCENTAGES,
  readMarks,
  SENTENCES,
} from './fact-pairs.test-data.ts';
import { findFacts } from './find-facts.ts';

const keysIn = (text: string, lang: Lang): string[] => findFacts(text, lang).map(factKey);

function placesIn(marked: string, lang: Lang): { found: string[]; marked: string[] } {
  const { text, spans } = readMarks(marked);
  const show = ({ start, end }: { start: number; end: number }): string =>
    `${start}-${end} ${text.slice(start, end)}`;
  return { found: findFacts(text, lang).map(show), marked: spans.map(show) };
}

const TOPICS: readonly (readonly [string, readonly FactPairRow[]])[] = [
  ['durations', DURATIONS],
  ['counts', COUNTS],
  ['sums of money', MONEY],
  ['percentages', PERCENTAGES],
  ['dates, months, years and weekdays', CALENDAR],
  ['times of the day', CLOCK],
  ['ordinals and scores', ORDER_AND_SCORE],
  ['measures and ages', MEASURES],
  ['whole sentences', SENTENCES],
];

describe.each(TOPICS)('%s', (_topic, rows) => {
  it.each(rows)('are the same fact: %s = %s', (vi, en, ...facts) => {
    expect(keysIn(readMarks(vi).text, 'vi')).toEqual(facts);
    expect(keysIn(readMarks(en).text, 'en').sort()).toEqual([...facts].sort());
  });

  it.each(rows)('are marked from their first to their last letter: %s, %s', (vi, en) => {
    const [viPlaces, enPlaces] = [placesIn(vi, 'vi'), placesIn(en, 'en')];
    expect(viPlaces.found).toEqual(viPlaces.marked);
    expect(enPlaces.found).toEqual(enPlaces.marked);
  });
});

describe('facts that look alike', () => {
  it.each(DIFFERENT_FACTS)('are told apart: %s ≠ %s', (vi, en) => {
    const [viKeys, enKeys] = [keysIn(vi, 'vi'), keysIn(en, 'en')];
    expect(viKeys.length).toBeGreaterThan(0);
    expect(enKeys.length).toBeGreaterThan(0);
    expect(viKeys.filter(key => enKeys.includes(key))).toEqual([]);
  });
});

it('the table of wordings stays large enough to mean something', () => {
  expect(ALL_FACT_PAIRS.length).toBeGreaterThanOrEqual(150);
});
