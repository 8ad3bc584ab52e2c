import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONCEPT_KINDS, type Concept } from '../core/glossary/concept.ts';
import { addConcept, fileOfKind, removeConcept, replaceConcept } from './edit-glossary.ts';
import { parseGlossary, readGlossaryFile } from './glossary-files.ts';
import { expectValue, makeTempFolder } from './temp-folder.test-data.ts';

const UMEROV: Concept = {
  id: 'rustem-umerov',
  kind: 'person',
  note: 'đứng đầu “phái đoàn”: no, 010…',
  vi: [
    { term: 'Rustem Umerov', status: 'preferred' },
    { term: 'ông Umerov', status: 'admitted' },
  ],
  en: [{ term: 'Rustem Umerov', status: 'preferred' }],
};
const UMEROV_LINES = `  - id: rustem-umerov
    kind: person
    note: "đứng đầu “phái đoàn”: no, 010…"
    vi:
      - { term: Rustem Umerov, status: preferred }
      - { term: ông Umerov, status: admitted }
    en:
      - { term: Rustem Umerov, status: preferred }
`;
const HOUSE_STYLE = `# yaml-language-server: $schema=./glossary.schema.json
# Tên người   (two  spaces)

concepts:
  # Ukraine
  - id: old-one   # keep me
    kind:   person
    vi: [ {term: 'Cũ'} ]
    en: [{"term": "Old", status: preferred}]


  # Russia
  - id: second
    kind: person
    vi:
    - term: Hai # two
    en:
    - term: Two

# the end
`;

function edit(content: string | undefined, change: (dir: string) => unknown): string {
  const dir = makeTempFolder(content === undefined ? {} : { 'people.yaml': content });
  change(dir);
  return fs.readFileSync(path.join(dir, 'people.yaml'), 'utf8');
}
const add = (content?: string, concept = UMEROV): string =>
  edit(content, dir => expectValue(addConcept(dir, 'people.yaml', concept)));
const conceptIn = (content: string, id: string): Concept => {
  const found = expectValue(parseGlossary(content, 'people.yaml')).find(({ concept }) => concept.id === id);
  return found?.concept ?? { ...UMEROV, id };
};
const remove = (content: string, id: string): string =>
  edit(content, dir =>
    expect(expectValue(removeConcept(dir, 'people.yaml', conceptIn(content, id)))).toBe('removed'),
  );

