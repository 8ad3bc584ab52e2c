import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLexicon, encodeLexicon } from './compiled-lexicon.ts';
import { type LexiconEntry, WORD_CLASSES } from './entry.ts';
import { emptyLexicon, extendLexicon, type Lexicon, type PhraseTable } from './lexicon.ts';

const read = (bytes: Uint8Array): { lexicon: Lexicon; fingerprint: string } => {
  const decoded = decodeLexicon(bytes);
  if (!decoded.ok) throw new Error(decoded.error.message);
  return decoded.value;
};
const numbersOf = (table: PhraseTable): number[] => Array.from({ length: table.size }, (_, number) => number);
const contentOf = ({ vi, en, equivalentsOf }: Lexicon): unknown => ({
  vi: numbersOf(vi).map(number => [vi.keyOf(number), vi.classOf(number)]),
  en: numbersOf(en).map(number => [en.keyOf(number), en.classOf(number), ...equivalentsOf(number)]),
});

const words = fc.array(
  fc.constantFrom('hòa', 'đàm', 'ứng', 'constructor', 'kyiv', '2025', '__proto__', 'phán'),
  { minLength: 1, maxLength: 4 },
);
const phrase = words.map(parts => parts.join(' '));
const lexiconEntry: fc.Arbitrary<LexiconEntry> = fc.record({
  en: phrase,
  vi: fc.array(phrase, { maxLength: 3 }),
  wordClass: fc.constantFrom(...WORD_CLASSES),
});

const PEACE = extendLexicon(emptyLexicon(), [
  { en: 'peace', vi: ['hòa bình', 'thái bình'], wordClass: 'topic' },
]);

describe('a compiled lexicon', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(lexiconEntry, { maxLength: 20 }), entries => {
        const first: LexiconEntry = { en: 'peace', vi: ['hòa bình'], wordClass: 'topic' };
        const lexicon = extendLexicon(emptyLexicon(), [first, ...entries]);
        const { lexicon: decoded, fingerprint } = read(encodeLexicon(lexicon, 'abc123'));
        expect(fingerprint).toBe('abc123');
        expect(contentOf(decoded)).toEqual(contentOf(lexicon));
        for (const side of ['vi', 'en'] as const) {
          for (const number of numbersOf(lexicon[side])) {
            const key = lexicon[side].keyOf(number);
            const [head = ''] = key.split(' ');
            expect(decoded[side].numberOf(key)).toBe(number);
            expect(decoded[side].longestFrom(head)).toBe(lexicon[side].longestFrom(head));
          }
        }
      }),
    );
  });

  it('keeps the phrases behind one that has no equivalents', () => {
    const lexicon = extendLexicon(emptyLexicon(), [
      { en: 'peace', vi: ['hòa bình'], wordClass: 'topic' },
      { en: 'hush', vi: [], wordClass: 'topic' },
      { en: 'hum', vi: [], wordClass: 'topic' },
      { en: 'war', vi: ['chiến tranh'], wordClass: 'topic' },
    ]);
    const { lexicon: decoded } = read(encodeLexicon(lexicon, 'f'));
    const war = decoded.equivalentsOf(decoded.en.numberOf('war') ?? -1);
    expect(war.map(decoded.vi.keyOf)).toEqual(['chiến tranh']);
  });

  it('can be extended like any other', () => {
    const base = extendLexicon(emptyLexicon(), [{ en: 'peace', vi: ['hòa bình'], wordClass: 'topic' }]);
    const { lexicon } = read(encodeLexicon(base, 'f'));
    const extended = extendLexicon(lexicon, [{ en: 'peace', vi: ['thái bình'], wordClass: 'topic' }]);
    const peace = extended.equivalentsOf(extended.en.numberOf('peace') ?? -1);
    expect(peace.map(extended.vi.keyOf)).toEqual(['hòa bình', 'thái bình']);
  });

  it('is read from the middle of other bytes, wherever they lie', () => {
    const bytes = encodeLexicon(PEACE, 'f');
    const moved = new Uint8Array(bytes.length + 8);
    for (const shift of [0, 1, 2, 3, 4]) {
      moved.set(bytes, shift);
      expect(contentOf(read(moved.subarray(shift, shift + bytes.length)).lexicon)).toEqual(contentOf(PEACE));
    }
  });

  it('knows nothing of words that are not in it', () => {
    const { vi, en, equivalentsOf } = read(encodeLexicon(PEACE, 'f')).lexicon;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), word => {
        expect([vi.numberOf(word), en.numberOf(word), en.longestFrom(word)]).toEqual([
          undefined,
          undefined,
          0,
        ]);
      }),
    );
    expect([equivalentsOf(-1), equivalentsOf(en.size)]).toEqual([[], []]);
    expect([vi.keyOf(-1), vi.keyOf(vi.size)]).toEqual(['', '']);
  });

  it('has its phrases as lines that people can search', () => {
    const text = new TextDecoder().decode(encodeLexicon(PEACE, 'abc123'));
    expect(text.split('\n')[0]).toContain('abc123');
    expect(text).toContain('hòa bình\n');
  });

  it.each([
    ['empty', new Uint8Array()],
    ['of another version', encodeLexicon(PEACE, 'f').with('songngu-lexicon/'.length, '2'.charCodeAt(0))],
    ['cut off', encodeLexicon(PEACE, 'f').subarray(0, -1)],
    ['too long', Uint8Array.from([...encodeLexicon(PEACE, 'f'), 0])],
    ['something else', new TextEncoder().encode('# Notes\n\nsome\n\ntext\n\nthat\n\nis\n\nlong')],
  ])('that is %s says how to mend it', (_what, bytes) => {
    const decoded = decodeLexicon(bytes);
    expect(decoded).toMatchObject({ ok: false, error: { code: 'lexicon-format', hint: expect.any(String) } });
  });
});
