import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../core/glossary/concept.ts';
import { glossaryJsonSchema, readGlossary, readGlossaryFile, readLexiconFiles } from './glossary-files.ts';
import { expectValue, makeTempFolder } from './temp-folder.test-data.ts';

const entry = (id: string, more = ''): string =>
  `  - id: ${id}\n    kind: person\n${more}    vi: [{ term: ${id} }]\n    en: [{ term: ${id}, status: preferred }]\n`;
const glossaryOf = (...entries: string[]): string => `concepts:\n${entries.join('')}`;
const conceptsIn = (content: string): Concept[] =>
  expectValue(readGlossary(makeTempFolder({ 'a.yaml': content }))).map(filed => filed.concept);
const errorOf = (files: Readonly<Record<string, string>>) => {
  const result = readGlossary(makeTempFolder(files));
  if (result.ok) throw new Error('it was read');
  return result.error;
};

describe('a glossary', () => {
  it('holds the concepts of all files, by file name, then as they stand', () => {
    const dir = makeTempFolder({
      'b.yaml': glossaryOf(entry('three')),
      'a.yml': glossaryOf(entry('one'), entry('two')),
      'notes.txt': 'not a glossary',
      'lexicon/c.yaml': 'not: [read]',
    });
    const concepts = expectValue(readGlossary(dir));
    expect(concepts.map(({ concept, file }) => `${path.basename(file)} ${concept.id}`)).toEqual([
      'a.yml one',
      'a.yml two',
      'b.yaml three',
    ]);
  });

  it.each([
    ['there is no folder', undefined],
    ['a file is empty', ''],
    ['a file has only comments', '# nothing yet\n'],
    ['the list is empty', 'concepts: []\n'],
  ])('is empty when %s', (_name, content) => {
    const dir = makeTempFolder(content === undefined ? {} : { 'glossary/a.yaml': content });
    expect(expectValue(readGlossary(path.join(dir, 'glossary')))).toEqual([]);
  });

  it.each(['1.200', '010', 'no', 'on', '2025-08-14', 'null'])('keeps the term %s as written', term => {
    const [concept] = conceptsIn(
      glossaryOf(`  - id: x\n    kind: term\n    vi: [{ term: ${term} }]\n    en: [{ term: ${term} }]\n`),
    );
    expect([concept?.vi[0]?.term, concept?.en[0]?.term]).toEqual([term, term]);
  });

  it('is in NFC, even when the letters are written as escapes', () => {
    const content = glossaryOf(
      `  - id: x\n    kind: term\n    vi: [{ term: "hòa đa\\u0300m" }, { term: ${'Điện'.normalize('NFD')} }]\n    en: [{ term: y }]\n`,
    );
    expect(conceptsIn(content)[0]?.vi.map(({ term }) => term)).toEqual(['hòa đàm', 'Điện']);
  });

  it('takes a term without a status for an admitted one', () => {
    const [concept] = conceptsIn(glossaryOf(entry('x')));
    expect(concept?.vi).toEqual([{ term: 'x', status: 'admitted' }]);
  });

  it('tells the line of each concept', () => {
    const file = path.join(
      makeTempFolder({ 'a.yaml': `# head\n${glossaryOf(entry('one'), '\n', entry('two'))}` }),
      'a.yaml',
    );
    expect(expectValue(readGlossaryFile(file)).concepts.map(({ line }) => line)).toEqual([3, 8]);
  });
});

