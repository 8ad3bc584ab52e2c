import type { UnitCounts } from '../../core/align/weigh.ts';
import type { MiningShare } from '../../core/mine/judge-share.ts';
import type { LexiconParcel } from '../../core/mine/lexicon-parcel.ts';

/** What a worker is started with. */
export type MineOrder = MiningShare & { readonly lexicon: LexiconParcel };

/** What a worker tells. It is told once, when all of them have counted, the sum of their counts. */
export type MineReport =
  | { readonly type: 'counted'; readonly counts: UnitCounts }
  /** Judged pairs: the Vietnamese and English place and the log odds of each. `done` sentences were judged for them. */
  | {
      readonly type: 'judged';
      readonly done: number;
      readonly vi: Int32Array;
      readonly en: Int32Array;
      readonly logOdds: Float64Array;
    }
  | { readonly type: 'finished' };
