import { formatKeyTable } from '../src/tui/key-table.ts';

const PLACE = /(<!-- keys:[^>]*-->\n)[\s\S]*?(<!-- \/keys -->)/;

/** Returns the README with the key table of today between its two marks. */
export function withKeyTable(readme: string): string {
  return readme.replace(
    PLACE,
    (_, start: string, end: string) => `${start}\n${formatKeyTable('en', true)}\n\n${end}`,
  );
}
