import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractDocx } from '../src/io/extract/extract-docx.ts';
import { extractPdf } from '../src/io/extract/extract-pdf.ts';

const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));
const EXTRACTORS = { docx: extractDocx, pdf: extractPdf };

// The expected files were checked by hand against the documents; their blocks are written as "role: text", short to read.
describe.each(['docx', 'pdf'] as const)('the %s fixtures', format => {
  const folder = path.join(FIXTURES, format);
  const names = fs.readdirSync(folder).filter(name => name.endsWith(`.${format}`));

  it.each(names)('%s is read as it was checked by hand', async name => {
    const expected = fs.readFileSync(path.join(folder, `${path.parse(name).name}.expected.json`), 'utf8');
    const result = await EXTRACTORS[format](fs.readFileSync(path.join(folder, name)));
    const read = result.ok
      ? { blocks: result.value.blocks.map(({ role, text }) => `${role}: ${text}`), meta: result.value.meta }
      : { problem: result.error.code };
    expect(read).toEqual(JSON.parse(expected));
  });
});
