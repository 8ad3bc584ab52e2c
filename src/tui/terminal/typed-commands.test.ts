import { StringDecoder } from 'node:string_decoder';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyDecoder } from './decode-keys.ts';
import { createTelex } from './typed-commands.test-data.ts';
import { createCommandReader } from './typed-commands.ts';

const BS = '\u007F';
type Options = Parameters<typeof createCommandReader>[0];

const VOWELS: Readonly<Record<string, readonly string[]>> = {
  a: ['ă', 'â'],
  e: ['ê'],
  i: [],
  o: ['ô', 'ơ'],
  u: ['ư'],
  y: [],
};
const SHAPE_KEYS: Readonly<Record<string, string>> = { ă: 'w', â: 'a', ê: 'e', ô: 'o', ơ: 'w', ư: 'w' };
const TONE_KEYS = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };

// Each read is followed by a pause only at the end, as when the bytes come at once.
function keysOf(reads: readonly string[], options?: Options): string[] {
  const decoder = createKeyDecoder();
  const reader = createCommandReader(options);
  return [...reads.flatMap(read => reader.read(decoder.decode(read))), ...reader.flush()];
}

const BURSTS: readonly (readonly [name: string, bytes: string, keys: string])[] = [
  ['u j', `u${BS}ụ`, 'uj'],
  ['o o', `o${BS}ô`, 'oo'],
  ['d d', `d${BS}đ`, 'dd'],
  ['a s', `a${BS}á`, 'as'],
  ['a s f', `a${BS}á${BS}à`, 'asf'],
  ['a w', `a${BS}ă`, 'aw'],
  ['a w a', `a${BS}ă${BS}â`, 'awa'],
  ['u o w', `uo${BS}${BS}ươ`, 'uow'],
  ['u o w o', `uo${BS}${BS}ươ${BS}${BS}uô`, 'uowo'],
  ['a a s', `a${BS}â${BS}ấ`, 'aas'],
  ['a a a', `a${BS}â${BS}aa`, 'aaa'],
  ['o o o', `o${BS}ô${BS}oo`, 'ooo'],
  ['d d d', `d${BS}đ${BS}dd`, 'ddd'],
  ['a s s', `a${BS}á${BS}as`, 'ass'],
  ['a j j', `a${BS}ạ${BS}aj`, 'ajj'],
  ['u w w', `u${BS}ư${BS}uw`, 'uww'],
  ['a a j j', `a${BS}â${BS}ậ${BS}âj`, 'aajj'],
  ['a s z', `a${BS}á${BS}a`, 'asz'],
  ['a s z u', `a${BS}á${BS}au`, 'aszu'],
  ['w alone, and w again', `ư${BS}w`, 'ww'],
  ['h o a f n', `hoa${BS}${BS}òa${BS}${BS}oàn`, 'hoafn'],
  ['u w o n', `u${BS}ưo${BS}ơn`, 'uwon'],
  ['a word that was none, and a space', `te${BS}ẽt${BS}${BS}ext `, 'text '],
  ['j k l', 'jkl', 'jkl'],
  ['u j and then k in the same read', `u${BS}ụk`, 'ujk'],
  ['U j', `U${BS}Ụ`, 'Uj'],
];

