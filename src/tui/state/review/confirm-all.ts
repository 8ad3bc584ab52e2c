import type { ScoredRef } from '../../../core/pairs/decision.ts';
import { refOf } from '../../../core/pairs/story.ts';
import { scoreText } from '../../messages/score-text.ts';
import type { AppState } from '../app-state.ts';
import { info } from '../say.ts';
import { type Step, stay } from '../step.ts';
import { decideInStory } from './decide.ts';
import { findingsOf } from './row-findings.ts';
import { visibleRows } from './visible-rows.ts';

/** What confirming everything above a score would do. `differing` of the pairs differ in a fact. */
export type Batch = { readonly pairs: readonly ScoredRef[]; readonly differing: number };

/** Returns the suggestions in the list, as the filters leave it, that wait and score at least `above`. */
export function batchAbove(state: AppState, above: number): Batch {
  const { story, review } = state;
  if (!story) return { pairs: [], differing: 0 };
  const findings = findingsOf(story, review.lead);
  const found = new Map<string, { readonly ref: ScoredRef; readonly differs: boolean }>();
  for (const at of visibleRows(state)) {
    const finding = findings[at];
    if (finding?.status !== 'suggested' || !finding.choice || finding.score < above) continue;
    const { choice, differs, score } = finding;
    const ref = { pair: refOf(choice, story.open.articles), score: Number(score.toFixed(4)) };
    found.set(choice.key, { ref, differs });
  }
  const all = [...found.values()];
  return { pairs: all.map(({ ref }) => ref), differing: all.filter(({ differs }) => differs).length };
}

/** From this number on a score is meant in per cent; `2` is more likely a slip than 2 %. */
const LEAST_PERCENT = 10;

/** Returns the score that a line of text names: 0 to 1, a comma for the point and per cent understood; undefined if it names none. */
export function readScore(text: string): number | undefined {
  const match = /^(\d+(?:[.,]\d*)?|[.,]\d+)\s*(%?)$/.exec(text.trim());
  if (!match) return undefined;
  const value = Number((match[1] ?? '').replace(',', '.'));
  const isPercent = match[2] === '%' || value >= LEAST_PERCENT;
  const score = isPercent ? value / 100 : value;
  return score >= 0 && score <= 1 ? score : undefined;
}

/** Confirms every suggestion of the list from the typed score on, in one step. */
export function confirmAllAbove(state: AppState, text: string): Step {
  const above = readScore(text);
  if (above === undefined) return stay(info(state, 'said.noScore', { text }));
  const { pairs } = batchAbove(state, above);
  if (pairs.length === 0)
    return stay(info(state, 'said.nothingAbove', { above: scoreText(state.ui, above) }));
  return decideInStory(state, { type: 'confirm-all', pairs, above });
}
