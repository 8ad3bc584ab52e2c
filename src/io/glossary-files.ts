import fs from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import * as z from 'zod';
import { CONCEPT_KINDS, type Concept, TERM_STATUSES } from '../core/glossary/concept.ts';
import { tidyConcept } from '../core/glossary/tidy-concept.ts';
import { classOfDomain, type LexiconEntry } from '../core/lexicon/entry.ts';
import { fail, ok, type Problem, type Result } from '../core/result.ts';
import { cachedConcepts, keepConcepts, type PlacedConcept } from './glossary-cache.ts';
import { onFirstUse } from './on-first-use.ts';
import { problemOfError } from './problem-of-error.ts';
import { readTextFile } from './read-text-file.ts';
import { parseYaml, placeOf } from './yaml-file.ts';

const conceptSchema = onFirstUse(() => {
  const terms = z
    .array(
      z.strictObject({ term: z.string().trim().min(1), status: z.enum(TERM_STATUSES).default('admitted') }),
    )
    .min(1);
  return z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case ASCII words with hyphens'),
    kind: z.enum(CONCEPT_KINDS),
    subject: z.string().optional(),
    definition: z.string().optional(),
    note: z.string().optional(),
    vi: terms,
    en: terms,
  });
});

// What a glossary file holds.
const glossarySchema = onFirstUse(() => z.strictObject({ concepts: z.array(conceptSchema()) }));

/** A concept, the file that it stands in, and whether that file is the starter glossary's as it ships. */
export type FiledConcept = { readonly concept: Concept; readonly file: string; readonly shipped: boolean };

/** Returns the JSON Schema of glossary files, for completion in editors. */
export function glossaryJsonSchema(): unknown {
  return z.toJSONSchema(glossarySchema(), { io: 'input' });
}

/** Returns the concept that a parsed entry says, or undefined when it is not one. */
export function conceptOf(entry: unknown): Concept | undefined {
  const checked = conceptSchema().safeParse(entry);
  return checked.success ? tidyConcept(checked.data) : undefined;
}

/** Returns the paths of the YAML files right in `dir`, sorted; none when there is no such folder. */
export function yamlFilesIn(dir: string): Result<string[]> {
  try {
    const names = fs.readdirSync(dir).filter(name => /\.ya?ml$/i.test(name));
    return ok(names.sort().map(name => path.join(dir, name)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ok([]);
    return fail(problemOfError(error, dir));
  }
}

/** Reads all glossary files of `dir`. The first thing that is wrong in any of them is the answer. */
export function readGlossary(dir: string): Result<FiledConcept[]> {
  const files = yamlFilesIn(dir);
  if (!files.ok) return files;
  const concepts: FiledConcept[] = [];
  const seen = new Map<string, string>();
  for (const file of files.value) {
    const read = readGlossaryFile(file);
    if (!read.ok) return read;
    for (const { concept, line } of read.value.concepts) {
      const first = seen.get(concept.id);
      if (first !== undefined) return fail(duplicateId(file, line, concept.id, first));
      seen.set(concept.id, path.basename(file));
      concepts.push({ concept, file, shipped: read.value.shipped });
    }
  }
  return ok(concepts);
}

function duplicateId(file: string, line: number, id: string, first: string): Problem {
  return {
    code: 'glossary-duplicate-id',
    file,
    line,
    column: 1,
    message: `the id “${id}” stands in ${first} already`,
    hint: 'give one of the two concepts another id, or merge them',
  };
}

/** Reads one glossary file, from the cache when these very bytes were read before. */
export function readGlossaryFile(
  file: string,
): Result<{ concepts: readonly PlacedConcept[]; shipped: boolean }> {
  const source = readTextFile(file);
  if (!source.ok) return source;
  const cached = cachedConcepts(source.value.sha256);
  if (cached) return ok(cached);
  const parsed = parseGlossary(source.value.text, file);
  if (!parsed.ok) return parsed;
  keepConcepts(source.value.sha256, parsed.value);
  return ok({ concepts: parsed.value, shipped: false });
}

/** Returns the concepts of a glossary file's text, each with its line, or the first thing that is wrong. */
export function parseGlossary(text: string, file: string): Result<PlacedConcept[]> {
  if (text.trim() === '') return ok([]);
  const parsed = parseYaml(text, file);
  if (!parsed.ok) return parsed;
  const { document, lines } = parsed.value;
  const checked = glossarySchema().safeParse(document.toJS() ?? { concepts: [] });
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const at = nodeAt(document.contents, issue?.path ?? []);
    return fail(schemaProblem(file, issue, placeOf(text, at?.range?.[0] ?? 0, lines)));
  }
  const lineOf = (index: number): number =>
    lines.linePos(nodeAt(document.contents, ['concepts', index])?.range?.[0] ?? 0).line;
  return ok(
    checked.data.concepts.map((concept, index) => ({ concept: tidyConcept(concept), line: lineOf(index) })),
  );
}

type Place = { readonly line: number; readonly column: number; readonly excerpt: string };

function schemaProblem(file: string, issue: z.core.$ZodIssue | undefined, place: Place): Problem {
  const where = issue?.path.join('.') ?? '';
  return {
    code: 'glossary-schema',
    file,
    ...place,
    message: where ? `${where}: ${issue?.message}` : (issue?.message ?? 'not a glossary'),
    hint: 'a glossary file is a list “concepts:” of entries with id, kind, vi and en; see glossary/glossary.schema.json',
  };
}

// Walks down as far as the path leads: a missing field is shown at the entry that misses it.
function nodeAt(contents: unknown, path_: readonly PropertyKey[]): Node | undefined {
  let node = contents as Node | null | undefined;
  for (const part of path_) {
    let next: unknown;
    if (isMap(node)) next = node.get(String(part), true);
    else if (isSeq(node)) next = node.get(Number(part), true);
    if (!isMap(next) && !isSeq(next) && !isScalar(next)) break;
    node = next;
  }
  return node ?? undefined;
}

/** Reads the lexicon files of `dir` (`<domain>.yaml`: English headword and a list of Vietnamese equivalents). */
export function readLexiconFiles(dir: string): Result<LexiconEntry[]> {
  const files = yamlFilesIn(dir);
  if (!files.ok) return files;
  const entries: LexiconEntry[] = [];
  for (const file of files.value) {
    const read = readLexiconFile(file);
    if (!read.ok) return read;
    for (const entry of read.value) entries.push(entry);
  }
  return ok(entries);
}

const lexiconSchema = onFirstUse(() => z.record(z.string(), z.array(z.string())));

function readLexiconFile(file: string): Result<LexiconEntry[]> {
  const source = readTextFile(file);
  if (!source.ok) return source;
  const parsed = parseYaml(source.value.text, file);
  if (!parsed.ok) return parsed;
  const { document, lines } = parsed.value;
  const checked = lexiconSchema().safeParse(document.toJS() ?? {});
  if (!checked.success) {
    const at = nodeAt(document.contents, checked.error.issues[0]?.path ?? []);
    return fail({
      code: 'lexicon-schema',
      file,
      ...placeOf(source.value.text, at?.range?.[0] ?? 0, lines),
      message: 'a lexicon line is “headword: [equivalent, equivalent]”',
    });
  }
  const wordClass = classOfDomain(path.basename(file).replace(/\.ya?ml$/i, ''));
  return ok(Object.entries(checked.data).map(([en, vi]) => ({ en, vi, wordClass })));
}
