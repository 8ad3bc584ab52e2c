import type { Fact } from './fact.ts';

/** What a unit word stands for: `factor` turns an amount into the canonical unit (a dozen years: `year`, 12). */
export type UnitMeaning = {
  readonly kind: 'quantity' | 'duration' | 'money' | 'percentage';
  readonly unit: string;
  readonly factor?: number;
};

/** A pattern for a fact that is more than a number with a unit: dates, clock times, scores. */
export type FactPattern = {
  /** Must be global and unicode. */
  readonly pattern: RegExp;
  /** True when every match has a digit: texts without one skip the pattern. */
  readonly hasFigure?: boolean;
  /** Returns the fact without its place, or undefined when the match is not one. */
  readonly read: (match: RegExpMatchArray) => Omit<Fact, 'start' | 'end'> | undefined;
};

/** How a language writes facts. Both languages fill the same fields. */
export type FactLanguage = {
  /** Separator of thousands in figures: `.` in `1.200`, `,` in `1,200`. */
  readonly thousands: '.' | ',';
  readonly patterns: readonly FactPattern[];
  /** Returns the value of number words at the start of `words` (lower case) and how many of them it took. */
  readonly readNumberWords: (
    words: readonly string[],
  ) => { readonly value: number; readonly taken: number } | undefined;
  /** Words after a number that multiply it: `triệu`, `million`. */
  readonly scales: Readonly<Record<string, number>>;
  /** A word after the scale that adds half of it: `tỷ rưỡi`. */
  readonly half: ReadonlySet<string>;
  /** Unit words and phrases that follow a number, lower case; the longest match counts (at most three words). */
  readonly units: Readonly<Record<string, UnitMeaning>>;
  /** Currency signs that stand before a number. */
  readonly currencySigns: Readonly<Record<string, string>>;
  /** Words between the two ends of a range: `24 đến 48 giờ`, `24 to 48 hours`. */
  readonly rangeWords: ReadonlySet<string>;
  /** Words before a number that make it approximate. */
  readonly approximations: RegExp;
};
