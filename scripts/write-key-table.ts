// Writes the key table into README.md. usage: npm run docs [-- --check]   (with --check: exit 1 when the README is stale)
import fs from 'node:fs';
import { withKeyTable } from './key-table-in-readme.ts';

const before = fs.readFileSync('README.md', 'utf8');
const after = withKeyTable(before);
if (!process.argv.includes('--check')) fs.writeFileSync('README.md', after);
else if (before !== after) {
  console.error('README.md: the key table is stale; run npm run docs');
  process.exit(1);
}
