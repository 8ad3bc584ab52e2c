import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asInTcvn3, type EncodableAs, pasted } from './encode.test-data.ts';
import { type PastedFrom, repairPasted } from './repair-pasted.ts';
import { ENGLISH_TEXTS, VIETNAMESE_TEXTS } from './samples.test-data.ts';
import { foreignWord, vietnameseWord, westernWord } from './words.test-data.ts';

const KINDS: readonly { from: PastedFrom; encoding: EncodableAs }[] = [
  { from: 'TCVN3', encoding: 'TCVN3' },
  { from: 'VNI', encoding: 'VNI' },
  { from: 'UTF-8 read as windows-1252', encoding: 'UTF-8' },
];
const expectedText = (text: string, from: PastedFrom): string => (from === 'TCVN3' ? asInTcvn3(text) : text);

describe('Vietnamese that was pasted', () => {
  const cases = KINDS.flatMap(kind =>
    Object.entries(VIETNAMESE_TEXTS).flatMap(([name, text]) =>
      (['windows-1252', 'latin1'] as const).map(as => ({ ...kind, name, text, as })),
    ),
  );

  it.each(cases)('as $from, seen as $as, is mended: $name', ({ from, encoding, text, as }) => {
    expect(repairPasted(pasted(text, encoding, as))).toEqual({ text: expectedText(text, from), from });
  });

  it.each([
    ['Th«ng tin', 'Thông tin', 'TCVN3'],
    ['§¶ng vµ Nhµ n­íc', 'Đảng và Nhà nước', 'TCVN3'],
    ['Vieät Nam', 'Việt Nam', 'VNI'],
    ['ÑAÏI HOÄI ÑAÛNG', 'ĐẠI HỘI ĐẢNG', 'VNI'],
    ['Tiáº¿ng Viá»‡t', 'Tiếng Việt', 'UTF-8 read as windows-1252'],
    ['cafÃ©', 'café', 'UTF-8 read as windows-1252'],
    ['donâ€™t “stop”', 'don’t “stop”', 'UTF-8 read as windows-1252'],
  ] as const)('“%s” is “%s”', (text, mended, from) => {
    expect(repairPasted(text)).toEqual({ text: mended, from });
  });

  it.each(['TCVN3', 'VNI', 'UTF-8'] as const)('as %s keeps lines, tabs and carriage returns', encoding => {
    const text = '\nĐường phố ướt\t\r\n\r\n  người dân đi làm\r\n';
    expect(repairPasted(pasted(text, encoding)).text).toBe(text.normalize('NFC'));
  });

  it.each(['TCVN3', 'VNI'] as const)(
    'as %s keeps curly quotes, also those that came as control characters',
    encoding => {
      const text = 'Ông nói: “Người dân được sơ tán – an toàn…”';
      expect(repairPasted(pasted(text, encoding, 'latin1')).text).toBe(expectedText(text, encoding));
    },
  );

  it('keeps foreign names that stand amid VNI', () => {
    expect(repairPasted('OÂng José gaëp baø Renée taïi Haø Noäi').text).toBe(
      'Ông José gặp bà Renée tại Hà Nội',
    );
  });

  it('is mended again when it was read wrongly twice', () => {
    const twice = pasted(pasted('Người dân được hỗ trợ', 'UTF-8'), 'UTF-8');
    expect(repairPasted(twice).text).toBe('Người dân được hỗ trợ');
  });

  it('of any syllables, amid words of ASCII, comes back', () => {
    const text = fc
      .tuple(
        fc.uniqueArray(vietnameseWord, { minLength: 12, maxLength: 40 }),
        fc.array(foreignWord, { maxLength: 10 }),
      )
      .map(([marked, plain]) => `${[...marked, ...plain].join(' ')}.`);
    for (const { from, encoding } of KINDS) {
      fc.assert(
        fc.property(text, fc.constantFrom('windows-1252', 'latin1'), (sample, as) => {
          expect(repairPasted(pasted(sample, encoding, as)).text).toBe(expectedText(sample, from));
        }),
        { numRuns: 150 },
      );
    }
  });
});

