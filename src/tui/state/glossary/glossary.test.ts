import { describe, expect, it } from 'vitest';
import { FakeShell, sampleState } from '../../../../test/support/sample-state.ts';
import type { AppState } from '../app-state.ts';
import { CONCEPTS, FILED } from '../entry/entry.test-data.ts';
import { selectedEntry, termPlace, visibleEntries } from './visible-entries.ts';

function glossaryShell(change: Partial<AppState> = {}): FakeShell {
  return new FakeShell({
    ...sampleState(),
    concepts: FILED,
    mode: 'glossary',
    back: ['review'],
    ...change,
  });
}

function idsIn(state: AppState): (string | undefined)[] {
  return visibleEntries(state).map(at => state.concepts[at]?.concept.id);
}

function idOf(state: AppState): string | undefined {
  return selectedEntry(state)?.concept.id;
}

function find(query: string, change: Partial<AppState> = {}): FakeShell {
  return glossaryShell(change).press('/', `type:${query}`, 'Enter');
}

describe('the list of entries', () => {
  it('is in the order of the Vietnamese terms', () => {
    expect(idsIn(glossaryShell().state)).toEqual(['kyiv', 'prisoner', 'convict', 'umerov']);
  });

  it('is searched in all terms, deprecated ones as well, with or without marks', () => {
    expect(idsIn(find('umerop').state)).toEqual(['umerov']);
    expect(idsIn(find('tù').state)).toEqual(['prisoner', 'convict']);
    expect(idsIn(find('tú').state)).toEqual([]);
  });

  it('goes back to where it was when one gives the search up', () => {
    const shell = glossaryShell().press('j', 'j', '/', 'type:um', 'Escape');
    expect(idOf(shell.state)).toBe('convict');
    expect(shell.state.glossary.query).toBe('');
  });

  it('shows only what is in conflict when asked to, and keeps the entry', () => {
    const shell = glossaryShell().press('j', 'j', 'w');
    expect(idsIn(shell.state)).toEqual(['prisoner', 'convict']);
    expect(idOf(shell.state)).toBe('convict');
    shell.press('w');
    expect(idsIn(shell.state)).toHaveLength(4);
    expect(idOf(shell.state)).toBe('convict');
  });

  it('keeps the entry selected when a change moves it', () => {
    const shell = find('umerov').press('Escape', 'Enter', 'Home', 'type:A', 'Enter');
    expect(idsIn(shell.state)[0]).toBe('umerov');
    expect(idOf(shell.state)).toBe('umerov');
    shell.press('u');
    expect(idsIn(shell.state)[3]).toBe('umerov');
    expect(idOf(shell.state)).toBe('umerov');
  });

  it('answers every key in an empty glossary', () => {
    const shell = glossaryShell({ concepts: [] });
    for (const key of ['j', 'G', 'Enter', 'a', 's', 'x', 'f', 'e', 'h', 'l', 'w', 'u', 'C-r'])
      shell.press(key);
    expect(shell.effects).toEqual([]);
    expect(shell.state.mode).toBe('glossary');
  });
});

describe('the terms of an entry', () => {
  it('have the selected one go round both languages', () => {
    const shell = find('umerov');
    expect(termPlace(shell.state, CONCEPTS[0] as never)).toBe(0);
    shell.press('h');
    expect(termPlace(shell.state, CONCEPTS[0] as never)).toBe(3);
    shell.press('l', 'l');
    expect(termPlace(shell.state, CONCEPTS[0] as never)).toBe(1);
  });

  it('turn their status, and there is one preferred term still', () => {
    const shell = find('umerov').press('l', 's');
    expect(selectedEntry(shell.state)?.concept.vi).toEqual([
      { term: 'Umerov', status: 'admitted' },
      { term: 'Umêrốp', status: 'preferred' },
    ]);
    expect(shell.state.said?.message).toMatchObject({
      key: 'said.statusNow',
      values: { term: 'Umêrốp', status: 'preferred' },
    });
    expect(shell.effects[0]).toMatchObject({ change: { file: 'own.yaml' }, journal: 'glossary' });
    shell.press('u');
    expect(selectedEntry(shell.state)?.concept).toEqual(CONCEPTS[0]);
    expect(shell.state.said?.message.key).toBe('said.undone');
  });

  it('may be deprecated when there is only one', () => {
    const shell = find('kyiv').press('s');
    expect(selectedEntry(shell.state)?.concept.vi[0]?.status).toBe('deprecated');
    shell.press('s');
    expect(selectedEntry(shell.state)?.concept.vi[0]?.status).toBe('preferred');
  });

  it('are added in the language of the selected one', () => {
    const shell = find('umerov').press('h', 'a', 'type:Rustem Umerov', 'Enter');
    expect(selectedEntry(shell.state)?.concept.en.at(-1)).toEqual({
      term: 'Rustem Umerov',
      status: 'admitted',
    });
    shell.press('a', 'type:rustem umerov', 'Enter');
    expect(shell.state.said?.message.key).toBe('said.known');
  });

  it('are removed but for the last one', () => {
    const shell = find('umerov').press('l', 'x');
    expect(selectedEntry(shell.state)?.concept.vi).toEqual([CONCEPTS[0]?.vi[0]]);
    shell.press('h', 'x');
    expect(shell.state.said?.message.key).toBe('said.lastTerm');
    expect(shell.effects).toHaveLength(1);
  });
});

