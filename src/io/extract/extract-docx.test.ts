import { describe, expect, it } from 'vitest';
import {
  DOCUMENT_END,
  DOCUMENT_START,
  GOOD_DOCX,
  makeDocx,
  paragraph,
  run,
  table,
  zipOf,
} from './docx.test-data.ts';
import { extractDocx } from './extract-docx.ts';

async function blocksOf(body: string): Promise<string[]> {
  const result = await extractDocx(makeDocx(body));
  if (!result.ok) throw new Error(result.error.message);
  return result.value.blocks.map(({ role, text }) => `${role}: ${text}`);
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const result = await extractDocx(bytes);
  return result.ok ? 'ok' : result.error.code;
}

const BOLD = '<w:b/>';
const PROSE = 'Chính quyền cho biết hơn 300 hộ dân đã được đưa tới nơi an toàn trước khi bão đổ bộ.';

describe('the title of a document without styles', () => {
  const centred = '<w:p><w:pPr><w:jc w:val="center"/></w:pPr>';
  it.each([
    ['is a bold line', paragraph('Bão số 7 đổ bộ', BOLD), 'title: Bão số 7 đổ bộ'],
    ['is a centred line', `${centred}${run('Bão số 7 đổ bộ')}</w:p>`, 'title: Bão số 7 đổ bộ'],
    ['is a line in capitals', paragraph('BÃO SỐ 7 ĐỔ BỘ'), 'title: BÃO SỐ 7 ĐỔ BỘ'],
    ['may be a question', paragraph('Bao giờ có điện?', BOLD), 'title: Bao giờ có điện?'],
    ['is no bold sentence', paragraph('Bão số 7 đổ bộ.', BOLD), 'text: Bão số 7 đổ bộ.'],
    ['is no plain line', paragraph('Bão số 7 đổ bộ'), 'text: Bão số 7 đổ bộ'],
    [
      'is no line with one bold word',
      `<w:p>${run('Bão số 7', BOLD)}${run(' đổ bộ')}</w:p>`,
      'text: Bão số 7 đổ bộ',
    ],
  ])('%s', async (_, first, expected) => {
    expect(await blocksOf(first + paragraph(PROSE))).toEqual([expected, `text: ${PROSE}`]);
  });
});

describe('the paragraphs of a document', () => {
  it('are parted at line breaks, unless the sentence goes on', async () => {
    const body = paragraph('Cầu đã thông xe.\nMưa còn kéo dài\nđến hết tuần.');
    expect(await blocksOf(body)).toEqual(['text: Cầu đã thông xe.', 'text: Mưa còn kéo dài đến hết tuần.']);
  });

  it('are headings when they are bold lines over text, and bylines at the end are not', async () => {
    const body =
      paragraph(PROSE) +
      paragraph('Khắc phục hậu quả', BOLD) +
      paragraph(PROSE) +
      paragraph('MINH ANH', BOLD);
    expect(await blocksOf(body)).toEqual([
      `text: ${PROSE}`,
      'heading: Khắc phục hậu quả',
      `text: ${PROSE}`,
      'text: MINH ANH',
    ]);
  });

  it('keep powers apart from figures, and small raised letters with their words', async () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    const body = `<w:p>${run('40 km')}${run('2', raised)}${run(' on the 20')}${run('th', raised)}</w:p>`;
    expect(await blocksOf(body)).toEqual(['text: 40 km² on the 20th']);
  });

  it('are in NFC', async () => {
    expect(await blocksOf(paragraph(PROSE.normalize('NFD')))).toEqual([`text: ${PROSE}`]);
  });
});

describe('a table', () => {
  it('has one text a row', async () => {
    const rows = [
      [paragraph('Tỉnh'), paragraph('Số hộ')],
      [paragraph('Nghệ An'), paragraph('1.200')],
    ];
    expect(await blocksOf(table(rows))).toEqual(['text: Tỉnh | Số hộ', 'text: Nghệ An | 1.200']);
  });

  it('that puts two languages side by side keeps their paragraphs apart', async () => {
    const english = 'The authorities say more than 300 families were taken to safety before the storm.';
    expect(await blocksOf(table([[paragraph(PROSE), paragraph(english)]]))).toEqual([
      `text: ${PROSE}`,
      `text: ${english}`,
    ]);
  });

  it('in a cell of a table is part of that row', async () => {
    const inner = table([[paragraph('2'), paragraph('3')]]);
    expect(await blocksOf(table([[paragraph('1'), `${inner}<w:p/>`, paragraph('A')]]))).toEqual([
      'text: 1 | 2 3 | A',
    ]);
  });
});

