import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionOn, pairNamed, timeOf, undoOf } from '../../../test/support/articles.ts';
import { type Decision, type PairRef, pairKey } from './decision.ts';
import { foldDecisions } from './fold-decisions.ts';

const A = pairNamed('a');
const B = pairNamed('b');

function verdicts(decisions: readonly Decision[]): Record<string, string> {
  return Object.fromEntries(
    Array.from(foldDecisions(decisions).pairs.values(), ({ pair, verdict }) => [
      pair.vi[0]?.id ?? '',
      verdict,
    ]),
  );
}

describe('the decisions of a journal', () => {
  const confirmA = decisionOn(A, { id: '1', minute: 1 });
  const rejectA = decisionOn(A, { id: '2', type: 'reject', minute: 2 });
  const confirmB = decisionOn(B, { id: '3', minute: 3 });

  it.each<[string, Decision[], Record<string, string>]>([
    ['nothing from an empty journal', [], {}],
    ['a confirmed pair', [confirmA], { a: 'confirmed' }],
    ['the later decision on a pair', [confirmA, rejectA], { a: 'rejected' }],
    ['decisions on several pairs', [confirmA, confirmB], { a: 'confirmed', b: 'confirmed' }],
    ['nothing of a decision that was undone', [confirmA, undoOf('1', { id: '9' })], {}],
    [
      'the earlier decision when the later was undone',
      [confirmA, rejectA, undoOf('2', { id: '9' })],
      { a: 'confirmed' },
    ],
    [
      'a decision whose undo was undone',
      [confirmA, undoOf('1', { id: '8' }), undoOf('8', { id: '9' })],
      { a: 'confirmed' },
    ],
    [
      'nothing of a decision undone, redone and undone',
      [confirmA, undoOf('1', { id: '7' }), undoOf('7', { id: '8' }), undoOf('1', { id: '9' })],
      {},
    ],
    [
      'all others when an undo names a line that is missing',
      [confirmA, undoOf('lost', { id: '9' })],
      { a: 'confirmed' },
    ],
    ['nothing twice from a line that stands twice', [confirmA, undoOf('1', { id: '9' }), confirmA], {}],
  ])('add up to %s', (_name, decisions, expected) => {
    expect(verdicts(decisions)).toEqual(expected);
  });

  it('keep the order in which pairs were first decided on', () => {
    const later = decisionOn(A, { id: '4', type: 'reject', minute: 9 });
    expect([...foldDecisions([confirmA, confirmB, later]).pairs.keys()]).toEqual([pairKey(A), pairKey(B)]);
  });

  it('keep the last note on a pair', () => {
    const note = (id: string, text: string, minute: number): Decision => ({
      v: 1,
      id,
      at: timeOf(minute),
      type: 'note',
      pair: A,
      text,
    });
    const lines = [note('1', 'Xem lại số liệu', 1), note('2', 'Đã hỏi nguồn', 2)];
    expect(foldDecisions(lines).notes.get(pairKey(A))).toBe('Đã hỏi nguồn');
    expect(foldDecisions([...lines, undoOf('2', { id: '3' })]).notes.get(pairKey(A))).toBe('Xem lại số liệu');
  });

  it('count for the same pair whatever order its sentences are named in', () => {
    const [x, y] = [pairNamed('x').vi[0], pairNamed('y').vi[0]] as const;
    const pair = (vi: PairRef['vi']): PairRef => ({ vi, en: A.en });
    const lines = [
      decisionOn(pair([x, y].flatMap(ref => ref ?? [])), { id: '1', minute: 1 }),
      decisionOn(pair([y, x].flatMap(ref => ref ?? [])), { id: '2', type: 'reject', minute: 2 }),
    ];
    expect(foldDecisions(lines).pairs.size).toBe(1);
  });
});

