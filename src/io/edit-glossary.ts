import fs from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, type Scalar, type YAMLSeq } from 'yaml';
import type { Concept, ConceptKind } from '../core/glossary/concept.ts';
import { tidyConcept } from '../core/glossary/tidy-concept.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { conceptOf } from './glossary-files.ts';
import { readTextFile } from './read-text-file.ts';
import { appendItem, removeItem } from './splice-yaml-list.ts';
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
 * Adds `concept` at the end of `file` in `glossaryDir`; every other byte of the file stays as it was. Returns the path that
 * was written. An id that is there already is a problem.
 */
export function addConcept(glossaryDir: string, file: string, concept: Concept): Result<string> {
  const opened = openConcepts(glossaryDir, file);
  if (!opened.ok) return opened;
  const { target, text, list } = opened.value;
  if (concepts(list).some(one => one?.id === concept.id)) {
    return fail({
      code: 'glossary-duplicate-id',
      file,
      message: `there is a concept “${concept.id}” already`,
      hint: 'change the entry that is there',
    });
  }
  const plain = tidyConcept(concept);
  const edited = appendItem(text, list, formatConcept(plain));
  return writeChecked(target, edited, [...concepts(list), plain]);
}

/** What became of a concept that was to be taken out: people may have changed or removed the entry since. */
export type Removal = 'removed' | 'changed' | 'gone';

/**
 * Takes `concept` out of `file` again if it stands there just as it was added; every other byte stays. An entry that was
 * edited since is somebody's work and is left alone.
 */
export function removeConcept(glossaryDir: string, file: string, concept: Concept): Result<Removal> {
  if (!fs.existsSync(path.join(glossaryDir, path.basename(file)))) return ok('gone');
  const opened = openConcepts(glossaryDir, file);
  if (!opened.ok) return opened;
  const { target, text, list, keyEnd } = opened.value;
  const index = concepts(list).findIndex(one => one?.id === concept.id);
  if (index < 0) return ok('gone');
  if (!isDeepStrictEqual(conceptOf(concepts(list)[index]), tidyConcept(concept))) return ok('changed');
  const kept = concepts(list).filter((_, at) => at !== index);
  const written = writeChecked(target, removeItem(text, list, index, keyEnd), kept);
  return written.ok ? ok('removed') : written;
}

type OpenedConcepts = {
  readonly target: string;
  readonly text: string;
  readonly list: YAMLSeq;
  /** Where the key `concepts` ends. */
  readonly keyEnd: number;
};

function openConcepts(glossaryDir: string, file: string): Result<OpenedConcepts> {
  const target = path.join(glossaryDir, path.basename(file));
  const read = fs.existsSync(target) ? readTextFile(target) : ok({ text: '', raw: '' });
  if (!read.ok) return read;
  const text = read.value.text.trim() === '' ? EMPTY : read.value.raw;
  const parsed = parseYaml(text, target);
  if (!parsed.ok) return parsed;
  const { contents } = parsed.value.document;
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'concepts')
    : undefined;
  if (!pair || !isSeq(pair.value))
    return fail({
      code: 'glossary-schema',
      file: target,
      line: 1,
      column: 1,
      message: 'there is no list “concepts:” in this file',
      hint: 'write “concepts:” at the head of the list',
    });
  return ok({ target, text, list: pair.value, keyEnd: (pair.key as Scalar).range?.[1] ?? 0 });
}

function concepts(list: YAMLSeq): ({ readonly id?: unknown } | null)[] {
  return list.toJSON() as ({ readonly id?: unknown } | null)[];
}

// Whatever people do with YAML: a text that does not read as it should is not written.
function writeChecked(target: string, texts: readonly string[], wanted: readonly unknown[]): Result<string> {
  for (const text of texts) {
    const parsed = parseYaml(text, target);
    if (!parsed.ok) continue;
    if (isDeepStrictEqual(parsed.value.document.toJS()?.concepts, wanted))
      return writeFile(target, text, { makeFolder: true });
  }
  return fail({
    code: 'glossary-layout',
    file: target,
    message: 'this file is laid out in a way that songngu cannot edit without changing other lines',
    hint: 'write each concept on lines of its own that start with “- id:”, or make the change in an editor',
  });
}

function formatConcept(plain: Concept): string {
  const document = new Document([plain], { schema: 'failsafe' });
  for (const lang of ['vi', 'en']) {
    const terms = document.getIn([0, lang], true);
    if (isSeq(terms)) for (const term of terms.items) if (isMap(term)) term.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
