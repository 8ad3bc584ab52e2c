import type { Fact } from '../facts/fact.ts';
import type { FoundKey } from './article-key.ts';

const FIGURES = new Set(['quantity', 'ordinal', 'duration', 'percentage', 'money']);

/**
 * Returns the key of `fact` in `sentence`, or none: years, months, weekdays and small counts stand in any story.
 * What is counted is no part of it: it is called by too many names.
 */
export function factKeys({ kind, value, unit, start, end }: Fact, sentence: string): FoundKey[] {
  const text = sentence.slice(start, end);
  if (kind === 'date') return [{ key: `d${value}`, kind, text }];
  if (kind === 'time' || kind === 'score') return [{ key: `f${kind} ${value}`, kind: 'figure', text }];
  if (!FIGURES.has(kind) || significantDigits(value) < 2) return [];
  const of = kind === 'money' || kind === 'percentage' ? ` ${unit}` : '';
  return [{ key: `f${value}${of}`, kind: 'figure', text }];
}

/** Returns the number of digits of a figure in normal form without leading and trailing zeros: 2 for `1200` and `0.25`. */
function significantDigits(value: string): number {
  const digits = value.replace(/\D/g, '').replace(/^0+/, '');
  const whole = value.includes('.') ? digits.length : digits.length - (/0*$/.exec(digits)?.[0].length ?? 0);
  return whole;
}
