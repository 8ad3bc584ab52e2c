import {
  type Choice,
  firstChoice,
  type PairVerdict,
  type ReviewRow,
  type RowStatus,
  statusOfRow,
} from './review-rows.ts';

/** How a row stands, and the candidate that matters most in it. */
export type RowState = { readonly status: RowStatus; readonly choice: Choice | undefined };

type Verdicts = ReadonlyMap<string, PairVerdict>;
type Known = {
  verdicts: Verdicts;
  states: readonly RowState[];
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
};

const known = new WeakMap<readonly ReviewRow[], Known>();

/**
 * Returns the states of `rows` under `verdicts`, by the places of the rows. Asked again with other verdicts it looks only at the
 * rows of pairs whose verdict changed: a story has thousands of rows, and a key decides on one pair. Other rows keep their object.
 */
export function rowStates(rows: readonly ReviewRow[], verdicts: Verdicts): readonly RowState[] {
  const before = known.get(rows);
  if (before?.verdicts === verdicts) return before.states;
  if (!before) {
    const states = rows.map(row => stateOf(row, verdicts));
    known.set(rows, { verdicts, states, rowsOf: rowsByKey(rows) });
    return states;
  }
  const changed = changedKeys(before.verdicts, verdicts);
  const states = [...before.states];
  for (const key of changed) {
    for (const at of before.rowsOf.get(key) ?? []) {
      const row = rows[at];
      if (row) states[at] = stateOf(row, verdicts);
    }
  }
  before.verdicts = verdicts;
  before.states = states;
  return states;
}

function stateOf(row: ReviewRow, verdicts: Verdicts): RowState {
  return { status: statusOfRow(row, verdicts), choice: row.choices[firstChoice(row, verdicts)] };
}

function rowsByKey(rows: readonly ReviewRow[]): ReadonlyMap<string, readonly number[]> {
  const byKey = new Map<string, number[]>();
  for (const [at, { choices }] of rows.entries()) {
    for (const { key } of choices) {
      const places = byKey.get(key);
      if (places) places.push(at);
      else byKey.set(key, [at]);
    }
  }
  return byKey;
}

function changedKeys(before: Verdicts, now: Verdicts): string[] {
  const changed: string[] = [];
  for (const [key, verdict] of now) if (before.get(key) !== verdict) changed.push(key);
  for (const key of before.keys()) if (!now.has(key)) changed.push(key);
  return changed;
}
