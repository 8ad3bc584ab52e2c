import { findWorkspace } from '../io/workspace.ts';
import { formatKeyTable } from '../tui/key-table.ts';
import { chooseUiLanguage, localeOf } from '../tui/messages/message.ts';
import { EXIT } from './exit-codes.ts';
import { print } from './output.ts';

type KeysFlags = { ui?: 'vi' | 'en'; markdown?: boolean; workspace?: string };

/** `songngu keys`: prints the key table of the review program. */
export function keys({ ui, markdown, workspace: dir }: KeysFlags): number {
  const workspace = findWorkspace(dir ?? '.');
  const set = workspace.ok ? workspace.value.settings.ui : undefined;
  print(formatKeyTable(chooseUiLanguage(ui, set, localeOf(process.env)), markdown ?? false));
  return EXIT.ok;
}
