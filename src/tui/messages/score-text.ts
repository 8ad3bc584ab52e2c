import type { Lang } from '../../core/lang/language.ts';

const POINT: Readonly<Record<Lang, string>> = { en: '.', vi: ',' };

/** Columns that {@link scoreText} takes. */
export const SCORE_COLUMNS = 4;

/** Returns a score, 0 to 1, as people of the interface language write it: `0.87`, `0,87`. */
export function scoreText(ui: Lang, score: number): string {
  return score.toFixed(2).replace('.', POINT[ui]);
}
