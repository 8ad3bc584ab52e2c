import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordForms as englishForms } from '../lang/en/word-forms.ts';
import type { Lang } from '../lang/language.ts';
import { wordForms as vietnameseForms } from '../lang/vi/word-forms.ts';
import { tokenize } from '../text/tokenize.ts';
import { findPhrases } from './find-phrases.ts';
import { emptyLexicon, extendLexicon } from './lexicon.ts';

const ENTRIES: readonly (readonly [string, ...string[]])[] = [
  ['talk', 'đàm phán', 'hội đàm'],
  ['peace talks', 'hòa đàm', 'đàm phán hòa bình'],
  ['peace', 'hòa bình'],
  ['cease-fire', 'ngừng bắn'],
  ['air force', 'không quân'],
  ['city', 'thành phố'],
  ['Ho Chi Minh City', 'Thành phố Hồ Chí Minh', 'TP.HCM'],
];
const LEXICON = extendLexicon(
  emptyLexicon(),
  ENTRIES.map(([en, ...vi]) => ({ en, vi, wordClass: 'topic' as const })),
);
const FORMS = { vi: vietnameseForms, en: englishForms };

function phrasesIn(text: string, lang: Lang): string[] {
  const table = LEXICON[lang];
  return findPhrases(text, tokenize(text), table, FORMS[lang]).map(hit => table.keyOf(hit.phrase));
}

it.each([
  ['en', 'Peace talks opened', ['peace', 'peace talks', 'talk']],
  ['en', 'She was talking of cities', ['talk', 'city']],
  ['en', 'a cease-fire', ['cease fire']],
  ['en', 'air, force', []],
  ['en', 'The air (force) is thin', []],
  ['en', 'in Ho Chi Minh City', ['ho chi minh city', 'city']],
  ['vi', 'cuộc đàm phán hoà bình', ['đàm phán', 'đàm phán hòa bình', 'hòa bình']],
  ['vi', 'HỘI ĐÀM ở TP.HCM', ['hội đàm', 'tp hcm']],
  ['vi', 'Thành\u00A0phố Hồ Chí Minh', ['thành phố', 'thành phố hồ chí minh']],
  ['vi', 'thành, phố', []],
  ['vi', '', []],
] as const)('in %s, “%s” has the phrases %j', (lang, text, phrases) => {
  expect(phrasesIn(text, lang)).toEqual(phrases);
});

it('every hit names the tokens that the phrase is made of', () => {
  const text = 'Cuộc hoà đàm ở Thành phố Hồ Chí Minh';
  const tokens = tokenize(text);
  const hits = findPhrases(text, tokens, LEXICON.vi, vietnameseForms);
  const shown = hits.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
  expect(shown).toEqual(['hoà đàm', 'Thành phố', 'Thành phố Hồ Chí Minh']);
});

it('a phrase is found in the middle of any words', () => {
  const around = fc.array(
    fc.constantFrom('ông', 'đã', 'Đức', 'hòa', 'đàm', 'thành', '“', '…', ',', '\u001B'),
    {
      maxLength: 5,
    },
  );
  const phrases = ENTRIES.flatMap(([, ...vi]) => vi);
  fc.assert(
    fc.property(around, fc.constantFrom(...phrases), around, (before, phrase, after) => {
      const text = [...before, phrase, ...after].join(' ').normalize('NFC');
      const key = tokenize(phrase)
        .map(token => token.lower)
        .join(' ');
      expect(phrasesIn(text, 'vi')).toContain(key);
    }),
  );
});
