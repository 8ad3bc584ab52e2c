import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyDecoder, type Input } from './decode-keys.ts';

const ESC = '\u001B';

function decodeAll(chunks: readonly string[]): Input[] {
  const decoder = createKeyDecoder();
  return [...chunks.flatMap(chunk => decoder.decode(chunk)), ...decoder.flush()];
}

// Runs of text may be cut by the reader; what counts is the text.
function joined(inputs: readonly Input[]): Input[] {
  const result: Input[] = [];
  for (const input of inputs) {
    const last = result.at(-1);
    if (last?.type === 'text' && input.type === 'text')
      result[result.length - 1] = { type: 'text', text: (last.text + input.text).normalize('NFC') };
    else result.push(input);
  }
  return result;
}

const SAMPLES: readonly (readonly [name: string, bytes: string, expected: readonly Input[]])[] = [
  ['an arrow', `${ESC}[A`, [{ type: 'key', key: 'Up' }]],
  ['an arrow in application mode', `${ESC}OB`, [{ type: 'key', key: 'Down' }]],
  ['two letters in one read', 'jj', [{ type: 'text', text: 'jj' }]],
  [
    'Enter, Tab and Shift-Tab',
    `\r\t${ESC}[Z`,
    [
      { type: 'key', key: 'Enter' },
      { type: 'key', key: 'Tab' },
      { type: 'key', key: 'S-Tab' },
    ],
  ],
  [
    'Backspace of both kinds, told from Delete',
    `\u007F\b${ESC}[3~`,
    [
      { type: 'key', key: 'Backspace' },
      { type: 'key', key: 'Backspace' },
      { type: 'key', key: 'Delete' },
    ],
  ],
  [
    'control letters',
    '\u0012\u0003',
    [
      { type: 'key', key: 'C-r' },
      { type: 'key', key: 'C-c' },
    ],
  ],
  [
    'a Telex burst',
    'Viet\u007F\u007F\u007Fiệt',
    [
      { type: 'text', text: 'Viet' },
      { type: 'key', key: 'Backspace' },
      { type: 'key', key: 'Backspace' },
      { type: 'key', key: 'Backspace' },
      { type: 'text', text: 'iệt' },
    ],
  ],
  ['letters in NFD', 'Việt'.normalize('NFD'), [{ type: 'text', text: 'Việt' }]],
  [
    'a paste with line ends',
    `${ESC}[200~một\r\nhai${ESC}[201~x`,
    [
      { type: 'paste', text: 'một\r\nhai' },
      { type: 'text', text: 'x' },
    ],
  ],
  [
    'a paste with an escape in it',
    `${ESC}[200~a${ESC}[Ab${ESC}[201~`,
    [{ type: 'paste', text: `a${ESC}[Ab` }],
  ],
  ['Ctrl-Tab, Ctrl-F1 and F13, which have no meaning here', `${ESC}[1;5I${ESC}[1;5P${ESC}[25~`, []],
  ['focus and mouse reports', `${ESC}[I${ESC}[O${ESC}[<0;10;5M`, []],
  [
    'answers about colours, devices and the cursor',
    `${ESC}]11;rgb:0000/0000/0000${ESC}\\${ESC}[?62;4c${ESC}[12;40R`,
    [],
  ],
  ['a colour answer that ends with BEL', `${ESC}]11;rgb:ff/ff/ff\u0007q`, [{ type: 'text', text: 'q' }]],
  [
    'keys as CSI u',
    `${ESC}[114;5u${ESC}[13u`,
    [
      { type: 'key', key: 'C-r' },
      { type: 'key', key: 'Enter' },
    ],
  ],
];

describe('the key decoder', () => {
  it.each(SAMPLES)('reads %s', (_name, bytes, expected) => {
    expect(joined(decodeAll([bytes]))).toEqual(expected);
  });

  it.each(SAMPLES)('reads %s however it is cut', (_name, bytes, expected) => {
    for (let at = 1; at < bytes.length; at++)
      expect(joined(decodeAll([bytes.slice(0, at), bytes.slice(at)])), `cut at ${at}`).toEqual(expected);
    expect(joined(decodeAll([...bytes]))).toEqual(expected);
  });

  it('takes a lone Escape for the key only when told that nothing follows', () => {
    const decoder = createKeyDecoder();
    expect(decoder.decode(ESC)).toEqual([]);
    expect(decoder.isWaiting()).toBe(true);
    expect(decoder.flush()).toEqual([{ type: 'key', key: 'Escape' }]);
    expect(decoder.isWaiting()).toBe(false);
  });

  it('reads an arrow whose rest comes later as one key', () => {
    const decoder = createKeyDecoder();
    decoder.decode(ESC);
    expect(decoder.decode('[A')).toEqual([{ type: 'key', key: 'Up' }]);
  });

  it('does not wait for an Escape inside a paste', () => {
    const decoder = createKeyDecoder();
    decoder.decode(`${ESC}[200~abc${ESC}`);
    expect(decoder.isWaiting()).toBe(false);
    expect(decoder.flush()).toEqual([]);
    expect(decoder.decode(`[201~`)).toEqual([{ type: 'paste', text: 'abc' }]);
  });

  it('gives the same for any bytes whatever the chunks', () => {
    const byte = fc.constantFrom(
      ESC,
      '[',
      '2',
      '0',
      '1',
      '~',
      'A',
      'O',
      'ệ',
      'j',
      '\u007F',
      '\r',
      ';',
      ']',
      '\u0007',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 24 }), fc.nat(), (bytes, cut) => {
        const text = bytes.join('');
        const at = text.length === 0 ? 0 : cut % text.length;
        const whole = createKeyDecoder();
        const parts = createKeyDecoder();
        expect(joined([...parts.decode(text.slice(0, at)), ...parts.decode(text.slice(at))])).toEqual(
          joined(whole.decode(text)),
        );
      }),
    );
  });

  it('never lets a control character through as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const input of decodeAll([text]))
          if (input.type === 'text') expect(input.text).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/);
      }),
    );
  });
});
