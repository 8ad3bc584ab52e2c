import fs from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import { z } from 'zod';
import { CONCEPT_KINDS, type Concept, TERM_STATUSES, type Term } from '../core/glossary/concept.ts';
import { classOfDomain, type LexiconEntry } from '../core/lexicon/entry.ts';
import { fail, ok, type Problem, type Result } from '../core/result.ts';
import { problemOfError } from './problem-of-error.ts';
import { readTextFile } from './read-text-file.ts';
import { parseYaml, placeOf } from './yaml-file.ts';

const termSchema = z.strictObject({
  term: z.string().trim().min(1),
  status: z.enum(TERM_STATUSES).default('admitted'),
});

const conceptSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case ASCII words with hyphens'),
  kind: z.enum(CONCEPT_KINDS),
  subject: z.string().optional(),
  definition: z.string().optional(),
  note: z.string().optional(),
  vi: z.array(termSchema).min(1),
  en: z.array(termSchema).min(1),
});

/** What a glossary file holds. */
export const glossarySchema = z.strictObject({ concepts: z.array(conceptSchema) });

/** A concept and the file that it stands in. */
export type FiledConcept = { readonly concept: Concept; readonly file: string };

/** Returns the JSON Schema of glossary files, for completion in editors. */
export function glossaryJsonSchema(): unknown {
  return z.toJSONSchema(glossarySchema, { io: 'input' });
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
    for (const { concept, place } of read.value) {
      const first = seen.get(concept.id);
      if (first !== undefined) {
        return fail({
          code: 'glossary-duplicate-id',
          file,
          ...place,
          message: `the id “${concept.id}” stands in ${first} already`,
          hint: 'give one of the two concepts another id, or merge them',
        });
      }
      seen.set(concept.id, path.basename(file));
      concepts.push({ concept, file });
    }
  }
  return ok(concepts);
}

type Place = { readonly line: number; readonly column: number; readonly excerpt: string };

function readGlossaryFile(file: string): Result<{ concept: Concept; place: Place }[]> {
  const source = readTextFile(file);
  if (!source.ok) return source;
  const { text } = source.value;
  if (text.trim() === '') return ok([]);
  const parsed = parseYaml(text, file);
  if (!parsed.ok) return parsed;
  const { document, lines } = parsed.value;
  const checked = glossarySchema.safeParse(document.toJS() ?? { concepts: [] });
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const at = nodeAt(document.contents, issue?.path ?? []);
    return fail(schemaProblem(file, issue, placeOf(text, at?.range?.[0] ?? 0, lines)));
  }
  return ok(
    checked.data.concepts.map((concept, index) => ({
      concept: toConcept(concept),
      place: conceptPlace(document.contents, index, text, lines),
    })),
  );
}

function toConcept({ vi, en, id, kind, subject, definition, note }: z.infer<typeof conceptSchema>): Concept {
  const nfc = (terms: readonly Term[]): Term[] =>
    terms.map(({ term, status }) => ({ term: term.normalize('NFC'), status }));
  return {
    id,
    kind,
    ...(subject ? { subject } : {}),
    ...(definition ? { definition } : {}),
    ...(note ? { note } : {}),
    vi: nfc(vi),
    en: nfc(en),
  };
}

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

function conceptPlace(contents: unknown, index: number, text: string, lines: LineCounter): Place {
  return placeOf(text, nodeAt(contents, ['concepts', index])?.range?.[0] ?? 0, lines);
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

const lexiconSchema = z.record(z.string(), z.array(z.string()));

function readLexiconFile(file: string): Result<LexiconEntry[]> {
  const source = readTextFile(file);
  if (!source.ok) return source;
  const parsed = parseYaml(source.value.text, file);
  if (!parsed.ok) return parsed;
  const { document, lines } = parsed.value;
  const checked = lexiconSchema.safeParse(document.toJS() ?? {});
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