describe('adding a concept', () => {
  it('puts it behind the last one and leaves every other byte as it was', () => {
    const added = add(HOUSE_STYLE);
    const at = HOUSE_STYLE.indexOf('\n# the end');
    expect(added).toBe(`${HOUSE_STYLE.slice(0, at)}\n${UMEROV_LINES}${HOUSE_STYLE.slice(at)}`);
  });

  it.each([
    ['makes the file when there is none', undefined, `concepts:\n${UMEROV_LINES}`],
    ['fills an empty file', '\n', `concepts:\n${UMEROV_LINES}`],
    ['opens an empty list', '# hi\nconcepts: []\n', `# hi\nconcepts:\n${UMEROV_LINES}`],
    [
      'keeps what stands behind an empty list',
      'concepts: []  # none\n',
      `concepts:  # none\n${UMEROV_LINES}`,
    ],
  ])('%s', (_name, before, after) => {
    expect(add(before)).toBe(after);
  });

  it('keeps Windows line ends and the byte order mark', () => {
    const windows = `\uFEFF${HOUSE_STYLE.replaceAll('\n', '\r\n')}`;
    expect(add(windows)).toBe(`\uFEFF${add(HOUSE_STYLE).replaceAll('\n', '\r\n')}`);
  });

  it('keeps decomposed letters of other entries decomposed', () => {
    expect(add(HOUSE_STYLE.normalize('NFD'))).toContain('Tên người'.normalize('NFD'));
  });

  it('keeps the indent of lists whose dashes stand at the margin', () => {
    const flat = HOUSE_STYLE.replaceAll(/^ {2}/gm, '');
    expect(add(flat)).toContain('\n- id: rustem-umerov\n  kind: person\n');
  });

  it('does not end a last line that did not end', () => {
    const open = HOUSE_STYLE.slice(0, HOUSE_STYLE.indexOf('\n\n# the end'));
    expect(add(open)).toBe(`${open}\n\n${UMEROV_LINES.trimEnd()}`);
  });

  it('does not touch a block text at the end of the last entry', () => {
    const keep =
      'concepts:\n  - id: a\n    kind: term\n    vi: [{ term: a }]\n    en: [{ term: a }]\n    note: |+\n      x\n\n';
    const added = add(keep);
    expect(added.startsWith(keep)).toBe(true);
    expect(remove(added, UMEROV.id)).toBe(keep);
  });

  it('is read back as it was given', () => {
    const dir = makeTempFolder({ 'people.yaml': HOUSE_STYLE });
    const file = expectValue(addConcept(dir, 'people.yaml', UMEROV));
    expect(expectValue(readGlossaryFile(file)).concepts.at(-1)?.concept).toEqual(UMEROV);
  });

  it('of an id that is there is refused, and the file stays', () => {
    const kept = edit(HOUSE_STYLE, dir => {
      const result = addConcept(dir, 'people.yaml', { ...UMEROV, id: 'second' });
      expect(result).toMatchObject({ ok: false, error: { code: 'glossary-duplicate-id' } });
    });
    expect(kept).toBe(HOUSE_STYLE);
  });

  it('never leaves the glossary folder', () => {
    const dir = makeTempFolder();
    const written = expectValue(addConcept(path.join(dir, 'glossary'), '../../people.yaml', UMEROV));
    expect(written).toBe(path.join(dir, 'glossary', 'people.yaml'));
  });
});

describe('removing a concept', () => {
  it('takes its lines only, and comments around it stay', () => {
    const removed = remove(HOUSE_STYLE, 'second');
    const [from, to] = [HOUSE_STYLE.indexOf('  - id: second'), HOUSE_STYLE.indexOf('\n# the end')];
    expect(removed).toBe(HOUSE_STYLE.slice(0, from) + HOUSE_STYLE.slice(to + 1));
  });

  it('takes the first one, too', () => {
    const removed = remove(HOUSE_STYLE, 'old-one');
    expect(removed).toContain('concepts:\n  # Ukraine\n\n  # Russia\n  - id: second');
  });

  it('of the last one leaves an empty list that reads', () => {
    const one = `# mine\nconcepts: # all of them\n${UMEROV_LINES}`;
    expect(remove(one, UMEROV.id)).toBe('# mine\nconcepts: [] # all of them\n');
  });

  it('that is not there any more says so, and the file stays', () => {
    const kept = edit(HOUSE_STYLE, dir => {
      const gone = { ...UMEROV, id: 'nobody' };
      expect(expectValue(removeConcept(dir, 'people.yaml', gone))).toBe('gone');
    });
    expect(kept).toBe(HOUSE_STYLE);
  });

  it('leaves an entry that somebody edited since it was added', () => {
    const edited = add(HOUSE_STYLE).replace('ông Umerov, status: admitted', 'ông Umerov, status: deprecated');
    const kept = edit(edited, dir => {
      expect(expectValue(removeConcept(dir, 'people.yaml', UMEROV))).toBe('changed');
    });
    expect(kept).toBe(edited);
  });
});

