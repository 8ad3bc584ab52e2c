import fs from 'node:fs';
import type { Decision } from '../core/pairs/decision.ts';
import { parseDecision } from './journal.ts';

/** What happened to a journal since it was last looked at. */
export type JournalNews =
  | { readonly type: 'same' }
  /** Lines that others appended, in the order of the file. `unreadable` counts lines that are no decisions. */
  | { readonly type: 'appended'; readonly decisions: readonly Decision[]; readonly unreadable: number }
  /** The file is another one (git merged or checked out, or an editor saved it): all of it is to be read again. */
  | { readonly type: 'rewritten' };

/** Follows a journal that other people append to. */
export type JournalTail = {
  /** Looks at the file. Costs one stat when it is as it was. */
  readonly read: () => JournalNews;
  /** Says which decisions are known without being read here: those that this program appended itself. */
  readonly know: (decisions: Iterable<Decision>) => void;
};

/** Bytes before the end that must still be there when the file has grown; a line's id alone is 36. */
const MEMORY = 256;
/** A line as songngu writes it starts with its id; such a line need not be parsed to be known. */
const PLAIN_ID = /^\{"v":1,"id":"([^"\\]+)"/;
const LINE_FEED = 0x0a;
const NOTHING: JournalNews = { type: 'same' };

type Seen = { readonly ino: number; readonly dev: number; readonly size: number; readonly mtimeMs: number };

/**
 * Returns a tail of the journal at `file`, of which `known` were read before. The first look reads the file once, so that no
 * line is missed that came between reading the story and this.
 */
export function createJournalTail(file: string, known: Iterable<Decision>): JournalTail {
  const ids = new Set<string>();
  let seen: Seen | undefined;
  /** Bytes up to the end of the last whole line that was read, and what stands before them. */
  let offset = 0;
  let before: Buffer = Buffer.alloc(0);

  const know = (decisions: Iterable<Decision>): void => {
    for (const { id } of decisions) ids.add(id);
  };
  know(known);

  const take = (bytes: Buffer): JournalNews => {
    // What could not be read at first is known from reading the story.
    const isFirst = offset === 0;
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    const whole = bytes.subarray(0, end);
    offset += end;
    before = Buffer.from(Buffer.concat([before, whole.subarray(-MEMORY)]).subarray(-MEMORY));
    const decisions: Decision[] = [];
    let unreadable = 0;
    for (const line of whole.toString('utf8').split('\n')) {
      const source = line.replace(/^\uFEFF/, '').trim();
      if (source === '' || ids.has(PLAIN_ID.exec(source)?.[1] ?? '')) continue;
      const decision = parseDecision(source);
      if (!decision) unreadable += isFirst ? 0 : 1;
      else if (!ids.has(decision.id)) {
        ids.add(decision.id);
        decisions.push(decision);
      }
    }
    return decisions.length + unreadable > 0 ? { type: 'appended', decisions, unreadable } : NOTHING;
  };

  const read = (): JournalNews => {
    const now = statOf(file);
    if (!now) return offset > 0 ? { type: 'rewritten' } : NOTHING;
    const { ino, dev, size, mtimeMs } = now;
    if (!now.isFile()) return NOTHING;
    const isAsSeen = seen?.size === size && seen.mtimeMs === mtimeMs && seen.ino === ino && seen.dev === dev;
    if (isAsSeen) return NOTHING;
    const isOther = seen !== undefined && (seen.ino !== ino || seen.dev !== dev);
    if (offset > 0 && (isOther || size < offset)) return { type: 'rewritten' };
    const bytes = readFrom(file, offset - before.length, size);
    if (!bytes) return NOTHING;
    if (!bytes.subarray(0, before.length).equals(before)) return { type: 'rewritten' };
    seen = { ino, dev, size, mtimeMs };
    return take(bytes.subarray(before.length));
  };

  return { read, know };
}

function statOf(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

// Undefined when the file cannot be read at this moment; the next look will tell.
function readFrom(file: string, from: number, to: number): Buffer | undefined {
  let handle: number | undefined;
  try {
    handle = fs.openSync(file, 'r');
    const bytes = Buffer.alloc(to - from);
    let length = 0;
    while (length < bytes.length) {
      const got = fs.readSync(handle, bytes, length, bytes.length - length, from + length);
      if (got === 0) break;
      length += got;
    }
    return bytes.subarray(0, length);
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}
