import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONCEPT_KINDS, type Concept, TERM_STATUSES } from '../core/glossary/concept.ts';
import { addConcept, removeConcept, replaceConcept } from './edit-glossary.ts';
import { parseGlossary, readGlossaryFile } from './glossary-files.ts';
import { expectValue, makeTempFolder } from './temp-folder.test-data.ts';

// Glossaries as people write them: block and flow entries, quotes, comments in odd places, blank lines, any line end.
const comment = fc.constantFrom('', '', '  # ghi chú', ' # - id: x', '   #');
const gap = fc.constantFrom(
  '',
  '',
  '\n',
  '\n\n',
  '# Ukraine\n',
  '\n  # --- Nga: “…”\n',
  '        # sâu\n',
  ' \n',
);
const term = fc.constantFrom(
  'Điện Kremlin',
  "'no'",
  '"010"',
  'hòa đàm',
  '1.200',
  '"a # b"',
  "'- c'",
  'x: y'.replace(': ', ':'),
);
const terms = fc
  .array(fc.record({ term, mark: comment }), { minLength: 1, maxLength: 3 })
  .chain(list =>
    fc.constantFrom(
      ` [${list.map(one => `{ term: ${one.term} }`).join(', ')}]${list[0]?.mark}\n`,
      `\n${list.map(one => `      - term:  ${one.term}${one.mark}\n`).join('')}`,
      `\n${list.map(one => `      - {term: ${one.term}, status: preferred}${one.mark}\n`).join('')}`,
    ),
  );
