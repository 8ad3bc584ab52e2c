import { pairKey } from '../../../core/pairs/decision.ts';
import type { OpenStory } from '../../../core/pairs/open-story.ts';
import type { ReviewRow } from '../../../core/pairs/review-rows.ts';
import { type RowState, rowStates } from '../../../core/pairs/row-states.ts';
import type { OpenedStory } from '../app-state.ts';
import type { RowFinding } from './row-finding.ts';

/** Returns the findings of all rows led by `lead`, by the places of the rows. */
export function findingsOf(story: OpenedStory, lead: 'vi' | 'en'): readonly RowFinding[] {
  const { rows, verdicts, state, articles } = story.open;
  const states = rowStates(rows[lead], verdicts);
  return FINDERS[lead](rows[lead], states, state.notes, state.later, story.differing, articles);
}

// Each side remembers its own: the header counts both.
const FINDERS = { vi: createFinder(), en: createFinder() };

function createFinder() {
  let before: { readonly asked: readonly unknown[]; readonly states: readonly RowState[] } | undefined;
  let found: readonly RowFinding[] = [];
  return (
    rows: readonly ReviewRow[],
    states: readonly RowState[],
    notes: OpenStory['state']['notes'],
    later: OpenStory['state']['later'],
    differing: OpenedStory['differing'],
    articles: OpenStory['articles'],
  ): readonly RowFinding[] => {
    const asked = [rows, notes, later, differing, articles];
    const isSame = before?.asked.every((one, at) => one === asked[at]) ?? false;
    if (isSame && before?.states === states) return found;
    const old = isSame ? before?.states : undefined;
    // With everything else as it was, a row whose state is the same object has the same finding.
    found = rows.map((row, at) => {
      const state = states[at];
      const known = found[at];
      if (state && known && old?.[at] === state) return known;
      return findingOf(row, state, { notes, later, differing, articles });
    });
    before = { asked, states };
    return found;
  };
}

type Surroundings = {
  readonly notes: OpenStory['state']['notes'];
  readonly later: OpenStory['state']['later'];
  readonly differing: OpenedStory['differing'];
  readonly articles: OpenStory['articles'];
};

function findingOf(
  row: ReviewRow,
  { status, choice }: RowState = { status: 'only', choice: undefined },
  { notes, later, differing, articles }: Surroundings,
): RowFinding {
  const counts = choice !== undefined && status !== 'only' && status !== 'rejected';
  const alone = notes.size + later.size > 0 ? keyAlone(row, articles) : '';
  return {
    status,
    choice,
    score: choice?.score ?? 0,
    differs: counts && (differing.get(choice.key)?.length ?? 0) > 0,
    noted: notes.size > 0 && (notes.has(alone) || row.choices.some(({ key }) => notes.has(key))),
    later: later.has(alone),
  };
}

/** Returns the key of a row's sentence alone: notes and marks for later go by it where there is no pair. */
export function keyAlone(row: ReviewRow, articles: OpenStory['articles']): string {
  return pairKey(refAlone(row, articles));
}

/** Returns a row's sentence alone, as the journal names it. */
export function refAlone(
  { lang, article, sentence }: ReviewRow,
  articles: OpenStory['articles'],
): {
  vi: { article: string; id: string; text: string }[];
  en: { article: string; id: string; text: string }[];
} {
  const { file = '', sentences } = articles[lang][article] ?? {};
  const { id = '', text = '' } = sentences?.[sentence] ?? {};
  const ref = [{ article: file, id, text }];
  return lang === 'vi' ? { vi: ref, en: [] } : { vi: [], en: ref };
}
