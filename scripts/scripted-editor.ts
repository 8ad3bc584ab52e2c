import { isWaiting } from '../src/core/pairs/progress.ts';
import type { AppState } from '../src/tui/state/app-state.ts';
import { batchAbove } from '../src/tui/state/review/confirm-all.ts';
import { SURE_FROM } from '../src/tui/state/review/filters.ts';
import { GOALS } from '../src/tui/state/review/goals.ts';
import { findingsOf } from '../src/tui/state/review/row-findings.ts';
import { selectedPair } from '../src/tui/state/review/selection.ts';
import type { GoldCase } from './gold-cases.ts';
import { confirmedLinks, linksOf, type ReviewSession, stateAfter } from './review-session.ts';
import { breadthFirst } from './shortest-keys.ts';
import { isRight, type Way, wayToConfirm } from './ways-to-confirm.ts';

/** How a scripted editor goes about it. */
export type EditorHabits = {
  /** What becomes of a wrong suggestion: it is rejected, or left undecided. */
  readonly wrong: 'reject' | 'skip';
  /** Sentences without a suggestion: each that `w` leads to is looked at, or only those are gone to that have a partner. */
  readonly rest: 'every' | 'known';
  /** Where a wrong suggestion stands, the right partner is chosen at once when that takes no more keys than this. */
  readonly chooseWithin: number;
  /** Confirms everything above the score that the line of `A` offers, when all of that is right. */
  readonly batch: boolean;
};

/** What a key was for. */
export type Purpose =
  | 'right suggestion: Enter'
  | 'another candidate: digit'
  | 'wrong suggestion: x'
  | 'wrong suggestion: Tab'
  | 'w to a row with the partner'
  | 'w to a row without'
  | 'w that finds nothing new'
  | 'Enter on a weak candidate'
  | 'keys to a row'
  | 'v and on'
  | 'all sure ones: A';

/** Keys by what they were for, and how it came out. */
export type Tally = {
  readonly keys: Map<Purpose, number>;
  /** Confirmed pairs that are not in the gold: there must be none. */
  readonly wrongPairs: number;
  /** Gold links whose sentence no key reached: there must be none. */
  readonly missing: readonly string[];
  /** What was gone to directly, and how. */
  readonly detours: readonly Detour[];
};

/** A pair that no suggestion and no `w` led to. */
export type Detour = {
  readonly link: string;
  readonly path: readonly string[];
  readonly keys: readonly string[];
  readonly status: string;
  /** The score of the row's best candidate, and the place of the right one among its candidates, from 1 (0: it is none). */
  readonly score: number;
  readonly rank: number;
};

/** Keys that decide nothing and lead from row to row. */
const MOVES = ['j', 'k', 'PageDown', 'PageUp', 'g', 'G', 'Tab', 'S-Tab', 'd', 'D', 'w', 'W'];
/** An editor that has pressed so many keys in one story goes round in circles. */
const MOST_KEYS = 5000;

/** An editor at work. */
type Editor = {
  readonly session: ReviewSession;
  readonly gold: GoldCase;
  readonly habits: EditorHabits;
  readonly press: (purpose: Purpose, ...keys: readonly string[]) => void;
  /** The wrong suggestions that were looked at. */
  readonly seen: Set<string>;
  /** How many rows without a suggestion may have a partner, as the program said last; undefined before it did. */
  readonly told: () => number | undefined;
};

/** Reviews a case as somebody would who knows what is right, never confirms what is not, and spares keys. */
export function reviewAll(session: ReviewSession, gold: GoldCase, habits: EditorHabits): Tally {
  const keys = new Map<Purpose, number>();
  const editor = editorOf(session, gold, habits, keys);
  if (habits.batch && isBatchRight(session.state(), gold)) editor.press('all sure ones: A', 'A', 'Enter');
  reviewSuggestions(editor);
  if (habits.rest === 'every') lookAtPossible(editor);
  const detours = reachTheRest(editor);
  const confirmed = confirmedLinks(session.state());
  return {
    keys,
    wrongPairs: [...confirmed].filter(link => !gold.links.has(link)).length,
    missing: [...gold.links].filter(link => !confirmed.has(link)),
    detours,
  };
}

function editorOf(
  session: ReviewSession,
  gold: GoldCase,
  habits: EditorHabits,
  keys: Map<Purpose, number>,
): Editor {
  let pressed = 0;
  let told: number | undefined;
  const press = (purpose: Purpose, ...all: readonly string[]): void => {
    for (const key of all) {
      session.press(key);
      const message = session.state().said?.message;
      if (message?.key === 'said.allDecided' || message?.key === 'said.lastDecided') told = 0;
      if (message?.key === 'said.onlyPossible') told = Number(message.values?.count);
    }
    keys.set(purpose, (keys.get(purpose) ?? 0) + all.length);
    pressed += all.length;
    if (pressed > MOST_KEYS) throw new Error(`${gold.name}: the editor goes round in circles`);
  };
  return { session, gold, habits, press, seen: new Set(), told: () => told };
}

function isBatchRight(state: AppState, gold: GoldCase): boolean {
  const findings = state.story ? findingsOf(state.story, 'vi') : [];
  const sure = findings.filter(one => one.status === 'suggested' && one.score >= SURE_FROM);
  // The two keys of a batch must be fewer than an Enter for each.
  return (
    batchAbove(state, SURE_FROM).pairs.length > 2 &&
    sure.every(one => one.choice && isRight(one.choice, gold))
  );
}

