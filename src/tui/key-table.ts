import type { Lang } from '../core/lang/language.ts';
import { fitWidth, truncate, widthOf } from '../core/text/width.ts';
import { commandFor, KEYMAP, type KeyBinding, MODES, type Mode, showKey } from './keymap.ts';
import { translate } from './messages/message.ts';

/** A line of the key table: the keys, what they do, and where. */
export type KeyRow = { readonly keys: string; readonly label: string; readonly where: string };

/** Returns the rows of the key table, those of `first` before the others. */
export function keyRows(ui: Lang, first?: Mode): KeyRow[] {
  const bindings =
    first === undefined
      ? KEYMAP
      : [
          ...KEYMAP.filter(binding => binding.modes.includes(first)),
          ...KEYMAP.filter(binding => !binding.modes.includes(first)),
        ];
  return bindings.map(binding => keyRowOf(ui, binding));
}

/** Returns the row of one binding. */
export function keyRowOf(ui: Lang, binding: KeyBinding): KeyRow {
  return { keys: keysOf(binding), label: labelOf(ui, binding), where: whereOf(ui, binding) };
}

/** Between two hints. */
const HINT_GAP = '  ';
const CUT = '…';
/** Keys that call the help, and close it again. `?` is text where text is typed. */
const HELP_KEYS = ['?', 'F1'] as const;

/**
 * Returns the hint line for `mode`, at most `columns` wide: as many commands as there is room for, by rank, `…` for the others,
 * and the help's key last, which is always there.
 */
export function hintLine(ui: Lang, mode: Mode, columns: number): string {
  const here = KEYMAP.filter(binding => binding.modes.includes(mode));
  const helpKey = HELP_KEYS.find(key => commandFor(mode, key) !== undefined);
  const help = here.find(binding => helpKey !== undefined && binding.keys.includes(helpKey));
  const last = help && helpKey ? [hintOf(ui, help, helpKey)] : [];
  const ranked = here.filter(binding => binding.rank !== undefined && binding !== help);
  ranked.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const hints = ranked.map(binding => hintOf(ui, binding, binding.keys[0] ?? ''));
  for (let kept = hints.length; kept > 0; kept--) {
    const cut = kept < hints.length ? [CUT] : [];
    const line = [...hints.slice(0, kept), ...cut, ...last].join(HINT_GAP);
    if (widthOf(line) <= columns) return line;
  }
  return truncate([...(hints.length > 0 ? [CUT] : []), ...last].join(HINT_GAP), columns);
}

function hintOf(ui: Lang, binding: KeyBinding, key: string): string {
  return `${showKey(key)} ${labelOf(ui, binding)}`;
}

/** Returns the key table as Markdown (for the README) or as aligned text. */
export function formatKeyTable(ui: Lang, markdown: boolean): string {
  const rows = keyRows(ui);
  const head = {
    keys: translate(ui, 'keys.key'),
    label: translate(ui, 'keys.what'),
    where: translate(ui, 'keys.where'),
  };
  if (markdown) {
    const line = ({ keys, label, where }: KeyRow): string =>
      `| ${keys.replaceAll('|', '\\|')} | ${label} | ${where} |`;
    return [line(head), '|---|---|---|', ...rows.map(line)].join('\n');
  }
  const widest = (field: keyof KeyRow): number =>
    Math.max(...[head, ...rows].map(row => widthOf(row[field])));
  return [head, ...rows]
    .map(
      ({ keys, label, where }) =>
        `${fitWidth(keys, widest('keys'))}  ${fitWidth(label, widest('label'))}  ${where}`,
    )
    .join('\n');
}

// Nine digits are a range.
function keysOf({ keys }: KeyBinding): string {
  const [first = '', last = ''] = [keys[0], keys.at(-1)];
  const isRange = keys.length > 2 && keys.every(key => /^\d$/.test(key));
  return isRange ? `${first} … ${last}` : keys.map(showKey).join(', ');
}

function labelOf(ui: Lang, binding: KeyBinding): string {
  return translate(ui, `command.${binding.command}`);
}

function whereOf(ui: Lang, binding: KeyBinding): string {
  const names = MODES.filter(mode => binding.modes.includes(mode)).map(mode => translate(ui, `mode.${mode}`));
  return names.join(', ');
}
