import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import type { Lang } from '../lang/language.ts';
import { segmentArticle } from '../segment/segment-article.ts';
import { type Concept, type ConceptKind, preferredTerm, type TermStatus } from './concept.ts';
import { conceptsIn } from './concepts-in.ts';
import { lexiconEntriesOf } from './lexicon-entries.ts';

type Terms = readonly (readonly [string, TermStatus])[];
const concept = (id: string, vi: Terms, en: Terms, kind: ConceptKind = 'place'): Concept => ({
  id,
  kind,
  vi: vi.map(([term, status]) => ({ term, status })),
  en: en.map(([term, status]) => ({ term, status })),
});
const MOSCOW = concept(
  'moscow',
  [
    ['Mátxcơva', 'admitted'],
    ['Moscow', 'preferred'],
    ['Mạc Tư Khoa', 'deprecated'],
  ],
  [['Moscow', 'preferred']],
);
const KREMLIN = concept(
  'kremlin',
  [['Điện Kremlin', 'preferred']],
  [['the Kremlin', 'preferred']],
  'organisation',
);
const PEACE = concept('peace', [['hoà bình', 'admitted']], [['peace', 'admitted']], 'term');

const article = (lang: Lang, text: string): Article => ({
  file: `a.${lang}.md`,
  meta: { lang },
  text,
  sentences: segmentArticle(text, { lang }),
});

describe('the preferred term', () => {
  it.each([
    ['the preferred one, wherever it stands', MOSCOW, 'Moscow'],
    ['the first when none is preferred', PEACE, 'hoà bình'],
    ['nothing when there is no term', concept('none', [], []), ''],
  ])('is %s', (_name, one, term) => {
    expect(preferredTerm(one, 'vi')).toBe(term);
  });
});

describe('the concepts of a story', () => {
  const CONCEPTS = [MOSCOW, KREMLIN, PEACE];
  const idsIn = (...articles: Article[]): string[] => conceptsIn(CONCEPTS, articles).map(({ id }) => id);

  it.each([
    ['vi', 'Ông tới Mátxcơva.', ['moscow']],
    ['vi', 'Báo viết Mạc Tư Khoa.', ['moscow']],
    ['vi', 'ĐIỆN KREMLIN phát biểu về hòa bình.', ['kremlin', 'peace']],
    ['vi', 'Điện\u00A0Kremlin “im lặng”…', ['kremlin']],
    ['en', 'Kremlin sources spoke.', ['kremlin']],
    ['en', 'A peaceful night in Muscovy.', []],
    ['en', 'Điện Kremlin', ['kremlin']],
    ['vi', '', []],
  ] as const)('are those with a term in it, in %s: %s', (lang, text, ids) => {
    expect(idsIn(article(lang, text))).toEqual(ids);
  });

  it('come in glossary order, each once, from whichever article', () => {
    expect(idsIn(article('vi', 'Hòa bình ở Moscow.'), article('en', 'Moscow, Moscow.'))).toEqual([
      'moscow',
      'peace',
    ]);
  });
});

describe('a concept in the lexicon', () => {
  it('links every term of one language with every term of the other, deprecated ones too', () => {
    expect(lexiconEntriesOf([MOSCOW])).toEqual([
      { en: 'Moscow', vi: ['Mátxcơva', 'Moscow', 'Mạc Tư Khoa'], wordClass: 'name' },
    ]);
  });

  it('counts as a name, and a term counts as a word of its subject', () => {
    expect(lexiconEntriesOf([KREMLIN, PEACE]).map(({ wordClass }) => wordClass)).toEqual(['name', 'topic']);
  });
});