describe('the key of a pair', () => {
  it('tells apart sentences of two articles, sides and joined sentences', () => {
    const other: PairRef = { ...A, vi: [{ article: 'khac.vi.md', id: 'a', text: 'a' }] };
    const joined: PairRef = { ...A, vi: [...A.vi, ...B.vi] };
    const split: PairRef = { vi: A.vi, en: [...B.vi, ...A.en] };
    expect(new Set([A, B, other, joined, split].map(pairKey)).size).toBe(5);
  });
});

/** What an editor sees: each press acts on the decisions in view, like any editor's undo stack. */
type Press = 'undo' | 'redo' | { readonly pair: string; readonly type: 'confirm' | 'reject' };
const press: fc.Arbitrary<Press> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Press>('undo') },
  { weight: 1, arbitrary: fc.constant<Press>('redo') },
  {
    weight: 3,
    arbitrary: fc.record({
      pair: fc.constantFrom('a', 'b', 'c'),
      type: fc.constantFrom('confirm', 'reject'),
    }),
  },
);

/** Returns the lines that the presses write, read back through the fold as the program does. */
function journalOf(presses: readonly Press[], prefix = ''): Decision[] {
  const lines: Decision[] = [];
  for (const [at, key] of presses.entries()) {
    const id = `${prefix}${at}`;
    const { undoable, redoable } = foldDecisions(lines);
    if (key === 'undo' || key === 'redo') {
      const target = key === 'undo' ? undoable : redoable;
      if (target) lines.push(undoOf(target.id, { id, minute: at }));
    } else lines.push(decisionOn(pairNamed(`${prefix}${key.pair}`), { id, type: key.type, minute: at }));
  }
  return lines;
}

describe('undo and redo', () => {
  it('act like a stack that a new decision cuts, over a journal that only grows', () => {
    fc.assert(
      fc.property(fc.array(press, { maxLength: 25 }), presses => {
        const done: Exclude<Press, string>[] = [];
        let undone: Exclude<Press, string>[] = [];
        for (const key of presses) {
          if (key === 'undo') undone.push(...done.splice(-1));
          else if (key === 'redo') done.push(...undone.splice(-1));
          else {
            done.push(key);
            undone = [];
          }
        }
        const expected = Object.fromEntries(done.map(({ pair, type }) => [pair, `${type}ed`]));
        const state = foldDecisions(journalOf(presses));
        expect(verdicts(journalOf(presses))).toEqual(expected);
        expect(state.undoable !== undefined).toBe(done.length > 0);
        expect(state.redoable !== undefined).toBe(undone.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});

/** Returns `a` and `b` mixed as `mix` says, each in its own order: what a union merge may give. */
function mergeLines(a: readonly Decision[], b: readonly Decision[], mix: readonly boolean[]): Decision[] {
  const [left, right] = [[...a], [...b]];
  const merged: Decision[] = [];
  for (const fromLeft of mix) merged.push(...(fromLeft ? left : right).splice(0, 1));
  return [...merged, ...left, ...right];
}

describe('the journals of two editors', () => {
  const presses = fc.array(press, { maxLength: 12 });
  const mix = fc.array(fc.boolean(), { maxLength: 24 });

  it('keep the decisions of both when git merges their lines, in whatever order', () => {
    fc.assert(
      fc.property(presses, presses, mix, (first, second, order) => {
        const [a, b] = [journalOf(first, 'lan-'), journalOf(second, 'ann-')];
        expect(verdicts(mergeLines(a, b, order))).toEqual({ ...verdicts(a), ...verdicts(b) });
      }),
    );
  });

  it('agree on a pair by the later time, whoever stands first in the file', () => {
    const lan = decisionOn(A, { id: 'lan', minute: 1 });
    const ann = decisionOn(A, { id: 'ann', type: 'reject', minute: 2 });
    expect(verdicts([lan, ann])).toEqual({ a: 'rejected' });
    expect(verdicts([ann, lan])).toEqual({ a: 'rejected' });
  });

  it('are no different when a merge leaves every line twice', () => {
    fc.assert(
      fc.property(presses, list => {
        const lines = journalOf(list);
        expect(verdicts([...lines, ...lines])).toEqual(verdicts(lines));
      }),
    );
  });
});
