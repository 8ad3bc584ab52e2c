import { Parser } from 'htmlparser2';
import type { Lang } from '../../core/lang/language.ts';
import type { PairTexts } from '../../core/learn/open-pair.ts';
import { normalizeText } from '../../core/text/normalize.ts';

/** Why a TMX file is refused, in words for its owner. */
export type TmxFault = {
  readonly code: 'tmx-format' | 'tmx-entities' | 'tmx-nested' | 'tmx-cut-off' | 'tmx-token';
  readonly message: string;
  /** From 1. */
  readonly line: number;
};

/** How a TMX file was read so far. */
export type TmxTally = {
  /** Translation units. */
  units: number;
  /** Those with a text in Vietnamese and one in English. */
  pairs: number;
};

/** Takes the text of a TMX file piece by piece. */
export type TmxReader = {
  /** Returns what is wrong as soon as that is known; then nothing more is to be written. */
  readonly write: (text: string) => TmxFault | undefined;
  readonly end: () => TmxFault | undefined;
  readonly tally: Readonly<TmxTally>;
  /** The line that the piece written last ends in, from 1. */
  readonly line: () => number;
};

/** TMX has ten levels; tools add a few of their own. */
const DEEPEST = 64;
/** More of a segment is not kept, in UTF-16 units: it is no sentence. */
const LONGEST_SEGMENT = 4000;
/** So much without a tag or a text that ends is no TMX, in UTF-16 units: a comment or an attribute that would fill the memory. */
const LONGEST_TOKEN = 1 << 20;
/** Elements inside a segment that hold the codes of a word processor, not text (TMX 1.4b, section “Inline elements”). */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);
const LINE_END = /\n/g;

/**
 * Returns a reader of TMX 1.4 (LISA 2005) that hands over each unit with a Vietnamese and an English text, the first of each
 * language where there are several variants. Languages are told by their first part: `vi`, `VI-VN`, `en-GB`. Document types
 * may be named, as the specification does, and define nothing.
 */
export function createTmxReader(onPair: (pair: PairTexts) => void): TmxReader {
  let fault: TmxFault | undefined;
  // The parser reads a piece to its end; what stands behind a fault is not handed over.
  const units = createUnits(pair => {
    if (!fault) onPair(pair);
  });
  let piece = { line: 1, start: 0, text: '' };
  let written = 0;
  let lastEvent = 0;
  // True right behind an opening tag: what closes there, `<header/>`, closes itself.
  let isFresh = false;

  const refuse: Refuse = (code, message) => {
    const before = piece.text.slice(0, Math.max(0, parser.startIndex - piece.start));
    fault ??= { code, message, line: piece.line + countLines(before) };
  };
  const noticing =
    <T extends unknown[]>(handle: (...event: T) => void) =>
    (...event: T): void => {
      lastEvent = written;
      handle(...event);
    };
  const parser = new Parser(
    {
      onprocessinginstruction: noticing((name: string, data: string) => checkDeclaration(name, data, refuse)),
      onopentag: noticing((name: string, attributes: Attributes) => {
        isFresh = true;
        units.open(name, attributes, refuse);
      }),
      ontext: noticing((text: string) => {
        isFresh = false;
        units.text(text);
      }),
      onclosetag: noticing((name: string, isImplied: boolean) => {
        // The parser closes what is open by itself; a memory that is damaged in the middle would be learned wrongly.
        if (isImplied && !isFresh) refuse('tmx-format', `the element “${name.slice(0, 40)}” is not closed`);
        isFresh = false;
        units.close(name);
      }),
      oncomment: noticing(() => {}),
      onerror: error => refuse('tmx-format', error.message),
    },
    { xmlMode: true, decodeEntities: true },
  );
  const lineNow = (): number => piece.line + countLines(piece.text);

  return {
    tally: units.tally,
    line: lineNow,
    write: text => {
      piece = { line: lineNow(), start: written, text };
      written += text.length;
      if (!fault) parser.write(text);
      if (written - lastEvent > LONGEST_TOKEN) refuse('tmx-token', 'a piece of markup does not end');
      return fault;
    },
    end: () => {
      const state = units.state();
      if (state === 'before') refuse('tmx-format', 'there is no TMX in this file');
      if (state === 'inside') refuse('tmx-cut-off', 'the file ends in the middle');
      return fault;
    },
  };
}

type Refuse = (code: TmxFault['code'], message: string) => void;
type Attributes = Readonly<Record<string, string>>;

const DEFINITION = /^!(?:entity|element|attlist|notation)$/i;

function checkDeclaration(name: string, data: string, refuse: Refuse): void {
  const defines = name.toLowerCase() === '!doctype' ? data.includes('[') : DEFINITION.test(name);
  if (defines)
    refuse('tmx-entities', 'this file defines entities of its own, which no translation memory needs');
}

// The elements of the file, and the unit that is being read.
function createUnits(onPair: (pair: PairTexts) => void) {
  const tally: TmxTally = { units: 0, pairs: 0 };
  const path: string[] = [];
  let texts: Partial<Record<Lang, string>> = {};
  let lang: Lang | undefined;
  let segment: string | undefined;
  let isDone = false;

  const open = (name: string, attributes: Attributes, refuse: Refuse): void => {
    if (path.length === 0 && (name.toLowerCase() !== 'tmx' || isDone))
      refuse('tmx-format', `all of a TMX file is in one element “tmx”, and here is “${name.slice(0, 40)}”`);
    if (path.length >= DEEPEST) refuse('tmx-nested', `elements are nested more than ${DEEPEST} deep`);
    path.push(name);
    if (name === 'tu') texts = {};
    if (name === 'tuv') lang = langOf(attributes['xml:lang'] ?? attributes.lang);
    if (name === 'seg') segment = '';
  };
  const text = (more: string): void => {
    if (segment === undefined || segment.length > LONGEST_SEGMENT) return;
    if (!path.some(name => CODES.has(name))) segment += more;
  };
  const close = (name: string): void => {
    path.pop();
    if (path.length === 0) isDone = true;
    if (name === 'tuv') lang = undefined;
    if (name === 'seg') {
      if (lang && texts[lang] === undefined) texts[lang] = tidySegment(segment ?? '');
      segment = undefined;
    }
    if (name !== 'tu') return;
    tally.units += 1;
    if (!texts.vi || !texts.en) return;
    tally.pairs += 1;
    onPair({ vi: [texts.vi], en: [texts.en] });
  };
  const state = (): 'before' | 'inside' | 'behind' => {
    if (path.length > 0) return 'inside';
    return isDone ? 'behind' : 'before';
  };
  return { tally, open, text, close, state };
}

function countLines(text: string): number {
  return text.match(LINE_END)?.length ?? 0;
}

const TMX_LANGUAGES: Readonly<Record<string, Lang>> = { vi: 'vi', vie: 'vi', en: 'en', eng: 'en' };

function langOf(tag: string | undefined): Lang | undefined {
  const [first] = (tag ?? '').toLowerCase().split(/[-_]/);
  return TMX_LANGUAGES[first ?? ''];
}

function tidySegment(text: string): string {
  return normalizeText(text.slice(0, LONGEST_SEGMENT)).replace(/\s+/gu, ' ').trim();
}
