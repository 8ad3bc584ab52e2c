import type { Lang } from '../../../core/lang/language.ts';
import { createSmartMatcher } from '../../../core/text/smart-match.ts';
import { widthOf, wrapSpans } from '../../../core/text/width.ts';
import { type KeyRow, keyRowOf } from '../../key-table.ts';
import { type Command, type CommandGroup, KEYMAP, type KeyBinding, MODES, type Mode } from '../../keymap.ts';
import { translate } from '../../messages/message.ts';
import { signRows } from '../../signs.ts';
import type { AppState } from '../app-state.ts';
import type { Area } from '../layout.ts';
import { rememberLast } from '../memo.ts';

/** A line of the help. A label that is too long for its column goes on in lines without keys. */
export type HelpLine =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'row'; readonly keys: string; readonly label: string; readonly where: string }
  | { readonly type: 'gap' };

/** Columns of the help. Without `where` the window is too narrow for it. */
export type HelpColumns = { readonly keys: number; readonly label: number; readonly where: number };

type Section = { readonly title: string; readonly rows: readonly KeyRow[] };

/** Rows of the title above the lines. */
const TITLE = 1;
/** From this width on there is room to say where else a key works. */
const WHERE_FROM = 90;
/** Columns of the indent, and between two columns. */
export const HELP_INDENT = 2;
export const HELP_GAP = 2;
/** A column of labels gets no wider than the eye follows. */
const WIDEST_LABEL = 50;
/** A column of keys takes no more than this share of a narrow window. */
const KEYS_SHARE = 0.4;

/**
 * Returns all lines of the help, as its search leaves them, for a window of `columns`: the keys of the mode that it was called
 * from first, then those that work everywhere, then the others, the signs last.
 */
export function helpLinesOf(
  { ui, help }: Pick<AppState, 'ui' | 'help'>,
  columns: number,
): readonly HelpLine[] {
  return layLines(foundSections(ui, help.of, help.query), helpColumns(ui, columns).label);
}

/** Returns the widths of the help's columns in a window of `columns`. */
export function helpColumns(ui: Lang, columns: number): HelpColumns {
  const free = Math.max(2, columns - HELP_INDENT - HELP_GAP);
  const keys = Math.min(widestKeys(ui), Math.floor(free * KEYS_SHARE));
  const label = Math.min(free - keys, WIDEST_LABEL);
  const where = columns < WHERE_FROM ? 0 : Math.max(0, free - keys - label - HELP_GAP);
  return { keys, label, where };
}

/** Returns the first line in sight, however far the help was scrolled: never so far that the end leaves the foot of `area`. */
export function helpScroll(state: Pick<AppState, 'ui' | 'help'>, area: Area): number {
  const last = helpLinesOf(state, area.columns).length - helpPage(area);
  return Math.max(0, Math.min(state.help.scroll, last));
}

/** Returns how many lines of the help `area` shows at once. */
export function helpPage({ rows }: Pick<Area, 'rows'>): number {
  return Math.max(1, rows - TITLE);
}

const widestKeys = rememberLast((ui: Lang) =>
  Math.max(
    ...[...KEYMAP.map(binding => keyRowOf(ui, binding)), ...signRows(ui)].map(row => widthOf(row.keys)),
  ),
);

const foundSections = rememberLast((ui: Lang, of: Mode, query: string): readonly Section[] => {
  const sections = sectionsFor(ui, of);
  const matcher = createSmartMatcher(query);
  if (matcher.isEmpty) return sections;
  return sections
    .map(({ title, rows }) => ({
      title,
      rows: rows.filter(({ keys, label, where }) => matcher.test(`${keys}\n${label}\n${where}`)),
    }))
    .filter(({ rows }) => rows.length > 0);
});

const layLines = rememberLast((sections: readonly Section[], width: number): readonly HelpLine[] =>
  sections.flatMap(({ title, rows }, at) => [
    ...(at > 0 ? [{ type: 'gap' } as const] : []),
    { type: 'heading', text: title } as const,
    ...rows.flatMap(row => wrapRow(row, width)),
  ]),
);

function wrapRow({ keys, label, where }: KeyRow, width: number): HelpLine[] {
  return wrapSpans(label, width).map(({ start, end }, at) => ({
    type: 'row',
    keys: at === 0 ? keys : '',
    label: label.slice(start, end),
    where: at === 0 ? where : '',
  }));
}

const GROUPS: readonly CommandGroup[] = ['decide', 'move', 'glossary', 'program'];

// Every binding once: those of several modes stand where they are read first.
function sectionsFor(ui: Lang, of: Mode): readonly Section[] {
  const rowsOf = (bindings: readonly KeyBinding[]): KeyRow[] => bindings.map(one => keyRowOf(ui, one));
  const local = KEYMAP.filter(({ command }) => !isGlobal(command));
  const here = GROUPS.map(group => ({
    title: `${translate(ui, `mode.${of}`)} · ${translate(ui, `group.${group}`)}`,
    rows: rowsOf(local.filter(binding => binding.group === group && binding.modes.includes(of))),
  }));
  const everywhere = KEYMAP.filter(({ command }) => isGlobal(command));
  const others = MODES.filter(mode => mode !== of);
  const firstOther = (binding: KeyBinding): Mode | undefined =>
    binding.modes.includes(of) ? undefined : others.find(mode => binding.modes.includes(mode));
  return [
    ...here,
    { title: translate(ui, 'help.everywhere'), rows: rowsOf(sortBy(everywhere, of)) },
    ...others.map(mode => ({
      title: translate(ui, `mode.${mode}`),
      rows: rowsOf(local.filter(binding => firstOther(binding) === mode)),
    })),
    { title: translate(ui, 'help.signs'), rows: signRows(ui) },
  ].filter(({ rows }) => rows.length > 0);
}

function sortBy(bindings: readonly KeyBinding[], of: Mode): KeyBinding[] {
  return [
    ...bindings.filter(({ modes }) => modes.includes(of)),
    ...bindings.filter(({ modes }) => !modes.includes(of)),
  ];
}

// Help cannot be called from itself, but from everywhere else.
function isGlobal(command: Command): boolean {
  const modes = KEYMAP.filter(binding => binding.command === command).flatMap(binding => binding.modes);
  return MODES.every(mode => mode === 'help' || modes.includes(mode));
}
