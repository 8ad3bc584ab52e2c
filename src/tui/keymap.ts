import type { MessageKey } from './messages/message-key.ts';

/** Where keys are read: each mode has its own meaning for them. */
export const MODES = ['stories', 'review', 'term', 'help'] as const;
export type Mode = (typeof MODES)[number];

export type CommandGroup = 'move' | 'decide' | 'glossary' | 'program';

/** A command with its keys. The dispatcher, the hint line, the help and the README's table are all made from these rows. */
export type KeyBinding = {
  readonly command: Command;
  readonly keys: readonly string[];
  readonly modes: readonly Mode[];
  readonly group: CommandGroup;
  /** Place in the hint line, lowest first; none keeps it out. */
  readonly rank?: number;
};

export type Command = {
  [Key in MessageKey]: Key extends `command.${infer Name}` ? Name : never;
}[MessageKey];

/** All keys of the review program. Key names are those of the key decoder; a character is its own name. */
export const KEYMAP: readonly KeyBinding[] = [
  { command: 'confirm', keys: ['Enter', 'c'], modes: ['review'], group: 'decide', rank: 1 },
  { command: 'reject', keys: ['x'], modes: ['review'], group: 'decide', rank: 2 },
  { command: 'nextChoice', keys: ['Right', 'l'], modes: ['review'], group: 'decide', rank: 3 },
  { command: 'previousChoice', keys: ['Left', 'h'], modes: ['review'], group: 'decide' },
  { command: 'undo', keys: ['u'], modes: ['review'], group: 'decide', rank: 4 },
  { command: 'redo', keys: ['C-r'], modes: ['review'], group: 'decide' },
  { command: 'addTerm', keys: ['t'], modes: ['review'], group: 'glossary', rank: 5 },
  { command: 'nextOpen', keys: ['Tab', 'n'], modes: ['review'], group: 'move', rank: 6 },
  { command: 'previousOpen', keys: ['S-Tab', 'N'], modes: ['review'], group: 'move' },
  { command: 'down', keys: ['j', 'Down'], modes: ['review', 'stories', 'help'], group: 'move' },
  { command: 'up', keys: ['k', 'Up'], modes: ['review', 'stories', 'help'], group: 'move' },
  { command: 'pageDown', keys: ['PageDown', 'C-d'], modes: ['review', 'stories', 'help'], group: 'move' },
  { command: 'pageUp', keys: ['PageUp', 'C-u'], modes: ['review', 'stories', 'help'], group: 'move' },
  { command: 'first', keys: ['g', 'Home'], modes: ['review', 'stories', 'help'], group: 'move' },
  { command: 'last', keys: ['G', 'End'], modes: ['review', 'stories', 'help'], group: 'move' },
  { command: 'zoom', keys: ['z'], modes: ['review'], group: 'program' },
  { command: 'save', keys: ['s'], modes: ['review'], group: 'program' },
  { command: 'open', keys: ['Enter', 'l', 'Right'], modes: ['stories'], group: 'program', rank: 1 },
  { command: 'saveTerm', keys: ['Enter'], modes: ['term'], group: 'glossary', rank: 1 },
  { command: 'nextField', keys: ['Tab'], modes: ['term'], group: 'glossary', rank: 2 },
  { command: 'previousField', keys: ['S-Tab'], modes: ['term'], group: 'glossary' },
  { command: 'nextProposal', keys: ['Down', 'C-n'], modes: ['term'], group: 'glossary', rank: 3 },
  { command: 'previousProposal', keys: ['Up', 'C-p'], modes: ['term'], group: 'glossary' },
  { command: 'nextKind', keys: ['Right', 'Left'], modes: ['term'], group: 'glossary' },
  { command: 'cancel', keys: ['Escape'], modes: ['term'], group: 'glossary', rank: 4 },
  { command: 'back', keys: ['q', 'Escape'], modes: ['review'], group: 'program', rank: 8 },
  { command: 'back', keys: ['q', 'Escape', '?'], modes: ['help'], group: 'program', rank: 1 },
  { command: 'quit', keys: ['q'], modes: ['stories'], group: 'program', rank: 8 },
  { command: 'help', keys: ['?', 'F1'], modes: ['review', 'stories'], group: 'program', rank: 99 },
  { command: 'redraw', keys: ['C-l'], modes: ['review', 'stories', 'term', 'help'], group: 'program' },
  { command: 'suspend', keys: ['C-z'], modes: ['review', 'stories', 'term', 'help'], group: 'program' },
  { command: 'interrupt', keys: ['C-c'], modes: ['review', 'stories', 'term', 'help'], group: 'program' },
];

/** Returns the command that `key` gives in `mode`. */
export function commandFor(mode: Mode, key: string): Command | undefined {
  return KEYMAP.find(binding => binding.modes.includes(mode) && binding.keys.includes(key))?.command;
}

const KEY_SYMBOLS: Readonly<Record<string, string>> = {
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Escape: 'Esc',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  'S-Tab': 'Shift-Tab',
};

/** Returns a key as people read it: `Ctrl-r`, `Esc`, `↑`. */
export function showKey(key: string): string {
  return KEY_SYMBOLS[key] ?? (key.startsWith('C-') ? `Ctrl-${key.slice(2)}` : key);
}