describe('an entry', () => {
  it('can be one that ships with the program', () => {
    const shell = find('kyiv').press('Enter', 'Tab', 'C-u', 'type:Kiev', 'Enter');
    expect(selectedEntry(shell.state)?.concept.en[0]?.term).toBe('Kiev');
  });

  it('is new from the empty form, and selected then', () => {
    const shell = glossaryShell().press('t', 'type:hộ chiếu', 'Tab', 'type:passport', 'Enter');
    expect(shell.state.mode).toBe('glossary');
    expect(idOf(shell.state)).toBe('passport');
    expect(shell.effects.at(-1)).toMatchObject({ change: { file: 'terms.yaml' }, journal: 'glossary' });
  });

  it('is asked for in the articles, and the answer is kept with it', () => {
    const shell = find('kyiv').press('f');
    expect(shell.effects).toEqual([{ type: 'glossary/find-uses', concept: CONCEPTS[1] }]);
    const place = { story: 'talks', lang: 'vi' as const, article: 'a.vi.md', sentence: 2 };
    const line = { ...place, text: 'Ở Kyiv.', spans: [{ start: 2, end: 6 }] };
    shell.happen({ type: 'glossary/uses', id: 'kyiv', lines: [line] });
    expect(shell.state.glossary.uses?.lines).toEqual([line]);
  });
});

describe('an entry in the editor', () => {
  const edited = (change: (text: string) => string): FakeShell => {
    const shell = find('tù binh').press('e');
    const [effect] = shell.effects;
    if (effect?.type !== 'editor') throw new Error('no editor');
    expect(effect).toMatchObject({ purpose: 'entry', name: 'prisoner.yaml' });
    return shell.happen({ type: 'editor/returned', purpose: 'entry', text: change(effect.text) });
  };

  it('is changed by what comes back', () => {
    const shell = edited(text => text.replace('term: prisoner', 'term: prisoner of war'));
    expect(selectedEntry(shell.state)?.concept).toEqual({
      ...CONCEPTS[2],
      en: [{ term: 'prisoner of war', status: 'preferred' }],
    });
    expect(shell.effects.at(-1)).toMatchObject({ draft: { type: 'change-concept', file: 'terms.yaml' } });
  });

  it.each([
    ['said.editorUnchanged', (text: string) => text],
    ['said.entryUnreadable', () => ''],
    ['said.entryUnreadable', (text: string) => `${text}    - {{{`],
    ['said.entryUnreadable', (text: string) => text.replace('kind: term', 'kind: thing')],
    ['said.entryUnreadable', (text: string) => text + text],
    ['said.entryOtherId', (text: string) => text.replace('id: prisoner', 'id: pow')],
  ])('is left alone, and %s', (key, change) => {
    const shell = edited(change);
    expect(shell.effects).toHaveLength(1);
    expect(shell.state.said?.message.key).toBe(key);
    expect(shell.state.concepts).toEqual(FILED);
  });
});

describe('the journal of the glossary', () => {
  it('is taken up where it ended: undo and redo work after a restart', () => {
    const first = find('umerov').press('l', 's');
    const again = glossaryShell({ concepts: first.state.concepts }).happen({
      type: 'glossary/journal',
      decisions: first.state.glossary.undoing.decisions.map(one => ({ ...one, id: 'yesterday' })),
    });
    again.press('u');
    expect(again.state.concepts.find(({ concept }) => concept.id === 'umerov')?.concept).toEqual(CONCEPTS[0]);
    again.press('u');
    expect(again.state.said?.message.key).toBe('said.nothingToUndo');
    again.press('C-r');
    expect(again.state.said?.message.key).toBe('said.redone');
  });

  it('does not count what was not written', () => {
    const shell = find('umerov').press('l');
    shell.failing = true;
    shell.press('s');
    expect(shell.state.concepts).toEqual(FILED);
    expect(shell.state).toMatchObject({ hasUnsaved: true, said: { isError: true } });
  });
});
