import { describe, expect, it } from 'vitest';
import { FakeShell, sampleState } from '../../../test/support/sample-state.ts';
import { filterCounts } from '../state/filter/filter-counts.ts';
import { FILTER_IDS } from '../state/review/filters.ts';
import { visibleRows } from '../state/review/visible-rows.ts';
import { filterLines } from './filter-lines.ts';
import { textOf } from './line-text.test-data.ts';

const shown = (shell: FakeShell, rows: number, columns = 40): string[] =>
  filterLines(shell.state, { rows, columns }).map(line => textOf(line).trimEnd());

describe('the panel of filters', () => {
  it('shows what is set, the cursor, and the rows that each filter would show', () => {
    const shell = new FakeShell(sampleState()).press('i', 'Space', 'j');
    expect(shown(shell, 16).slice(0, 8)).toEqual([
      'Show only',
      '  [x] undecided           5',
      '> [ ] confirmed           0',
      '  [ ] edited since        0',
      '  [ ] rejected            0',
      '  [ ] only here           1',
      '',
      expect.stringMatching(/^ {2}\[ \] score below/),
    ]);
  });

  it('counts in the whole story, whatever filters are set', () => {
    const shell = new FakeShell(sampleState()).press('c', 'i', 'Space', 'j', 'Space', 'G', 'Space');
    const none = { ...shell.state, review: { ...shell.state.review, filters: new Set<never>() } };
    for (const id of FILTER_IDS) {
      const alone = { ...none, review: { ...none.review, filters: new Set([id]) } };
      expect(filterCounts(shell.state)[id], id).toBe(visibleRows(alone).length);
    }
  });

  it.each([1, 2, 5, 12, 13, 14, 30])('has the cursor in sight in %i rows', rows => {
    const shell = new FakeShell(sampleState()).press('i');
    for (const _ of FILTER_IDS) {
      const lines = shown(shell.press('j'), rows);
      expect(lines.length).toBeLessThanOrEqual(rows);
      expect(lines.filter(line => line.startsWith('>'))).toHaveLength(1);
    }
  });

  it('speaks Vietnamese', () => {
    const shell = new FakeShell({ ...sampleState(), ui: 'vi' }).press('i');
    expect(shown(shell, 16)[1]).toMatch(/^> \[ \] chưa duyệt +5$/);
  });
});
