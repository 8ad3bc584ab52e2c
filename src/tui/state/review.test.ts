import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FakeShell, sampleState } from '../../../test/support/sample-state.ts';
import { statusOfRow } from '../../core/pairs/review-rows.ts';
import { reduceEvent } from './reduce.ts';
import { progressOf, selectedPair, textsOf } from './review-selectors.ts';

function shell(): FakeShell {
  return new FakeShell(sampleState());
}

function selectedText({ state }: FakeShell): string {
  const pair = selectedPair(state);
  return pair && state.story
    ? (state.story.open.articles.vi[0]?.sentences[pair.row.sentence]?.text ?? '')
    : '';
}

function chosenEnglish({ state }: FakeShell): string {
  const choice = selectedPair(state)?.choice;
  return choice && state.story ? textsOf(state.story, choice).en.join(' ') : '';
}

function progress({ state }: FakeShell) {
  return state.story && progressOf(state.story);
}

describe('reviewing', () => {
  it('starts on the first sentence that waits for a decision, with its best pair', () => {
    const app = shell();
    expect(selectedText(app)).toBe('Nga và Ukraine trao đổi tù nhân');
    expect(chosenEnglish(app)).toBe('Russia and Ukraine exchange prisoners');
  });

  it('confirms with one key and goes on to the next undecided sentence', () => {
    const app = shell().press('Enter');
    expect(progress(app)?.confirmed).toBe(1);
    expect(selectedText(app)).toBe('Cuộc đàm phán kéo dài 40 phút.');
  });

  it('shows a decision only after it was written', () => {
    const app = shell();
    app.failing = true;
    app.press('Enter');
    expect(progress(app)?.confirmed).toBe(0);
    expect(app.state.said?.isError).toBe(true);
    expect(app.state.said?.message.values?.reason).toBe('the disk is full');
  });

  it('warns once before it quits with an unsaved decision', () => {
    const app = shell();
    app.failing = true;
    app.press('Enter', 'q', 'q');
    expect(app.effects.some(effect => effect.type === 'exit')).toBe(false);
    app.press('q');
    expect(app.effects.at(-1)).toEqual({ type: 'exit', code: 0 });
  });

  it('decides on two pairs when Enter comes twice in one read', () => {
    const app = shell().send({ type: 'text', text: 'cc' });
    expect(progress(app)?.confirmed).toBe(2);
  });

  it('rejects and goes on; the row keeps showing what was rejected, and its other candidates', () => {
    const app = shell().press('x');
    expect(progress(app)?.rejected).toBe(1);
    expect(selectedText(app)).toBe('Cuộc đàm phán kéo dài 40 phút.');
    app.press('g');
    expect(chosenEnglish(app)).toBe('Russia and Ukraine exchange prisoners');
    app.press('l');
    expect(chosenEnglish(app)).not.toBe('Russia and Ukraine exchange prisoners');
  });

  it('goes through the candidates and round again, and confirms the one shown', () => {
    const app = shell();
    const count = selectedPair(app.state)?.row.choices.length ?? 0;
    expect(count).toBeGreaterThan(1);
    const first = chosenEnglish(app);
    app.press('l');
    const second = chosenEnglish(app);
    expect(second).not.toBe(first);
    app.press(...Array.from({ length: count - 1 }, () => 'Right'));
    expect(chosenEnglish(app)).toBe(first);
    app.press('l', 'Enter', 'g');
    expect(chosenEnglish(app)).toBe(second);
  });

  it('answers in words when there is nothing to confirm again', () => {
    const app = shell().press('Enter', 'g', 'Enter');
    expect(app.state.said?.message.key).toBe('said.already');
    expect(app.effects).toHaveLength(1);
  });

  it('undoes, names what was undone and goes there; redo does it again', () => {
    const app = shell().press('Enter', 'Enter', 'u');
    expect(progress(app)?.confirmed).toBe(1);
    expect(selectedText(app)).toBe('Cuộc đàm phán kéo dài 40 phút.');
    expect(app.state.said?.message.values?.what).toContain('Cuộc đàm phán');
    app.press('C-r');
    expect(progress(app)?.confirmed).toBe(2);
  });

  it('undoes across a restart', () => {
    const before = shell().press('Enter', 'Enter');
    const after = new FakeShell(sampleState(before.state.story?.open.decisions)).press('u', 'u');
    expect(progress(after)?.confirmed).toBe(0);
    expect(after.press('u').state.said?.message.key).toBe('said.nothingToUndo');
  });

  it('gives back the very state that was before, for any keys and as many undos', () => {
    const key = fc.constantFrom('Enter', 'x', 'l', 'j', 'k', 'Tab');
    fc.assert(
      fc.property(fc.array(key, { maxLength: 12 }), keys => {
        const app = shell().press(...keys);
        const decided = app.effects.filter(effect => effect.type === 'decide').length;
        app.press(...Array.from({ length: decided }, () => 'u'));
        expect([...(app.state.story?.open.verdicts.keys() ?? [])]).toEqual([]);
        app.press(...Array.from({ length: decided }, () => 'C-r'));
        expect(app.state.said?.message.key === 'said.nothingToRedo').toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('counts in the header what a recount of the rows gives', () => {
    const app = shell().press('Enter', 'x', 'Tab', 'Enter');
    const { open } = app.state.story ?? {};
    const statuses = open?.rows.map(row => statusOfRow(row, open.verdicts)) ?? [];
    const count = (status: string): number => statuses.filter(one => one === status).length;
    // One sentence a side in every pair here, so pairs and rows are as many.
    expect(progress(app)).toEqual({
      confirmed: count('confirmed'),
      left: count('suggested'),
      rejected: count('rejected'),
      only: count('only'),
    });
  });

  it('says so when everything is decided', () => {
    const app = shell();
    for (let at = 0; at < 6; at++) app.press('Enter');
    expect(progress(app)?.left).toBe(0);
    expect(app.press('Tab').state.said?.message.key).toBe('said.allDecided');
  });

  it('goes back to the stories with q, and leaves the program from there', () => {
    const app = shell().press('q');
    expect(app.state.mode).toBe('stories');
    app.press('q');
    expect(app.effects.at(-1)).toEqual({ type: 'exit', code: 0 });
  });

  it('goes back to the story it was in, in a list that is read again', () => {
    const app = shell().press('q');
    expect(app.state.stories[app.state.storyCursor]?.name).toBe('talks');
    expect(app.effects).toContainEqual({ type: 'stories/list' });
  });

  it('does not speak of saving when a story cannot be opened', () => {
    const { state } = shell();
    const failed = reduceEvent(state, { type: 'story/failed', reason: 'permission denied' });
    expect(failed.mode).toBe('stories');
    expect(failed.said).toEqual({
      message: { key: 'said.notOpened', values: { reason: 'permission denied' } },
      isError: true,
    });
  });

  it('leaves from anywhere with Ctrl-C', () => {
    expect(shell().press('t', 'C-c').effects.at(-1)).toEqual({ type: 'exit', code: 130 });
  });

  it('names a key that does nothing, and changes nothing', () => {
    const app = shell();
    const before = app.state;
    app.press('Q');
    expect(app.state.said?.message).toEqual({ key: 'said.unknownKey', values: { key: 'Q' } });
    expect({ ...app.state, said: undefined }).toEqual({ ...before, said: undefined });
  });

  it('ignores what is pasted where keys are read', () => {
    const app = shell().send({ type: 'paste', text: 'xxqq\r' });
    expect(app.effects).toEqual([]);
  });
});

describe('the entry form', () => {
  it('offers the name of the pair on both sides, its kind guessed, and saves it with one key', () => {
    const app = shell().press('j', 'j', 't');
    expect(app.state.form?.vi.text).toBe('Rustem Umerov');
    expect(app.state.form?.en.text).toBe('Rustem Umerov');
    expect(app.state.form?.kind).toBe('person');
    app.press('Enter');
    const added = app.effects.find(effect => effect.type === 'concept/add');
    expect(added).toMatchObject({
      concept: { id: 'rustem-umerov', kind: 'person', vi: [{ term: 'Rustem Umerov', status: 'preferred' }] },
    });
    expect(app.state.mode).toBe('review');
  });

  it('takes typed Vietnamese, whatever the input method sends', () => {
    const app = shell().press(
      't',
      'C-u',
      'type:Dien',
      'Backspace',
      'Backspace',
      'Backspace',
      'Backspace',
      'type:Điện Kremlin',
      'Tab',
      'C-u',
      'type:the Kremlin',
      'Tab',
      'Right',
      'Enter',
    );
    expect(app.effects.find(effect => effect.type === 'concept/add')).toMatchObject({
      concept: { id: 'kremlin', vi: [{ term: 'Điện Kremlin' }], en: [{ term: 'the Kremlin' }] },
    });
  });

  it('loses nothing of what comes in one read with the key that opens it', () => {
    const app = shell().send({ type: 'text', text: 'j' }).send({ type: 'text', text: 'tĐiện x' });
    expect(app.state.mode).toBe('term');
    expect(app.state.form?.vi.text.endsWith('Điện x')).toBe(true);
    expect(app.effects).toEqual([]);
  });

  it('treats letters as text, not as commands', () => {
    const app = shell().press('t', 'C-u', 'type:xuq?');
    expect(app.state.form?.vi.text).toBe('xuq?');
    expect(app.effects).toEqual([]);
  });

  it('refuses an entry with an empty side, and keeps the form open', () => {
    const app = shell().press('t', 'C-u', 'Enter');
    expect(app.state.said?.message.key).toBe('said.termEmpty');
    expect(app.state.mode).toBe('term');
  });

  it('does not add what the glossary has', () => {
    const app = shell();
    app.state = {
      ...app.state,
      concepts: [
        {
          id: 'kremlin',
          kind: 'organisation',
          vi: [{ term: 'Điện Kremlin', status: 'preferred' }],
          en: [{ term: 'the Kremlin', status: 'preferred' }],
        },
      ],
    };
    app.press('t', 'C-u', 'type:điện kremlin', 'Tab', 'C-u', 'type:Kremlin', 'Enter');
    expect(app.state.said?.message.key).toBe('said.conceptKnown');
  });

  it('is left with Escape, without a trace', () => {
    const app = shell().press('t', 'type:x', 'Escape');
    expect(app.state.mode).toBe('review');
    expect(app.effects).toEqual([]);
  });

  it('is undone like any decision: the concept is taken out again', () => {
    const app = shell().press('j', 'j', 't', 'Enter', 'u');
    expect(app.effects.at(-1)).toMatchObject({ type: 'concept/remove', concept: { id: 'rustem-umerov' } });
    app.press('C-r');
    expect(app.effects.at(-1)).toMatchObject({ type: 'concept/restore', concept: { id: 'rustem-umerov' } });
  });
});
