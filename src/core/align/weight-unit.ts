/** Tokens `[from, to)` that count as one word, and the key under which its rarity is counted. */
export type WeightUnit = {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly kind: UnitKind;
  /** True for the words of a name that both languages write with the same letters. */
  readonly isName?: boolean;
};
export type UnitKind = 'function' | 'everyday' | 'topic' | 'name' | 'unknown' | 'fact';
