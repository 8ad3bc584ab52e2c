import { isMap, isNode, isPair, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';

/**
 * Adds and removes items of a YAML list in the text itself, so that all other bytes of the file stay: printing the parsed
 * document again would change quotes, indents, line ends and spaces, and take comments away together with the item below.
 *
 *     concepts:              the dash's line        ─┐
 *       # people                                     │ an item: from its first line to the end of its last
 *       - id: umerov      ◀──────────────────────────┤
 *         kind: person    ◀──────────────────────────┘
 *
 * The functions return the texts to try, best first: a blank line may turn out to be part of a block scalar, so the caller
 * reads each again and takes the first that says what it should.
 */

/** Returns texts with `item` (YAML of a list of one, unindented) as the last of `list`. */
export function appendItem(text: string, list: YAMLSeq, item: string): string[] {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const last = list.items.at(-1) as YAMLMap | undefined;
  const indent = last ? indentOf(text, dashLine(text, startOf(last))) : '  ';
  const lines = item.trimEnd().split('\n');
  const block = lines.map(line => (line === '' ? '' : indent + line)).join(lineEnd);
  if (!last) {
    const before = text.slice(0, startOf(list)).replace(/[ \t]+$/, '');
    const after = text.slice(endOf(list));
    const rest = after.slice(0, endOfLine(after, 0));
    return [insertBlock(before + rest, after.slice(rest.length), block, lineEnd)];
  }
  const at = endOfLines(text, last);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  return [insertBlock(before, after, lineEnd + block, lineEnd), insertBlock(before, after, block, lineEnd)];
}

// The last line of a file need not end; it stays so.
function insertBlock(before: string, after: string, block: string, lineEnd: string): string {
  return before.endsWith('\n') ? before + block + lineEnd + after : before + lineEnd + block + after;
}

/** Returns texts without the item at `index` of `list`, which is the value behind the colon at or after `keyEnd`. */
export function removeItem(text: string, list: YAMLSeq, index: number, keyEnd: number): string[] {
  const item = list.items[index] as YAMLMap;
  const from = dashLine(text, startOf(item));
  const to = endOfLines(text, item);
  const isLastLine = to === text.length && !text.endsWith('\n');
  const cut = (start: number, end: number): string => {
    const kept = text.slice(0, start);
    return (isLastLine ? kept.replace(/\r?\n$/, '') : kept) + text.slice(end);
  };
  if (list.items.length === 1) {
    const colon = text.indexOf(':', keyEnd) + 1;
    const rest = cut(from, to);
    return [`${rest.slice(0, colon)} []${rest.slice(colon)}`];
  }
  const blankBefore = /(?:^|\n)([ \t]*\r?\n)$/.exec(text.slice(0, from))?.[1]?.length ?? 0;
  const blankAfter = /^[ \t]*\r?\n/.exec(text.slice(to))?.[0].length ?? 0;
  const withoutBlank = cut(from - blankBefore, blankBefore > 0 ? to : to + blankAfter);
  // A block text above would take blank lines and indented comments that come to stand below it for its own.
  const blankBelow = /^(?:[ \t]*\r?\n)*/.exec(text.slice(to))?.[0].length ?? 0;
  const below = /^(?:[ \t]*(?:#.*)?\r?\n)*/.exec(text.slice(to))?.[0].length ?? 0;
  const asItIs = text.slice(0, from) + text.slice(to);
  return [withoutBlank, cut(from, to), asItIs, cut(from, to + blankBelow), cut(from, to + below)];
}

/** Returns where `node` starts in its text. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

// The range of a block map has the comments below it, which may belong to the next item; its last value has not.
function endOf(node: Node): number {
  let last: unknown = node;
  while ((isMap(last) || isSeq(last)) && !last.flow && last.items.length > 0) {
    const item: unknown = last.items.at(-1);
    last = isPair(item) ? (item.value ?? item.key) : item;
  }
  return (isNode(last) ? last.range?.[1] : undefined) ?? node.range?.[1] ?? 0;
}

/**
 * Returns where the last line of `node` ends, its line end included. A comment behind the last value belongs to that line; a
 * block scalar ends behind its own line end.
 */
export function endOfLines(text: string, node: Node): number {
  const end = endOf(node);
  if (text[end - 1] === '\n') return end;
  return Math.min(
    text.length,
    endOfLine(text, end) + (text.startsWith('\r\n', endOfLine(text, end)) ? 2 : 1),
  );
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  if (at < 0) return text.length;
  return text[at - 1] === '\r' && at > from ? at - 1 : at;
}

/** Returns the start of the line with the dash of the item that starts at `from`: it may stand lines above the first key ("-  # who"). */
export function dashLine(text: string, from: number): number {
  let start = text.lastIndexOf('\n', from - 1) + 1;
  while (start > 0 && !/^[ \t]*-(?:\s|$)/.test(text.slice(start, endOfLine(text, start) + 1)))
    start = text.lastIndexOf('\n', start - 2) + 1;
  return start;
}

/** Returns the spaces at the start of a line. */
export function indentOf(text: string, lineStart: number): string {
  return /^ */.exec(text.slice(lineStart))?.[0] ?? '';
}
