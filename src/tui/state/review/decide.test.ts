import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FakeShell, sampleState } from '../../../../test/support/sample-state.ts';
import { progressOf } from '../../../core/pairs/progress.ts';
import { statusOfRow } from '../../../core/pairs/review-rows.ts';
import { MIXED, said, selectedText, shell, shellOn, shownText, written } from './review.test-data.ts';
import { selectedPair } from './selection.ts';

function progress({ state }: FakeShell) {
  return state.story && progressOf(state.story.open);
}

describe('deciding', () => {
  it('starts on the first sentence that waits, with its best pair', () => {
    expect(selectedText(shell())).toBe('Nga và Ukraine trao đổi tù nhân');
    expect(shownText(shell())).toBe('Russia and Ukraine exchange prisoners');
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
    expect(app.state.said).toMatchObject({
      isError: true,
      message: { values: { reason: 'the disk is full' } },
    });
  });

  it('warns once before it quits with an unsaved decision', () => {
    const app = shell();
    app.failing = true;
    app.press('Enter');
    app.failing = false;
    app.press('q');
    expect(app.state.mode).toBe('review');
    expect(said(app)).toBe('said.unsavedQuit');
    expect(app.press('q', 'q').effects.at(-1)).toEqual({ type: 'exit', code: 0 });
  });

  it('decides on two pairs when Enter comes twice in one read', () => {
    expect(progress(shell().send({ type: 'text', text: 'cc' }))?.confirmed).toBe(2);
  });

  it('rejects and goes on; the row keeps what was rejected, and its other candidates', () => {
    const app = shell().press('x');
    expect(progress(app)?.rejected).toBe(1);
    expect(selectedText(app)).toBe('Cuộc đàm phán kéo dài 40 phút.');
    app.press('g');
    expect(shownText(app)).toBe('Russia and Ukraine exchange prisoners');
    expect(shownText(app.press('o'))).not.toBe('Russia and Ukraine exchange prisoners');
  });

  it('goes through the candidates and round again, and confirms the one shown', () => {
    const app = shell();
    const count = selectedPair(app.state)?.row.choices.length ?? 0;
    const first = shownText(app);
    const second = shownText(app.press('o'));
    expect(second).not.toBe(first);
    expect(shownText(app.press('O', 'O'))).not.toBe(second);
    expect(shownText(app.press('o', ...Array.from({ length: count }, () => 'o')))).toBe(first);
    expect(shownText(app.press('o', 'Enter', 'g'))).toBe(second);
  });

  it('confirms a candidate by its number with one key, and nothing by a number that is not shown', () => {
    const candidate = (en: number, score: number) => {
      return { viArticle: 0, enArticle: 0, vi: [0], en: [en], score, suggested: score > 0.5 };
    };
    const waiting = { ...candidate(0, 0.9), vi: [3] };
    const candidates = [candidate(3, 0.9), waiting, candidate(1, 0.3), candidate(2, 0.004)];
    const app = shellOn(MIXED);
    app.happen({ type: 'story/ranked', name: 'talks', layout: '', candidates, learned: [] });
    expect(said(app.press('g', '3'))).toBe('said.noSuchCandidate');
    expect(said(app.press('2'))).toBe('said.confirmedWeak');
    expect(written(app)).toEqual(['confirm']);
    expect(shownText(app.press('g'))).toContain('Rustem Umerov');
  });

  it('answers in words when there is nothing to confirm again', () => {
    const app = shell().press('Enter', 'g', 'Enter');
    expect(said(app)).toBe('said.already');
    expect(app.effects).toHaveLength(1);
  });

  it('sets a decided pair back to undecided', () => {
    const app = shell().press('Enter', 'g', 'U');
    expect(progress(app)).toMatchObject({ confirmed: 0 });
    expect(said(app)).toBe('said.unpaired');
    expect(said(app.press('U'))).toBe('said.notDecided');
    expect(progress(app.press('u'))?.confirmed).toBe(1);
  });

  it('confirms marked sentences and the shown partner as one pair', () => {
    const app = shell().press('Space', 'j', 'Space', 'Enter');
    const draft = app.effects.flatMap(effect => (effect.type === 'decide' ? [effect.draft] : []))[0];
    expect(draft?.type === 'confirm' && draft.pair.vi).toHaveLength(2);
    expect(app.state.review.marks).toEqual([]);
  });

  it('refuses marks of another article instead of dropping them, for Enter and numbers alike', () => {
    const [vi] = MIXED.vi;
    if (!vi) throw new Error('there is an article');
    const app = shellOn({ ...MIXED, vi: [vi, { ...vi, file: 'c.vi.md' }] }).press('G', 'Space', 'g');
    for (const key of ['Enter', '1']) {
      expect(said(app.press(key))).toBe('said.severalArticles');
      expect(app.state.review.marks).toHaveLength(1);
    }
    expect(app.effects).toEqual([]);
  });

  it('decides nothing on a row that the filters hide', () => {
    const app = shell();
    app.state = { ...app.state, review: { ...app.state.review, filters: new Set(['noted']) } };
    for (const key of ['Enter', 'x', '1', 'b', 'm', 'U', 'y', 't'])
      expect(said(app.press(key))).toBe('app.noRows');
    expect(app.effects).toEqual([]);
  });

  it('says in one line what was done and that nothing else waits, or waits outside the filters', () => {
    const app = shell().press(...Array.from({ length: 4 }, () => 'Enter'), 'x');
    expect(app.state.said?.message).toEqual({ key: 'said.lastDecided', values: { what: 'said.rejected' } });
    const filtered = shell().press('b');
    filtered.state = { ...filtered.state, review: { ...filtered.state.review, filters: new Set(['later']) } };
    expect(filtered.press('Enter').state.said?.message).toMatchObject({
      key: 'said.restFiltered',
      values: { what: 'said.confirmed', count: 4 },
    });
  });

  it('takes marks away with Escape, and decides nothing by it', () => {
    const app = shell().press('Space', 'Escape');
    expect(app.state.review.marks).toEqual([]);
    expect(app.state.mode).toBe('review');
    expect(app.effects).toEqual([]);
  });

  it('counts in the header what a recount of the rows gives', () => {
    const app = shell().press('Enter', 'x', 'Tab', 'Enter');
    const { open } = app.state.story ?? {};
    const statuses = open?.rows.vi.map(row => statusOfRow(row, open.verdicts)) ?? [];
    const count = (status: string): number => statuses.filter(one => one === status).length;
    // One sentence a side in every pair here, so pairs and rows are as many.
    expect(progress(app)).toMatchObject({
      confirmed: count('confirmed'),
      left: count('suggested'),
      rejected: count('rejected'),
      only: { vi: count('only') },
    });
  });

  it('says so when everything is decided', () => {
    const app = shell().press(...Array.from({ length: 6 }, () => 'Enter'));
    expect(progress(app)?.left).toBe(0);
    expect(said(app.press('Tab'))).toBe('said.allDecided');
  });

  it('decides nothing while somebody else has the story, and says who', () => {
    const holder = { by: 'lan', host: 'desk', since: '2026-11-24T01:02:03.000Z' };
    for (const key of ['Enter', 'x', '1', 'b', 'm', 'A', 'u', 'y', 'U']) {
      const app = shell().press('Enter').happen({ type: 'story/held', holder });
      const before = app.effects.length;
      app.press(key);
      expect(app.effects.slice(before)).toEqual([]);
      expect(['said.readOnly', 'said.notDecided']).toContain(said(app));
    }
  });
});

