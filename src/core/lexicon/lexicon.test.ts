import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOfDomain, type LexiconEntry, WORD_CLASSES, type WordClass } from './entry.ts';
import { emptyLexicon, englishKey, extendLexicon, type Lexicon, vietnamesePhraseKey } from './lexicon.ts';

const entry = (en: string, vi: readonly string[], wordClass: WordClass = 'topic'): LexiconEntry => ({
  en,
  vi,
  wordClass,
});
const lexiconOf = (...entries: LexiconEntry[]): Lexicon => extendLexicon(emptyLexicon(), entries);
const translate = (lexicon: Lexicon, en: string): string[] => {
  const number = lexicon.en.numberOf(englishKey(en));
  return number === undefined ? [] : lexicon.equivalentsOf(number).map(lexicon.vi.keyOf);
};
const classIn = (lexicon: Lexicon, en: string): string | undefined =>
  WORD_CLASSES[lexicon.en.classOf(lexicon.en.numberOf(englishKey(en)) ?? -1)];

describe('keys', () => {
  it.each([
    ['The Kremlin', 'kremlin'],
    ['a  cease-fire', 'cease fire'],
    ['an Envoy', 'envoy'],
    ['the', 'the'],
    ['U.S. dollar', 'u s dollar'],
    ['cafe\u0301', 'café'],
    ['people’s\u00A0court', 'people s court'],
    ['…', ''],
  ])('the English phrase “%s” is looked up as “%s”', (text, key) => {
    expect(englishKey(text)).toBe(key);
  });

  it.each([
    ['Điện Kremlin', 'điện kremlin'],
    ['hoà  đàm', 'hòa đàm'],
    ['KHOẺ', 'khỏe'],
    ['thuỷ\tthủ', 'thủy thủ'],
    ['“ứng cử viên”…', 'ứng cử viên'],
  ])('the Vietnamese phrase “%s” is looked up as “%s”, in NFC and in NFD', (text, key) => {
    expect(vietnamesePhraseKey(text)).toBe(key);
    expect(vietnamesePhraseKey(text.normalize('NFD'))).toBe(key);
  });

  it('a key is its own key, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const vietnamese = vietnamesePhraseKey(text);
        expect(vietnamesePhraseKey(vietnamese)).toBe(vietnamese);
        expect(vietnamese).toBe(vietnamese.normalize('NFC'));
      }),
    );
  });
});

describe('extending', () => {
  it('an empty lexicon knows no phrase', () => {
    const { vi, en, equivalentsOf } = emptyLexicon();
    expect([vi.numberOf('hòa bình'), en.longestFrom('peace'), equivalentsOf(0)]).toEqual([undefined, 0, []]);
  });

  it('the equivalents of a headword that comes twice are put together without repeats', () => {
    const lexicon = lexiconOf(
      entry('talks', ['đàm phán', 'hội đàm']),
      entry('The Talks', ['ĐÀM PHÁN', 'thương lượng']),
    );
    expect(translate(lexicon, 'talks')).toEqual(['đàm phán', 'hội đàm', 'thương lượng']);
  });

  it('the lexicon that is extended stays as it was', () => {
    const base = lexiconOf(entry('peace', ['hòa bình'], 'everyday'));
    const extended = extendLexicon(base, [
      entry('peace', ['thái bình'], 'name'),
      entry('war', ['chiến tranh']),
    ]);
    expect(translate(base, 'peace')).toEqual(['hòa bình']);
    expect(translate(base, 'war')).toEqual([]);
    expect([base.en.size, base.vi.size, classIn(base, 'peace')]).toEqual([1, 1, 'everyday']);
    expect(translate(extended, 'peace')).toEqual(['hòa bình', 'thái bình']);
    expect(classIn(extended, 'peace')).toBe('name');
  });

  it('phrases keep their numbers when more is added', () => {
    const base = lexiconOf(entry('peace', ['hòa bình']), entry('war', ['chiến tranh']));
    const extended = extendLexicon(base, [entry('army', ['quân đội'])]);
    for (const key of ['peace', 'war']) expect(extended.en.numberOf(key)).toBe(base.en.numberOf(key));
    expect(extended.en.keyOf(extended.en.numberOf('army') ?? -1)).toBe('army');
  });

  it('the longest phrase from a word is told in words', () => {
    const lexicon = lexiconOf(entry('air', ['không khí']), entry('air traffic control', ['không lưu']));
    expect([lexicon.en.longestFrom('air'), lexicon.en.longestFrom('traffic')]).toEqual([3, 0]);
  });

  it.each(['constructor', 'toString', '__proto__'])('“%s” is a word like any other', word => {
    expect(translate(lexiconOf(entry('peace', ['hòa bình'])), word)).toEqual([]);
    expect(translate(lexiconOf(entry(word, ['đội đua'])), word)).toEqual(['đội đua']);
  });

  it('entries without letters are left out', () => {
    const lexicon = lexiconOf(entry('…', ['ba chấm']), entry('dots', ['…', '', 'chấm']));
    expect([lexicon.en.size, translate(lexicon, 'dots')]).toEqual([1, ['chấm']]);
  });
});

describe('word classes', () => {
  it.each([
    ['one word that is grammatical in one use says little', 'will', 'function', 'topic', 'function'],
    ['a phrase is as telling as its strongest use', 'at least', 'function', 'topic', 'topic'],
    ['a name stays a name', 'march', 'everyday', 'name', 'name'],
  ] as const)('%s', (_name, word, first, second, merged) => {
    const one = lexiconOf(entry(word, ['x'], first), entry(word, ['y'], second));
    const other = lexiconOf(entry(word, ['y'], second), entry(word, ['x'], first));
    expect([classIn(one, word), classIn(other, word)]).toEqual([merged, merged]);
  });

  it.each([
    ['function-words', 'function'],
    ['verbs', 'everyday'],
    ['economy', 'topic'],
    ['anything-else', 'topic'],
  ])('words of the file “%s” are of the class “%s”', (domain, wordClass) => {
    expect(classOfDomain(domain)).toBe(wordClass);
  });
});
