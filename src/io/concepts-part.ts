import fs from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type LineCounter, type Node, type Scalar, type YAMLSeq } from 'yaml';
import type { Concept } from '../core/glossary/concept.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { sha256 } from '../core/text/hash.ts';
import { cachedConcepts, keepConcepts, type PlacedConcept } from './glossary-cache.ts';
import { conceptOf } from './glossary-files.ts';
import { readTextFile, type TextFile } from './read-text-file.ts';
import { startOf } from './splice-yaml-list.ts';
import { writeFile } from './write-file.ts';
import { parseYaml } from './yaml-file.ts';

/**
 * The part of a glossary file that an edit looks at. Parsing YAML takes a second for 2,000 concepts, so where the file was
 * read before, and its entries stand on lines of their own, only an entry and its neighbours are parsed:
 *
 *     concepts:                    ─┐ head: kept as bytes
 *       - id: a …                  ─┘
 *       - id: b …                  ─┐
 *       - id: c …   ◀── edited      │ text: parsed before and after
 *       - id: d …                  ─┘
 *       - id: e …                  ── tail: kept as bytes
 *
 * That is safe: the cache says that these very bytes were read, so no entry is open where another starts, and what an entry
 * says does not depend on those before its neighbours.
 */
export type ConceptsPart = {
  readonly target: string;
  readonly head: string;
  /** YAML with the list `concepts`; `added` units at its start are not in the file. */
  readonly text: string;
  readonly added: number;
  readonly tail: string;
  readonly list: YAMLSeq;
  /** What the items of `list` say. */
  readonly items: readonly unknown[];
  /** Where the key `concepts` ends in `text`. */
  readonly keyEnd: number;
  /** The place of the first item of `list` in the file's list. */
  readonly first: number;
  /** All entries of the file; undefined where the part is the whole and nobody read it before. */
  readonly all?: readonly PlacedConcept[];
};

const EMPTY = 'concepts: []\n';

/**
 * Opens the part of the file at `target` around the entry `id`, or around its last entry. Where there is no such entry, or the
 * file was not read before or is laid out in another way, the part is the whole file.
 */
export function openPart(target: string, id?: string): Result<ConceptsPart> {
  const read = fs.existsSync(target) ? readTextFile(target) : undefined;
  if (read && !read.ok) return read;
  const source = read?.value;
  const around = source && partAround(target, source, id);
  if (around) return ok(around);
  const text = source === undefined || source.text.trim() === '' ? EMPTY : source.raw;
  const parsed = parseConcepts(text, target);
  if (!parsed.ok) return parsed;
  const { list, items, keyEnd } = parsed.value;
  return ok({ target, head: '', text, added: 0, tail: '', list, items, keyEnd, first: 0 });
}

function partAround(target: string, source: TextFile, id: string | undefined): ConceptsPart | undefined {
  const { raw } = source;
  const all = cachedConcepts(source.sha256)?.concepts;
  if (!all || all.length < 2 || /\r(?!\n)/.test(raw)) return undefined;
  const at = id === undefined ? all.length - 1 : all.findIndex(({ concept }) => concept.id === id);
  if (at < 0) return undefined;
  const [first, end] = [Math.max(0, at - 1), Math.min(all.length, at + 2)];
  const starts = lineStartsOf(raw);
  const places = all.slice(first, end + 1).map(placed => dashPlace(raw, starts, placed));
  if (places.some(place => place?.indent !== places[0]?.indent || place === undefined)) return undefined;
  const from = first === 0 ? 0 : (places[0]?.start ?? 0);
  const to = end < all.length ? (places.at(-1)?.start ?? 0) : raw.length;
  const header = first === 0 ? '' : `concepts:${raw.includes('\r\n') ? '\r\n' : '\n'}`;
  const text = header + raw.slice(from, to);
  const parsed = parseConcepts(text, target);
  if (!parsed.ok) return undefined;
  const { list, items, keyEnd } = parsed.value;
  const known = all.slice(first, end).map(({ concept }) => concept);
  if (!isDeepStrictEqual(items.map(composedConcept), known)) return undefined;
  const [head, tail] = [raw.slice(0, from), raw.slice(to)];
  return { target, head, text, added: header.length, tail, list, items, keyEnd, first, all };
}