describe('taking back', () => {
  it('names what was undone and goes there; redo does it again', () => {
    const app = shell().press('Enter', 'Enter', 'u');
    expect(progress(app)?.confirmed).toBe(1);
    expect(selectedText(app)).toBe('Cuộc đàm phán kéo dài 40 phút.');
    expect(app.state.said?.message.values?.what).toContain('Cuộc đàm phán');
    expect(progress(app.press('C-r'))?.confirmed).toBe(2);
  });

  it('works across a restart', () => {
    const before = shell().press('Enter', 'Enter');
    const after = new FakeShell(sampleState(before.state.story?.open.decisions)).press('u', 'u');
    expect(progress(after)?.confirmed).toBe(0);
    expect(said(after.press('u'))).toBe('said.nothingToUndo');
    expect(progress(after.press('C-r', 'C-r'))?.confirmed).toBe(2);
    expect(said(after.press('C-r'))).toBe('said.nothingToRedo');
  });

  it('gives back the very state that was before, for any keys and as many undos', () => {
    const key = fc.constantFrom('Enter', 'x', 'o', 'j', 'k', 'Tab', 'b', 'U', '2', 's', 'y', 'J', 'Space');
    fc.assert(
      fc.property(fc.array(key, { maxLength: 14 }), keys => {
        const app = shellOn(MIXED).press(...keys);
        if (app.state.mode === 'split') app.press('Enter');
        const lines = written(app).length;
        app.press(...Array.from({ length: lines }, () => 'u'));
        const { open } = app.state.story ?? {};
        expect([...(open?.verdicts ?? [])]).toEqual([]);
        expect([...(open?.state.later ?? [])]).toEqual([]);
        expect(open?.articles.vi.map(({ sentences }) => sentences)).toEqual(
          MIXED.vi.map(({ sentences }) => sentences),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('a note, and a mark for later', () => {
  it('is typed, kept, changed and taken away', () => {
    const app = shell().press('m', 'type:xem lại số liệu', 'Enter');
    expect([...(app.state.story?.open.state.notes.values() ?? [])]).toEqual(['xem lại số liệu']);
    app.press('m');
    expect(app.state.prompt?.line.text).toBe('xem lại số liệu');
    app.press('C-u', 'Enter');
    expect(app.state.story?.open.state.notes.size).toBe(0);
    expect(said(app)).toBe('said.noteRemoved');
  });

  it('is not taken when one gives up', () => {
    expect(shell().press('m', 'type:x', 'Escape').effects).toEqual([]);
  });

  it('comes back from the editor without the quoted sentences', () => {
    const app = shell().press('e');
    const asked = app.effects[0];
    const text = asked?.type === 'editor' ? asked.text : '';
    expect(text).toContain('# Nga và Ukraine trao đổi tù nhân');
    app.happen({ type: 'editor/returned', purpose: 'note', text: `Hỏi lại tòa soạn.\n${text}` });
    expect([...(app.state.story?.open.state.notes.values() ?? [])]).toEqual(['Hỏi lại tòa soạn.']);
  });

  it('can stand on a sentence that nothing pairs with', () => {
    const app = shell().press('G', 'b');
    expect(said(app)).toBe('said.later');
    expect(app.state.story?.open.state.later.size).toBe(1);
    expect(said(app.press('b'))).toBe('said.notLater');
    expect(app.state.story?.open.state.later.size).toBe(0);
  });
});