describe('changing a concept', () => {
  const replace = (content: string, id: string, change: (before: Concept) => Concept): string =>
    edit(content, dir => {
      const before = conceptIn(content, id);
      expect(expectValue(replaceConcept(dir, 'people.yaml', before, change(before)))).toBe('replaced');
    });

  it.each<[string, string, (before: Concept) => Partial<Concept>, [string, string]]>([
    [
      'a status',
      'old-one',
      ({ en }) => ({ en: en.map(one => ({ ...one, status: 'deprecated' })) }),
      ['status: preferred}]', 'status: deprecated}]'],
    ],
    [
      'a status that was left out',
      'old-one',
      ({ vi }) => ({ vi: vi.map(one => ({ ...one, status: 'preferred' })) }),
      ["{term: 'Cũ'}", "{term: 'Cũ', status: preferred}"],
    ],
    [
      'a term among comments',
      'second',
      () => ({ vi: [{ term: 'a: b, c', status: 'admitted' }] }),
      ['term: Hai # two', 'term: "a: b, c" # two'],
    ],
    [
      'one more term',
      'second',
      ({ vi }) => ({ vi: [...vi, { term: 'Ba', status: 'deprecated' }] }),
      ['term: Hai # two\n', 'term: Hai # two\n    - { term: Ba, status: deprecated }\n'],
    ],
    [
      'one more term on the line',
      'old-one',
      ({ vi }) => ({ vi: [...vi, { term: 'Ba', status: 'admitted' }] }),
      ["{term: 'Cũ'} ]", "{term: 'Cũ'}, { term: Ba, status: admitted } ]"],
    ],
    [
      'a new note',
      'old-one',
      () => ({ note: 'mới' }),
      ['kind:   person\n', 'kind:   person\n    note: mới\n'],
    ],
    ['the kind', 'old-one', () => ({ kind: 'event' }), ['kind:   person', 'kind:   event']],
  ])('writes %s, and nothing else', (_name, id, change, [from, to]) => {
    const changed = replace(HOUSE_STYLE, id, before => ({ ...before, ...change(before) }));
    expect(changed).toBe(HOUSE_STYLE.replace(from, to));
  });

  it('takes a note or a term away with its line', () => {
    const noted = add(HOUSE_STYLE);
    const { note: _, ...bare } = UMEROV;
    const changed = replace(noted, UMEROV.id, () => ({ ...bare, vi: UMEROV.vi.slice(0, 1) }));
    expect(changed).toBe(noted.replace(/ {4}note: .*\n/, '').replace(/ *- \{ term: ông.*\n/, ''));
  });

  it('keeps comments inside an entry that is written anew', () => {
    const flow = `concepts:\n  - { id: a, # mine\n      kind: term, vi: [{ term: a }], en: [{ term: a }] }\n`;
    expect(replace(flow, 'a', before => ({ ...before, kind: 'event' }))).toContain(
      '  - id: a\n    # mine\n    kind: event\n',
    );
  });

  it.each([
    ['changed', 'second', 'changed'],
    ['gone', 'nobody', 'gone'],
  ])('that is %s on disk leaves the file', (_name, id, state) => {
    const kept = edit(HOUSE_STYLE, dir => {
      const before = { ...UMEROV, id };
      expect(expectValue(replaceConcept(dir, 'people.yaml', before, { ...before, note: 'x' }))).toBe(state);
    });
    expect(kept).toBe(HOUSE_STYLE);
  });

  it('to an id that another entry has is refused', () => {
    edit(HOUSE_STYLE, dir => {
      const before = conceptIn(HOUSE_STYLE, 'second');
      const result = replaceConcept(dir, 'people.yaml', before, { ...before, id: 'old-one' });
      expect(result).toMatchObject({ ok: false, error: { code: 'glossary-duplicate-id' } });
    });
  });
});

describe('a file that cannot be edited', () => {
  it.each([
    ['has no list', 'people: []\n', 'glossary-schema'],
    ['is broken', 'concepts: [\n', 'yaml-bad-indent'],
    ['has its entries on one line', 'concepts: [{ id: a, kind: term }]\n', 'glossary-layout'],
  ])('because it %s is left alone', (_name, content, code) => {
    const kept = edit(content, dir => {
      const result = addConcept(dir, 'people.yaml', UMEROV);
      expect(result).toMatchObject({ ok: false, error: { code, file: path.join(dir, 'people.yaml') } });
    });
    expect(kept).toBe(content);
  });
});

it('every kind of concept has a file of its own', () => {
  expect(new Set(CONCEPT_KINDS.map(fileOfKind)).size).toBe(CONCEPT_KINDS.length);
});
