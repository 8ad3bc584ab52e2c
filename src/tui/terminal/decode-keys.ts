/**
 * Turns what a terminal sends into keys and text. Ink's own input joins what arrives together, takes Backspace for Delete
 * and breaks on some keys; input methods for Vietnamese send backspaces and letters in one burst, so songngu decodes itself.
 *
 * Text may be cut anywhere: an unfinished sequence waits for its rest. A lone Escape is only told from the start of a
 * sequence by waiting; the caller does that and then calls {@link KeyDecoder.flush}.
 */
export type Input =
  /** A key by name: `Enter`, `Up`, `C-r`, or the character itself for a printable one typed alone or in a run. */
  | { readonly type: 'key'; readonly key: string }
  /** Printable characters that came in one run, NFC. */
  | { readonly type: 'text'; readonly text: string }
  /** What was pasted, as it was. */
  | { readonly type: 'paste'; readonly text: string };

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

const LETTER_KEYS: Readonly<Record<string, string>> = {
  A: 'Up',
  B: 'Down',
  C: 'Right',
  D: 'Left',
  H: 'Home',
  F: 'End',
  Z: 'S-Tab',
};
const NUMBER_KEYS: Readonly<Record<string, string>> = {
  1: 'Home',
  3: 'Delete',
  4: 'End',
  5: 'PageUp',
  6: 'PageDown',
  7: 'Home',
  8: 'End',
  11: 'F1',
};
const CONTROL_KEYS: Readonly<Record<string, string>> = {
  '\r': 'Enter',
  '\n': 'Enter',
  '\t': 'Tab',
  '\u007F': 'Backspace',
  '\b': 'Backspace',
};

// CSI (with its parameters), SS3, and the strings OSC, DCS, APC, PM that terminals send as answers.
const COMPLETE =
  /^\u001B(?:\[[0-?]*[ -/]*[@-~]|O[ -~]|[\]P_^X][^\u0007\u001B]*(?:\u0007|\u001B\\)|[^[\]OP_^X\u001B])/u;
const UNFINISHED = /^\u001B(?:\[[0-?]*[ -/]*|O|[\]P_^X][^\u0007\u001B]*\u001B?)?$/u;

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
      if (UNFINISHED.test(pending)) break;
      takeSequence(inputs);
    }
    return inputs;
  };

  // The end mark may be cut anywhere, so its possible beginning stays back.
  const takePaste = (inputs: Input[]): boolean => {
    const end = pending.indexOf(PASTE_END);
    if (end >= 0) {
      inputs.push({ type: 'paste', text: (pasted ?? '') + pending.slice(0, end) });
      pending = pending.slice(end + PASTE_END.length);
      pasted = undefined;
      return true;
    }
    const kept = longestTail(pending, PASTE_END);
    pasted = (pasted ?? '') + pending.slice(0, pending.length - kept);
    pending = pending.slice(pending.length - kept);
    return false;
  };

  const takePlain = (inputs: Input[]): void => {
    const run = /^[^\u0000-\u001F\u007F-\u009F]+/u.exec(pending)?.[0];
    if (run !== undefined) inputs.push({ type: 'text', text: run.normalize('NFC') });
    else inputs.push(...controlKey(pending.charAt(0)));
    pending = pending.slice(run?.length ?? 1);
  };

  const takeSequence = (inputs: Input[]): void => {
    const sequence = COMPLETE.exec(pending)?.[0];
    // Escape twice, or before something that is no sequence: the first is the key.
    if (sequence === undefined) inputs.push({ type: 'key', key: 'Escape' });
    else inputs.push(...sequenceKey(sequence));
    pending = pending.slice(sequence?.length ?? 1);
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

function longestTail(text: string, mark: string): number {
  for (let length = Math.min(text.length, mark.length - 1); length > 0; length--) {
    if (text.endsWith(mark.slice(0, length))) return length;
  }
  return 0;
}

function controlKey(char: string): Input[] {
  const named = CONTROL_KEYS[char];
  if (named) return [{ type: 'key', key: named }];
  const code = char.charCodeAt(0);
  return code >= 1 && code <= 26 ? [{ type: 'key', key: `C-${String.fromCharCode(code + 96)}` }] : [];
}

function sequenceKey(sequence: string): Input[] {
  const final = sequence.at(-1) ?? '';
  const parameters = sequence.slice(2, -1);
  if (sequence.startsWith(`${ESC}O`)) return named(LETTER_KEYS[final] ?? (final === 'P' ? 'F1' : undefined));
  if (!sequence.startsWith(`${ESC}[`)) return [];
  if (final === '~') return named(NUMBER_KEYS[parameters.split(';')[0] ?? '']);
  if (final === 'u') return unicodeKey(parameters);
  // With modifiers ("1;5A") it is another key, which songngu does not use.
  return parameters === '' || parameters === '1' ? named(LETTER_KEYS[final]) : [];
}

// The kitty protocol's "CSI code ; modifiers u", which some terminals send unasked for keys such as Ctrl-Enter.
function unicodeKey(parameters: string): Input[] {
  const [code = '', modifiers = '1'] = parameters.split(';');
  const char = String.fromCodePoint(Math.min(0x10ffff, Number(code) || 0));
  if (modifiers === '5' && /[a-z]/.test(char)) return [{ type: 'key', key: `C-${char}` }];
  if (modifiers !== '1') return [];
  if (char === ESC) return named('Escape');
  return CONTROL_KEYS[char] ? named(CONTROL_KEYS[char]) : [];
}

function named(key: string | undefined): Input[] {
  return key === undefined ? [] : [{ type: 'key', key }];
}
