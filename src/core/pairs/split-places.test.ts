import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/support/articles.ts';
import { LANGUAGES, type Lang } from '../lang/language.ts';
import { normalizeText } from '../text/normalize.ts';
import { canSplit } from './border-rules.ts';
import { bestSplitPlace, splitPlaces } from './split-places.ts';

/** Returns `text` with `|` at each of the places. */
function marked(text: string, places: readonly number[]): string {
  return [0, ...places].map((from, i, all) => text.slice(from, all[i + 1])).join('|');
}

describe('the places where a sentence can be split', () => {
  it.each([
    ['are the starts of words', 'Họ |về |nhà.'],
    ['are before marks that stand alone, too', 'Họ |về |– |hôm |nay'],
    ['are before an opening quote', 'Ông |nói |“Tôi |đi”'],
    ['are where the space behind a stop is missing', 'Trời |mưa.|Họ |về'],
    ['are in no figure or address', 'Giá |1.200 |USD, |xem |www.bao.example'],
    ['are not where a piece would have no word', '– Họ |về … !'],
    ['are none in a word', 'Vâng'],
    ['are none in an empty text', ''],
    ['are whole characters', '𠀀 |👩‍👩‍👧x |về'],
    ['are behind spaces of all kinds', 'Họ\u00A0 |về\t|nhà'],
  ])('%s: %s', (_name, text) => {
    const plain = text.replaceAll('|', '');
    expect(marked(plain, splitPlaces(plain))).toBe(text);
  });

  it('are such that the sentence can be split there, in order, the best among them', () => {
    const words = [
      'Ông',
      'đi.Họ',
      '.',
      '…',
      '“',
      '”',
      ' ',
      ' ',
      '\u00A0',
      '𠀀',
      '👩‍👩‍👧',
      '\u0301',
      '\uD83D',
      '1',
    ];
    const text = fc
      .array(fc.constantFrom(...words), { maxLength: 30 })
      .map(pieces => normalizeText(pieces.join('')).trim());
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (sentence, lang) => {
        const places = splitPlaces(sentence);
        const article = articleOf('vi', ['x']);
        const one = { ...article, sentences: article.sentences.map(other => ({ ...other, text: sentence })) };
        for (const at of places) expect(canSplit(one, 0, at)).toBe(true);
        expect([...places].sort((a, b) => a - b)).toEqual(places);
        const best = bestSplitPlace(sentence, lang);
        if (places.length === 0) expect(best).toBeUndefined();
        else expect(places).toContain(best);
      }),
    );
  });
});

describe('the likeliest place to split a sentence', () => {
  it.each<[string, Lang, string]>([
    ['behind a stop', 'vi', 'Ông nói: họ đã về. |Trời mưa, đường rất trơn'],
    ['behind a stop rather than behind an abbreviation', 'vi', 'Ở TP. Huế trời mưa to. |Họ về'],
    ['behind a closing quote', 'en', '“We are leaving” |She said nothing: the talks were over'],
    ['behind a semicolon', 'vi', 'Bắc Bộ có mưa; |Nam Bộ nắng, gió nhẹ'],
    ['behind a colon', 'en', 'the result was clear: |nobody, not even the mayor, came'],
    ['behind a dash', 'vi', 'nước lên nhanh – |dân làng, nhất là trẻ em, chạy lên đồi'],
    ['before a capital', 'vi', 'Giá vàng lập đỉnh mới |Các tiệm vàng ở Hà Nội đông khách từ sáng'],
    [
      'before a capital',
      'en',
      'Flood cuts off village after storm |The army said on Monday that boats were on their way',
    ],
    ['in the middle when nothing speaks for another', 'vi', 'dân làng chạy |lên đồi cao'],
  ])('is %s', (_name, lang, text) => {
    const plain = text.replace('|', '');
    const best = bestSplitPlace(plain, lang);
    expect(marked(plain, best === undefined ? [] : [best])).toBe(text);
  });
});

describe('a sentence of a hundred kilobytes', () => {
  it.each(['Họ về ', '𠀀 ', 'a.B', '", ', '\u0301 '])('of “%s” has its places found', piece => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length)).trim();
    expect(bestSplitPlace(text, 'vi') === undefined).toBe(splitPlaces(text).length === 0);
  });
});
