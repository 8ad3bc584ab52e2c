import type { UnitKind } from './annotate.ts';

/** What a unit weighs before its rarity counts. */
export const UNIT_WEIGHT: Readonly<Record<UnitKind, number>> = {
  function: 0.08,
  everyday: 0.4,
  topic: 0.9,
  name: 1.1,
  unknown: 0.3,
  fact: 1,
};