const note = fc.constantFrom(
  '',
  '    note: một dòng\n',
  '    note: >\n      gấp\n      lại\n\n',
  '    note: |\n      # không phải ghi chú\n\n      - id: không\n',
  '    note: |+\n      giữ\n\n',
  '    note: "hai\n      dòng"\n',
);
const entry = fc.record({
  kind: fc.constantFrom(...CONCEPT_KINDS),
  mark: comment,
  note,
  vi: terms,
  en: terms,
});
const layout = fc.record({
  entries: fc.array(entry, { maxLength: 5 }),
  gaps: fc.array(gap, { minLength: 7, maxLength: 7 }),
  indented: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  form: fc.constantFrom('NFC', 'NFD'),
  ended: fc.boolean(),
});
const glossary = layout.map(({ entries, gaps, indented, lineEnd, mark, form, ended }) => {
  const blocks = entries.map(({ kind, mark: beside, note: text, vi, en }, at) => {
    const lines = `  - id: c${at}${beside}\n    kind: ${kind}\n    vi:${vi}    en:${en}${text}`;
    return `${gaps[at + 1]}${indented ? lines : lines.replace(/^ {2}/gm, '')}`;
  });
  const list = entries.length === 0 ? `concepts: []\n` : `concepts:\n${blocks.join('')}`;
  const text = `${gaps[0]?.trimStart()}${list}${gaps[6]?.trimStart()}`;
  return mark + (ended ? text : text.trimEnd()).replaceAll('\n', lineEnd).normalize(form);
});
const words = fc.oneof(
  fc.constantFrom(
    'no',
    '010',
    '1.200',
    '~',
    '- x',
    '# y',
    'Đường: “a”',
    '{z}',
    'hoà đàm',
    "it's",
    'null',
    '@',
    '%',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map(text => `ừ${text.trim()}`.normalize('NFC')),
);
const conceptTerms = fc.array(fc.record({ term: words, status: fc.constantFrom(...TERM_STATUSES) }), {
  minLength: 1,
  maxLength: 3,
});
const concept: fc.Arbitrary<Concept> = fc
  .record({
    kind: fc.constantFrom(...CONCEPT_KINDS),
    note: fc.option(words),
    vi: conceptTerms,
    en: conceptTerms,
  })
  .map(({ note: text, ...rest }) => ({ id: 'new-one', ...rest, ...(text === null ? {} : { note: text }) }));

const FILE = 'people.yaml';
const dir = makeTempFolder();
const write = (text: string): void => fs.writeFileSync(path.join(dir, FILE), text);
const read = (): string => fs.readFileSync(path.join(dir, FILE), 'utf8');
// Once a file was read, its entries are known, and only the touched ones are parsed again.
const writeAndRead = (text: string): void => {
  write(text);
  expectValue(readGlossaryFile(path.join(dir, FILE)));
};
const conceptsIn = (text: string): Concept[] =>
  expectValue(parseGlossary(text.replace('\uFEFF', '').normalize('NFC'), FILE)).map(placed => placed.concept);

it('an added concept is put into the text, and nothing else of the text changes', () => {
  fc.assert(
    fc.property(glossary, concept, (before, added) => {
      fc.pre(!/concepts: \[\]/.test(before));
      write(before);
      expectValue(addConcept(dir, FILE, added));
      const after = read();
      let start = 0;
      while (start < before.length && before[start] === after[start]) start += 1;
      expect(after.endsWith(before.slice(start))).toBe(true);
      expect(conceptsIn(after)).toEqual([...conceptsIn(before), added]);
    }),
    { numRuns: 300 },
  );
});

it('a concept that is added and removed again leaves the file byte for byte as it was', () => {
  fc.assert(
    fc.property(glossary, concept, (before, added) => {
      write(before);
      expectValue(addConcept(dir, FILE, added));
      expectValue(removeConcept(dir, FILE, added));
      expect(read()).toBe(before);
    }),
    { numRuns: 300 },
  );
});

it('a removed concept takes only its own lines and one blank line with it', () => {
  fc.assert(
    fc.property(glossary, fc.nat(4), (before, at) => {
      const concepts = conceptsIn(before);
      const victim = concepts[at];
      fc.pre(victim !== undefined && concepts.length > 1);
      write(before);
      const parsed = expectValue(parseGlossary(before, FILE)).find(one => one.concept.id === victim?.id);
      fc.pre(parsed !== undefined);
      if (parsed) expectValue(removeConcept(dir, FILE, parsed.concept));
      const after = read();
      expect(conceptsIn(after)).toEqual(concepts.filter(one => one !== victim));
      let start = 0;
      while (start < after.length && before[start] === after[start]) start += 1;
      expect(before.endsWith(after.slice(start))).toBe(true);
      const linesOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
      // Comments outside of entries stay; a deep one is content when a block text stands above it.
      const outsides = [/^# Ukraine/gm, /--- Nga/g, ...(/note: [|>]/.test(before) ? [] : [/# sâu/g])];
      for (const outside of outsides) expect(linesOf(after, outside)).toBe(linesOf(before, outside));
    }),
    { numRuns: 300 },
  );
});

const linesOf = (text: string): string[] => text.split('\n');

it('a file that was read before is edited to the same bytes as one that was not, and reads the same', () => {
  const readBack = (): unknown => expectValue(readGlossaryFile(path.join(dir, FILE)));
  const parsedAnew = (): unknown => ({
    concepts: expectValue(
      parseGlossary(
        read()
          .replace(/^\uFEFF/, '')
          .replaceAll('\r\n', '\n')
          .normalize('NFC'),
        FILE,
      ),
    ),
    shipped: false,
  });
  fc.assert(
    fc.property(glossary, concept, fc.nat(4), (before, added, at) => {
      const victim = conceptsIn(before)[at];
      const after = victim && { ...added, id: victim.id };
      const edits = [
        () => addConcept(dir, FILE, added),
        ...(victim && after
          ? [() => removeConcept(dir, FILE, victim), () => replaceConcept(dir, FILE, victim, after)]
          : []),
      ];
      for (const edit of edits) {
        fs.rmSync(path.join(dir, '.cache'), { recursive: true, force: true });
        write(before);
        const slow = edit();
        const expected = read();
        writeAndRead(before);
        expect(edit().ok).toBe(slow.ok);
        expect(read()).toBe(expected);
        expect(readBack()).toEqual(parsedAnew());
      }
    }),
    { numRuns: 100 },
  );
});

it('a changed concept says what it should, and no line outside of its entry changes', () => {
  fc.assert(
    fc.property(glossary, concept, fc.nat(4), fc.boolean(), (before, changed, at, isRead) => {
      const concepts = conceptsIn(before);
      const victim = concepts[at];
      fc.pre(victim !== undefined);
      if (!victim) return;
      if (isRead) writeAndRead(before);
      else write(before);
      const after = { ...changed, id: victim.id };
      expect(expectValue(replaceConcept(dir, FILE, victim, after))).toBe('replaced');
      expect(conceptsIn(read())).toEqual(concepts.map(one => (one === victim ? after : one)));
      const start = before.lastIndexOf('\n', before.indexOf(`id: ${victim.id}`)) + 1;
      expect(read().startsWith(before.slice(0, start))).toBe(true);
      const next = concepts[at + 1];
      if (next) {
        const tailOf = (text: string): string[] => linesOf(text.slice(text.indexOf(`id: ${next.id}`)));
        expect(tailOf(read())).toEqual(tailOf(before));
      }
    }),
    { numRuns: 200 },
  );
});

it('changing one status or adding a term touches one line', () => {
  fc.assert(
    fc.property(glossary, fc.nat(4), (before, at) => {
      const victim = conceptsIn(before)[at];
      fc.pre(victim !== undefined && !/vi: \[|en: \[/.test(before));
      if (!victim) return;
      writeAndRead(before);
      const [first, ...others] = victim.vi;
      if (!first) return;
      const status = first.status === 'deprecated' ? 'admitted' : 'deprecated';
      const changed = { ...victim, vi: [{ ...first, status } as const, ...others] };
      expectValue(replaceConcept(dir, FILE, victim, changed));
      const lost = linesOf(before).filter(line => !linesOf(read()).includes(line));
      expect(lost.length).toBeLessThanOrEqual(1);
      const between = read();
      const more = { ...changed, vi: [...changed.vi, { term: 'mới', status: 'admitted' } as const] };
      expectValue(replaceConcept(dir, FILE, changed, more));
      expect(linesOf(read()).length).toBe(linesOf(between).length + 1);
      expectValue(replaceConcept(dir, FILE, more, changed));
      expect(read().trimEnd()).toBe(between.trimEnd());
    }),
    { numRuns: 200 },
  );
});
