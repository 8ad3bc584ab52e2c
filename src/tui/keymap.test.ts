import { describe, expect, it } from 'vitest';
import { widthOf } from '../core/text/width.ts';
import { formatKeyTable, hintLine, keyRowOf } from './key-table.ts';
import { type Command, commandFor, KEYMAP, MODES, type Mode, showKey, TEXT_MODES } from './keymap.ts';
import { en } from './messages/en.ts';
import { vi } from './messages/vi.ts';

const bindingsOf = (mode: Mode) => KEYMAP.filter(binding => binding.modes.includes(mode));
const KEY_MODES = MODES.filter(mode => !TEXT_MODES.includes(mode));
/** Modes with a list in which one moves. */
const LIST_MODES = KEY_MODES.filter(mode => mode !== 'split');

describe('the key table', () => {
  it.each(MODES)('binds no key twice in mode %s', mode => {
    const keys = bindingsOf(mode).flatMap(binding => binding.keys);
    const twice = keys.filter((key, at) => keys.indexOf(key) < at);
    expect(twice).toEqual([]);
  });

  it('has a name in both languages for every command, and a key for every name', () => {
    const commands = new Set(KEYMAP.map(({ command }) => command));
    for (const command of commands) {
      expect(en[`command.${command}`], command).toMatch(/\S/);
      expect(vi[`command.${command}`], command).toMatch(/\S/);
    }
    const named = Object.keys(en).flatMap(key =>
      key.startsWith('command.') ? [key.slice(8) as Command] : [],
    );
    expect(named.filter(command => !commands.has(command))).toEqual([]);
  });

  it.each(KEY_MODES)('leaves mode %s with q', mode => {
    expect(commandFor(mode, 'q')).toBe(mode === 'stories' ? 'quit' : 'back');
  });

  it.each(MODES)('has a meaning for Esc in mode %s that loses nothing', mode => {
    expect(['leave', 'back', 'cancel']).toContain(commandFor(mode, 'Escape'));
  });

  it.each(MODES)('leaves the program from mode %s with Ctrl-C', mode => {
    expect(commandFor(mode, 'C-c')).toBe('interrupt');
    expect(commandFor(mode, 'C-l')).toBe('redraw');
    expect(commandFor(mode, 'C-z')).toBe('suspend');
  });

  it.each(MODES.filter(mode => mode !== 'help'))('reaches the help from mode %s', mode => {
    expect(commandFor(mode, 'F1')).toBe('help');
    if (!TEXT_MODES.includes(mode)) expect(commandFor(mode, '?')).toBe('help');
  });

  it.each(TEXT_MODES)('leaves every printable key to the text in mode %s', mode => {
    const keys = bindingsOf(mode).flatMap(binding => binding.keys);
    expect(keys.filter(key => [...key].length === 1 || key === 'Space')).toEqual([]);
  });

  it('needs no key that terminals cannot send', () => {
    const sendable =
      /^(?:[!-~]|Space|Enter|Tab|S-Tab|Escape|Up|Down|Left|Right|Home|End|PageUp|PageDown|F1|C-[a-z])$/;
    for (const key of KEYMAP.flatMap(binding => binding.keys)) expect(key).toMatch(sendable);
    // These arrive as Tab, Enter and Backspace.
    for (const key of ['C-i', 'C-m', 'C-j', 'C-h'])
      expect(KEYMAP.some(binding => binding.keys.includes(key))).toBe(false);
  });

  it.each(LIST_MODES)('moves in mode %s with the keys of vi and with plain ones', mode => {
    const moves = [
      ['down', 'j', 'Down'],
      ['up', 'k', 'Up'],
      ['first', 'g', 'Home'],
      ['last', 'G', 'End'],
      ['pageDown', 'C-d', 'PageDown'],
      ['pageUp', 'C-u', 'PageUp'],
    ] as const;
    for (const [command, vim, plain] of moves)
      expect([commandFor(mode, vim), commandFor(mode, plain)]).toEqual([command, command]);
  });

  it('chooses a side in Review with h, l and the arrows, and goes through what was found with n, N', () => {
    for (const [vim, plain] of [
      ['h', 'Left'],
      ['l', 'Right'],
    ] as const) {
      for (const mode of ['review', 'split', 'glossary'] as const)
        expect(commandFor(mode, vim), mode).toBe(commandFor(mode, plain));
    }
    expect(commandFor('review', 'h')).toBe('leadVietnamese');
    expect(commandFor('review', 'l')).toBe('leadEnglish');
    expect(commandFor('review', 'n')).toBe('nextMatch');
    expect(commandFor('review', 'N')).toBe('previousMatch');
  });

  it('reads a space as the key Space', () => {
    expect(commandFor('review', ' ')).toBe(commandFor('review', 'Space'));
  });
});

