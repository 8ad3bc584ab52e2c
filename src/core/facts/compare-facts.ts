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
  const kinds = [a.kind, b.kind].sort().join();
  return a.value === b.value && MAY_BE_BARE.has(kinds) && (isBare(a) || isBare(b));
}

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
