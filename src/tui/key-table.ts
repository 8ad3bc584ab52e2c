import type { Lang } from '../core/lang/language.ts';
import { fitWidth, truncate, widthOf } from '../core/text/width.ts';
import {
  type CommandGroup,
  commandFor,
  KEYMAP,
  type KeyBinding,
  MODES,
  type Mode,
  showKey,
} from './keymap.ts';
import { translate } from './messages/message.ts';

/** A line of the key table: the keys, what they do, and where. */
export type KeyRow = { readonly keys: string; readonly label: string; readonly where: string };

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

/** Keys that are listed together under one title. */
type Section = { readonly title: string; readonly bindings: readonly KeyBinding[] };

/** Returns the key table by screens: as Markdown, a line for each screen and kind of command, or as text, a line for each command. */
export function formatKeyTable(ui: Lang, markdown: boolean): string {
  return markdown ? markdownTable(ui) : textTable(ui);
}

function textTable(ui: Lang): string {
  const widest = Math.max(...KEYMAP.map(binding => widthOf(keysOf(binding))));
  return sectionsOf(ui)
    .map(({ title, bindings }) => {
      const lines = bindings.map(one => `  ${fitWidth(keysOf(one), widest)}  ${labelOf(ui, one)}`);
      return [title, ...lines].join('\n');
    })
    .join('\n\n');
}

const GROUPS: readonly CommandGroup[] = ['decide', 'move', 'glossary', 'program'];

function markdownTable(ui: Lang): string {
  const rows = sectionsOf(ui).flatMap(({ title, bindings }) => {
    const groups = GROUPS.filter(group => bindings.some(one => one.group === group));
    return groups.map(group => {
      const named = groups.length > 1 ? `${title} · ${translate(ui, `group.${group}`)}` : title;
      const keys = bindings.filter(one => one.group === group).map(one => markdownKey(ui, one));
      return `| ${named} | ${keys.join(' · ')} |`;
    });
  });
  return [`| ${translate(ui, 'keys.where')} | ${translate(ui, 'keys.key')} |`, '|---|---|', ...rows].join(
    '\n',
  );
}

function markdownKey(ui: Lang, binding: KeyBinding): string {
  const [first = '', ...others] = binding.keys.map(showKey);
  const names = isRange(binding)
    ? [`\`${first}\`…\`${others.at(-1)}\``]
    : [first, ...others].map(key => `\`${key}\``);
  return `${names.join(' ').replaceAll('|', '\\|')} ${labelOf(ui, binding)}`;
}

// What works everywhere, or on most screens, is said once; of everything else each screen has all.
function sectionsOf(ui: Lang): readonly Section[] {
  const everywhere = KEYMAP.filter(({ modes }) => MODES.every(mode => modes.includes(mode)));
  const most = KEYMAP.filter(one => !everywhere.includes(one) && one.modes.length > MODES.length / 2);
  const local = (mode: Mode): KeyBinding[] =>
    KEYMAP.filter(one => one.modes.includes(mode) && !everywhere.includes(one) && !most.includes(one));
  const sharedBy = new Map<string, KeyBinding[]>();
  for (const binding of most) {
    const where = whereOf(ui, binding);
    sharedBy.set(where, [...(sharedBy.get(where) ?? []), binding]);
  }
  return [
    ...MODES.map(mode => ({ title: translate(ui, `mode.${mode}`), bindings: local(mode) })),
    ...[...sharedBy].map(([title, bindings]) => ({ title, bindings })),
    { title: translate(ui, 'help.everywhere'), bindings: everywhere },
  ].filter(({ bindings }) => bindings.length > 0);
}

// Nine digits are a range.
function keysOf(binding: KeyBinding): string {
  const { keys } = binding;
  return isRange(binding) ? `${keys[0]} … ${keys.at(-1)}` : keys.map(showKey).join(', ');
}

function isRange({ keys }: KeyBinding): boolean {
  return keys.length > 2 && keys.every(key => /^\d$/.test(key));
}

function labelOf(ui: Lang, binding: KeyBinding): string {
  return translate(ui, `command.${binding.command}`);
}

function whereOf(ui: Lang, binding: KeyBinding): string {
  const names = MODES.filter(mode => binding.modes.includes(mode)).map(mode => translate(ui, `mode.${mode}`));
  return names.join(', ');
}