describe('a text that is mended in part', () => {
  const PROPER = 'Người dân đã trở về nhà sau cơn lũ, chị Hòa có một cô gái nhỏ.';

  it.each(KINDS)('keeps proper lines amid $from', ({ from, encoding }) => {
    const lines = [
      PROPER,
      pasted(VIETNAMESE_TEXTS.headline, encoding),
      'Có gì lạ',
      'Naïve “café” owners',
      PROPER,
    ];
    const mended = [PROPER, VIETNAMESE_TEXTS.headline, 'Có gì lạ', 'Naïve “café” owners', PROPER];
    expect(repairPasted(lines.join('\n'))).toEqual({
      text: mended.map((line, at) => (at === 1 ? expectedText(line, from) : line)).join('\n'),
      from,
    });
  });

  it.each([
    ['TCVN3', 'Béo phì', 'bÐo ph×'],
    ['VNI', 'Bụi mịn', 'Buïi mòn'],
  ] as const)('lends evidence to a short heading in %s', (from, heading, written) => {
    const body = pasted(VIETNAMESE_TEXTS.article, from);
    expect(repairPasted(`${written}\n${body}`).text.split('\n')[0]?.toLowerCase()).toBe(
      heading.toLowerCase(),
    );
  });

  it('takes the caller’s word for a heading that could be anything', () => {
    expect(repairPasted('Cuïm')).toEqual({ text: 'Cuïm' });
    expect(repairPasted('Cuïm', { known: 'VNI' })).toEqual({ text: 'Cụm', from: 'VNI' });
    expect(repairPasted(PROPER, { known: 'VNI' })).toEqual({ text: PROPER });
    expect(repairPasted(PROPER, { known: 'UTF-8 read as windows-1252' })).toEqual({ text: PROPER });
  });
});

describe('lost bytes of UTF-8', () => {
  const lose = (text: string, by: string): string =>
    pasted(text, 'UTF-8').replace(/[\u0081\u008D\u008F\u0090\u009D]/g, by);

  it.each(['?', '\uFFFD', ''])('are put back where the syllable tells them: “%s” in their place', by => {
    const text = 'Về việc người dân Đà Nẵng đời sống nhiều khó khăn, bà Đặng nói “được”.';
    expect(repairPasted(lose(text, by)).text).toBe(text);
  });

  it('are left where several letters would do, with the rest of the text mended', () => {
    expect(repairPasted(lose('Người ta bỏ việc', '?')).text).toBe('Người ta bá»? việc');
  });

  it.each([
    ['two spaces', 'ÄÃ¢y lÃ  má»™t ngÃ´i lÃ ng'.replaceAll('\u00A0', ' ')],
    ['one space', 'ÄÃ¢y lÃ má»™t ngÃ´i lÃ ng'],
  ])('that became a space are put back: %s', (_name, text) => {
    expect(repairPasted(text).text).toBe('Đây là một ngôi làng');
  });

  it('do not swallow capitals that look like their first letter', () => {
    expect(repairPasted(pasted('BÃO SỐ 5, BÁO ĐỘNG', 'UTF-8')).text).toBe('BÃO SỐ 5, BÁO ĐỘNG');
  });
});

describe('a proper text', () => {
  it.each(Object.entries({ ...VIETNAMESE_TEXTS, ...ENGLISH_TEXTS }))('is not touched: %s', (_name, text) => {
    expect(repairPasted(text)).toEqual({ text });
  });

  it.each([
    '«lá»… được',
    '«está»…',
    '“IRMÃ”',
    'thaï',
    'aún',
    'hôn bò',
    '£5 – ½ §3 ©',
    'J’ai été à l’hôtel où naît l’été',
    '„Spaß“',
    'Ä? Ã?',
    '',
  ])('is not touched: “%s”', text => {
    expect(repairPasted(text)).toEqual({ text });
  });

  it('in Vietnamese is not touched, whatever the words', () => {
    const word = fc.oneof({ weight: 4, arbitrary: vietnameseWord }, { weight: 1, arbitrary: foreignWord });
    const line = fc.array(word, { maxLength: 12 }).map(words => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), lines => {
        const text = lines.join('\n');
        expect(repairPasted(text)).toEqual({ text });
      }),
      { numRuns: 500 },
    );
  });

  it('in French, Spanish, Portuguese, German, Italian or English is not touched, whatever the words', () => {
    const piece = fc.tuple(
      fc.constantFrom('', '«', '“', '„', '‘', '¿', '¡'),
      westernWord,
      fc.constantFrom('', '»', '”', '“', '’', '…', '»…', ' –', '!', '?', '»?'),
    );
    const line = fc
      .array(
        piece.map(parts => parts.join('')),
        { maxLength: 12 },
      )
      .map(words => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), lines => {
        const text = lines.join('\n');
        expect(repairPasted(text)).toEqual({ text });
      }),
      { numRuns: 1000 },
    );
  });

  it('of any characters keeps its number of lines', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aoeáÃá»ºâ€ƒÆ°Ä‘?\uFFFD \n®µ«\u0087\u009D\uFDD0ng') }),
        text => {
          expect(repairPasted(text).text.split('\n')).toHaveLength(text.split('\n').length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
