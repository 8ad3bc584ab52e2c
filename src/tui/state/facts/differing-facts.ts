import type { ComparedFact } from '../../../core/align/explain-pair.ts';
import type { FactKind } from '../../../core/facts/fact.ts';
import type { OpenStory } from '../../../core/pairs/open-story.ts';
import {
  type Choice,
  firstChoice,
  type ReviewRow,
  type RowStatus,
  statusOfChoice,
  statusOfRow,
} from '../../../core/pairs/review-rows.ts';
import type { AppState } from '../app-state.ts';
import { rememberLast } from '../memo.ts';
import { rowOfSentence } from '../review/selection.ts';

/** A fact on which the sentences of a pair differ. */
export type DifferingFact = {
  readonly pair: Choice;
  readonly status: RowStatus;
  readonly kind: FactKind;
  readonly vi: string;
  readonly en: string;
};

/** Returns the facts on which pairs of the open story differ, in the order of the Vietnamese articles. Rejected pairs do not count. */
export function differingFacts({ story }: Pick<AppState, 'story'>): readonly DifferingFact[] {
  return story ? findAll(story.open.rows, story.open.verdicts, story.differing) : [];
}

const findAll = rememberLast(
  (
    rows: OpenStory['rows'],
    verdicts: OpenStory['verdicts'],
    differing: ReadonlyMap<string, readonly ComparedFact[]>,
  ): readonly DifferingFact[] => {
    const pairs = new Map<string, Choice>();
    for (const row of [...rows.vi, ...rows.en]) {
      for (const pair of pairsOf(row, verdicts)) if (differing.has(pair.key)) pairs.set(pair.key, pair);
    }
    return [...pairs.values()].sort(inArticleOrder).flatMap(pair => factsOf(pair, verdicts, differing));
  },
);

// What the lists show of a row: its confirmed pairs, or the suggestion that waits. The other suggestions are no pairs yet.
function pairsOf(row: ReviewRow, verdicts: OpenStory['verdicts']): readonly Choice[] {
  const status = statusOfRow(row, verdicts);
  if (status === 'only' || status === 'rejected') return [];
  if (status !== 'suggested')
    return row.choices.filter(({ key }) => verdicts.get(key)?.verdict === 'confirmed');
  const first = row.choices[firstChoice(row, verdicts)];
  return first ? [first] : [];
}

function inArticleOrder(a: Choice, b: Choice): number {
  return (
    a.viArticle - b.viArticle ||
    (a.vi[0] ?? 0) - (b.vi[0] ?? 0) ||
    a.enArticle - b.enArticle ||
    (a.en[0] ?? 0) - (b.en[0] ?? 0)
  );
}

function factsOf(
  pair: Choice,
  verdicts: OpenStory['verdicts'],
  differing: ReadonlyMap<string, readonly ComparedFact[]>,
): DifferingFact[] {
  const status = statusOfChoice(pair, verdicts) ?? 'suggested';
  return (differing.get(pair.key) ?? []).map(({ kind, vi = '', en = '' }) => ({
    pair,
    status,
    kind,
    vi,
    en,
  }));
}

/** Returns the place of the selected fact in {@link differingFacts}: the last one when the list became shorter; -1 when it is empty. */
export function factCursor(state: Pick<AppState, 'story' | 'facts'>): number {
  return Math.min(state.facts.cursor, differingFacts(state).length - 1);
}

/** Returns the row of the selected fact, on the leading side, with the pair that differs: what the panel shows, and where Review goes. */
export function factPair(
  state: Pick<AppState, 'story' | 'facts' | 'review'>,
): { readonly row: ReviewRow; readonly at: number; readonly choice: Choice } | undefined {
  const pair = differingFacts(state)[factCursor(state)]?.pair;
  const { story } = state;
  const { lead } = state.review;
  const sentence = pair?.[lead][0];
  if (!story || !pair || sentence === undefined) return undefined;
  const at = rowOfSentence(story, lead, lead === 'vi' ? pair.viArticle : pair.enArticle, sentence);
  const row = at === undefined ? undefined : story.open.rows[lead][at];
  return row && at !== undefined ? { row, at, choice: pair } : undefined;
}
