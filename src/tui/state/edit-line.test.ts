import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EditLine, editLine, editWithKey, insertText } from './edit-line.ts';

function type(line: EditLine, ...steps: string[]): EditLine {
  return steps.reduce(
    (current, step) =>
      step.startsWith('<') ? (editWithKey(current, step.slice(1, -1)) ?? current) : insertText(current, step),
    line,
  );
}

describe('editing a line', () => {
  it('gives the word that Telex and VNI bursts mean', () => {
    expect(type(editLine(), 'Viet', '<Backspace>', '<Backspace>', '<Backspace>', 'iệt').text).toBe('Việt');
    expect(
      type(editLine(), 'd', '<Backspace>', 'đ', 'uo', '<Backspace>', '<Backspace>', 'ươ', 'ng').text,
    ).toBe('đương');
  });

  it('joins a tone that comes as a mark of its own with its letter', () => {
    expect(type(editLine(), 'hoa', '\u0300').text).toBe('hoà');
  });

  it('moves and deletes by grapheme, also in decomposed text', () => {
    expect(type(editLine('Việt'.normalize('NFD')), '<Left>', '<Backspace>').text).toBe('Vit');
    expect(type(editLine('Đà'), '<Home>', '<Delete>').text).toBe('à');
    expect(type(editLine('👍🏽x'), '<Left>', '<Backspace>').text).toBe('x');
  });

  it('tells Backspace from Delete', () => {
    const middle = type(editLine('abc'), '<Left>');
    expect(editWithKey(middle, 'Backspace')?.text).toBe('ac');
    expect(editWithKey(middle, 'Delete')?.text).toBe('ab');
  });

  it('deletes a word, to the start and to the end', () => {
    expect(type(editLine('Điện Kremlin'), '<C-w>').text).toBe('Điện ');
    expect(type(editLine('Điện Kremlin'), '<C-u>').text).toBe('');
    expect(type(editLine('Điện Kremlin'), '<C-a>', '<C-k>').text).toBe('');
  });

  it('folds line ends of a paste to spaces and drops escapes', () => {
    expect(insertText(editLine(), 'một\r\nhai\u001B[31m').text).toBe('một hai[31m');
  });

  it('inserts at the cursor, not at the end', () => {
    expect(type(editLine('ac'), '<Left>', 'b')).toEqual({ text: 'abc', cursor: 2 });
  });

  it('keeps the text NFC and the cursor between graphemes whatever is typed', () => {
    const step = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom('<Backspace>', '<Delete>', '<Left>', '<Right>', '<Home>', '<C-w>', '\u0301', 'ê'),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), steps => {
        const line = type(editLine(), ...steps);
        expect(line.cursor).toBeGreaterThanOrEqual(0);
        expect(line.cursor).toBeLessThanOrEqual(line.text.length);
        expect(line.text.slice(0, line.cursor)).toBe(line.text.slice(0, line.cursor).normalize('NFC'));
      }),
    );
  });
});