describe('the hint line', () => {
  const lastHint = (ui: 'vi' | 'en', mode: Mode): string => {
    if (mode === 'help') return ui === 'en' ? '? back' : '? quay lại';
    const key = TEXT_MODES.includes(mode) ? 'F1' : '?';
    return `${key} ${ui === 'en' ? 'help' : 'trợ giúp'}`;
  };

  it.each(MODES)('fits one line at any width in mode %s and ends with the key of the help', mode => {
    for (const ui of ['vi', 'en'] as const) {
      for (let columns = 20; columns <= 300; columns++) {
        const line = hintLine(ui, mode, columns);
        expect(widthOf(line), `${columns}: ${line}`).toBeLessThanOrEqual(columns);
        expect(line.endsWith(lastHint(ui, mode)), `${columns}: ${line}`).toBe(true);
      }
    }
  });

  it.each(MODES)('shows the keys of mode %s by rank, and says with … that there are more', mode => {
    const all = hintLine('en', mode, 1000);
    expect(all).not.toContain('…');
    for (let columns = 20; columns <= 300; columns++) {
      const line = hintLine('en', mode, columns);
      if (line === all) continue;
      const [kept = ''] = line.split('…');
      expect(line).toContain('…');
      expect(all.startsWith(kept)).toBe(true);
    }
    expect(hintLine('en', mode, widthOf(all))).toBe(all);
  });

  it('shows what matters most first', () => {
    expect(hintLine('en', 'review', 55)).toBe('Enter confirm  x reject  o next candidate  …  ? help');
    expect(hintLine('vi', 'stories', 40)).toBe('Enter mở  / tìm tin  …  ? trợ giúp');
    expect(hintLine('en', 'prompt', 80)).toBe('Enter done  Esc cancel  F1 help');
  });
});

describe('the rows of the key table', () => {
  it('name special keys as people write them', () => {
    expect(['C-r', 'PageDown', 'x', 'Up', 'S-Tab', 'Escape'].map(showKey)).toEqual([
      'Ctrl-r',
      'PgDn',
      'x',
      '↑',
      'Shift-Tab',
      'Esc',
    ]);
  });

  it('write the digits as a range', () => {
    const digits = KEYMAP.find(({ command }) => command === 'confirmNumber');
    expect(digits && keyRowOf('en', digits).keys).toBe('1 … 9');
  });

  it('make a table for a terminal: for each screen all of its keys but those that most have', () => {
    const sections = new Map(
      formatKeyTable('en', false)
        .split('\n\n')
        .map(section => section.split('\n'))
        .map(([title = '', ...lines]) => [title, lines.map(line => line.trim())]),
    );
    const facts = sections.get('Facts')?.map(line => line.split(' ')[0]);
    expect(facts).toEqual(expect.arrayContaining(['Enter', 'u', 'q']));
    expect(sections.get(en['help.everywhere'])).toHaveLength(3);
    const movements = [...sections].find(([title]) => title.startsWith('Stories, Review, '))?.[1];
    expect(movements?.some(line => line.startsWith('j, ↓'))).toBe(true);
    expect(sections.get('Review')?.some(line => line.startsWith('j, ↓'))).toBe(false);
  });

  it('make one in Markdown that has every binding', () => {
    const [head, rule, ...rows] = formatKeyTable('vi', true).split('\n');
    expect([head, rule]).toEqual(['| Ở đâu | Phím |', '|---|---|']);
    for (const row of rows) expect(row).toMatch(/^\| [^|]+ \| `[^|]+ \|$/);
    for (const { command } of KEYMAP)
      expect(rows.join('\n'), command).toContain(`\` ${vi[`command.${command}`]}`);
  });
});

describe('messages', () => {
  const keys = Object.keys(en) as (keyof typeof en)[];

  it('are the same set in both languages', () => {
    expect(Object.keys(vi).sort()).toEqual([...keys].sort());
  });

  it('have the same places for values in both languages', () => {
    const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const key of keys) expect(places(vi[key]), key).toEqual(places(en[key]));
  });

  it('are Vietnamese in the Vietnamese file, NFC', () => {
    for (const [key, text] of Object.entries(vi)) expect(text, key).toBe(text.normalize('NFC'));
    expect(
      keys.filter(key => en[key] === vi[key] && /\p{L}{2}/u.test(en[key].replace(/\{\w+\}/g, ''))),
    ).toEqual([]);
  });
});
