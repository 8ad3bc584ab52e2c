import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes, looksBinary } from './decode-bytes.ts';
import { asInTcvn3, encode } from './encode.test-data.ts';
import { ENCODINGS, type Encoding } from './encoding.ts';
import { ENGLISH_TEXTS, VIETNAMESE_TEXTS } from './samples.test-data.ts';
import { foreignWord, vietnameseWord } from './words.test-data.ts';

const VIETNAMESE_ENCODINGS = ENCODINGS.filter(encoding => encoding !== 'windows-1252');
const expectedText = (text: string, encoding: Encoding): string =>
  encoding === 'TCVN3' ? asInTcvn3(text) : text;
const bytesOf = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('Vietnamese', () => {
  const cases = VIETNAMESE_ENCODINGS.flatMap(encoding =>
    Object.entries(VIETNAMESE_TEXTS).map(([name, text]) => ({ encoding, name, text })),
  );

  it.each(cases)('in $encoding is found and read without being told: $name', ({ encoding, text }) => {
    expect(decodeBytes(encode(text, encoding))).toEqual({
      text: expectedText(text, encoding),
      encoding,
      how: encoding.startsWith('UTF') ? 'valid' : 'scored',
    });
  });

  it.each(VIETNAMESE_ENCODINGS)('has all its letters in %s', encoding => {
    const vowels = 'aăâeêioôơuưy'.normalize('NFD').match(/[a-z]\p{M}?/gu) ?? [];
    const letters = vowels.flatMap(vowel =>
      ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map(tone => vowel + tone),
    );
    const small = [...letters, 'đ'].join(' ').normalize('NFC');
    const text = `${small} ${small.toUpperCase()}`;
    expect(decodeBytes(encode(text, encoding), { encoding }).text).toBe(expectedText(text, encoding));
  });

  it.each(cases)('in $encoding is read when it is asked for: $name', ({ encoding, text }) => {
    const read = decodeBytes(encode(text, encoding), { encoding });
    expect(read).toEqual({ text: expectedText(text, encoding), encoding, how: 'asked' });
  });

  it('in windows-1258 is the same with letters that have their tone in them', () => {
    const text = VIETNAMESE_TEXTS.article;
    const joined = text.replace(/[àáèéùúóâêô]/g, letter => `<${letter.charCodeAt(0)}>`);
    const bytes = joined
      .split(/<(\d+)>/)
      .map((part, at) => (at % 2 === 1 ? Buffer.of(Number(part)) : encode(part, 'windows-1258')));
    expect(decodeBytes(Buffer.concat(bytes))).toMatchObject({ text, encoding: 'windows-1258' });
  });

  it.each(['TCVN3', 'VNI', 'windows-1258'] as const)(
    'in %s keeps the curly quotes and dashes of Windows',
    encoding => {
      const text = 'Ông nói: “Người dân đã được sơ tán – tất cả đều an toàn…”';
      expect(decodeBytes(encode(text, encoding))).toMatchObject({
        text: expectedText(text, encoding),
        encoding,
      });
    },
  );

  it('in VNI is read with small marks behind capitals, as people type them', () => {
    expect(decodeBytes(Buffer.from('Aùnh saùng ôû ÑAø Naüng vaø Ôû Queâ', 'latin1'))).toMatchObject({
      text: 'Ánh sáng ở ĐÀ Nẵng và Ở Quê',
      encoding: 'VNI',
    });
  });

  it.each(['windows-1258', 'VISCII', 'TCVN3', 'VNI'] as const)(
    'in %s is found behind a long English start',
    encoding => {
      const english = 'The committee will publish its report on Thursday after the hearing.\n'.repeat(8000);
      const text = english + VIETNAMESE_TEXTS.article;
      expect(decodeBytes(encode(text, encoding))).toEqual({
        text: expectedText(text, encoding),
        encoding,
        how: 'scored',
      });
    },
  );

  it('of any syllables, amid words of ASCII, comes back from every encoding', () => {
    const text = fc
      .tuple(
        fc.uniqueArray(vietnameseWord, { minLength: 8, maxLength: 60 }),
        fc.array(foreignWord, { maxLength: 10 }),
      )
      .chain(([marked, plain]) =>
        fc.shuffledSubarray([...marked, ...plain], { minLength: marked.length + plain.length }),
      )
      .map(words => `${words.join(' ')}.`);
    for (const encoding of VIETNAMESE_ENCODINGS) {
      fc.assert(
        fc.property(text, sample => {
          const read = decodeBytes(encode(sample, encoding));
          expect(read.text).toBe(expectedText(sample, encoding));
        }),
        { numRuns: 150 },
      );
    }
  });
});

describe('English', () => {
  it.each(Object.entries(ENGLISH_TEXTS))(
    'with letters of windows-1252 is windows-1252: %s',
    (_name, text) => {
      expect(decodeBytes(encode(text, 'windows-1252'))).toEqual({
        text,
        encoding: 'windows-1252',
        how: 'scored',
      });
    },
  );

  it.each(['', 'Plain text.\r\n', 'cho the con', '\u001b[31mred\u001b[0m'])(
    'without marks is UTF-8: “%s”',
    text => {
      expect(decodeBytes(Buffer.from(text))).toEqual({ text, encoding: 'UTF-8', how: 'valid' });
    },
  );
});

