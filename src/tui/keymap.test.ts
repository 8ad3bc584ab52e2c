import { describe, expect, it } from 'vitest';
import { widthOf } from '../core/text/width.ts';
import { hintLine, keyRows } from './key-table.ts';
import { commandFor, KEYMAP, MODES, showKey } from './keymap.ts';
import { en } from './messages/en.ts';
import { vi } from './messages/vi.ts';

describe('the key table', () => {
  it('binds no key twice in one mode', () => {
    for (const mode of MODES) {
      const keys = KEYMAP.filter(binding => binding.modes.includes(mode)).flatMap(binding => binding.keys);
      expect(new Set(keys).size, `${mode}: ${keys.join(' ')}`).toBe(keys.length);
    }
  });

  it('has a way out of every mode', () => {
    const exits = new Set(['back', 'quit', 'cancel']);
    for (const mode of MODES) {
      expect(
        KEYMAP.some(binding => binding.modes.includes(mode) && exits.has(binding.command)),
        mode,
      ).toBe(true);
      expect(commandFor(mode, 'C-c')).toBe('interrupt');
    }
  });

  it('leaves every printable key to the text in the entry form', () => {
    const taken = KEYMAP.filter(binding => binding.modes.includes('term')).flatMap(binding => binding.keys);
    expect(taken.filter(key => [...key].length === 1)).toEqual([]);
  });

  it('needs no key that terminals cannot send', () => {
    const sendable =
      /^(?:[!-~]|Enter|Tab|S-Tab|Escape|Up|Down|Left|Right|Home|End|PageUp|PageDown|F1|C-[a-z])$/;
    for (const key of KEYMAP.flatMap(binding => binding.keys)) expect(key).toMatch(sendable);
    // These arrive as Tab, Enter and Backspace.
    for (const key of ['C-i', 'C-m', 'C-j', 'C-h'])
      expect(KEYMAP.some(binding => binding.keys.includes(key))).toBe(false);
  });

  it('offers both the keys of vi and plain ones for moving', () => {
    for (const [vim, plain] of [
      ['j', 'Down'],
      ['k', 'Up'],
      ['g', 'Home'],
      ['G', 'End'],
      ['C-d', 'PageDown'],
      ['h', 'Left'],
      ['l', 'Right'],
    ] as const) {
      expect(commandFor('review', vim)).toBe(commandFor('review', plain));
    }
  });
});

describe('the hint line', () => {
  it.each(MODES)('fits one line at any width in mode %s, in both languages', mode => {
    for (const ui of ['vi', 'en'] as const) {
      for (let columns = 20; columns <= 200; columns++)
        expect(widthOf(hintLine(ui, mode, columns))).toBeLessThanOrEqual(columns);
    }
  });

  it('always ends with help where help can be called', () => {
    for (const mode of ['review', 'stories'] as const) {
      for (let columns = 30; columns <= 200; columns += 7)
        expect(hintLine('en', mode, columns)).toMatch(/\? help$/);
    }
  });

  it('shows every hint when there is room', () => {
    expect(hintLine('en', 'review', 300)).not.toContain('…');
  });
});

describe('help', () => {
  it('lists every binding once, those of the mode it was called from first', () => {
    const rows = keyRows('en', 'term');
    expect(rows).toHaveLength(KEYMAP.length);
    expect(rows[0]?.where).toContain('Glossary entry');
  });

  it('names special keys as people write them', () => {
    expect([showKey('C-r'), showKey('PageDown'), showKey('x'), showKey('Up')]).toEqual([
      'Ctrl-r',
      'PgDn',
      'x',
      '↑',
    ]);
  });
});

describe('messages', () => {
  it('are the same set in both languages', () => {
    expect(Object.keys(vi).sort()).toEqual(Object.keys(en).sort());
  });

  it('have the same places for values in both languages', () => {
    const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const key of Object.keys(en) as (keyof typeof en)[])
      expect(places(vi[key]), key).toEqual(places(en[key]));
  });

  it('are Vietnamese in the Vietnamese file, NFC', () => {
    for (const [key, text] of Object.entries(vi)) expect(text, key).toBe(text.normalize('NFC'));
    const same = (Object.keys(en) as (keyof typeof en)[]).filter(key => en[key] === vi[key]);
    expect(same).toEqual([]);
  });
});
