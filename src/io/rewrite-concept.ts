import { isMap, isScalar, isSeq, Lexer, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Concept, Term } from '../core/glossary/concept.ts';
import { LANGUAGES, type Lang } from '../core/lang/language.ts';
import { formatConcept, formatScalar, formatTerm, formatTerms } from './format-concept.ts';
import { dashLine, endOfLines, indentOf, startOf } from './splice-yaml-list.ts';

/**
 * Changes an entry of a glossary file in its text. Only what changed is written anew, so that comments, quotes and order stay:
 *
 *     - id: umerov   # keep me
 *       kind: person                                ◀── a field: its value
 *       vi:
 *         - { term: Umerov, status: preferred }     ◀── a status: that word
 *                                                   ◀── a new term: one line more
 */
type Edit = { readonly start: number; readonly end: number; readonly text: string };

const FIELDS = ['id', 'kind', 'subject', 'definition', 'note'] as const;

/**
 * Returns texts in which the item at `index` of `list`, which says `before`, says `after`; best first. As with adding and
 * removing, the caller reads each again and takes the first that says what it should.
 */
export function rewriteItem(
  text: string,
  list: YAMLSeq,
  index: number,
  before: Concept,
  after: Concept,
): string[] {
  const item = list.items[index];
  if (!isMap(item)) return [];
  const edits = item.flow ? undefined : editsOf(text, item, before, after);
  const whole = apply(text, [wholeEntry(text, item, after)]);
  return edits ? [apply(text, edits), whole] : [whole];
}

function apply(text: string, edits: readonly Edit[]): string {
  let edited = text;
  // From the end, so that places further up stay what they are; of two at one place the later is put below.
  for (const { start, end, text: put } of [...edits].reverse().sort((a, b) => b.start - a.start))
    edited = edited.slice(0, start) + put + edited.slice(end);
  return edited;
}

function editsOf(text: string, item: YAMLMap, before: Concept, after: Concept): Edit[] | undefined {
  const edits: Edit[] = [];
  for (const field of FIELDS) {
    if (before[field] === after[field]) continue;
    const edit = fieldEdit(text, item, field, after[field]);
    if (!edit) return undefined;
    edits.push(edit);
  }
  for (const lang of LANGUAGES) {
    const pair = pairOf(item, lang);
    if (!pair || !isSeq(pair.value)) return undefined;
    const terms = termEdits(text, pair.value, before[lang], after[lang]);
    edits.push(...(terms ?? [wholeField(text, pair, lang, after[lang])]));
  }
  return edits;
}

function fieldEdit(
  text: string,
  item: YAMLMap,
  field: (typeof FIELDS)[number],
  value: string | undefined,
): Edit | undefined {
  const pair = pairOf(item, field);
  if (pair && value !== undefined)
    return isScalar(pair.value) ? scalarEdit(text, pair.value, value) : undefined;
  const start = pair ? lineStart(text, startOf(pair.key)) : 0;
  if (pair) {
    const isOnOwnLine = text.slice(start, startOf(pair.key)).trim() === '';
    return isOnOwnLine && isScalar(pair.value)
      ? { start, end: endOfLines(text, pair.value), text: '' }
      : undefined;
  }
  // A new field stands where people look for it: behind those that come before it in every entry.
  const above = FIELDS.slice(0, FIELDS.indexOf(field)).findLast(name => pairOf(item, name));
  const upper = above && pairOf(item, above);
  if (!upper || !isScalar(upper.value) || value === undefined) return undefined;
  return lineBelow(text, upper.value, `${indentBefore(text, item)}${field}: ${formatScalar(value)}`);
}

function scalarEdit(text: string, scalar: Scalar, value: string): Edit {
  const [start, end] = [startOf(scalar), scalar.range?.[1] ?? startOf(scalar)];
  const lineEnd = text[end - 1] === '\n' ? lineEndOf(text) : '';
  return { start, end, text: formatScalar(value) + lineEnd };
}

