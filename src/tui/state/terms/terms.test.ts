import { describe, expect, it } from 'vitest';
import { FakeShell, sampleState } from '../../../../test/support/sample-state.ts';
import type { AppState } from '../app-state.ts';
import { FILED } from '../entry/entry.test-data.ts';
import { mergeTarget } from './merge-term.ts';
import { selectedTerm, termCandidates, termCursor, visibleTerms } from './term-candidates.ts';

function termsShell(change: Partial<AppState> = {}): FakeShell {
  return new FakeShell({ ...sampleState(), mode: 'terms', back: ['review'], ...change });
}

function namesIn(state: AppState): string[] {
  return visibleTerms(state).map(({ vi, en }) => `${vi} = ${en}`);
}

/** Selects a candidate by its Vietnamese side. */
function select(shell: FakeShell, vi: string): FakeShell {
  shell.press('g');
  for (let step = 0; selectedTerm(shell.state)?.vi !== vi && step < 20; step++) shell.press('j');
  return shell;
}

describe('the names and terms of a story', () => {
  it('are those that the glossary lacks', () => {
    expect(namesIn(termsShell().state)).toContain('Rustem Umerov = Rustem Umerov');
    const concept = {
      id: 'a',
      kind: 'person' as const,
      vi: [{ term: 'rustem umerov', status: 'preferred' as const }],
      en: [{ term: 'Rustem Umerov', status: 'preferred' as const }],
    };
    const concepts = [{ concept, file: 'a.yaml', shipped: false }];
    expect(namesIn(termsShell({ concepts }).state)).not.toContain('Rustem Umerov = Rustem Umerov');
  });

  it('are the same list for as long as nothing changes', () => {
    const { state } = termsShell();
    expect(termCandidates({ ...state, columns: 33 })).toBe(termCandidates(state));
  });

  it('show where they stand in both languages', () => {
    const shell = select(termsShell(), 'Rustem Umerov');
    const context = selectedTerm(shell.state)?.contexts[0];
    const cut = (text = '', spans: readonly { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(cut(context?.vi, context?.spans.vi)).toEqual(['Rustem Umerov']);
    expect(cut(context?.en, context?.spans.en)).toEqual(['Rustem Umerov']);
  });

  it('go into the glossary with one key, and the next one is under the cursor', () => {
    const shell = termsShell();
    const [first, second] = namesIn(shell.state);
    shell.press('Enter');
    expect(namesIn(shell.state)[0]).toBe(second);
    expect(termCursor(shell.state)).toBe(0);
    expect(shell.effects[0]).toMatchObject({ type: 'concept/change', journal: 'glossary' });
    expect(shell.state.said?.message.key).toBe('said.conceptAdded');
    shell.press('u');
    expect(namesIn(shell.state)[0]).toBe(first);
    expect(shell.state.concepts).toEqual([]);
    expect(shell.state.said?.message.key).toBe('said.undone');
    shell.press('C-r');
    expect(namesIn(shell.state)[0]).toBe(second);
  });

  it('are dismissed for good, and come back under the cursor when that is taken back', () => {
    const shell = select(termsShell(), 'Rustem Umerov').press('x');
    expect(namesIn(shell.state)).not.toContain('Rustem Umerov = Rustem Umerov');
    expect(shell.effects).toMatchObject([
      {
        type: 'decide',
        draft: { type: 'dismiss-term', vi: 'Rustem Umerov', en: 'Rustem Umerov' },
        journal: 'glossary',
      },
    ]);
    const again = termsShell().happen({
      type: 'glossary/journal',
      decisions: shell.state.glossary.undoing.decisions,
    });
    expect(namesIn(again.state)).not.toContain('Rustem Umerov = Rustem Umerov');
    shell.press('g', 'u');
    expect(selectedTerm(shell.state)?.vi).toBe('Rustem Umerov');
  });

  it('are edited first, if that is wanted, and saved to the journal of the glossary', () => {
    const shell = select(termsShell(), 'Rustem Umerov').press('t', 'type:!', 'Enter');
    expect(shell.state.mode).toBe('terms');
    expect(shell.state.concepts[0]?.concept.vi[0]?.term).toBe('Rustem Umerov!');
    expect(shell.effects[0]).toMatchObject({ journal: 'glossary' });
  });

  it('are merged into the entry that has one side', () => {
    const concept = {
      id: 'umerov',
      kind: 'person' as const,
      vi: [{ term: 'Umêrốp', status: 'preferred' as const }],
      en: [{ term: 'Rustem Umerov', status: 'preferred' as const }],
    };
    const concepts = [{ concept, file: '/w/people.yaml', shipped: true }];
    const shell = select(termsShell({ concepts }), 'Rustem Umerov');
    expect(selectedTerm(shell.state)?.variantOf?.concept.id).toBe('umerov');
    shell.press('Enter');
    expect(shell.state.concepts[0]?.concept.vi).toEqual([
      ...concept.vi,
      { term: 'Rustem Umerov', status: 'admitted' },
    ]);
    expect(shell.state.said?.message.key).toBe('said.merged');
    shell.press('u');
    expect(shell.state.concepts[0]?.concept).toEqual(concept);
    expect(selectedTerm(shell.state)?.vi).toBe('Rustem Umerov');
  });

  it('are merged into the entry that is typed', () => {
    const shell = select(termsShell({ concepts: FILED }), 'Rustem Umerov').press('m', 'type:tu nhan');
    expect(mergeTarget(shell.state, 'tu nhan')?.concept.id).toBe('convict');
    shell.press('Enter');
    expect(shell.effects[0]).toMatchObject({ change: { before: { id: 'convict' } }, journal: 'glossary' });
  });

  it('say so when no entry is called what was typed', () => {
    const shell = termsShell({ concepts: FILED }).press('m', 'type:zzz', 'Enter');
    expect(shell.effects).toEqual([]);
    expect(shell.state.said?.message.key).toBe('said.notMerged');
  });

  it('are searched with and without marks', () => {
    const shell = termsShell().press('/', 'type:ben thanh');
    expect(namesIn(shell.state)).toHaveLength(1);
    shell.press('Enter', 'x');
    expect(namesIn(shell.state)).toEqual([]);
    shell.press('Enter');
    expect(shell.state.said?.message.key).toBe('said.noTermHere');
    shell.press('Escape');
    expect(namesIn(shell.state).length).toBeGreaterThan(0);
  });

  it('leave the cursor on the last one when that is gone', () => {
    const shell = termsShell().press('G', 'x');
    expect(termCursor(shell.state)).toBe(visibleTerms(shell.state).length - 1);
  });
});
