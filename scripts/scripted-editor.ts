import { isWaiting } from '../src/core/pairs/progress.ts';
import type { AppState } from '../src/tui/state/app-state.ts';
import { batchAbove } from '../src/tui/state/review/confirm-all.ts';
import { SURE_FROM } from '../src/tui/state/review/filters.ts';
import { GOALS } from '../src/tui/state/review/move.ts';
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
  /** Tries a change of the program: after the last suggestion a decision goes on to the next row that `w` leads to. */
  readonly goesOn: boolean;
  /** Tries another: the screen tells how many rows `w` still leads to, so that nobody presses it to find out. */
  readonly tellsLeft: boolean;
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

/** Keys by what they were for, and the gold links that were confirmed. */
export type Tally = {
  readonly keys: Map<Purpose, number>;
  readonly confirmed: ReadonlySet<string>;
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

/** Reviews a case as somebody would who knows what is right, never confirms what is not, and spares keys. */
export function reviewAll(session: ReviewSession, gold: GoldCase, habits: EditorHabits): Tally {
  const keys = new Map<Purpose, number>();
  let pressed = 0;
  const press = (purpose: Purpose, ...all: readonly string[]): void => {
    for (const key of all) session.press(key);
    keys.set(purpose, (keys.get(purpose) ?? 0) + all.length);
    pressed += all.length;
    if (pressed > MOST_KEYS) throw new Error(`${gold.name}: the editor goes round in circles`);
    if (habits.goesOn && session.state().said?.message.key === 'said.allDecided') session.press('w');
  };
  const seen = new Set<string>();
  if (habits.batch && isBatchRight(session.state(), gold)) press('all sure ones: A', 'A', 'Enter');
  reviewSuggestions(session, gold, habits, press, seen);
  if (habits.rest === 'every') lookAtPossible(session, gold, habits, press, seen);
  const detours = reachTheRest(session, gold, habits, press, seen);
  const confirmed = confirmedLinks(session.state());
  return {
    keys,
    confirmed: new Set([...confirmed].filter(link => gold.links.has(link))),
    wrongPairs: [...confirmed].filter(link => !gold.links.has(link)).length,
    missing: [...gold.links].filter(link => !confirmed.has(link)),
    detours,
  };
}

type Press = (purpose: Purpose, ...keys: readonly string[]) => void;

function isBatchRight(state: AppState, gold: GoldCase): boolean {
  const findings = state.story ? findingsOf(state.story, 'vi') : [];
  const sure = findings.filter(one => one.status === 'suggested' && one.score >= SURE_FROM);
  return (
    batchAbove(state, SURE_FROM).pairs.length > 2 &&
    sure.every(one => one.choice && isRight(one.choice, gold))
  );
}

// Every suggestion is shown once, wherever the last decision led.
function reviewSuggestions(
  session: ReviewSession,
  gold: GoldCase,
  habits: EditorHabits,
  press: Press,
  seen: Set<string>,
): void {
  for (;;) {
    const state = session.state();
    if (isOpen(state, seen)) decideHere(session, gold, habits, press, seen);
    else if (rowsToSee(state, seen).length > 0) press('wrong suggestion: Tab', 'Tab');
    else return;
  }
}

function decideHere(
  session: ReviewSession,
  gold: GoldCase,
  habits: EditorHabits,
  press: Press,
  seen: Set<string>,
): void {
  const state = session.state();
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

// `w` goes round: the editor knows that it was everywhere when a row comes again, or when the screen says so.
function lookAtPossible(
  session: ReviewSession,
  gold: GoldCase,
  habits: EditorHabits,
  press: Press,
  seen: Set<string>,
): void {
  const visited = new Set<number>();
  let isLed = habits.goesOn;
  for (;;) {
    const before = session.state();
    const left = possibleRows(before).filter(row => !visited.has(row));
    if (!isLed || !left.includes(before.review.row)) {
      if (left.length === 0 && habits.tellsLeft) return;
      press(purposeOfJump(before, gold, left), 'w');
    }
    const { row } = session.state().review;
    if (!left.includes(row)) return;
    visited.add(row);
    const way = wayToConfirm(session.state(), gold, 1);
    isLed = habits.goesOn && way !== undefined;
    if (!way) continue;
    press(asWeak(way), ...way.keys);
    reviewSuggestions(session, gold, habits, press, seen);
  }
}

function purposeOfJump(before: AppState, gold: GoldCase, left: readonly number[]): Purpose {
  const after = stateAfter(before, ['w']);
  if (!left.includes(after.review.row)) return 'w that finds nothing new';
  return wayToConfirm(after, gold, 1) ? 'w to a row with the partner' : 'w to a row without';
}

// What nothing leads to is gone to directly: its sentence is in the list, and the editor knows its partner.
function reachTheRest(
  session: ReviewSession,
  gold: GoldCase,
  habits: EditorHabits,
  press: Press,
  seen: Set<string>,
): Detour[] {
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
    reviewSuggestions(session, gold, habits, press, seen);
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

// A suggestion that waits and that the editor has not turned down.
function isOpen(state: AppState, seen: ReadonlySet<string>): boolean {
  return rowsToSee(state, seen).includes(state.review.row);
}

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
