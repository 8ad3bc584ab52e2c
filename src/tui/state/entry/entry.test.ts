import { describe, expect, it } from 'vitest';
import { FakeShell, sampleState } from '../../../../test/support/sample-state.ts';
import type { AppState } from '../app-state.ts';
import { editLine } from '../edit-line.ts';
import { selectRow } from '../review/selection.ts';
import { CONCEPTS, FILED } from './entry.test-data.ts';
import { openEntryFor, openEntryOn } from './open-entry.ts';
import { planEntry } from './plan-entry.ts';

/** The row of "Ông Rustem Umerov dẫn đầu phái đoàn Ukraine." */
function umerovShell(change: Partial<AppState> = {}): FakeShell {
  return new FakeShell({ ...selectRow(sampleState(), 2), ...change });
}

function changesOf(shell: FakeShell) {
  return shell.effects.flatMap(effect => (effect.type === 'concept/change' ? [effect] : []));
}

describe('the entry form on a pair', () => {
  it('saves a name that was guessed right with two keys', () => {
    const shell = umerovShell().press('t', 'Enter');
    const [saved] = changesOf(shell);
    expect(saved?.change.after).toMatchObject({
      kind: 'person',
      vi: [{ term: 'Rustem Umerov', status: 'preferred' }],
      en: [{ term: 'Rustem Umerov', status: 'preferred' }],
    });
    expect(saved).toMatchObject({
      journal: 'story',
      change: { file: 'people.yaml' },
      draft: { type: 'add-concept', file: 'people.yaml' },
    });
    expect(shell.state).toMatchObject({ mode: 'review', form: undefined });
    expect(shell.state.said?.message.key).toBe('said.conceptAdded');
  });

  it('stays open with all that was typed when the file cannot be written', () => {
    const shell = umerovShell().press('t', 'type: Đỗ');
    shell.failing = true;
    shell.press('Enter');
    expect(shell.state.mode).toBe('entry');
    expect(shell.state.form?.vi.text).toBe('Rustem Umerov Đỗ');
    expect(shell.state.hasUnsaved).toBe(true);
  });

  it('takes another id when the first one is taken', () => {
    const taken = { ...FILED[1], concept: { ...CONCEPTS[1], id: 'rustem-umerov' } } as (typeof FILED)[number];
    const shell = umerovShell({ concepts: [taken] }).press('t', 'Enter');
    expect(changesOf(shell)[0]?.change.after?.id).toBe('rustem-umerov-2');
  });

  it('writes to the journal of the glossary while somebody else has the story', () => {
    const state = selectRow(sampleState(), 2);
    if (!state.story) throw new Error('no story');
    const story = { ...state.story, holder: { by: 'lan', host: 'ban-tin', since: '2026-01-01T00:00:00Z' } };
    const shell = new FakeShell({ ...state, story }).press('t', 'Enter');
    expect(changesOf(shell)[0]?.journal).toBe('glossary');
    expect(shell.state).toMatchObject({ mode: 'review', form: undefined });
  });

  it('goes through the proposals, and those that the glossary has come last', () => {
    const all = umerovShell().press('t').state.form?.proposals ?? [];
    expect(all.length).toBeGreaterThan(1);
    const first = all[0];
    if (!first) return;
    const known = { id: 'a', kind: first.kind, vi: [term(first.vi)], en: [term(first.en)] };
    const concepts = [{ concept: known, file: 'a.yaml', shipped: false }];
    const shell = umerovShell({ concepts }).press('t');
    expect(shell.state.form?.proposals.at(-1)).toEqual(first);
    shell.press('Up');
    expect(shell.state.form).toMatchObject({ vi: { text: first.vi }, proposal: all.length - 1 });
    shell.press('C-n');
    expect(shell.state.form?.proposal).toBe(0);
  });

  it('opens empty for a new entry', () => {
    const shell = umerovShell({ story: undefined, mode: 'glossary' }).press('t');
    expect(shell.state.form).toMatchObject({ vi: { text: '' }, proposals: [], journal: 'glossary' });
    shell.press('Enter');
    expect(shell.state.said?.message.key).toBe('said.termEmpty');
  });
});

