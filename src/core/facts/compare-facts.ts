import { type Fact, factKey } from './fact.ts';

/** How a fact of one side stands to the other side. */
export type FactState = 'agree' | 'differ' | 'only-vi' | 'only-en';
export type FactPair = { readonly vi?: Fact; readonly en?: Fact; readonly state: FactState };

/** Says whether two facts that are not equal play the same role, so that their difference is worth showing. */
export type SameRole = (vi: Fact, en: Fact) => boolean;

/**
 * Returns every fact of the two lists once: equal facts as `agree`, different ones of the same kind, unit and role as
 * `differ`, the rest as `only-vi` and `only-en`. Each fact is used once, in text order.
 */
export function compareFacts(
  vi: readonly Fact[],
  en: readonly Fact[],
  sameRole: SameRole = haveSameUnit,
): FactPair[] {
  const pairs: FactPair[] = [];
  const leftVi = new Set(vi);
  const leftEn = new Set(en);
  const pairUp = (state: FactState, matches: SameRole): void => {
    for (const a of leftVi) {
      const b = [...leftEn].find(candidate => matches(a, candidate));
      if (!b) continue;
      leftVi.delete(a);
      leftEn.delete(b);
      pairs.push({ vi: a, en: b, state });
    }
  };
  pairUp('agree', (a, b) => factKey(a) === factKey(b));
  pairUp('agree', isSameAmount);
  pairUp('agree', isRoundingOf);
  pairUp('differ', sameRole);
  for (const fact of leftVi) pairs.push({ vi: fact, state: 'only-vi' });
  for (const fact of leftEn) pairs.push({ en: fact, state: 'only-en' });
  return pairs;
}

/** True when the facts say the same with another unit or precision: `1 giờ` and `60 minutes`, `tháng 8` and `August 2025`. */
export function isSameAmount(a: Fact, b: Fact): boolean {
  if (a.kind === 'duration' && b.kind === 'duration')
    return inMinutes(a) !== undefined && inMinutes(a) === inMinutes(b);
  if (a.kind === 'month' && b.kind === 'month') return a.value.slice(-2) === b.value.slice(-2);
  // A bare number may be anything; an ordinal may be written as a number ("vòng 3", "third round").
  if (a.value !== b.value || !(isBare(a) || isBare(b))) return false;
  return MAY_BE_BARE.has([a.kind, b.kind].sort().join());
}

/** Two figures of which one is rounded may be apart by this share of the larger; two exact ones by less. */
const ROUNDED_APART = 0.1;
const EXACT_APART = 0.04;
/** Below this, whole numbers are counted, not rounded. */
const SMALLEST_ROUNDED = 20;

/**
 * Returns how near two facts of one kind and unit that are not the same come to each other, 0 (not at all) to 1: `hơn 38.000`
 * and `38,412`, `1,22 triệu` and `1.2 million`. Reports round differently, and count at different times.
 */
export function nearness(a: Fact, b: Fact): number {
  if (a.kind !== b.kind || a.unit !== b.unit || !MAY_BE_ROUNDED.has(a.kind)) return 0;
  const [x, y] = [Number(a.value), Number(b.value)];
  const larger = Math.max(Math.abs(x), Math.abs(y));
  if (!(larger >= SMALLEST_ROUNDED)) return 0;
  const apart = Math.abs(x - y) / larger;
  const allowed = a.approximate || b.approximate ? ROUNDED_APART : EXACT_APART;
  return apart > allowed ? 0 : 1 - apart / (2 * allowed);
}

/**
 * True when one of two figures is the other, rounded or cut to fewer digits, and says so or is large: `hơn 38.000` and `38,412`,
 * `1,22 triệu` and `1.2 million`. "40 phút" and "34 minutes" are not that.
 */
export function isRoundingOf(a: Fact, b: Fact): boolean {
  if (nearness(a, b) === 0) return false;
  const [coarse, fine] = digitsOf(a) <= digitsOf(b) ? [a, b] : [b, a];
  const digits = digitsOf(coarse);
  const isSaid = coarse.approximate === true || (Math.abs(Number(coarse.value)) >= LARGE && digits > 1);
  if (!isSaid || digits === digitsOf(fine)) return false;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(Number(fine.value)))) + 1 - digits);
  const steps = Number(fine.value) / step;
  const wanted = Number(coarse.value) / step;
  return [Math.floor(steps), Math.round(steps), Math.ceil(steps)].some(
    near => Math.abs(near - wanted) < 1e-6,
  );
}

/** From here on a figure of few digits is taken for a rounded one. */
const LARGE = 1000;

// Significant digits: 2 of 38000, 5 of 38412, 2 of 1.2.
function digitsOf({ value }: Fact): number {
  return value
    .replace(/^[-0.]+/, '')
    .replace('.', '')
    .replace(/0+$/, '').length;
}

const MAY_BE_ROUNDED = new Set(['quantity', 'money', 'percentage', 'duration']);

const MAY_BE_BARE = new Set(['ordinal,quantity', 'quantity,quantity', 'quantity,year', 'money,quantity']);

function isBare({ kind, unit }: Fact): boolean {
  return kind === 'quantity' && unit === undefined;
}

const MINUTES: Readonly<Record<string, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10080,
  month: 43800,
  year: 525600,
};

function inMinutes(fact: Fact): number | undefined {
  const factor = MINUTES[fact.unit ?? ''];
  return factor === undefined ? undefined : Math.round(Number(fact.value) * factor * 60);
}

/** True for two facts of one kind with the same unit, where the kind alone tells the role: durations, money, percentages. */
export function haveSameUnit(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'duration')
    return (
      MINUTES[a.unit ?? ''] !== undefined && isNear(MINUTES[a.unit ?? ''] ?? 0, MINUTES[b.unit ?? ''] ?? 0)
    );
  if (a.kind === 'time' || a.kind === 'score') return true;
  return a.unit !== undefined && a.unit === b.unit;
}

// "40 phút" and "nearly an hour" may be the same talk; "2 giờ" and "3 years" are not.
function isNear(a: number, b: number): boolean {
  return Math.max(a, b) / Math.max(Math.min(a, b), Number.EPSILON) <= 60;
}
