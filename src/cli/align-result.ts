import type { Lang } from '../core/lang/language.ts';

/** The JSON of `align`. Sentences are named by their place in the lists. */
export type AlignResult = {
  /** The texts that offsets count in, where they are not the files' own. */
  readonly texts?: Readonly<Partial<Record<Lang, string>>>;
  readonly vi: readonly object[];
  readonly en: readonly object[];
  readonly pairs: readonly AlignedPair[];
  readonly only: Readonly<Record<Lang, readonly number[]>>;
  readonly candidates?: Readonly<Record<string, readonly (readonly [number, number])[]>>;
};
/** `[start, end)` in UTF-16 units of the article. */
export type Offsets = readonly [start: number, end: number];
export type AlignedPair = {
  readonly vi: readonly number[];
  readonly en: readonly number[];
  readonly score: number;
  readonly because: readonly { kind: string; vi: string; en: string; viAt: Offsets; enAt: Offsets }[];
  readonly facts: readonly { kind: string; vi?: string; en?: string; state: string }[];
};
