import type { Lang } from '../core/lang/language.ts';
import { fitWidth, widthOf } from '../core/text/width.ts';
import { KEYMAP, type KeyBinding, MODES, type Mode, showKey } from './keymap.ts';
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
  return bindings.map(binding => ({
    keys: keysOf(binding),
    label: labelOf(ui, binding),
    where: whereOf(ui, binding),
  }));
}

/** Returns the hint line for `mode`, at most `columns` wide: the commands by rank, help last and always there. */
export function hintLine(ui: Lang, mode: Mode, columns: number): string {
  const ranked = KEYMAP.filter(binding => binding.modes.includes(mode) && binding.rank !== undefined).sort(
    (a, b) => (a.rank ?? 0) - (b.rank ?? 0),
  );
  const hints = ranked.map(binding => `${showKey(binding.keys[0] ?? '')} ${labelOf(ui, binding)}`);
  const last = hints.pop() ?? '';
  const kept: string[] = [];
  for (const hint of hints) {
    const all = [...kept, hint, last].join('  ');
    const isCut = kept.length + 1 < hints.length;
    if (widthOf(all) + (isCut ? 3 : 0) > columns)
      return fitWidth([...kept, '…', last].join('  '), columns).trimEnd();
    kept.push(hint);
  }
  return [...kept, last].join('  ');
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

function keysOf(binding: KeyBinding): string {
  return binding.keys.map(showKey).join(', ');
}

function labelOf(ui: Lang, binding: KeyBinding): string {
  return translate(ui, `command.${binding.command}`);
}

function whereOf(ui: Lang, binding: KeyBinding): string {
  const names = MODES.filter(mode => binding.modes.includes(mode)).map(mode => translate(ui, `mode.${mode}`));
  return names.join(', ');
}
