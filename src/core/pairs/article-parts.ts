import type { Article } from '../article/article.ts';
import { jointsOf } from './joined-sentence.ts';

/**
 * A sentence that was split or joined is found by its letters alone. The article is cut into parts: sentences, and pieces of
 * sentences where an editor joined them or where a stop stands inside, as another splitter may have cut there. What the
 * journal quotes has to begin where a part begins and end where one ends:
 *
 *     parts    Giávànglậpđỉnh│Cáctiệmđôngkhách.│Họvề.
 *     quoted   └───── two sentences now ──────┘
 */
type Parts = {
  /** The article's sentences one after another, without white space. */
  readonly packed: string;
  /** Where each part begins in `packed`, and the place of its sentence. */
  readonly starts: readonly number[];
  readonly sentences: readonly number[];
  /** From the offset at which a part ends to its number. */
  readonly byEnd: ReadonlyMap<number, number>;
  /** By length of a head: from the head to the parts before which it stands. */
  readonly heads: Map<number, ReadonlyMap<string, readonly number[]>>;
};

/** The sentences in which a quoted text stands now. */
export type StandsIn = {
  readonly sentences: readonly number[];
  /** True when it is one sentence from start to end. */
  readonly isWhole: boolean;
};

/** Heads of so many letters tell most sentences apart, in UTF-16 units. */
const HEAD_LENGTH = 32;
const STOP_INSIDE = /[.?!…]["”’'»)\]]{0,4}\s+/gu;

const partsOf = new WeakMap<Article, Parts>();

/**
 * Returns which sentences of `article` hold `text`, and nothing but it apart from the rest of the first and the last; undefined
 * if it does not stand there in one piece. `copy` says which of equal ones, from 1, where there are as many.
 */
export function findText(article: Article, text: string, copy: number): StandsIn | undefined {
  const parts = partsOf.get(article) ?? cutIntoParts(article);
  partsOf.set(article, parts);
  const packed = pack(text);
  if (packed === '') return undefined;
  let found: StandsIn | undefined;
  let copies = 0;
  for (const part of headsOf(parts, Math.min(HEAD_LENGTH, packed.length)).get(packed.slice(0, HEAD_LENGTH)) ??
    []) {
    const stands = standsFrom(parts, part, packed);
    if (!stands) continue;
    copies += 1;
    if (!stands.isWhole || !found) found = stands;
    if (copies >= copy && !found.isWhole) break;
  }
  return found;
}

function standsFrom(
  { packed, starts, sentences, byEnd }: Parts,
  part: number,
  text: string,
): StandsIn | undefined {
  const start = starts[part] ?? 0;
  const last = byEnd.get(start + text.length);
  if (last === undefined || !packed.startsWith(text, start)) return undefined;
  const [from, to] = [sentences[part] ?? 0, sentences[last] ?? 0];
  const beginsOne = sentences[part - 1] !== from;
  const endsOne = sentences[last + 1] !== to;
  return {
    sentences: Array.from({ length: to - from + 1 }, (_, at) => from + at),
    isWhole: from === to && beginsOne && endsOne,
  };
}

function cutIntoParts(article: Article): Parts {
  const starts: number[] = [];
  const sentences: number[] = [];
  const byEnd = new Map<number, number>();
  const pieces: string[] = [];
  let end = 0;
  for (const [at, sentence] of article.sentences.entries()) {
    const { text, start } = sentence;
    const inside = [...text.matchAll(STOP_INSIDE)].map(({ 0: stop, index }) => index + stop.length);
    const joints = jointsOf(sentence).map(joint => joint - start);
    let from = 0;
    for (const to of [...inside, ...joints, text.length].sort((a, b) => a - b)) {
      const piece = pack(text.slice(from, to));
      from = to;
      if (piece === '') continue;
      starts.push(end);
      sentences.push(at);
      pieces.push(piece);
      end += piece.length;
      byEnd.set(end, starts.length - 1);
    }
  }
  return { packed: pieces.join(''), starts, sentences, byEnd, heads: new Map() };
}

function headsOf({ packed, starts, heads }: Parts, length: number): ReadonlyMap<string, readonly number[]> {
  const known = heads.get(length);
  if (known) return known;
  const made = new Map<string, number[]>();
  for (const [part, start] of starts.entries()) {
    const head = packed.slice(start, start + length);
    const before = made.get(head);
    if (before) before.push(part);
    else made.set(head, [part]);
  }
  heads.set(length, made);
  return made;
}

function pack(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}