describe('a byte order mark', () => {
  const text = 'Tiếng Việt\r\n';
  it.each([
    ['UTF-8', [0xef, 0xbb, 0xbf]],
    ['UTF-16LE', [0xff, 0xfe]],
    ['UTF-16BE', [0xfe, 0xff]],
  ] as const)('of %s decides and is taken off', (encoding, mark) => {
    const bytes = bytesOf(mark, [...encode(text, encoding)]);
    expect(decodeBytes(bytes, { declared: 'vni' })).toEqual({ text, encoding, how: 'mark' });
    expect(decodeBytes(bytes, { encoding })).toEqual({ text, encoding, how: 'asked' });
  });
});

describe('damage', () => {
  it.each([
    ['a stray byte', bytesOf('Tiếng Việt và caf', [0xe9], ' ngon'), 'Tiếng Việt và caf\uFFFD ngon', 22],
    ['a character that was cut off', bytesOf('Đường', [0xe1, 0xbb]), 'Đường\uFFFD', 9],
  ])('in UTF-8 leaves it UTF-8 and is reported: %s', (_name, bytes, text, offset) => {
    expect(decodeBytes(bytes)).toEqual({ text, encoding: 'UTF-8', how: 'valid', problem: { offset } });
  });

  it('in UTF-8 is tolerated more where a label says UTF-8', () => {
    const bytes = bytesOf('café ', [0xe9], ' noir');
    expect(decodeBytes(bytes)).toMatchObject({ encoding: 'windows-1252' });
    expect(decodeBytes(bytes, { declared: 'utf8' })).toMatchObject({
      encoding: 'UTF-8',
      how: 'declared',
      problem: { offset: 6 },
    });
  });

  it.each<[string, Buffer, Encoding, number]>([
    ['UTF-8', bytesOf('ab', [0xff]), 'UTF-8', 2],
    ['UTF-16LE with half a character', bytesOf([0x41, 0, 0x42, 0, 0x43]), 'UTF-16LE', 4],
    ['UTF-16LE with a lone surrogate', bytesOf([0x41, 0, 0x00, 0xdc]), 'UTF-16LE', 2],
    ['UTF-16BE with a cut pair', bytesOf([0, 0x41, 0xd8, 0x3d]), 'UTF-16BE', 2],
    ['windows-1252', bytesOf('a', [0x81]), 'windows-1252', 1],
    ['windows-1258', bytesOf('ab', [0x9e]), 'windows-1258', 2],
  ])('is reported in what was asked for: %s', (_name, bytes, encoding, offset) => {
    expect(decodeBytes(bytes, { encoding })).toMatchObject({ how: 'asked', problem: { offset } });
  });
});

describe('a declared encoding', () => {
  it('is taken when the text fits it as well as any other', () => {
    const bytes = encode('Ná ná', 'VISCII');
    expect(decodeBytes(bytes, { declared: 'viscii' })).toMatchObject({ encoding: 'VISCII', how: 'declared' });
  });

  it('is not taken against the text: pages in TCVN3 say that they are Latin-1', () => {
    const bytes = encode(VIETNAMESE_TEXTS.headline, 'TCVN3');
    expect(decodeBytes(bytes, { declared: 'iso-8859-1' })).toMatchObject({
      encoding: 'TCVN3',
      how: 'scored',
    });
  });

  it('does not matter to a text that is valid UTF-8', () => {
    expect(decodeBytes(Buffer.from('Tiếng Việt'), { declared: 'windows-1258' })).toMatchObject({
      encoding: 'UTF-8',
      how: 'valid',
    });
  });

  it('is not taken for letters that it would spoil', () => {
    const bytes = encode('A naïve résumé', 'windows-1252');
    expect(decodeBytes(bytes, { declared: 'tcvn3' })).toMatchObject({
      encoding: 'windows-1252',
      how: 'scored',
    });
  });

  it('that nobody knows is passed over', () => {
    expect(decodeBytes(encode('Beyoncé', 'windows-1252'), { declared: 'klingon' })).toMatchObject({
      encoding: 'windows-1252',
    });
  });
});

describe('any bytes', () => {
  it('are read without failing, also when an encoding is asked for', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.option(fc.constantFrom(...ENCODINGS), { nil: undefined }),
        (bytes, encoding) => {
          const { text, problem } = decodeBytes(bytes, encoding === undefined ? {} : { encoding });
          expect(text).toBe(text.normalize('NFC'));
          if (problem) expect(problem.offset).toBeLessThan(bytes.length);
          looksBinary(bytes);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('that are valid UTF-8 are UTF-8, and their text is unchanged but for its normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        expect(decodeBytes(Buffer.from(text))).toEqual({
          text: text.normalize('NFC'),
          encoding: 'UTF-8',
          how: 'valid',
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('what looks binary', () => {
  it.each<[string, Uint8Array]>([
    ['a picture', bytesOf([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['a text with a zero byte', bytesOf('a\0b')],
    [
      'small numbers of two bytes',
      Uint8Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? 1 + (at % 20) : 0)),
    ],
    ['numbers of four bytes', Uint8Array.from({ length: 200 }, (_, at) => (at % 4 === 0 ? 60 : 0))],
    ['packed data', Uint8Array.from({ length: 4096 }, (_, at) => 1 + ((at * 7919) % 255))],
  ])('is %s', (_name, bytes) => {
    expect(looksBinary(bytes)).toBe(true);
  });

  it.each(ENCODINGS)('is no text in %s', encoding => {
    expect(looksBinary(encode(VIETNAMESE_TEXTS.article, encoding))).toBe(false);
    expect(looksBinary(encode('TỶ PHÚ DẪN ĐẦU MẪU', encoding))).toBe(false);
    expect(looksBinary(encode('', encoding))).toBe(false);
  });
});
