import type { UnitKind } from './weight-unit.ts';

/** What a unit weighs before its rarity counts. */
export const UNIT_WEIGHT: Readonly<Record<UnitKind, number>> = {
  function: 0.25,
  everyday: 0.7,
  topic: 0.9,
  name: 1,
  unknown: 0.3,
  fact: 1,
};
