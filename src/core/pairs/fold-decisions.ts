import { type BorderDecision, type Decision, type PairRef, pairKey, type ScoredRef } from './decision.ts';

export type Verdict = 'confirmed' | 'rejected';

/** A pair that was decided on, by which decision, and the score that the editor saw. */
export type DecidedPair = {
  readonly pair: PairRef;
  readonly verdict: Verdict;
  readonly decision: Decision;
  readonly score?: number;
};

/** What the lines of a journal add up to. */
export type DecisionState = {
  /** By {@link pairKey}, in the order of the first decision on each. */
  readonly pairs: ReadonlyMap<string, DecidedPair>;
  /** By pair key; the key of a sentence alone has an empty other side. */
  readonly notes: ReadonlyMap<string, string>;
  /** Keys of what is marked for later. */
  readonly later: ReadonlySet<string>;
  /** Borders of sentences that an editor changed, the oldest first. */
  readonly borders: readonly BorderDecision[];
  /** Names and terms that are not to be proposed again, as {@link termKey}s. */
  readonly dismissed: ReadonlySet<string>;
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
  const sums = emptySums();
  for (const decision of byTime(inEffect)) addTo(sums, decision);
  const undoable = inEffect.findLast(decision => decision.type !== 'undo');
  return { ...sums, undoable, redoable: redoableOf(lines, inEffect) };
}

/**
 * Returns `state` with one more line, the latest of all; undefined for an undo, which wants all lines. Costs a copy of what
 * the line changes and nothing else: thousands of decisions were made before.
 */
export function withLine(state: DecisionState, decision: Decision): DecisionState | undefined {
  if (decision.type === 'undo') return undefined;
  const changed = CHANGES[decision.type];
  // What the line does not change is shared, and not written to.
  const sums: Sums = {
    pairs: changed === 'pairs' ? new Map(state.pairs) : (state.pairs as Sums['pairs']),
    notes: changed === 'notes' ? new Map(state.notes) : (state.notes as Sums['notes']),
    later: changed === 'later' ? new Set(state.later) : (state.later as Sums['later']),
    borders: [...state.borders],
    dismissed: changed === 'dismissed' ? new Set(state.dismissed) : (state.dismissed as Sums['dismissed']),
  };
  addTo(sums, decision);
  return { ...sums, undoable: decision, redoable: undefined };
}

/** Returns the key of a name or term pair. */
export function termKey({ vi, en }: { readonly vi: string; readonly en: string }): string {
  return `${vi.normalize('NFC').toLowerCase()}=${en.normalize('NFC').toLowerCase()}`;
}

/** What of the state a line changes. */
const CHANGES: Readonly<Record<Exclude<Decision['type'], 'undo'>, keyof Sums | undefined>> = {
  confirm: 'pairs',
  reject: 'pairs',
  'confirm-all': 'pairs',
  clear: 'pairs',
  note: 'notes',
  later: 'later',
  split: 'borders',
  join: 'borders',
  'dismiss-term': 'dismissed',
  'add-concept': undefined,
  'change-concept': undefined,
};

type Sums = {
  pairs: Map<string, DecidedPair>;
  notes: Map<string, string>;
  later: Set<string>;
  borders: BorderDecision[];
  dismissed: Set<string>;
};

function emptySums(): Sums {
  return { pairs: new Map(), notes: new Map(), later: new Set(), borders: [], dismissed: new Set() };
}

function addTo(sums: Sums, decision: Decision): void {
  switch (decision.type) {
    case 'confirm':
    case 'reject':
      decide(sums, decision, decision, decision.type === 'confirm' ? 'confirmed' : 'rejected');
      return;
    case 'confirm-all':
      for (const scored of decision.pairs) decide(sums, decision, scored, 'confirmed');
      return;
    case 'clear':
      sums.pairs.delete(pairKey(decision.pair));
      return;
    case 'note':
      if (decision.text === '') sums.notes.delete(pairKey(decision.pair));
      else sums.notes.set(pairKey(decision.pair), decision.text);
      return;
    case 'later':
      if (decision.on) sums.later.add(pairKey(decision.pair));
      else sums.later.delete(pairKey(decision.pair));
      return;
    case 'split':
    case 'join':
      sums.borders.push(decision);
      return;
    case 'dismiss-term':
      sums.dismissed.add(termKey(decision));
      return;
    // The glossary's files hold what these did.
    case 'add-concept':
    case 'change-concept':
    case 'undo':
      return;
    default:
      decision satisfies never;
  }
}

// A line decides the same whenever it is added up; what is known of the pair as it was made holds for it.
const made = new WeakMap<ScoredRef, DecidedPair>();

function decide(sums: Sums, decision: Decision, scored: ScoredRef, verdict: Verdict): void {
  const { pair, score } = scored;
  const decided = made.get(scored) ?? {
    pair,
    verdict,
    decision,
    ...(score === undefined ? {} : { score }),
  };
  made.set(scored, decided);
  sums.pairs.set(pairKey(pair), decided);
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
  const undos = decisions.filter(decision => decision.type === 'undo');
  const undone = new Set(undos.map(decision => decision.of));
  const ofUndos = new Set(undos.map(decision => decision.id));
  for (const decision of decisions.toReversed()) {
    if (decision.type !== 'undo') return undefined;
    if (!ofUndos.has(decision.of) && active.has(decision.id) && !undone.has(decision.id)) return decision;
  }
  return undefined;
}
