import { formatKeyTable } from '../tui/key-table.ts';
import { chooseUiLanguage } from '../tui/messages/message.ts';
import { EXIT } from './exit-codes.ts';
import { print } from './output.ts';

/** `songngu keys`: prints the key table of the review program. */
export function keys({ ui, markdown }: { ui?: 'vi' | 'en'; markdown?: boolean }): number {
  print(
    formatKeyTable(
      chooseUiLanguage(ui, undefined, process.env.LC_ALL ?? process.env.LANG ?? ''),
      markdown ?? false,
    ),
  );
  return EXIT.ok;
}
