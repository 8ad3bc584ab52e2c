import type { MessageKey } from './messages/message-key.ts';

/** Where keys are read: each mode has its own meaning for them. */
export const MODES = [
  'stories',
  'review',
  'choose',
  'split',
  'filter',
  'terms',
  'glossary',
  'facts',
  'entry',
  'prompt',
  'help',
] as const;
export type Mode = (typeof MODES)[number];

/** Modes in which what is typed is text. */
export const TEXT_MODES: readonly Mode[] = ['entry', 'prompt'];

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

const LISTS: readonly Mode[] = [
  'review',
  'stories',
  'choose',
  'filter',
  'terms',
  'glossary',
  'facts',
  'help',
];
const PLAIN: readonly Mode[] = [...LISTS, 'split'];
const SCREENS: readonly Mode[] = ['review', 'terms', 'glossary', 'facts'];

/** All keys of the review program. Key names are those of the key decoder; a character is its own name. */
export const KEYMAP: readonly KeyBinding[] = [
  { command: 'confirm', keys: ['Enter', 'c'], modes: ['review'], group: 'decide', rank: 1 },
  { command: 'reject', keys: ['x'], modes: ['review'], group: 'decide', rank: 2 },
  { command: 'nextChoice', keys: ['o'], modes: ['review'], group: 'decide', rank: 3 },
  { command: 'previousChoice', keys: ['O'], modes: ['review'], group: 'decide' },
  {
    command: 'confirmNumber',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    modes: ['review', 'choose'],
    group: 'decide',
  },
  { command: 'choose', keys: ['v'], modes: ['review'], group: 'decide', rank: 7 },
  { command: 'mark', keys: ['Space'], modes: ['review'], group: 'decide' },
  { command: 'confirmAll', keys: ['A'], modes: ['review'], group: 'decide' },
  { command: 'unpair', keys: ['U'], modes: ['review'], group: 'decide' },
  { command: 'later', keys: ['b'], modes: ['review'], group: 'decide' },
  { command: 'note', keys: ['m'], modes: ['review'], group: 'decide' },
  { command: 'editor', keys: ['e'], modes: ['review', 'glossary'], group: 'decide' },
  { command: 'split', keys: ['y'], modes: ['review'], group: 'decide' },
  { command: 'join', keys: ['J'], modes: ['review'], group: 'decide' },
  { command: 'undo', keys: ['u'], modes: SCREENS, group: 'decide', rank: 4 },
  { command: 'redo', keys: ['C-r'], modes: SCREENS, group: 'decide' },
  { command: 'addTerm', keys: ['t'], modes: ['review'], group: 'glossary', rank: 5 },

  { command: 'nextOpen', keys: ['Tab'], modes: ['review'], group: 'move', rank: 6 },
  { command: 'previousOpen', keys: ['S-Tab'], modes: ['review'], group: 'move' },
  { command: 'nextDoubtful', keys: ['d'], modes: ['review'], group: 'move' },
  { command: 'previousDoubtful', keys: ['D'], modes: ['review'], group: 'move' },
  { command: 'nextDiffering', keys: ['f'], modes: ['review'], group: 'move' },
  { command: 'previousDiffering', keys: ['F'], modes: ['review'], group: 'move' },
  { command: 'nextPossible', keys: ['w'], modes: ['review'], group: 'move' },
  { command: 'previousPossible', keys: ['W'], modes: ['review'], group: 'move' },
  { command: 'leadVietnamese', keys: ['h', 'Left'], modes: ['review'], group: 'move' },
  { command: 'leadEnglish', keys: ['l', 'Right'], modes: ['review'], group: 'move' },
  { command: 'swapLead', keys: ['s'], modes: ['review'], group: 'move', rank: 9 },
  { command: 'order', keys: ['r'], modes: ['review'], group: 'move' },
  {
    command: 'search',
    keys: ['/'],
    modes: ['review', 'choose', 'glossary', 'terms'],
    group: 'move',
    rank: 8,
  },
  { command: 'nextMatch', keys: ['n'], modes: ['review'], group: 'move' },
  { command: 'previousMatch', keys: ['N'], modes: ['review'], group: 'move' },
  { command: 'filter', keys: ['i'], modes: ['review'], group: 'move', rank: 10 },
  { command: 'clearFilters', keys: ['0'], modes: ['review', 'filter'], group: 'move' },

  { command: 'down', keys: ['j', 'Down'], modes: LISTS, group: 'move' },
  { command: 'up', keys: ['k', 'Up'], modes: LISTS, group: 'move' },
  { command: 'pageDown', keys: ['PageDown', 'C-d'], modes: LISTS, group: 'move' },
  { command: 'pageUp', keys: ['PageUp', 'C-u'], modes: LISTS, group: 'move' },
  { command: 'first', keys: ['g', 'Home'], modes: LISTS, group: 'move' },
  { command: 'last', keys: ['G', 'End'], modes: LISTS, group: 'move' },

  { command: 'markOther', keys: ['Space'], modes: ['choose'], group: 'decide', rank: 2 },
  { command: 'confirmChosen', keys: ['Enter', 'c'], modes: ['choose'], group: 'decide', rank: 1 },
  { command: 'splitHere', keys: ['Enter'], modes: ['split'], group: 'decide', rank: 1 },
  { command: 'placeLater', keys: ['Right', 'l'], modes: ['split'], group: 'move', rank: 2 },
  { command: 'placeEarlier', keys: ['Left', 'h'], modes: ['split'], group: 'move', rank: 3 },
  { command: 'toggleFilter', keys: ['Space', 'Enter'], modes: ['filter'], group: 'move', rank: 1 },

  { command: 'panel', keys: ['p'], modes: ['review'], group: 'program' },
  { command: 'zoom', keys: ['z'], modes: ['review'], group: 'program' },
  { command: 'saved', keys: ['S'], modes: ['review'], group: 'program' },
  { command: 'terms', keys: ['T'], modes: ['review', 'glossary', 'facts'], group: 'glossary', rank: 11 },
  {
    command: 'glossary',
    keys: ['K'],
    modes: ['review', 'stories', 'terms', 'facts'],
    group: 'glossary',
    rank: 12,
  },
  { command: 'facts', keys: ['!'], modes: ['review', 'terms', 'glossary'], group: 'program', rank: 13 },

  { command: 'open', keys: ['Enter', 'l', 'Right'], modes: ['stories'], group: 'program', rank: 1 },
  { command: 'filterStories', keys: ['/'], modes: ['stories'], group: 'move', rank: 2 },
  { command: 'addArticles', keys: ['a'], modes: ['stories'], group: 'program', rank: 3 },
  { command: 'importAgain', keys: ['r'], modes: ['stories'], group: 'program', rank: 4 },

  { command: 'acceptTerm', keys: ['Enter', 'c'], modes: ['terms'], group: 'glossary', rank: 1 },
  { command: 'editTerm', keys: ['t'], modes: ['terms'], group: 'glossary', rank: 2 },
  { command: 'mergeTerm', keys: ['m'], modes: ['terms'], group: 'glossary', rank: 3 },
  { command: 'dismissTerm', keys: ['x'], modes: ['terms'], group: 'glossary', rank: 4 },

  { command: 'editEntry', keys: ['Enter'], modes: ['glossary'], group: 'glossary', rank: 1 },
  { command: 'newEntry', keys: ['t'], modes: ['glossary'], group: 'glossary', rank: 3 },
  { command: 'addVariant', keys: ['a'], modes: ['glossary'], group: 'glossary', rank: 4 },
  { command: 'nextTerm', keys: ['l', 'Right'], modes: ['glossary'], group: 'move' },
  { command: 'previousTerm', keys: ['h', 'Left'], modes: ['glossary'], group: 'move' },
  { command: 'turnStatus', keys: ['s'], modes: ['glossary'], group: 'glossary', rank: 2 },
  { command: 'removeTerm', keys: ['x'], modes: ['glossary'], group: 'glossary' },
  { command: 'uses', keys: ['f'], modes: ['glossary'], group: 'program' },
  { command: 'conflicts', keys: ['w'], modes: ['glossary'], group: 'program' },

  { command: 'goToPair', keys: ['Enter'], modes: ['facts'], group: 'move', rank: 1 },

  { command: 'saveEntry', keys: ['Enter'], modes: ['entry'], group: 'glossary', rank: 1 },
  { command: 'nextField', keys: ['Tab'], modes: ['entry'], group: 'glossary', rank: 2 },
  { command: 'previousField', keys: ['S-Tab'], modes: ['entry'], group: 'glossary' },
  { command: 'nextProposal', keys: ['Down', 'C-n'], modes: ['entry'], group: 'glossary', rank: 3 },
  { command: 'previousProposal', keys: ['Up', 'C-p'], modes: ['entry'], group: 'glossary' },
  { command: 'nextKind', keys: ['Right'], modes: ['entry'], group: 'glossary' },
  { command: 'previousKind', keys: ['Left'], modes: ['entry'], group: 'glossary' },
  { command: 'accept', keys: ['Enter'], modes: ['prompt'], group: 'program', rank: 1 },
  { command: 'cancel', keys: ['Escape'], modes: ['entry', 'prompt'], group: 'program', rank: 4 },
  { command: 'searchHelp', keys: ['/'], modes: ['help'], group: 'move', rank: 2 },

  { command: 'leave', keys: ['Escape'], modes: [...SCREENS, 'stories'], group: 'program' },
  { command: 'back', keys: ['q'], modes: SCREENS, group: 'program', rank: 20 },
  { command: 'back', keys: ['q', 'Escape'], modes: ['choose', 'split'], group: 'program', rank: 20 },
  { command: 'back', keys: ['q', 'Escape', 'i'], modes: ['filter'], group: 'program', rank: 20 },
  { command: 'back', keys: ['q', 'Escape', '?', 'F1'], modes: ['help'], group: 'program', rank: 1 },
  { command: 'quit', keys: ['q'], modes: ['stories'], group: 'program', rank: 20 },
  {
    command: 'help',
    keys: ['?', 'F1'],
    modes: PLAIN.filter(mode => mode !== 'help'),
    group: 'program',
    rank: 99,
  },
  { command: 'help', keys: ['F1'], modes: TEXT_MODES, group: 'program', rank: 99 },
  { command: 'redraw', keys: ['C-l'], modes: MODES, group: 'program' },
  { command: 'suspend', keys: ['C-z'], modes: MODES, group: 'program' },
  { command: 'interrupt', keys: ['C-c'], modes: MODES, group: 'program' },
];

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  KEYMAP.flatMap(({ command, keys, modes }) =>
    modes.flatMap(mode => keys.map(key => [`${mode} ${key}`, command] as const)),
  ),
);

/** Returns the command that `key` gives in `mode`. */
export function commandFor(mode: Mode, key: string): Command | undefined {
  return COMMANDS.get(`${mode} ${key === ' ' ? 'Space' : key}`);
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
  if (key === ' ') return 'Space';
  return KEY_SYMBOLS[key] ?? (key.startsWith('C-') ? `Ctrl-${key.slice(2)}` : key);
}
