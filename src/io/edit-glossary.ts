import fs from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Concept, ConceptKind } from '../core/glossary/concept.ts';
import { tidyConcept } from '../core/glossary/tidy-concept.ts';
import { fail, ok, type Problem, type Result } from '../core/result.ts';
import { type ConceptsPart, composedConcept, openPart, writePart } from './concepts-part.ts';
import { formatConcept } from './format-concept.ts';
import { rewriteItem } from './rewrite-concept.ts';
import { appendItem, removeItem } from './splice-yaml-list.ts';

const FILE_OF_KIND: Readonly<Record<ConceptKind, string>> = {
  person: 'people.yaml',
  place: 'places.yaml',
  organisation: 'organisations.yaml',
  event: 'events.yaml',
  product: 'products.yaml',
  term: 'terms.yaml',
};

/** Returns the name of the glossary file that concepts of `kind` are added to. */
export function fileOfKind(kind: ConceptKind): string {
  return FILE_OF_KIND[kind];
}

/**
 * Adds `concept` at the end of `file` in `glossaryDir`; every other byte of the file stays as it was. Returns the path that
 * was written. An id that is there already is a problem.
 */
export function addConcept(glossaryDir: string, file: string, concept: Concept): Result<string> {
  const opened = openPart(path.join(glossaryDir, path.basename(file)));
  if (!opened.ok) return opened;
  const part = opened.value;
  if (hasId(part, concept.id)) return fail(duplicateId(file, concept.id));
  const plain = tidyConcept(concept);
  const wanted = [...part.items, plain];
  return writePart(part, appendItem(part.text, part.list, formatConcept(plain)), items =>
    isDeepStrictEqual(items, wanted),
  );
}

/** What became of a concept that was to be taken out: people may have changed or removed the entry since. */
export type Removal = 'removed' | 'changed' | 'gone';

/**
 * Takes `concept` out of `file` again if it stands there just as it was added; every other byte stays. An entry that was
 * edited since is somebody's work and is left alone.
 */
export function removeConcept(glossaryDir: string, file: string, concept: Concept): Result<Removal> {
  const found = findEntry(glossaryDir, file, concept);
  if (!found.ok || found.value.state !== 'found') return found.ok ? ok(stateOf(found.value)) : found;
  const { part, index } = found.value;
  const kept = part.items.filter((_, at) => at !== index);
  const texts = removeItem(part.text, part.list, index, part.keyEnd);
  const written = writePart(part, texts, items => isDeepStrictEqual(items, kept));
  return written.ok ? ok('removed') : written;
}

/** What became of a concept that was to be changed. */
export type Replacement = 'replaced' | 'changed' | 'gone';

/**
 * Makes the entry of `before` in `file` say `after`, if it still says `before`. Only what changed is written anew: comments,
 * quotes and order stay, and every byte of other entries. A new id that another entry has is a problem.
 */
export function replaceConcept(
  glossaryDir: string,
  file: string,
  before: Concept,
  after: Concept,
): Result<Replacement> {
  const found = findEntry(glossaryDir, file, before);
  if (!found.ok || found.value.state !== 'found') return found.ok ? ok(stateOf(found.value)) : found;
  const { part, index } = found.value;
  if (after.id !== before.id && hasId(part, after.id)) return fail(duplicateId(file, after.id));
  const [old, plain] = [tidyConcept(before), tidyConcept(after)];
  if (isDeepStrictEqual(old, plain)) return ok('replaced');
  const written = writePart(part, rewriteItem(part.text, part.list, index, old, plain), items =>
    isRewritten(part, items, index, plain),
  );
  return written.ok ? ok('replaced') : written;
}

// What the entry leaves out (a status that is the usual one) it may go on to leave out.
function isRewritten(
  { items: before }: ConceptsPart,
  items: readonly unknown[],
  index: number,
  wanted: Concept,
): boolean {
  if (items.length !== before.length || !isDeepStrictEqual(composedConcept(items[index]), composed(wanted)))
    return false;
  return items.every((item, at) => at === index || isDeepStrictEqual(item, before[at]));
}

type FoundEntry =
  | { readonly state: 'found'; readonly part: ConceptsPart; readonly index: number }
  | { readonly state: 'changed' | 'gone' };

function stateOf(entry: FoundEntry): 'changed' | 'gone' {
  return entry.state === 'changed' ? 'changed' : 'gone';
}

function findEntry(glossaryDir: string, file: string, concept: Concept): Result<FoundEntry> {
  const target = path.join(glossaryDir, path.basename(file));
  if (!fs.existsSync(target)) return ok({ state: 'gone' });
  const opened = openPart(target, concept.id);
  if (!opened.ok) return opened;
  const part = opened.value;
  const index = part.items.findIndex(item => idOf(item) === concept.id);
  if (index < 0) return ok({ state: 'gone' });
  const isSame = isDeepStrictEqual(composedConcept(part.items[index]), composed(concept));
  return ok(isSame ? { state: 'found', part, index } : { state: 'changed' });
}

// Notes of a file in NFD are read as NFC, and stay in the file as they are.
function composed(concept: Concept): Concept {
  return JSON.parse(JSON.stringify(tidyConcept(concept)).normalize('NFC'));
}

function hasId({ items, all = [] }: ConceptsPart, id: string): boolean {
  return items.some(item => idOf(item) === id) || all.some(({ concept }) => concept.id === id);
}

function idOf(item: unknown): unknown {
  return (item as { readonly id?: unknown } | null)?.id;
}

function duplicateId(file: string, id: string): Problem {
  return {
    code: 'glossary-duplicate-id',
    file,
    message: `there is a concept “${id}” already`,
    hint: 'change the entry that is there',
  };
}
