import fs from 'node:fs';
import path from 'node:path';
import { type Document, isMap, isSeq, type YAMLMap } from 'yaml';
import type { Concept, ConceptKind, Term } from '../core/glossary/concept.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { readTextFile } from './read-text-file.ts';
import { writeFile } from './write-file.ts';
import { parseYaml } from './yaml-file.ts';

const FILE_OF_KIND: Readonly<Record<ConceptKind, string>> = {
  person: 'people.yaml',
  place: 'places.yaml',
  organisation: 'organisations.yaml',
  event: 'events.yaml',
  product: 'products.yaml',
  term: 'terms.yaml',
};
const EMPTY = 'concepts: []\n';

/** Returns the name of the glossary file that concepts of `kind` are added to. */
export function fileOfKind(kind: ConceptKind): string {
  return FILE_OF_KIND[kind];
}

/**
 * Adds `concept` at the end of `file` in `glossaryDir` through the YAML document, so that comments, order and every other
 * line stay as they were. Returns the path that was written. An id that is there already is a problem.
 */
export function addConcept(glossaryDir: string, file: string, concept: Concept): Result<string> {
  return editConcepts(glossaryDir, file, (items, document) => {
    if (items.some(item => item.get('id') === concept.id)) {
      return fail({
        code: 'glossary-duplicate-id',
        file,
        message: `there is a concept “${concept.id}” already`,
        hint: 'change the entry that is there',
      });
    }
    const node = document.createNode(plainConcept(concept)) as YAMLMap;
    for (const lang of ['vi', 'en']) {
      const terms = node.get(lang, true);
      if (isSeq(terms)) for (const term of terms.items) if (isMap(term)) term.flow = true;
    }
    node.spaceBefore = items.length > 0;
    return ok([...items, node]);
  });
}

/** Takes the concept with this id out of `file` again. Returns the path that was written. */
export function removeConcept(glossaryDir: string, file: string, id: string): Result<string> {
  return editConcepts(glossaryDir, file, items => {
    const kept = items.filter(item => item.get('id') !== id);
    if (kept.length === items.length)
      return fail({
        code: 'glossary-no-concept',
        file,
        message: `there is no concept “${id}” in it any more`,
        hint: 'somebody took it out already',
      });
    return ok(kept);
  });
}

type Edit = (items: readonly YAMLMap[], document: Document) => Result<readonly YAMLMap[]>;

function editConcepts(glossaryDir: string, file: string, edit: Edit): Result<string> {
  const target = path.join(glossaryDir, path.basename(file));
  const source = fs.existsSync(target) ? readTextFile(target) : ok({ text: EMPTY });
  if (!source.ok) return source;
  const text = source.value.text.trim() === '' ? EMPTY : source.value.text;
  const parsed = parseYaml(text, target);
  if (!parsed.ok) return parsed;
  const { document } = parsed.value;
  const sequence = isMap(document.contents) ? document.contents.get('concepts', true) : undefined;
  if (!isSeq(sequence))
    return fail({
      code: 'glossary-schema',
      file: target,
      line: 1,
      column: 1,
      message: 'there is no list “concepts:” in this file',
      hint: 'write “concepts:” at the head of the list',
    });
  const edited = edit(sequence.items.filter(isMap), document);
  if (!edited.ok) return edited;
  sequence.items = [...edited.value];
  sequence.flow = edited.value.length === 0;
  return writeFile(target, document.toString({ lineWidth: 0, flowCollectionPadding: true }));
}

// Fields in the order in which people read them.
function plainConcept({ id, kind, subject, definition, note, vi, en }: Concept): Record<string, unknown> {
  const terms = (list: readonly Term[]): unknown[] => list.map(({ term, status }) => ({ term, status }));
  return {
    id,
    kind,
    ...(subject ? { subject } : {}),
    ...(definition ? { definition } : {}),
    ...(note ? { note } : {}),
    vi: terms(vi),
    en: terms(en),
  };
}