/** Returns the concept that a parsed entry says, with all its texts in NFC as reading a glossary gives them; undefined when it is none. */
export function composedConcept(entry: unknown): Concept | undefined {
  const concept = conceptOf(entry);
  return concept && JSON.parse(JSON.stringify(concept).normalize('NFC'));
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

// The entry has to start on its line, and its id is what the line says.
function dashPlace(
  raw: string,
  starts: readonly number[],
  { concept, line }: PlacedConcept,
): { readonly start: number; readonly indent: number } | undefined {
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  const end = starts[line] ?? raw.length;
  const match = /^( *)- +id: +([a-z0-9-]+)[ \t]*(?:[ \t]#.*)?\r?\n?$/.exec(raw.slice(start, end));
  if (match?.[2] !== concept.id) return undefined;
  return { start, indent: match[1]?.length ?? 0 };
}

type ParsedConcepts = {
  readonly list: YAMLSeq;
  readonly items: readonly unknown[];
  readonly keyEnd: number;
  readonly lines: LineCounter;
  /** Whether the list is all that the text has. */
  readonly isAlone: boolean;
};

function parseConcepts(text: string, target: string): Result<ParsedConcepts> {
  const parsed = parseYaml(text, target);
  if (!parsed.ok) return parsed;
  const { document, lines } = parsed.value;
  const { contents } = document;
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'concepts')
    : undefined;
  if (!pair || !isSeq(pair.value)) {
    return fail({
      code: 'glossary-schema',
      file: target,
      line: 1,
      column: 1,
      message: 'there is no list “concepts:” in this file',
      hint: 'write “concepts:” at the head of the list',
    });
  }
  const keyEnd = (pair.key as Scalar).range?.[1] ?? 0;
  const items = pair.value.toJSON() as unknown[];
  return ok({
    list: pair.value,
    items,
    keyEnd,
    lines,
    isAlone: isMap(contents) && contents.items.length === 1,
  });
}

/**
 * Writes the first of `texts`, each the text of `part` after an edit, that reads as it should: whatever people do with YAML,
 * a text that does not is not written. Every byte outside of the part stays. The entries are kept for the next reading.
 */
export function writePart(
  part: ConceptsPart,
  texts: readonly string[],
  isWanted: (items: readonly unknown[]) => boolean,
): Result<string> {
  for (const text of texts) {
    if (text.slice(0, part.added) !== part.text.slice(0, part.added)) continue;
    const parsed = parseConcepts(text, part.target);
    if (!parsed.ok || !isWanted(parsed.value.items)) continue;
    const whole = part.head + text.slice(part.added) + part.tail;
    const written = writeFile(part.target, whole, { makeFolder: true });
    const placed = written.ok ? placedAfter(part, text, parsed.value) : undefined;
    if (placed) keepConcepts(sha256(whole), placed);
    return written;
  }
  return fail({
    code: 'glossary-layout',
    file: part.target,
    message: 'this file is laid out in a way that songngu cannot edit without changing other lines',
    hint: 'write each concept on lines of its own that start with “- id:”, or make the change in an editor',
  });
}

// Undefined when reading the file would say that something is wrong with it.
function placedAfter(part: ConceptsPart, text: string, parsed: ParsedConcepts): PlacedConcept[] | undefined {
  const { head, first, all = [] } = part;
  if (!parsed.isAlone || /\r(?!\n)/.test(text)) return undefined;
  const above = countLines(head) - (part.added > 0 ? 1 : 0);
  const edited: PlacedConcept[] = [];
  for (const [at, item] of parsed.items.entries()) {
    const concept = composedConcept(item);
    if (!concept) return undefined;
    const { line } = parsed.lines.linePos(startOf(parsed.list.items[at] as Node));
    edited.push({ concept, line: line + above });
  }
  const shift = countLines(text) - countLines(part.text);
  const below = all.slice(first + part.items.length).map(one => ({ ...one, line: one.line + shift }));
  return [...all.slice(0, first), ...edited, ...below];
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
