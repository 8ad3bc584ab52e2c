import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSafeJson, toVisible, toVisibleLines } from './visible.ts';

/** Everything that a terminal may act on, or that hides or turns text round. */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const ALLOWED_FORMAT = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}-\u{E007F}]/gu;
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\u001B[2J',
        '\u001B]0;x\u0007',
        '\u009B31m',
        '\u202E',
        '\u200B',
        '\u2066',
        '\uFEFF',
        '\u00AD',
        '\r',
        '\t',
        '\u0000',
        '\uD83D',
        '\uDE00',
        '\u2028',
      ),
      fc.constantFrom('Đường', 'ư', 'hoà', '…', '“', '\u00A0', '😀', ' '),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 20 },
  )
  .map(parts => parts.join(''));

describe('text on its way to a terminal', () => {
  it.each([
    ['an escape becomes a picture', '\u001B[31m', '␛[31m'],
    ['a bell becomes a picture', '\u0007', '␇'],
    ['delete becomes a picture', '\u007F', '␡'],
    ['a control of the upper half is replaced', '\u009B2J', '\uFFFD2J'],
    ['a tab and line ends become spaces', 'a\tb\nc\rd\u2028e', 'a b c d e'],
    ['a bidirectional override is replaced', 'abc\u202Edef', 'abc\uFFFDdef'],
    ['a character without width is replaced', 'pass\u200Bword', 'pass\uFFFDword'],
    ['half a surrogate pair is replaced', 'a\uD83Db', 'a\uFFFDb'],
    ['a whole pair stays', 'a😀b', 'a😀b'],
    ['Vietnamese stays, composed', 'Đặng Thuỳ…', 'Đặng Thuỳ…'],
    ['Vietnamese stays, decomposed', 'Đặng'.normalize('NFD'), 'Đặng'.normalize('NFD')],
    ['a no-break space stays', '5\u00A0%', '5\u00A0%'],
  ])('%s', (_name, raw, shown) => {
    expect(toVisible(raw)).toBe(shown);
  });

  it('holds nothing that the terminal could act on', () => {
    fc.assert(
      fc.property(hostile, raw => {
        expect(toVisible(raw).replace(ALLOWED_FORMAT, '')).not.toMatch(HARMFUL);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its length, so that marks fit', () => {
    fc.assert(
      fc.property(hostile, raw => {
        expect(toVisible(raw)).toHaveLength(raw.length);
      }),
    );
  });

  it('keeps line feeds, and nothing else, where several lines are shown', () => {
    expect(toVisibleLines('một\nhai\u001B\r\nba')).toBe('một\nhai␛ \nba');
  });
});

describe('JSON on its way to a terminal', () => {
  it('reads back as the same value', () => {
    fc.assert(
      fc.property(hostile, raw => {
        expect(JSON.parse(toSafeJson({ text: raw }))).toEqual({ text: raw });
      }),
    );
  });

  it('holds nothing that the terminal could act on', () => {
    fc.assert(
      fc.property(hostile, raw => {
        expect(toSafeJson(raw).replace(ALLOWED_FORMAT, '')).not.toMatch(HARMFUL);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps Vietnamese readable', () => {
    expect(toSafeJson('Đặng Thuỳ')).toBe('"Đặng Thuỳ"');
  });
});
