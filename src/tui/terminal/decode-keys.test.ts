import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyDecoder, type Input, LONGEST_PASTE } from './decode-keys.ts';
import { LONGEST_SEQUENCE } from './escape-sequence.ts';

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
  [
    'keys as xterm writes modified ones, Tab and Escape among them',
    `${ESC}[27;5;114~${ESC}[27;2;9~${ESC}[27;5;105~${ESC}[27;2;27~${ESC}[27;5;13~`,
    ['C-r', 'S-Tab', 'Tab', 'Escape', 'Enter'].map(key => ({ type: 'key', key })),
  ],
  [
    'letters that came as key codes',
    `${ESC}[97u${ESC}[97;2u${ESC}[27;2;65~${ESC}[97;65;65u${ESC}[7879u`,
    [{ type: 'text', text: 'aAAAệ' }],
  ],
  [
    'keys with Num Lock on, and the number pad',
    `${ESC}[1;129A${ESC}[114;133u${ESC}[57414u${ESC}OM${ESC}[57404;129u`,
    [
      { type: 'key', key: 'Up' },
      { type: 'key', key: 'C-r' },
      { type: 'key', key: 'Enter' },
      { type: 'key', key: 'Enter' },
      { type: 'text', text: '5' },
    ],
  ],
  ['keys that are let go', `${ESC}[97;1:3u${ESC}[1;1:3A${ESC}[13;1:3u`, []],
  [
    'arrows with Shift, Ctrl and Alt, of several terminals',
    `${ESC}[1;2A${ESC}[1;5C${ESC}[1;3D${ESC}[a${ESC}Oa${ESC}[3;5~${ESC}[3$${ESC}[3^${ESC}O5P${ESC}[5;2~`,
    [],
  ],
  ['Alt with a letter', `${ESC}j${ESC}đ${ESC}[106;3u${ESC}[27;3;106~${ESC}\r${ESC}\u007F`, []],
  [
    'F1 of several terminals',
    `${ESC}OP${ESC}[11~${ESC}[[A${ESC}[P`,
    Array(4).fill({ type: 'key', key: 'F1' }),
  ],
  ['F2 to F5 of the Linux console', `${ESC}[[B${ESC}[[E`, []],
  ['a mouse report of the old kind', `${ESC}[M !!j`, [{ type: 'text', text: 'j' }]],
  ['a mode report', `${ESC}[?2026;2$y${ESC}[4;1$yj`, [{ type: 'text', text: 'j' }]],
  [
    'device strings',
    `${ESC}P1$r0m${ESC}\\${ESC}P>|kitty(0.32)${ESC}\\${ESC}_Gi=1;OK${ESC}\\${ESC}^x${ESC}\\`,
    [],
  ],
  ['a string that an arrow breaks off', `${ESC}]11;rgb${ESC}[A`, [{ type: 'key', key: 'Up' }]],
  ['a string that Ctrl-C breaks off', `${ESC}P12\u0003`, [{ type: 'key', key: 'C-c' }]],
  [
    'a sequence that Enter breaks off',
    `${ESC}[12\rj`,
    [
      { type: 'key', key: 'Enter' },
      { type: 'text', text: 'j' },
    ],
  ],
  [
    'Escape and Ctrl-C in one read',
    `${ESC}\u0003`,
    [
      { type: 'key', key: 'Escape' },
      { type: 'key', key: 'C-c' },
    ],
  ],
  [
    'a code that is no character',
    `${ESC}[1114112u${ESC}[55296u${ESC}[57358u${ESC}[27;5;99999999~${ESC}[;5u`,
    [],
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

  it('does not let a string without an end swallow keys for ever, or grow', () => {
    const decoder = createKeyDecoder();
    decoder.decode(`${ESC}]11;`);
    const inputs = Array.from({ length: LONGEST_SEQUENCE }, () => decoder.decode('jjjj')).flat();
    expect(joined(inputs)).toEqual([{ type: 'text', text: 'j'.repeat(LONGEST_SEQUENCE * 3 + 5) }]);
    expect(decoder.isWaiting()).toBe(false);
  });

  it('keeps the first million characters of a paste, and says that there were more', () => {
    const decoder = createKeyDecoder();
    decoder.decode(`${ESC}[200~`);
    for (let at = 0; at < 40; at++) expect(decoder.decode('ệ'.repeat(1 << 16))).toEqual([]);
    const [paste, after] = decoder.decode(`${ESC}[201~j`);
    expect(paste).toMatchObject({ type: 'paste', isCut: true });
    expect(paste?.type === 'paste' && paste.text === 'ệ'.repeat(LONGEST_PASTE)).toBe(true);
    expect(after).toEqual({ type: 'text', text: 'j' });
  });

  it('reads letters in order from among sequences, whatever those are', () => {
    const sequence = fc
      .tuple(
        fc.stringMatching(/^[0-9;:?<>=]{0,8}[ !"#%&'()*+,\-./]{0,2}$/),
        fc.constantFrom(...'BCEGKLNOQRSTUVXYZabcdefghijklmnopqrstvwxyz@^_`{|}'),
      )
      .map(([parameters, final]) => `${ESC}[${parameters}${final}`);
    const reply = fc
      .tuple(fc.constantFrom(']', 'P', '_', '^', 'X'), fc.stringMatching(/^[ -~ệđ]{0,20}$/))
      .map(([start, body]) => `${ESC}${start}${body}${ESC}\\`);
    const letters = fc.stringMatching(/^[a-zđệ]{1,4}$/);
    const part = fc.oneof(
      letters.map(text => [text, text] as const),
      fc.oneof(sequence, reply).map(bytes => [bytes, ''] as const),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.infiniteStream(fc.nat({ max: 6 })), (parts, cuts) => {
        const bytes = parts.map(([sent]) => sent).join('');
        const chunks: string[] = [];
        for (let at = 0; at < bytes.length; ) {
          const length = 1 + (cuts.next().value ?? 0);
          chunks.push(bytes.slice(at, at + length));
          at += length;
        }
        const texts = decodeAll(chunks).flatMap(input => (input.type === 'text' ? [input.text] : []));
        expect(texts.join('')).toBe(parts.map(([, text]) => text).join(''));
      }),
    );
  });

  it('never fails, whatever bytes come', () => {
    const chunk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(ESC, `${ESC}[`, '27;5;', '~', 'u'),
    );
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 12 }), chunks => {
        for (const input of decodeAll(chunks))
          expect(input.type === 'key' ? input.key : input.text).not.toBe('');
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
