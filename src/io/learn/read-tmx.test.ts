import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PairTexts } from '../../core/learn/open-pair.ts';
import { expectValue, makeTempFolder } from '../temp-folder.test-data.ts';
import { readTmx } from './read-tmx.ts';
import { createTmxReader } from './tmx-units.ts';

function tuv(lang: string, segment: string): string {
  return `<tuv xml:lang="${lang}"><seg>${segment}</seg></tuv>`;
}

function tmx(...units: string[]): string {
  return `<?xml version="1.0"?>\n<tmx version="1.4"><header/><body>\n${units.map(unit => `<tu>${unit}</tu>`).join('\n')}\n</body></tmx>`;
}

function pairsOf(content: string | Uint8Array): string[] {
  const file = path.join(makeTempFolder({ 'memory.tmx': content }), 'memory.tmx');
  const pairs: PairTexts[] = [];
  expectValue(readTmx(file, pair => pairs.push(pair)));
  return pairs.map(({ vi, en }) => `${vi[0]} = ${en[0]}`);
}

const RHINO = tmx(`${tuv('en', 'A rhino.')}${tuv('vi', 'Tê giác.')}`);

describe('reading a translation memory', () => {
  it.each([
    ['languages in any case and region', tmx(`${tuv('EN_us', 'A rhino.')}${tuv('VI-vn', 'Tê giác.')}`)],
    ['units with more languages', tmx(`${tuv('fr', 'Un.')}${tuv('vi', 'Tê giác.')}${tuv('en', 'A rhino.')}`)],
    [
      'the first of several variants',
      tmx(`${tuv('vi', 'Tê giác.')}${tuv('en', 'A rhino.')}${tuv('en-GB', 'X')}`),
    ],
    [
      'codes and marks in a segment',
      tmx(`${tuv('vi', '<bpt i="1">&lt;b&gt;</bpt>Tê <hi>giác</hi>.<ph/>')}${tuv('en', 'A\n  rhino.')}`),
    ],
    ['letters in pieces', tmx(`${tuv('vi', 'Te\u0302 gia\u0301c.')}${tuv('en', '&#65; rhino.')}`)],
    ['CDATA and comments', tmx(`${tuv('vi', '<!-- x --><![CDATA[Tê giác.]]>')}${tuv('en', 'A rhino.')}`)],
    ['a named document type', RHINO.replace('<tmx', '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx')],
  ])('knows %s', (_, text) => {
    expect(pairsOf(text)).toEqual(['Tê giác. = A rhino.']);
  });

  it('leaves out units that lack a language', () => {
    expect(pairsOf(tmx(tuv('en', 'A rhino.'), tuv('vi', 'Tê giác.')))).toEqual([]);
  });

  it.each(['utf16le', 'utf16be', 'utf8'] as const)(
    'reads %s, also where a piece ends within a letter',
    encoding => {
      const units = Array.from(
        { length: 900 },
        (_, at) => `${tuv('vi', `Tê giác số ${at} ở rừng.`)}${tuv('en', `Rhino ${at}.`)}`,
      );
      const text = `\uFEFF${tmx(...units)}`;
      const bytes = encoding === 'utf8' ? Buffer.from(text) : Buffer.from(text, 'utf16le');
      const pairs = pairsOf(encoding === 'utf16be' ? bytes.swap16() : bytes);
      expect(pairs).toHaveLength(900);
      expect(pairs.at(-1)).toBe('Tê giác số 899 ở rừng. = Rhino 899.');
    },
  );

  it('says in which line a memory defines entities', () => {
    const file = path.join(
      makeTempFolder({ 'm.tmx': '<?xml version="1.0"?>\n\n<!DOCTYPE tmx [ <!ENTITY a "b"> ]>\n<tmx/>' }),
      'm.tmx',
    );
    expect(readTmx(file, () => {})).toMatchObject({ ok: false, error: { code: 'tmx-entities', line: 3 } });
  });

  it.each([
    ['</seg></tuv><tuv xml:lang="en">', '</tuv><tuv xml:lang="en">'],
    ['</tuv></tu>', '</tu>'],
  ])('refuses a memory in which %s is damaged', (whole, damaged) => {
    const text = `<tmx>\n<header/>\n<tu>${tuv('vi', 'Tê giác.')}${tuv('en', 'Rhino.')}</tu></tmx>`;
    expect(text).toContain(whole);
    const reader = createTmxReader(() => {});
    expect(reader.write(text.replace(whole, damaged))).toMatchObject({ code: 'tmx-format', line: 3 });
  });

  it('stops at markup that does not end before it fills the memory', () => {
    const reader = createTmxReader(() => {});
    let fault = reader.write('<tmx><!-- ');
    for (let at = 0; at < 64 && !fault; at++) fault = reader.write('x'.repeat(1 << 16));
    expect(fault?.code).toBe('tmx-token');
  });

  it('gives the same in whatever pieces the text comes, and never throws', () => {
    const piece = fc.constantFrom(
      '<tmx>',
      '<tu>',
      '</tu>',
      tuv('vi', 'Tê giác.'),
      tuv('en', 'Rhino &amp; Co'),
      '</tmx>',
      '<seg>',
      '&lt;',
      '<![CDATA[',
      '<?x',
      '"',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 20 }).map(pieces => pieces.join('')),
    );
    const read = (pieces: readonly string[]): unknown => {
      const pairs: PairTexts[] = [];
      const reader = createTmxReader(pair => pairs.push(pair));
      for (const one of pieces) if (reader.write(one)) break;
      return { pairs, fault: reader.end()?.code };
    };
    fc.assert(
      fc.property(text, fc.nat(), (whole, cut) => {
        const at = cut % (whole.length + 1);
        expect(read([whole.slice(0, at), whole.slice(at)])).toEqual(read([whole]));
      }),
    );
  });
});