// Every suggestion is shown once, wherever the last decision led.
function reviewSuggestions(editor: Editor): void {
  for (;;) {
    const state = editor.session.state();
    const left = rowsToSee(state, editor.seen);
    if (left.length === 0) return;
    if (left.includes(state.review.row)) decideHere(editor, state);
    else editor.press('wrong suggestion: Tab', 'Tab');
  }
}

function decideHere({ gold, habits, press, seen }: Editor, state: AppState): void {
  const shown = selectedPair(state)?.choice;
  if (!shown) return;
  const way = wayToConfirm(state, gold, habits.chooseWithin);
  if (way) {
    press(PURPOSES[way.by], ...way.keys);
    return;
  }
  seen.add(shown.key);
  if (habits.wrong === 'reject') press('wrong suggestion: x', 'x');
  else if (rowsToSee(state, seen).length > 0) press('wrong suggestion: Tab', 'Tab');
}

// After the last suggestion the program leads on to these rows; `w` leads from one that was left as it is to the next, going round.
function lookAtPossible(editor: Editor): void {
  const { session, gold, press, told } = editor;
  const visited = new Set<number>();
  let isLed = session.state().said?.message.key === 'said.onlyPossible';
  for (;;) {
    const before = session.state();
    const possible = possibleRows(before);
    const left = possible.filter(row => !visited.has(row));
    if (!isLed || !left.includes(before.review.row)) {
      if (told() === possible.length - left.length) return;
      press(purposeOfJump(before, gold, left), 'w');
    }
    const { row } = session.state().review;
    if (!left.includes(row)) return;
    visited.add(row);
    const way = wayToConfirm(session.state(), gold, 1);
    isLed = way !== undefined;
    if (!way) continue;
    press(asWeak(way), ...way.keys);
    reviewSuggestions(editor);
  }
}

function purposeOfJump(before: AppState, gold: GoldCase, left: readonly number[]): Purpose {
  const after = stateAfter(before, ['w']);
  if (!left.includes(after.review.row)) return 'w that finds nothing new';
  return wayToConfirm(after, gold, 1) ? 'w to a row with the partner' : 'w to a row without';
}

// What nothing leads to is gone to directly: its sentence is in the list, and the editor knows its partner.
function reachTheRest(editor: Editor): Detour[] {
  const { session, gold, press } = editor;
  const detours: Detour[] = [];
  for (;;) {
    const state = session.state();
    const confirmed = confirmedLinks(state);
    const left = [...gold.links].filter(link => !confirmed.has(link));
    const paths =
      left.length > 0
        ? breadthFirst(state, MOVES, ({ review }) => review.row)
        : new Map<number, readonly string[]>();
    const best = left
      .flatMap(link => {
        const path = paths.get(rowOf(state, Number(link.split(',')[0])));
        const there = path && stateAfter(state, path);
        const way = there && wayToConfirm(there, gold, Number.POSITIVE_INFINITY);
        return path && way ? [{ link, path, there, way }] : [];
      })
      .sort((a, b) => costOf(a) - costOf(b))[0];
    if (!best) return detours;
    const { link, path, there, way } = best;
    detours.push({ link, path, keys: way.keys, ...describeRow(there, link) });
    press('keys to a row', ...path);
    press(asWeak(way), ...way.keys);
    reviewSuggestions(editor);
  }
}

function costOf({ path, way }: { readonly path: readonly string[]; readonly way: Way }): number {
  return path.length + way.keys.length;
}

function describeRow(state: AppState, link: string): Pick<Detour, 'status' | 'score' | 'rank'> {
  const finding = state.story && findingsOf(state.story, state.review.lead)[state.review.row];
  const choices = selectedPair(state)?.row.choices ?? [];
  return {
    status: finding?.status ?? '',
    score: finding?.score ?? 0,
    rank: choices.findIndex(choice => linksOf(choice).join() === link) + 1,
  };
}

const PURPOSES = {
  Enter: 'right suggestion: Enter',
  digit: 'another candidate: digit',
  panel: 'v and on',
} as const satisfies Readonly<Record<Way['by'], Purpose>>;

// On a row without a suggestion Enter confirms a candidate that was too weak for one.
function asWeak({ by }: Way): Purpose {
  return by === 'Enter' ? 'Enter on a weak candidate' : PURPOSES[by];
}

// The rows with a suggestion that waits and that the editor has not turned down.
function rowsToSee({ story, review }: AppState, seen: ReadonlySet<string>): number[] {
  if (!story) return [];
  return findingsOf(story, review.lead).flatMap(({ status, choice }, at) =>
    isWaiting(status) && choice && !seen.has(choice.key) ? [at] : [],
  );
}

function possibleRows({ story, review }: AppState): number[] {
  if (!story) return [];
  return findingsOf(story, review.lead).flatMap((finding, at) => (GOALS.possible.holds(finding) ? [at] : []));
}

function rowOf({ story, review }: AppState, sentence: number): number {
  return story?.open.rows[review.lead].findIndex(row => row.sentence === sentence) ?? -1;
}
