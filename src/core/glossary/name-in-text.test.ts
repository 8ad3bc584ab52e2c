import { describe, expect, it } from 'vitest';
import { emptyLexicon, extendLexicon } from '../lexicon/lexicon.ts';
import { guessKind } from './guess-kind.ts';
import { nameAt } from './name-in-text.ts';

const LEXICON = extendLexicon(emptyLexicon(), [
  { en: 'president', vi: ['tổng thống'], wordClass: 'topic' },
  { en: 'palace', vi: ['cung điện'], wordClass: 'topic' },
  { en: 'United States', vi: ['Mỹ'], wordClass: 'name' },
  { en: 'the Kremlin', vi: ['Điện Kremlin'], wordClass: 'name' },
  { en: 'ceiling', vi: ['trần'], wordClass: 'everyday' },
]);

function name(sentence: string, part: string, lang: 'vi' | 'en') {
  const start = sentence.indexOf(part);
  return nameAt(sentence, { start, end: start + part.length }, lang, LEXICON);
}

describe('a name in a sentence', () => {
  it.each([
    ['Sau đó, Tổng thống Mỹ Donald Trump lên tiếng.', 'Trump', 'vi', 'Donald Trump'],
    ['Hôm qua, người phát ngôn Điện Kremlin Dmitry Peskov phủ nhận.', 'Peskov', 'vi', 'Dmitry Peskov'],
    ['Theo ông Trần Văn Khải, cầu đã xong.', 'Khải', 'vi', 'Trần Văn Khải'],
    ['Then Presidents Volodymyr Zelensky and others met.', 'Zelensky', 'en', 'Volodymyr Zelensky'],
    ['They sat in Ciragan Palace all night.', 'Ciragan', 'en', 'Ciragan'],
    ['It was the U.S. that asked.', 'U.S', 'en', 'U.S.'],
  ] as const)('is whole, and ends at titles and other words: %s', (sentence, part, lang, expected) => {
    expect(name(sentence, part, lang).text).toBe(expected);
  });

  it.each([
    ['ông Khải', 'Khải', 'said Khai', 'Khai', 'person'],
    ['siêu bão Maraya', 'Maraya', 'as Maraya hit', 'Maraya', 'event'],
    ['tiêm vaccine Qdenga', 'Qdenga', 'two shots of Qdenga', 'Qdenga', 'product'],
    ['hãng dược Takeda', 'Takeda', 'made by Takeda', 'Takeda', 'organisation'],
    ['tỉnh Lào Cai', 'Lào Cai', 'parts of Lao Cai', 'Lao Cai', 'place'],
    ['theo NATO', 'NATO', 'a NATO aide', 'NATO', 'organisation'],
  ] as const)('is guessed to be what the words before it say: %s', (vi, viName, en, enName, kind) => {
    expect(guessKind(name(`x ${vi}.`, viName, 'vi'), name(`x ${en}.`, enName, 'en'))).toBe(kind);
  });
});