describe('what is wrong', () => {
  it('with an id that stands in two files is told at the second', () => {
    const error = errorOf({ 'a.yaml': glossaryOf(entry('x')), 'b.yaml': glossaryOf(entry('y'), entry('x')) });
    expect(error).toMatchObject({
      code: 'glossary-duplicate-id',
      line: 6,
      message: expect.stringContaining('a.yaml'),
    });
    expect(path.basename(error.file ?? '')).toBe('b.yaml');
  });

  it('with an id that comes twice in one file is told, too', () => {
    expect(errorOf({ 'a.yaml': glossaryOf(entry('x'), entry('x')) })).toMatchObject({
      code: 'glossary-duplicate-id',
      line: 6,
    });
  });

  it.each([
    ['a wrong kind', entry('x').replace('person', 'people'), 3, '    kind: people'],
    ['an id in capitals', entry('Xyz'), 2, '  - id: Xyz'],
    ['a wrong status', entry('x').replace('preferred', 'best'), 5, '    en: [{ term: x, status: best }]'],
    [
      'an empty term',
      entry('x').replace('vi: [{ term: x }]', 'vi: [{ term: " " }]'),
      4,
      '    vi: [{ term: " " }]',
    ],
    ['no English term', entry('x').replace(/en: .*/, 'en: []'), 5, '    en: []'],
    ['a missing field', entry('x').replace(/ {4}kind: .*\n/, ''), 2, '  - id: x'],
    ['an unknown field', entry('x', '    color: red\n'), 2, '  - id: x'],
  ])('with %s is shown in its line', (_name, content, line, excerpt) => {
    expect(errorOf({ 'a.yaml': glossaryOf(content) })).toMatchObject({
      code: 'glossary-schema',
      line,
      excerpt,
    });
  });

  it.each([
    ['a list at the top', '- id: x\n'],
    ['a word', 'hello\n'],
    ['another key', 'people: []\n'],
  ])('with a file that holds %s instead of “concepts:” is told', (_name, content) => {
    expect(errorOf({ 'a.yaml': content })).toMatchObject({ code: 'glossary-schema', line: 1 });
  });

  it('with the YAML itself is told with its place', () => {
    expect(errorOf({ 'a.yaml': 'concepts:\n  - id: x\n    id: y\n' })).toMatchObject({
      code: 'yaml-duplicate-key',
      line: 3,
      column: 5,
    });
  });
});

describe('the cache', () => {
  it('gives the same concepts the second time, and new ones after an edit', () => {
    const dir = makeTempFolder({ 'g/a.yaml': glossaryOf(entry('one')) });
    const first = expectValue(readGlossary(path.join(dir, 'g')));
    expect(expectValue(readGlossary(path.join(dir, 'g')))).toEqual(first);
    fs.appendFileSync(path.join(dir, 'g', 'a.yaml'), entry('two'));
    expect(expectValue(readGlossary(path.join(dir, 'g'))).map(({ concept }) => concept.id)).toEqual([
      'one',
      'two',
    ]);
  });

  it('that is damaged or cannot be written does no harm', () => {
    const dir = makeTempFolder({ 'g/a.yaml': glossaryOf(entry('one')) });
    const file = path.join(dir, 'g', 'a.yaml');
    const first = expectValue(readGlossaryFile(file));
    const cache = path.join(dir, '.cache');
    for (const name of fs.readdirSync(cache)) fs.writeFileSync(path.join(cache, name), '[{"conc');
    expect(expectValue(readGlossaryFile(file))).toEqual(first);
    process.env.SONGNGU_CACHE = path.join(file, 'no-folder');
    expect(expectValue(readGlossaryFile(file))).toEqual(first);
  });
});

describe('lexicon files', () => {
  it('give headwords with their equivalents, and a class by the name of the file', () => {
    const dir = makeTempFolder({
      'function-words.yaml': 'no: [không]\n',
      'war.yaml': 'cease-fire: [ngừng bắn, "đình chiến"]\n',
    });
    expect(expectValue(readLexiconFiles(dir))).toEqual([
      { en: 'no', vi: ['không'], wordClass: 'function' },
      { en: 'cease-fire', vi: ['ngừng bắn', 'đình chiến'], wordClass: 'topic' },
    ]);
  });

  it('with a line that is no list are shown where it stands', () => {
    const result = readLexiconFiles(makeTempFolder({ 'war.yaml': 'army: [quân đội]\nwar: chiến tranh\n' }));
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'lexicon-schema', line: 2, excerpt: 'war: chiến tranh' },
    });
  });
});

it('the schema for editors asks for the concepts', () => {
  expect(glossaryJsonSchema()).toMatchObject({ type: 'object', required: ['concepts'] });
});
