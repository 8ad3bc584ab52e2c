import { LANGUAGES, type Lang } from '../lang/language.ts';
import type { OpenStory } from './open-story.ts';
import type { RowStatus } from './review-rows.ts';
import { rowStates } from './row-states.ts';

/** How far a story is. Pairs count once, however many rows they stand in; `only` counts sentences without a partner. */
export type Progress = {
  readonly confirmed: number;
  readonly left: number;
  readonly rejected: number;
  readonly only: Readonly<Record<Lang, number>>;
};

const known = new WeakMap<OpenStory['rows'], WeakMap<OpenStory['verdicts'], Progress>>();

/** Returns the counts of a story. They are counted once for the same rows and verdicts. */
export function progressOf({ rows, verdicts }: Pick<OpenStory, 'rows' | 'verdicts'>): Progress {
  const ofRows = known.get(rows) ?? new WeakMap<OpenStory['verdicts'], Progress>();
  known.set(rows, ofRows);
  const progress = ofRows.get(verdicts) ?? count({ rows, verdicts });
  ofRows.set(verdicts, progress);
  return progress;
}

function count({ rows, verdicts }: Pick<OpenStory, 'rows' | 'verdicts'>): Progress {
  let left = 0;
  // A pair of several Vietnamese sentences stands in several rows.
  const several = new Set<string>();
  const only = { vi: 0, en: 0 };
  for (const lang of LANGUAGES) {
    for (const { status, choice } of rowStates(rows[lang], verdicts)) {
      if (status === 'only') only[lang] += 1;
      if (lang !== 'vi' || !choice || !isWaiting(status)) continue;
      if (choice.vi.length > 1) several.add(choice.key);
      else left += 1;
    }
  }
  let confirmed = 0;
  for (const { verdict } of verdicts.values()) confirmed += Number(verdict === 'confirmed');
  return { confirmed, rejected: verdicts.size - confirmed, left: left + several.size, only };
}

/** Returns whether a row of this status waits for a decision. */
export function isWaiting(status: RowStatus): boolean {
  return status === 'suggested' || status === 'edited';
}