const LARGE = 40 * 1024 * 1024;
const filler = (length: number): Uint8Array => new Uint8Array(length).fill(0x20);

// Sets the size that the directory of the archive claims for each entry; the header of an entry has it as well.
function withClaimedSize(zip: Uint8Array, size: number): Uint8Array {
  const changed = Buffer.from(zip);
  for (let at = 0; at + 4 <= changed.length; at++) {
    const signature = changed.readUInt32LE(at);
    if (signature === 0x02014b50) changed.writeUInt32LE(size, at + 24);
    if (signature === 0x04034b50) changed.writeUInt32LE(size, at + 22);
  }
  return changed;
}

describe('a hostile or damaged document', () => {
  const bomb = zipOf({ 'word/document.xml': filler(LARGE) });
  const entity = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  const deep = `${'<w:smartTag>'.repeat(5_000)}${'</w:smartTag>'.repeat(5_000)}`;
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
  const encrypted = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]);
  const many = Object.fromEntries(Array.from({ length: 2_500 }, (_, at) => [`word/media/${at}.png`, 'x']));

  it.each([
    ['a part that unpacks to 40 MB', bomb, 'docx-bomb'],
    ['such a part that claims to be small', withClaimedSize(bomb, 100), 'docx-bomb'],
    ['more entries than any document has', makeDocx(paragraph('Tin'), many), 'docx-bomb'],
    ['entities', zipOf({ 'word/document.xml': entity + DOCUMENT_START + DOCUMENT_END }), 'docx-bomb'],
    ['a document type in its styles', makeDocx(paragraph('Tin'), { 'word/styles.xml': entity }), 'docx-bomb'],
    ['deep nesting', makeDocx(deep), 'docx-bomb'],
    ['a cut end', GOOD_DOCX.slice(0, -30), 'docx-damaged'],
    ['a tag that does not end', zipOf({ 'word/document.xml': `${DOCUMENT_START}<w:p` }), 'docx-damaged'],
    ['no XML', zipOf({ 'word/document.xml': 'Tin' }), 'docx-damaged'],
    ['UTF-16 in its part', zipOf({ 'word/document.xml': Buffer.from('<a/>', 'utf16le') }), 'docx-damaged'],
    ['no bytes', new Uint8Array(), 'docx-damaged'],
    ['the format of Word 97', ole, 'docx-not-word'],
    ['a password', encrypted, 'docx-encrypted'],
    ['a table of Excel', zipOf({ 'xl/workbook.xml': '<a/>' }), 'docx-not-word'],
    ['no paragraph', makeDocx('<w:p/>'), 'docx-no-text'],
  ])('with %s is a problem', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
    expect(await codeOf(GOOD_DOCX)).toBe('ok');
  });

  it('says what to do with an OpenDocument file', async () => {
    const { zipSync } = await import('fflate');
    const type = new TextEncoder().encode('application/vnd.oasis.opendocument.text');
    const result = await extractDocx(zipSync({ mimetype: [type, { level: 0 }] }));
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'docx-not-word', hint: expect.stringMatching(/\.docx/) },
    });
  });

  it('is not unpacked but for the parts with text', async () => {
    const parts = {
      '../evil.xml': filler(LARGE),
      'word/media/a.xml': filler(LARGE),
      'word/header1.xml': filler(LARGE),
    };
    expect(await codeOf(makeDocx(paragraph('Tin vắn trong ngày.'), parts))).toBe('ok');
  });

  it('with a part twice is a problem', async () => {
    const zip = makeDocx(paragraph('Tin'), { 'word/documenX.xml': '<a/>' });
    const twice = Buffer.from(zip).toString('latin1').replaceAll('word/documenX.xml', 'word/document.xml');
    expect(await codeOf(Buffer.from(twice, 'latin1'))).toBe('docx-damaged');
  });
});
