import path from 'node:path';
import { expect, it } from 'vitest';
import type { Concept } from '../core/glossary/concept.ts';
import type { Lexicon } from '../core/lexicon/lexicon.ts';
import { englishKey, vietnamesePhraseKey } from '../core/lexicon/lexicon.ts';
import { addConcept, removeConcept, replaceConcept } from './edit-glossary.ts';
import { findUsesInWorkspace } from './find-uses-in-workspace.ts';
import { expectValue, makeTempFolder } from './temp-folder.test-data.ts';
import { type LayeredTerminology, terminologyAfter } from './terminology-after.ts';
import { openWorkspace, readTerminology } from './workspace.ts';

const ENTRY = (id: string): string =>
  `  - id: ${id}\n    kind: place\n    vi: [{ term: ${id}-vi, status: preferred }]\n    en: [{ term: ${id}-en, status: preferred }]\n`;
const concept = (id: string, vi: string, en: string): Concept => ({
  id,
  kind: 'term',
  vi: [{ term: vi, status: 'preferred' }],
  en: [{ term: en, status: 'preferred' }],
});
const hasPair = (lexicon: Lexicon, vi: string, en: string): boolean => {
  const [english, vietnamese] = [
    lexicon.en.numberOf(englishKey(en)),
    lexicon.vi.numberOf(vietnamesePhraseKey(vi)),
  ];
  return (
    english !== undefined && vietnamese !== undefined && lexicon.equivalentsOf(english).includes(vietnamese)
  );
};

it('after each change it is what reading all files again would give', () => {
  const root = makeTempFolder({
    'glossary/places.yaml': `concepts:\n${ENTRY('aa')}${ENTRY('bb')}`,
    'glossary/zones.yaml': `concepts:\n${ENTRY('zz')}`,
    'corpus/x/a.vi.md': 'Chuyện cỏ khô.\n',
  });
  const workspace = expectValue(openWorkspace(root));
  const dir = workspace.glossaryDir;
  let now: LayeredTerminology = expectValue(readTerminology(workspace));
  const isAsRead = (): void => expect(now.concepts).toEqual(expectValue(readTerminology(workspace)).concepts);
  const names = Array.from({ length: 12 }, (_, at) =>
    concept(`new-${at}`, `vô danh ${at}q`, `nameless ${at}q`),
  );
  for (const one of names) {
    for (const file of one === names[3] ? ['terms.yaml'] : ['places.yaml']) {
      expectValue(addConcept(dir, file, one));
      now = terminologyAfter(dir, now, { after: one, file: path.join(dir, file) });
      expect(hasPair(now.lexicon, one.vi[0]?.term ?? '', one.en[0]?.term ?? '')).toBe(true);
      isAsRead();
    }
  }
  const [first, second] = names;
  if (!first || !second) return;
  const changed = concept(first.id, 'hữu danh 0q', 'nameless 0q');
  expect(expectValue(replaceConcept(dir, 'places.yaml', first, changed))).toBe('replaced');
  now = terminologyAfter(dir, now, { before: first, after: changed, file: 'places.yaml' });
  isAsRead();
  expectValue(removeConcept(dir, 'places.yaml', second));
  now = terminologyAfter(dir, now, { before: second, file: 'places.yaml' });
  isAsRead();
  expect([
    hasPair(now.lexicon, 'hữu danh 0q', 'nameless 0q'),
    hasPair(now.lexicon, 'vô danh 0q', 'nameless 0q'),
    hasPair(now.lexicon, 'vô danh 1q', 'nameless 1q'),
    hasPair(now.lexicon, 'vô danh 2q', 'nameless 2q'),
  ]).toEqual([true, false, false, true]);
});

it('uses are found in all stories, as many as are wanted', () => {
  const root = makeTempFolder({
    'corpus/one/a.vi.md': 'Mưa ở Huế. Nắng ở Huế.\n',
    'corpus/two/b.en.md': 'Rain fell on Hue today.\n',
  });
  const workspace = expectValue(openWorkspace(root));
  const hue = concept('hue', 'Huế', 'Hue');
  const all = expectValue(findUsesInWorkspace(workspace, hue));
  expect(all.uses.map(({ story, article, sentence }) => [story, article, sentence])).toEqual([
    ['one', 'a.vi.md', 0],
    ['one', 'a.vi.md', 1],
    ['two', 'b.en.md', 0],
  ]);
  expect(all.isCut).toBe(false);
  expect(expectValue(findUsesInWorkspace(workspace, hue, { most: 2 }))).toMatchObject({ isCut: true });
});