describe('commands that are typed with Telex on', () => {
  it.each(BURSTS)('are read: %s', (_name, bytes, keys) => {
    expect(keysOf([bytes]).join('')).toBe(keys);
  });

  it.each(BURSTS)('are read however the bytes are cut: %s', (_name, bytes) => {
    const whole = keysOf([bytes]);
    for (let at = 1; at < bytes.length; at++)
      expect(keysOf([bytes.slice(0, at), bytes.slice(at)]), `cut at ${at}`).toEqual(whole);
    expect(keysOf([...bytes])).toEqual(whole);
    // Standard input puts letters together that a read cut in two.
    const utf8 = Buffer.from(bytes);
    for (let at = 1; at < utf8.length; at++) {
      const decoder = new StringDecoder('utf8');
      expect(keysOf([decoder.write(utf8.subarray(0, at)), decoder.write(utf8.subarray(at))])).toEqual(whole);
    }
    expect(keysOf([bytes.replaceAll(BS, '\b')])).toEqual(whole);
  });

  it('are read for every vowel and every mark', () => {
    for (const [first, marked] of Object.entries(VOWELS))
      for (const vowel of [first, ...marked]) {
        for (const [key, mark] of Object.entries(TONE_KEYS)) {
          const toned = (vowel + mark).normalize('NFC');
          // The mark is put on, replaced by another, taken off by its own key, and by `z`.
          const other = (vowel + (key === 's' ? '\u0300' : '\u0301')).normalize('NFC');
          const otherKey = key === 's' ? 'f' : 's';
          const before = keysOf([vowel === first ? first : `${first}${BS}${vowel}`]);
          const start = vowel === first ? first : `${first}${BS}${vowel}`;
          expect(keysOf([`${start}${BS}${toned}`])).toEqual([...before, key]);
          expect(keysOf([`${start}${BS}${toned}${BS}${other}`])).toEqual([...before, key, otherKey]);
          expect(keysOf([`${start}${BS}${toned}${BS}${vowel}${key}`])).toEqual([...before, key, key]);
          expect(keysOf([`${start}${BS}${toned}${BS}${vowel}`])).toEqual([...before, key, 'z']);
        }
        if (vowel === first) continue;
        const shape = SHAPE_KEYS[vowel] ?? '';
        expect(keysOf([`${first}${BS}${vowel}`])).toEqual([first, shape]);
        expect(keysOf([`${first}${BS}${vowel}${BS}${first}${shape}`])).toEqual([first, shape, shape]);
      }
  });

  it('come out as they were pressed, whatever the keys, the input method and the cuts', () => {
    const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split(''));
    const vowelsAndMarks = fc.constantFrom(...'aeiouydsfrxjwznt'.split(''));
    const key = fc.oneof(vowelsAndMarks, letters, fc.constantFrom('G', 'N', '/', '?', '1', ' ', '\r'));
    fc.assert(
      fc.property(
        fc.array(key, { maxLength: 14 }),
        fc.boolean(),
        fc.constantFrom('\u007F', '\b'),
        fc.nat({ max: 5 }),
        (pressed, spelling, backspace, cut) => {
          const telex = createTelex({ spelling, backspace });
          const decoder = createKeyDecoder();
          const reader = createCommandReader();
          const read: string[] = [];
          for (const one of pressed) {
            const bytes = telex(one);
            const parts = [bytes.slice(0, cut), bytes.slice(cut)];
            for (const part of parts) read.push(...reader.read(decoder.decode(part)));
            read.push(...reader.flush());
          }
          expect(read).toEqual(pressed.map(one => (one === '\r' ? 'Enter' : one)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('come out as they were pressed when all bytes come at once', () => {
    // "uwow" and "uwon" put the same mark on the o, one with a key and one by itself; together with an "n" they look alike.
    const key = fc.constantFrom(...'aeiuydsfrxjznthkgbc'.split(''));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 14 }), fc.boolean(), (pressed, spelling) => {
        const telex = createTelex({ spelling, backspace: BS });
        expect(keysOf([pressed.map(telex).join('')])).toEqual(pressed);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('commands that are typed with VNI on', () => {
  it('are read when the method is known', () => {
    const options: Options = { method: 'vni' };
    expect(keysOf([`u${BS}ụ`], options)).toEqual(['u', '5']);
    expect(keysOf([`a${BS}â${BS}ấ`], options)).toEqual(['a', '6', '1']);
    expect(keysOf([`d${BS}đ`], options)).toEqual(['d', '9']);
    expect(keysOf([`uo${BS}${BS}ươ`], options)).toEqual(['u', 'o', '7']);
    expect(keysOf([`a${BS}ă`], options)).toEqual(['a', '8']);
    expect(keysOf([`a${BS}á${BS}a`], options)).toEqual(['a', '1', '0']);
  });

  it('are known by a mark that a figure takes off, and Telex by a letter that does', () => {
    const decoder = createKeyDecoder();
    const reader = createCommandReader();
    expect(reader.method()).toBe('telex');
    reader.read(decoder.decode(`a${BS}á${BS}a1`));
    expect(reader.method()).toBe('vni');
    expect(reader.read(decoder.decode(`\ru${BS}ụ`))).toEqual(['Enter', 'u', '5']);
    reader.read(decoder.decode(`\ra${BS}á${BS}as`));
    expect(reader.method()).toBe('telex');
  });
});

describe('what is no command', () => {
  it.each([
    ['Backspace alone', BS],
    ['many Backspaces', BS.repeat(40)],
    ['a burst for letters that were never typed', `${BS}${BS}ụx`],
    ['another letter in the place of the last one', `\r${BS}x`],
    ['a marked letter that came whole', 'ụ'],
  ])('gives no key: %s', (_name, bytes) => {
    expect(keysOf([bytes]).filter(key => key !== 'Enter')).toEqual([]);
  });

  it.each([
    ['two marks of different keys at once', `ao${BS}${BS}âơ`],
    ['a tone and a shape at once', `a${BS}ấ`],
    ['other letters', `ab${BS}${BS}xx`],
  ])('adds no key to those before it: %s', (_name, bytes) => {
    expect(keysOf([bytes]).join('')).toBe(bytes.slice(0, bytes.indexOf(BS)));
  });

  it('leaves the next key alone once nothing came for a while', () => {
    const decoder = createKeyDecoder();
    const reader = createCommandReader();
    expect(reader.read(decoder.decode('u'))).toEqual(['u']);
    expect(reader.read(decoder.decode(BS))).toEqual([]);
    expect(reader.isWaiting()).toBe(true);
    expect(reader.flush()).toEqual([]);
    expect(reader.isWaiting()).toBe(false);
    expect(reader.read(decoder.decode('j'))).toEqual(['j']);
  });

  it('never fails and never grows, whatever comes', () => {
    const one = fc.oneof(
      fc.constantFrom(BS, 'a', 'ấ', 'x', '\u001B[A', 'ươ'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), reads => {
        for (const key of keysOf(reads)) expect(key).not.toBe('');
      }),
    );
  });
});
