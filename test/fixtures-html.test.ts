import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractHtml } from '../src/io/extract/extract-html.ts';

const FOLDER = path.join(import.meta.dirname, 'fixtures', 'html');
const PAGES = fs.readdirSync(FOLDER).filter(name => name.endsWith('.html'));

const read = (name: string): string => fs.readFileSync(path.join(FOLDER, name), 'utf8');

function extract(name: string) {
  const result = extractHtml(read(name));
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
  return result.value;
}

describe('a saved page', () => {
  it.each(PAGES)('gives its article and nothing else as text: %s', name => {
    const { blocks, meta } = extract(name);
    const expected: unknown = JSON.parse(read(name.replace('.html', '.expected.json')));
    expect({ meta, blocks }).toEqual(expected);
  });

  it.each([
    ['vi-sidebar-layout.html', ['page-header', 'navigation', 'timestamp', 'copyright', 'tags', 'comments']],
    ['en-wire-saved-from.html', ['navigation', 'page-header', 'timestamp', 'tags', 'related', 'copyright']],
  ])('says what was left out: %s', (name, reasons) => {
    const { leftOut } = extract(name);
    expect([...new Set(leftOut.map(({ reason }) => reason))]).toEqual(reasons);
    for (const { text } of leftOut) expect(text.length).toBeLessThanOrEqual(80);
  });

  it('keeps its lead once', () => {
    const texts = extract('vi-sapo-h2.html').blocks.map(({ text }) => text);
    expect(texts.filter(text => text.includes('mở thêm giường điều trị'))).toHaveLength(1);
  });
});