// Undefined when the terms changed in more ways than one.
function termEdits(
  text: string,
  list: YAMLSeq,
  before: readonly Term[],
  after: readonly Term[],
): Edit[] | undefined {
  const items = list.items.filter(isMap);
  if (items.length !== before.length || items.length !== list.items.length) return undefined;
  const edits: Edit[] = [];
  let next = 0;
  for (const [at, item] of items.entries()) {
    const [old, now] = [before[at], after[next]];
    if (!old) return undefined;
    if (after.length < before.length && old.term !== now?.term) {
      if (list.flow) return undefined;
      edits.push({ start: dashLine(text, startOf(item)), end: endOfLines(text, item), text: '' });
      continue;
    }
    const changes = now && termEdit(text, item, old, now);
    if (!changes) return undefined;
    edits.push(...changes);
    next += 1;
  }
  const last = items.at(-1);
  for (const term of after.slice(next)) {
    if (!last || after.length < before.length) return undefined;
    edits.push(appendTerm(text, list, last, term));
  }
  return edits;
}

function termEdit(text: string, item: YAMLMap, before: Term, after: Term): Edit[] | undefined {
  const [term, status] = [pairOf(item, 'term')?.value, pairOf(item, 'status')?.value];
  if (!isScalar(term)) return undefined;
  const edits: Edit[] = before.term === after.term ? [] : [scalarEdit(text, term, after.term)];
  if (before.status === after.status) return edits;
  if (isScalar(status)) return [...edits, scalarEdit(text, status, after.status)];
  const end = term.range?.[1] ?? startOf(term);
  const added = item.flow
    ? { start: end, end, text: `, status: ${after.status}` }
    : lineBelow(text, term, `${indentBefore(text, item)}status: ${after.status}`);
  return [...edits, added];
}

function appendTerm(text: string, list: YAMLSeq, last: YAMLMap, term: Term): Edit {
  if (!list.flow)
    return lineBelow(text, last, `${indentOf(text, dashLine(text, startOf(last)))}- ${formatTerm(term)}`);
  const end = last.range?.[1] ?? startOf(last);
  return { start: end, end, text: `, ${formatTerm(term)}` };
}

function wholeField(text: string, pair: Pair, lang: Lang, terms: readonly Term[]): Edit {
  const start = lineStart(text, startOf(pair.key as Scalar));
  const end = endOfLines(text, pair.value as YAMLSeq);
  return { start, end, text: block(text, formatTerms(lang, terms), indentOf(text, start)) };
}

function wholeEntry(text: string, item: YAMLMap, after: Concept): Edit {
  const start = dashLine(text, startOf(item));
  const end = endOfLines(text, item);
  const [first = '', ...rest] = formatConcept(after).trimEnd().split('\n');
  const comments = commentsIn(text.slice(start, end)).map(comment => `  ${comment}`);
  const lines = [first, ...comments, ...rest].join('\n');
  return { start, end, text: block(text, lines, indentOf(text, start)) };
}

function commentsIn(entry: string): string[] {
  return [...new Lexer().lex(entry)].filter(lexeme => lexeme.startsWith('#')).map(one => one.trimEnd());
}

function block(text: string, yaml: string, indent: string): string {
  const lines = yaml.trimEnd().split('\n');
  return lines.map(line => (line === '' ? '' : indent + line) + lineEndOf(text)).join('');
}

function lineBelow(text: string, node: Scalar | YAMLMap, line: string): Edit {
  const at = endOfLines(text, node);
  // The last line of a file need not end; it stays so.
  const put = text[at - 1] === '\n' ? line + lineEndOf(text) : lineEndOf(text) + line;
  return { start: at, end: at, text: put };
}

function pairOf(
  item: YAMLMap,
  name: string,
): (Pair & { readonly key: Scalar; readonly value: unknown }) | undefined {
  const pair = item.items.find(({ key }) => isScalar(key) && key.value === name);
  return pair as (Pair & { readonly key: Scalar }) | undefined;
}

function indentBefore(text: string, item: YAMLMap): string {
  return ' '.repeat(startOf(item) - lineStart(text, startOf(item)));
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
