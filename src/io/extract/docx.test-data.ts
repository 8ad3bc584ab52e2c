import { strToU8, zipSync } from 'fflate';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const DOCUMENT_START = `<w:document ${NAMESPACE}><w:body>`;
export const DOCUMENT_END = '</w:body></w:document>';

/** Returns a Word document with `body` as its content, and with `parts` besides or instead of the usual ones. */
export function makeDocx(
  body: string,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  return zipOf({ 'word/document.xml': `${DOCUMENT_START}${body}${DOCUMENT_END}`, ...parts });
}

/** Returns a zip archive of `files`. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { level: 9 });
}

/** Returns a paragraph; `properties` are those of its one run. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${run(text, properties)}</w:p>`;
}

/** Returns a run, with a line break at each `\n`. */
export function run(text: string, properties = ''): string {
  const content = text.split('\n').map(line => `<w:t xml:space="preserve">${line}</w:t>`);
  return `<w:r><w:rPr>${properties}</w:rPr>${content.join('<w:br/>')}</w:r>`;
}

/** Returns a table of rows of cells; a cell may have several paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `<w:tr>${cells.map(cell => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
  return `<w:tbl>${rows.map(row).join('')}</w:tbl>`;
}

/** A document that is read without a problem. */
export const GOOD_DOCX = makeDocx(
  paragraph('Cảng mở cửa trở lại', '<w:b/>') + paragraph('Tàu hàng đầu tiên cập bến lúc 7 giờ.'),
);
