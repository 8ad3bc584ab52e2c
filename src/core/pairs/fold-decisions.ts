import { type Decision, type PairRef, pairKey } from './decision.ts';

export type Verdict = 'confirmed' | 'rejected';

/** A pair that was decided on, and by which decision. */
export type DecidedPair = { readonly pair: PairRef; readonly verdict: Verdict; readonly decision: Decision };

/** What the lines of a journal add up to. */
export type DecisionState = {
  /** By {@link pairKey}, in the order of the first decision on each. */
  readonly pairs: ReadonlyMap<string, DecidedPair>;
  /** By pair key. */
  readonly notes: ReadonlyMap<string, string>;
  /** The decision that undo would take back next, and the undo that redo would take back. */
  readonly undoable: Decision | undefined;
  readonly redoable: Decision | undefined;
};

/**
 * Returns the state that `decisions`, in the order of the journal, add up to. The later decision on a pair wins. An undo
 * takes its line's effect away, and an undo of an undo gives it back; lines are never removed.
 */
export function foldDecisions(decisions: readonly Decision[]): DecisionState {
  const lines = withoutCopies(decisions);
  const inEffect = decisionsInEffect(lines);
  const pairs = new Map<string, DecidedPair>();
  const notes = new Map<string, string>();
  for (const decision of byTime(inEffect)) {
    if (decision.type === 'confirm' || decision.type === 'reject') {
      const verdict = decision.type === 'confirm' ? 'confirmed' : 'rejected';
      pairs.set(pairKey(decision.pair), { pair: decision.pair, verdict, decision });
    } else if (decision.type === 'note') notes.set(pairKey(decision.pair), decision.text);
  }
  const undoable = inEffect.findLast(decision => decision.type !== 'undo');
  return { pairs, notes, undoable, redoable: redoableOf(lines, inEffect) };
}

// A union merge may leave a line twice; behind its own undo the copy would count again.
function withoutCopies(decisions: readonly Decision[]): Decision[] {
  const byId = new Map<string, Decision>();
  for (const decision of decisions) if (!byId.has(decision.id)) byId.set(decision.id, decision);
  return [...byId.values()];
}

// Read from the end: whether an undo counts depends only on lines behind it.
function decisionsInEffect(decisions: readonly Decision[]): Decision[] {
  const cancelled = new Set<string>();
  const inEffect: Decision[] = [];
  for (const decision of decisions.toReversed()) {
    if (cancelled.has(decision.id)) continue;
    if (decision.type === 'undo') cancelled.add(decision.of);
    inEffect.push(decision);
  }
  return inEffect.reverse();
}

// Two people's lines may be merged in any order; on one pair the later time wins. The sort is stable for equal times.
function byTime(decisions: readonly Decision[]): Decision[] {
  return [...decisions].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}

// Redo takes back undos from the last one on, until a new decision is made.
function redoableOf(decisions: readonly Decision[], inEffect: readonly Decision[]): Decision | undefined {
  const active = new Set(inEffect.map(decision => decision.id));
  const undone = new Set(decisions.flatMap(decision => (decision.type === 'undo' ? [decision.of] : [])));
  for (const decision of decisions.toReversed()) {
    if (decision.type !== 'undo') return undefined;
    const isRedo = decisions.some(other => other.id === decision.of && other.type === 'undo');
    if (!isRedo && active.has(decision.id) && !undone.has(decision.id)) return decision;
  }
  return undefined;
}
