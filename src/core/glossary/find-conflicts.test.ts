import { expect, it } from 'vitest';
import { findConflicts } from './find-conflicts.ts';
import { conceptOfTerms } from './glossary.test-data.ts';

const A = (vi: string, en: string) => conceptOfTerms('a', vi, en);
const B = (vi: string, en: string) => conceptOfTerms('b', vi, en);
const shown = (...concepts: Parameters<typeof findConflicts>[0]): string[] =>
  findConflicts(concepts).map(one => [one.kind, one.lang, one.term, one.other, ...one.concepts].join(' '));

it.each([
  ['one term of two things', [A('!hoà', '!peace'), B('!Hòa', '!Hoa')], ['same-term vi hoà  a b']],
  ['an article', [A('!x', '!the Hague'), B('!y', '!Hague')], ['same-term en the Hague  a b']],
  ['marks', [A('!bạc', '!silver'), B('!bác', '!uncle')], []],
  ['acronyms and words', [A('!Mỹ', '!US'), B('!chúng tôi', '!us')], []],
  ['a shared partner', [A('!Kiev, Kyiv', '!Kyiv'), B('!Kyiv', '!Kyiv oblast, Kyiv')], []],
  ['a term that both advise against', [A('!x, ~z', '!x'), B('!y, ~z', '!y')], []],
  [
    'a term against the policy of another',
    [A('!x, ~z', '!x'), B('!z', '!y')],
    ['deprecated-elsewhere vi z  a b'],
  ],
  [
    'an entry made twice',
    [A('!hoà bình', '!Peace'), B('!hòa bình', '!peace')],
    ['same-pair vi hoà bình Peace a b'],
  ],
  ['spellings', [A('!hoà', '!cease-fire, ceasefire')], ['spelling en cease-fire ceasefire a']],
  ['tones', [A('!hoà, hòa', '!peace')], ['spelling vi hoà hòa a']],
  ['a spelling that was decided on', [A('!hoà', '!ceasefire, ~cease-fire')], []],
  ['nothing', [], []],
])('%s', (_name, concepts, expected) => {
  expect(shown(...concepts)).toEqual(expected);
});
