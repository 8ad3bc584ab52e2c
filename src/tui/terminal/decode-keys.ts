import { readSequence } from './escape-sequence.ts';
import { controlKey, sequenceKey } from './sequence-key.ts';

/**
 * Turns what a terminal sends into keys and text. Ink's own input joins what arrives together, takes Backspace for Delete
 * and breaks on some keys; input methods for Vietnamese send backspaces and letters in one burst, so songngu decodes itself.
 *
 * Text may be cut anywhere: an unfinished sequence waits for its rest. A lone Escape is only told from the start of a
 * sequence by waiting; the caller does that and then calls {@link KeyDecoder.flush}.
 */
export type Input =
  /** A key by name: `Enter`, `Up`, `C-r`. */
  | { readonly type: 'key'; readonly key: string }
  /** Printable characters that came in one run, NFC. */
  | { readonly type: 'text'; readonly text: string }
  /** What was pasted, as it was. `isCut` when it was longer than {@link LONGEST_PASTE}: the rest is not in `text`. */
  | { readonly type: 'paste'; readonly text: string; readonly isCut?: true };

export type KeyDecoder = {
  /** Returns the input that `chunk` completes. */
  readonly decode: (chunk: string) => Input[];
  /** Takes a waiting Escape for the key. */
  readonly flush: () => Input[];
  /** True while an Escape waits for its rest; false inside a paste, which may take any time. */
  readonly isWaiting: () => boolean;
};

const ESC = '\u001B';
const PASTE_START = `${ESC}[200~`;
const PASTE_END = `${ESC}[201~`;

/** The most of a paste that is kept, in UTF-16 units: a long article is 50,000. */
export const LONGEST_PASTE = 1 << 20;

/** Returns a decoder with nothing waiting. */
export function createKeyDecoder(): KeyDecoder {
  let pending = '';
  let pasted: string | undefined;

  const decode = (chunk: string): Input[] => {
    pending += chunk;
    const inputs: Input[] = [];
    while (pending !== '') {
      if (pasted !== undefined) {
        if (!takePaste(inputs)) break;
        continue;
      }
      if (!pending.startsWith(ESC)) {
        takePlain(inputs);
        continue;
      }
      if (pending.startsWith(PASTE_START)) {
        pending = pending.slice(PASTE_START.length);
        pasted = '';
        continue;
      }
      if (!takeSequence(inputs)) break;
    }
    return inputs;
  };

  // The end mark may be cut anywhere, so its possible beginning stays back.
  const takePaste = (inputs: Input[]): boolean => {
    const end = pending.indexOf(PASTE_END);
    if (end >= 0) {
      inputs.push(pasteOf((pasted ?? '') + pending.slice(0, end)));
      pending = pending.slice(end + PASTE_END.length);
      pasted = undefined;
      return true;
    }
    const kept = longestTail(pending, PASTE_END);
    // One unit more than is kept tells that it was longer.
    const room = LONGEST_PASTE + 1 - (pasted ?? '').length;
    if (room > 0) pasted = (pasted ?? '') + pending.slice(0, Math.min(room, pending.length - kept));
    pending = pending.slice(pending.length - kept);
    return false;
  };

  const takePlain = (inputs: Input[]): void => {
    const run = /^[^\u0000-\u001F\u007F-\u009F]+/u.exec(pending)?.[0];
    if (run !== undefined) inputs.push({ type: 'text', text: run.normalize('NFC') });
    else inputs.push(...controlKey(pending.charAt(0)));
    pending = pending.slice(run?.length ?? 1);
  };

  const takeSequence = (inputs: Input[]): boolean => {
    const sequence = readSequence(pending);
    if (!sequence) return false;
    // Escape twice: the first is the key. Anything else that is no key is dropped whole.
    if (sequence.length === 1) inputs.push({ type: 'key', key: 'Escape' });
    else if (sequence.kind === 'csi' || sequence.kind === 'ss3')
      inputs.push(...sequenceKey(pending.slice(0, sequence.length)));
    pending = pending.slice(sequence.length);
    return true;
  };

  const flush = (): Input[] => {
    if (pasted !== undefined || !pending.startsWith(ESC)) return [];
    const rest = pending.slice(1);
    pending = '';
    // An unfinished sequence that never came to its end is dropped; a lone Escape is the key.
    return rest === '' ? [{ type: 'key', key: 'Escape' }] : [];
  };

  return { decode, flush, isWaiting: () => pasted === undefined && pending !== '' };
}

function pasteOf(text: string): Input {
  if (text.length <= LONGEST_PASTE) return { type: 'paste', text };
  // Half a character at the cut is left out.
  const kept = text.slice(0, LONGEST_PASTE).replace(/[\uD800-\uDBFF]$/, '');
  return { type: 'paste', text: kept, isCut: true };
}

function longestTail(text: string, mark: string): number {
  for (let length = Math.min(text.length, mark.length - 1); length > 0; length--) {
    if (text.endsWith(mark.slice(0, length))) return length;
  }
  return 0;
}