describe('what the form saves as', () => {
  const opened = (vi: string, en: string, kind: 'person' | 'place' | 'term' = 'person'): FakeShell =>
    new FakeShell({ ...openEntryFor(sampleState(), { vi, en, kind }), concepts: FILED });

  it('adds the new side to the entry that has the other', () => {
    const shell = opened('Rustem Umerov', 'R. Umerov').press('Enter');
    const [saved] = changesOf(shell);
    expect(saved?.change.before).toEqual(CONCEPTS[0]);
    expect(saved?.change.after?.vi.at(-1)).toEqual({ term: 'Rustem Umerov', status: 'admitted' });
    expect(saved?.change.after?.en).toEqual(CONCEPTS[0]?.en);
    expect(saved?.draft).toMatchObject({ type: 'change-concept', file: 'own.yaml' });
  });

  it('makes a new entry of it when the kind is another one', () => {
    const shell = opened('Umerov', 'Umerov City', 'place').press('Enter');
    expect(changesOf(shell)[0]?.draft.type).toBe('add-concept');
  });

  it('follows the kind, and lets the choice be made by hand', () => {
    const shell = opened('Umerov', 'Umerov City', 'place');
    const plan = () => shell.state.form && planEntry(shell.state.form, FILED).action.type;
    expect(plan()).toBe('new');
    shell.press('Tab', 'Tab', 'Left');
    expect(plan()).toBe('variant');
    shell.press('Tab', 'Tab', 'Right');
    expect(shell.state.form?.kind).toBe('person');
    expect(plan()).toBe('new');
    shell.press('Right');
    expect(plan()).toBe('variant');
  });

  it('makes a new entry of two sides that stand in two entries', () => {
    expect(changesOf(opened('Umerov', 'Kyiv').press('Enter'))[0]?.draft.type).toBe('add-concept');
  });

  it('offers each entry that has the known side', () => {
    const shell = opened('phạm nhân', 'prisoner', 'term');
    const plan = shell.state.form && planEntry(shell.state.form, FILED);
    expect(plan?.targets.map(({ concept }) => concept.id)).toEqual(['prisoner', 'convict']);
    shell.press('S-Tab', 'Right', 'Enter');
    expect(changesOf(shell)[0]?.change.before?.id).toBe('convict');
  });

  it.each([
    ['hòa bình', 'hoà bình'],
    ['Đà Nẵng', 'đà nẵng'],
    ['Đà Nẵng', 'Đà Nẵng'.normalize('NFD')],
  ])('knows %s when %s is typed', (known, typed) => {
    const concept = { id: 'a', kind: 'place' as const, vi: [term(known)], en: [term('The Place')] };
    const concepts = [{ concept, file: 'a.yaml', shipped: false }];
    const state = openEntryFor(sampleState(), { vi: typed, en: 'place', kind: 'place' });
    const shell = new FakeShell({ ...state, concepts }).press('Enter');
    expect(shell.effects).toEqual([]);
    expect(shell.state.said?.message.key).toBe('said.conceptKnown');
  });

  it('keeps the note of the entry in front of the one that is typed', () => {
    const shell = opened('Rustem Umerov', 'Umerov').press('Tab', 'Tab', 'Tab', 'type:Bộ trưởng', 'Enter');
    expect(changesOf(shell)[0]?.change.after?.note).toBe('Trưởng đoàn; Bộ trưởng');
  });
});

describe('the entry form on an entry', () => {
  const entry = FILED[0];
  const opened = (): FakeShell => {
    const state = { ...sampleState(), concepts: FILED };
    return new FakeShell(entry ? openEntryOn(state, entry) : state);
  };

  it('changes the preferred terms, the kind and the note, and leaves all else', () => {
    const shell = opened().press('type: R', 'Tab', 'Tab', 'Right', 'Tab', 'C-u', 'Enter');
    const [saved] = changesOf(shell);
    expect(saved?.change.after).toEqual({
      id: 'umerov',
      kind: 'place',
      vi: [{ term: 'Umerov R', status: 'preferred' }, CONCEPTS[0]?.vi[1]],
      en: CONCEPTS[0]?.en,
    });
    expect(saved).toMatchObject({ journal: 'glossary', change: { file: 'own.yaml' } });
  });

  it('writes nothing when nothing was changed', () => {
    const shell = opened().press('Enter');
    expect(shell.effects).toEqual([]);
    expect(shell.state).toMatchObject({
      form: undefined,
      said: { message: { key: 'said.editorUnchanged' } },
    });
  });

  it('has no term twice', () => {
    const shell = opened().press('C-u', 'type:Umêrốp', 'Enter');
    expect(shell.state.said?.message.key).toBe('said.known');
    expect(shell.state.mode).toBe('entry');
  });

  it('is left by Esc as it was', () => {
    const shell = opened().press('type:x', 'Escape');
    expect(shell.state).toMatchObject({ form: undefined, concepts: FILED });
    expect(shell.effects).toEqual([]);
  });
});

describe('typing in the form', () => {
  const empty = (): FakeShell => new FakeShell(openEntryFor(sampleState()));

  it.each([
    ['Viet', 3, 'iệt', 'Việt'],
    ['Da', 2, 'Đà', 'Đà'],
    ['uo', 2, 'ươ', 'ươ'],
    ['Nguye', 2, 'yễ', 'Nguyễ'],
  ])('takes %s, %i × Backspace and %s of an input method', (typed, count, composed, wanted) => {
    const burst = [`type:${typed}`, ...Array.from({ length: count }, () => 'Backspace'), `type:${composed}`];
    expect(empty().press(...burst).state.form?.vi.text).toBe(wanted);
    const split = burst.flatMap(key => (key.startsWith('type:') ? [...key.slice(5)] : [key]));
    expect(empty().press(...split).state.form?.vi.text).toBe(wanted);
  });

  it('moves and deletes by grapheme, and by syllable', () => {
    const shell = empty().press('type:Đà Nẵng'.normalize('NFD'), 'Left', 'Left', 'Backspace');
    expect(shell.state.form?.vi).toEqual({ text: 'Đà Nng', cursor: 4 });
    shell.press('Delete');
    expect(shell.state.form?.vi.text).toBe('Đà Ng');
    shell.press('End', 'C-w');
    expect(shell.state.form?.vi.text).toBe('Đà ');
  });

  it('folds a paste of many lines into one', () => {
    const shell = empty().send({ type: 'paste', text: 'Hạ viện\r\nMỹ\n'.normalize('NFD') });
    expect(shell.state.form?.vi.text).toBe('Hạ viện Mỹ ');
    expect(shell.state.mode).toBe('entry');
  });

  it('takes the letters of commands as text, ten in ten reads', () => {
    expect(empty().press(...'qtxu?jk/TK').state.form?.vi.text).toBe('qtxu?jk/TK');
  });

  it('puts text into the field that is active, and none into the kind', () => {
    const shell = empty().press('type:a', 'Tab', 'type:b', 'Tab', 'type:c', 'Tab', 'type:d', 'Tab', 'type:e');
    expect(shell.state.form).toMatchObject({
      vi: { text: 'ae' },
      en: { text: 'b' },
      kind: 'term',
      note: editLine('d'),
    });
  });
});

function term(text: string) {
  return { term: text, status: 'preferred' as const };
}
