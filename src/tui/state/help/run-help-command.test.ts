import { describe, expect, it } from 'vitest';
import { FakeShell, sampleState } from '../../../../test/support/sample-state.ts';
import { keyRowOf } from '../../key-table.ts';
import { KEYMAP, MODES, type Mode } from '../../keymap.ts';
import { signRows } from '../../signs.ts';
import type { AppState } from '../app-state.ts';
import { bodyArea } from '../body-area.ts';
import { storiesState } from '../stories/stories.test-data.ts';
import { type HelpLine, helpLinesOf, helpPage, helpScroll } from './help-lines.ts';

const WIDE = 300;
const helpOf = (of: Mode, query = ''): readonly HelpLine[] =>
  helpLinesOf({ ui: 'en', help: { of, scroll: 0, query } }, WIDE);
const headings = (lines: readonly HelpLine[]): string[] =>
  lines.flatMap(line => (line.type === 'heading' ? [line.text] : []));
const labels = (lines: readonly HelpLine[]): string[] =>
  lines.flatMap(line => (line.type === 'row' ? [line.label] : []));
const scrollOf = (state: AppState): number => helpScroll(state, bodyArea(state));

describe('the help', () => {
  it.each(MODES)('called from %s lists every key once, and every sign', mode => {
    const rows = helpOf(mode).flatMap(line =>
      line.type === 'row' ? [`${line.keys} ${line.label} ${line.where}`] : [],
    );
    const wanted = [...KEYMAP.map(binding => keyRowOf('en', binding)), ...signRows('en')];
    expect(rows.sort()).toEqual(wanted.map(row => `${row.keys} ${row.label} ${row.where}`).sort());
  });

  it.each(MODES)(
    'called from %s lists its keys first, then those that work everywhere, the signs last',
    mode => {
      const lines = helpOf(mode);
      const first = lines.findIndex(line => line.type === 'heading' && line.text === 'Everywhere');
      const here = labels(lines.slice(0, first));
      const local = KEYMAP.filter(binding => binding.modes.includes(mode)).map(
        one => keyRowOf('en', one).label,
      );
      const everywhere = ['help', 'draw the screen again', 'suspend', 'leave at once'];
      expect(here.toSorted()).toEqual(local.filter(label => !everywhere.includes(label)).sort());
      expect(new Set(labels(lines.slice(first, first + 6)))).toEqual(new Set(everywhere));
      expect(headings(lines).at(-1)).toBe('Signs');
    },
  );

  it('names its sections after the screens', () => {
    expect(headings(helpOf('facts'))).toEqual([
      'Facts · Decide',
      'Facts · Move',
      'Facts · Glossary',
      'Facts · Program',
      'Everywhere',
      ...['Stories', 'Review', 'Partners', 'Split', 'Filters', 'Terms', 'Glossary'],
      ...['Glossary entry', 'Line of text', 'Help', 'Signs'],
    ]);
  });

  it.each([
    ['Ctrl-r', 'redo'],
    ['shift', 'previous undecided'],
    ['page down', 'page down'],
    ['partners', 'confirm the pair'],
    ['signs', 'for later'],
  ])('is searched for %s by key, by what it does and by where', (query, label) => {
    const found = labels(helpOf('review', query));
    expect(found).toContain(label);
    expect(found.length).toBeLessThan(labels(helpOf('review')).length / 2);
  });

  it('is searched without marks in Vietnamese', () => {
    const found = helpLinesOf({ ui: 'vi', help: { of: 'review', scroll: 0, query: 'hoan tac' } }, WIDE);
    expect(labels(found)).toEqual(['hoàn tác']);
  });

  it('wraps what a key does in a narrow window, with the key once', () => {
    const narrow = helpLinesOf({ ui: 'vi', help: { of: 'review', scroll: 0, query: 'doubtful W' } }, 40);
    expect(narrow).toEqual([]);
    const lines = helpLinesOf({ ui: 'en', help: { of: 'review', scroll: 0, query: 'may have' } }, 40);
    expect(lines.slice(1).map(line => line.type === 'row' && [line.keys, line.label])).toEqual([
      ['w', 'next without a pair'],
      ['', 'that may have one'],
    ]);
  });
});

describe('the keys of the help', () => {
  it.each(['?', 'q', 'Escape'])('close it with %s, and leave everything as it was', key => {
    const before = new FakeShell(sampleState()).press('j').state;
    const after = new FakeShell(before).press('?', 'j', key).state;
    expect({ ...after, help: before.help }).toEqual(before);
  });

  it('scroll by lines and pages, never past the end', () => {
    const shell = new FakeShell(sampleState()).press('?', 'j', 'j', 'k');
    expect(scrollOf(shell.state)).toBe(1);
    const area = bodyArea(shell.state);
    const last = helpLinesOf(shell.state, area.columns).length - helpPage(area);
    expect(scrollOf(shell.press('G').state)).toBe(last);
    expect(scrollOf(shell.press('PageDown', 'j').state)).toBe(last);
    expect(scrollOf(shell.press('k').state)).toBe(last - 1);
    expect(scrollOf(shell.press('g', 'C-d').state)).toBe(helpPage(area) - 1);
    expect(scrollOf(shell.press('Home', 'k').state)).toBe(0);
  });

  it('scroll from what is in sight after the window became larger', () => {
    const shell = new FakeShell(sampleState())
      .press('?', 'G')
      .happen({ type: 'resized', columns: 80, rows: 500 });
    expect(scrollOf(shell.state)).toBe(0);
    shell.happen({ type: 'resized', columns: 80, rows: 24 });
    shell.happen({ type: 'resized', columns: 80, rows: 60 }).press('k');
    const area = bodyArea(shell.state);
    expect(scrollOf(shell.state)).toBe(helpLinesOf(shell.state, 80).length - helpPage(area) - 1);
  });

  it('search while one types, and give up what was typed', () => {
    const shell = new FakeShell(sampleState()).press('?', 'G', '/', 'type:undo');
    expect(labels(helpLinesOf(shell.state, WIDE))).toEqual(['undo']);
    expect(shell.press('Enter').state).toMatchObject({ mode: 'help', help: { query: 'undo', scroll: 0 } });
    expect(shell.press('/', 'type:x', 'Escape').state.help.query).toBe('undo');
    expect(shell.press('q', '?').state.help.query).toBe('');
  });

  it('do not lose a text that is being typed', () => {
    const shell = new FakeShell(sampleState()).press('m', 'type:xem lại', 'F1', '/');
    expect(shell.state.mode).toBe('help');
    expect(shell.state.said?.message.key).toBe('said.lineFirst');
    expect(shell.press('q').state).toMatchObject({ mode: 'prompt', prompt: { line: { text: 'xem lại' } } });
  });

  it('can be called from the list of stories as well', () => {
    const shell = new FakeShell(storiesState()).press('?');
    expect(headings(helpLinesOf(shell.state, WIDE))[0]).toBe('Stories · Move');
    expect(shell.press('?').state.mode).toBe('stories');
  });
});
