import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILTER_IDS } from './filters.ts';
import { MIXED, said, selectedText, shell, shellOn, shownStatuses, shownText } from './review.test-data.ts';
import { matchingRows } from './search.ts';
import { cursorOf, visibleRows } from './visible-rows.ts';

describe('the leading side', () => {
  it('is swapped with one key; the partner is selected and the same pair shown', () => {
    const app = shellOn(MIXED).press('g', 'Tab');
    const [vi, en] = [shownText(app, 'vi'), shownText(app, 'en')];
    app.press('s');
    expect(selectedText(app)).toBe(en);
    expect(shownText(app, 'vi')).toBe(vi);
    expect(selectedText(app.press('s'))).toBe(vi);
  });

  it('is chosen with h and l or the arrows', () => {
    const app = shellOn(MIXED);
    expect(app.press('l').state.review.lead).toBe('en');
    expect(app.press('Right').state.review.lead).toBe('en');
    expect(app.press('h').state.review.lead).toBe('vi');
    expect(app.press('Right', 'Left').state.review.lead).toBe('vi');
  });

  it('makes no difference to what is confirmed', () => {
    const vi = shellOn(MIXED).press('Enter');
    const en = shellOn(MIXED).press('l', 'Enter');
    const keyOf = (app: typeof vi) => [...(app.state.story?.open.verdicts.keys() ?? [])];
    expect(keyOf(en)).toEqual(keyOf(vi));
  });
});

describe('triage', () => {
  it('puts what is least certain first and what has no pair last, and keeps the selected sentence', () => {
    const app = shell().press('j');
    const before = selectedText(app);
    app.press('r');
    expect(selectedText(app)).toBe(before);
    const scores = visibleRows(app.state).map(
      at => app.state.story?.open.rows.vi[at]?.choices.find(({ suggested }) => suggested)?.score ?? 2,
    );
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(selectedText(app.press('r', 'g'))).toBe('Nga và Ukraine trao đổi tù nhân');
  });

  it('leaves decided rows where they are', () => {
    const app = shell().press('r', 'g');
    const before = visibleRows(app.state);
    expect(visibleRows(app.press('Enter', 'x').state)).toEqual(before);
  });
});

describe('jumps', () => {
  it('goes to the next undecided sentence and round the end, and back', () => {
    const app = shell().press('Enter', 'Enter');
    const here = selectedText(app);
    expect(selectedText(app.press('Tab'))).not.toBe(here);
    expect(selectedText(app.press('S-Tab'))).toBe(here);
  });

  it('goes to the next pair that differs in a fact', () => {
    expect(selectedText(shell().press('f'))).toBe('Cuộc đàm phán kéo dài 40 phút.');
  });

  it('says so when there is none', () => {
    const app = shell().press('f', 'x', 'f');
    expect(said(app)).toBe('said.noDiffering');
  });
});

describe('filters', () => {
  it('narrow the list, say so, and are cleared with one key', () => {
    const app = shell().press('Enter', 'i', 'Space', 'q');
    expect(new Set(shownStatuses(app))).toEqual(new Set(['suggested']));
    app.press('0');
    expect(shownStatuses(app)).toContain('confirmed');
    expect(said(app.press('0'))).toBe('said.noFilters');
  });

  it('keep the selected row when it passes, and go to the nearest when not', () => {
    const app = shell().press('Enter', 'Enter', 'i', 'Space', 'q');
    const kept = selectedText(app);
    expect(cursorOf(app.state)).toBeGreaterThanOrEqual(0);
    app.press('0', 'g', 'i', 'q');
    expect(cursorOf(app.state)).toBeGreaterThanOrEqual(0);
    expect(kept).not.toBe('');
  });

  it('of one kind add up, and those of different kinds narrow each other', () => {
    const app = shell().press('Enter');
    const count = (...ids: readonly string[]): number => {
      const filters = new Set(FILTER_IDS.filter(id => ids.includes(id)));
      return visibleRows({ ...app.state, review: { ...app.state.review, filters } }).length;
    };
    expect(count('waiting', 'confirmed')).toBe(count('waiting') + count('confirmed'));
    expect(count('waiting', 'differing')).toBeLessThanOrEqual(Math.min(count('waiting'), count('differing')));
    expect(count('differing')).toBe(1);
  });

  it('never hide the cursor while any row is shown, whatever keys are pressed', () => {
    const key = fc.constantFrom('i', 'j', 'k', 'Space', 'q', 'Enter', 'x', 's', 'r', '0', 'Tab', 'G', 'g');
    fc.assert(
      fc.property(fc.array(key, { maxLength: 20 }), keys => {
        const app = shellOn(MIXED).press(...keys);
        if (visibleRows(app.state).length === 0 || app.state.mode === 'stories') return;
        const pressed = app.state.mode === 'review' ? app.press('Tab') : app;
        expect(pressed.state.review.row).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('searching', () => {
  it('goes to what is typed while it is typed, on either side, and tells how often it stands there', () => {
    const app = shellOn(MIXED).press('/', 'type:umerov');
    expect(selectedText(app)).toContain('Umerov');
    expect(said(app.press('Enter'))).toBe('said.matches');
    expect(app.state.said?.message.values?.count).toBe(1);
    expect(selectedText(app.press('g', '/', 'type:ceasefire', 'Enter'))).toContain('ngừng bắn');
  });

  it('finds letters with marks by letters without, but not the other way round', () => {
    const app = shellOn(MIXED).press('/', 'type:dam phan', 'Enter');
    expect(selectedText(app)).toContain('đàm phán');
    expect(said(app.press('/', 'C-u', 'type:Rủtem', 'Enter'))).toBe('said.noMatch');
  });

  it('finds the same typed letter by letter as at once', () => {
    for (const query of ['Umerov', 'phái', 'the talks', 'an 40', 'đà', 'Đàm']) {
      const atOnce = shellOn(MIXED).press('/', `type:${query}`);
      const letters = [...query].map(letter => `type:${letter}`);
      const slowly = shellOn(MIXED).press('/', ...letters);
      expect([...matchingRows(slowly.state)]).toEqual([...matchingRows(atOnce.state)]);
    }
  });

  it('goes back to where it was with Escape', () => {
    const app = shellOn(MIXED).press('j', '/', 'type:40 phút', 'Escape');
    expect(selectedText(app)).toContain('Rustem');
    expect(app.state.review.query).toBe('');
  });

  it('goes through the matches with n and N, round the end with a word about it', () => {
    const app = shellOn(MIXED).press('/', 'type:an', 'Enter', 'n');
    expect(['said.match', 'said.matchRound']).toContain(said(app));
    const here = selectedText(app);
    expect(selectedText(app.press('n', 'N'))).toBe(here);
    expect(said(shell().press('n'))).toBe('said.noSearch');
  });
});
