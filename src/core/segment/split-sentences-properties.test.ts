import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, rulesOf } from '../lang/language.ts';
import { normalizeText } from '../text/normalize.ts';
import { splitSentences } from './split-sentences.ts';

const PIECES = [
  ...[
    'Ông Đặng',
    'người',
    'đường',
    'TP',
    'Mr',
    'U.S',
    'e.g',
    'v.v',
    'the',
    'Tổng thống',
    '1.200',
    '5',
    'www.a.vn',
    'hoà',
  ],
  ...[
    '.',
    '...',
    '…',
    '?',
    '!',
    '?!',
    '"',
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '(',
    ')',
    ',',
    ';',
    ':',
    '-',
    '–',
    '/',
    '@',
  ],
  ...['1. ', '2. ', 'a) ', 'b) ', '• ', '[1]', '(…)', '¹', '*', '§', '°', '%'],
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\t',
    '\r',
    '\u00A0',
    '\u001B[2J',
    '\u200B',
    '\uFEFF',
    '\u202E',
    '😀',
    '\uD83D',
    '𠀀',
    '\u0301',
  ],
];
const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join(''));
const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme' }),
);
const lang = fc.constantFrom(...LANGUAGES);

describe('for every text, the sentences', () => {
  it('stand in order, do not overlap, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(anyText, lang, (raw, language) => {
        const text = normalizeText(raw);
        let from = 0;
        for (const { start, end } of splitSentences(text, rulesOf(language))) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(from, start).trim()).toBe('');
          from = end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
      { numRuns: 400 },
    );
  });

  it('have no white space around them', () => {
    fc.assert(
      fc.property(anyText, lang, (raw, language) => {
        const text = normalizeText(raw);
        for (const { start, end } of splitSentences(text, rulesOf(language))) {
          const sentence = text.slice(start, end);
          expect(sentence).toBe(sentence.trim());
        }
      }),
    );
  });

  it('are the same whether the text came composed or decomposed', () => {
    fc.assert(
      fc.property(newsLike, lang, (raw, language) => {
        const read = (form: 'NFC' | 'NFD') => {
          const text = normalizeText(raw.normalize(form));
          return splitSentences(text, rulesOf(language)).map(({ start, end }) => text.slice(start, end));
        };
        expect(read('NFD')).toEqual(read('NFC'));
      }),
    );
  });

  it('have a letter or a digit in each of them when there is more than one', () => {
    fc.assert(
      fc.property(newsLike, lang, (raw, language) => {
        const text = normalizeText(raw);
        const sentences = splitSentences(text, rulesOf(language));
        for (const { start, end } of sentences.slice(1))
          expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('never end inside a character that takes two units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), lang, (raw, language) => {
        const text = normalizeText(raw);
        for (const { end } of splitSentences(text, rulesOf(language)))
          expect(/[\uD800-\uDBFF]/.test(text[end - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[end] ?? '')).toBe(
            false,
          );
      }),
    );
  });
});

describe('a megabyte on one line', () => {
  const MEGABYTE = 1_000_000;

  it.each([
    ['plain sentences', 'Hai bên trao đổi 1.200 tù nhân. Họ về nhà. ', true],
    ['exclamations that need a second opinion', 'Wait for me! Nobody came. ', true],
    ['full stops alone', '.', false],
    ['stops and quotes alone', '."', false],
    ['open quotes', '“Ông nói. ', true],
    ['letters without a stop', 'abc', false],
    ['stops without spaces', 'abc.Def', false],
    ['spaces alone', ' ', false],
  ])('of %s is split to the end', (_name, piece, isMany) => {
    const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    const sentences = splitSentences(text, rulesOf('vi'));
    expect(sentences.at(-1)?.end ?? 0).toBe(text.trimEnd().length);
    if (isMany) expect(sentences.length).toBeGreaterThan(10_000);
  });
});
