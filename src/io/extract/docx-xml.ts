import { fail, ok, type Result } from '../../core/result.ts';
import { damagedDocx, docxBomb } from './docx-problems.ts';

/** Deepest nesting of elements: tables in tables in text boxes come to some 60, and parsers recurse. */
const DEEPEST_XML = 300;
/** Most elements of a part: a book of 1,000 pages has some 500,000, and each costs about a kilobyte when it is parsed. */
const MOST_XML_ELEMENTS = 1_000_000;

const TEXT_BOX = 'w:txbxContent';

/**
 * Returns the XML of one part as it may be parsed, or the problem with it. Document types and entities are refused: Word
 * writes none, and they can grow a few lines to gigabytes. The content of text boxes is taken out (they hold adverts,
 * pull quotes and copies of captions, and stand nowhere in the text), and a `w:cr` becomes a line break like any other.
 * One pass over the characters.
 */
export function checkXml(part: Uint8Array, name: string): Result<string> {
  const xml = decode(part);
  if (xml === undefined) return fail(damagedDocx(`its part ${name} is not in UTF-8`));
  const kept: string[] = [];
  let keptTo = 0;
  let box: { readonly depth: number; readonly start: number } | undefined;
  let depth = 0;
  let elements = 0;
  let at = xml.indexOf('<');
  while (at >= 0) {
    const end = markupEnd(xml, at);
    if (end === undefined) return fail(damagedDocx(`its part ${name} is cut off`));
    if (end === 'refused') return fail(docxBomb(`its part ${name} has a document type`));
    const kind = tagKind(xml, at, end);
    if (kind === 'open') {
      depth += 1;
      elements += 1;
      if (depth > DEEPEST_XML) return fail(docxBomb(`its part ${name} is nested too deep`));
      if (box === undefined && isNamed(xml, at + 1, TEXT_BOX)) box = { depth, start: end };
    }
    if (kind === 'empty') elements += 1;
    if (elements > MOST_XML_ELEMENTS) return fail(docxBomb(`its part ${name} has too many elements`));
    if (kind === 'close') {
      if (box?.depth === depth) {
        kept.push(xml.slice(keptTo, box.start));
        keptTo = at;
        box = undefined;
      }
      depth -= 1;
    }
    at = xml.indexOf('<', end);
  }
  kept.push(xml.slice(keptTo));
  return ok(kept.join('').replaceAll('<w:cr/>', '<w:br/>'));
}

function decode(part: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    return undefined;
  }
}

/** Returns where the markup that starts at `at` ends; undefined when it does not. */
function markupEnd(xml: string, at: number): number | 'refused' | undefined {
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return after(xml, ']]>', at + 9);
  if (xml.startsWith('<!', at)) return 'refused';
  if (xml.startsWith('<?', at)) return after(xml, '?>', at + 2);
  let quote = '';
  for (let place = at + 1; place < xml.length; place++) {
    const char = xml.charAt(place);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return place + 1;
  }
  return undefined;
}

function after(xml: string, mark: string, from: number): number | undefined {
  const found = xml.indexOf(mark, from);
  return found < 0 ? undefined : found + mark.length;
}

function tagKind(xml: string, at: number, end: number): 'open' | 'close' | 'empty' | 'none' {
  const first = xml.charAt(at + 1);
  if (first === '!' || first === '?') return 'none';
  if (first === '/') return 'close';
  return xml.charAt(end - 2) === '/' ? 'empty' : 'open';
}

function isNamed(xml: string, at: number, name: string): boolean {
  return xml.startsWith(name, at) && /[\s>]/.test(xml.charAt(at + name.length));
}
