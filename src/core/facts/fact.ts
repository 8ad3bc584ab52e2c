import type { Span } from '../text/span.ts';

/** The kinds of fact that both languages write with figures or number words. */
export type FactKind =
  | 'quantity'
  | 'ordinal'
  | 'date'
  | 'month'
  | 'year'
  | 'weekday'
  | 'time'
  | 'duration'
  | 'percentage'
  | 'money'
  | 'score';

/** A fact of a sentence in normal form: equal facts have equal `kind`, `value` and `unit` in both languages. */
export type Fact = Span & {
  readonly kind: FactKind;
  /** `1200`, `3.5`, `07-23` (month-day), `08` (month), `2025-08` (month of a year), `20:30`, `3-2` (score), `3` (Wednesday). */
  readonly value: string;
  /** Unit in its English base form: `minute`, `km`; for money the ISO 4217 code. */
  readonly unit?: string;
  /** True when the text says about, nearly, more than. */
  readonly approximate?: boolean;
};

/** Returns the fact's normal form as one string: the key under which equal facts meet. */
export function factKey(fact: Fact): string {
  return `${fact.kind}:${fact.value}${fact.unit ? ` ${fact.unit}` : ''}`;
}
