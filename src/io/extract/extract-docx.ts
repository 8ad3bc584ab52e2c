import { zipSync } from 'fflate';
import type { ExtractedDocument, ExtractedMeta } from '../../core/article/block.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { blocksOfDocxHtml } from './docx-blocks.ts';
import { readDocxMeta } from './docx-meta.ts';
import { CENTRED_CLASS } from './docx-paragraphs.ts';
import { readDocxParts } from './docx-parts.ts';
import { DOCX_WITHOUT_TEXT, damagedDocx } from './docx-problems.ts';
import { checkXml } from './docx-xml.ts';

const CORE_PROPERTIES = 'docProps/core.xml';
const CENTRED_STYLE = 'SongnguCentred';
const STYLE_MAP = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Heading 7'] => h6:fresh",
  "p[style-name='heading 7'] => h6:fresh",
  `p.${CENTRED_STYLE} => p.${CENTRED_CLASS}:fresh`,
];

/**
 * Returns the article in a Word document: title, headings, paragraphs, items of lists, rows of tables and, at the end, notes.
 * Pictures, text boxes, comments, headers and footers are left out; tracked changes are read as if they were accepted.
 *
 * Only the parts that are needed are unpacked, and checked before they are parsed; a file that is damaged, encrypted, no Word
 * document or made to fill the memory is a problem.
 */
export async function extractDocx(bytes: Uint8Array): Promise<Result<ExtractedDocument>> {
  const parts = readDocxParts(bytes);
  if (!parts.ok) return parts;
  const checked = checkParts(parts.value);
  if (!checked.ok) return checked;
  const html = await convertToHtml(checked.value);
  if (!html.ok) return html;
  const blocks = blocksOfDocxHtml(html.value);
  if (!blocks.some(({ text }) => /\p{L}/u.test(text))) return fail(DOCX_WITHOUT_TEXT);
  const meta = metaOf(blocks, checked.value.get(CORE_PROPERTIES));
  return ok({ blocks, meta, leftOut: [] });
}

function checkParts(parts: ReadonlyMap<string, Uint8Array>): Result<Map<string, string>> {
  const checked = new Map<string, string>();
  for (const [name, part] of parts) {
    const xml = checkXml(part, name);
    if (!xml.ok) return xml;
    checked.set(name, xml.value);
  }
  return ok(checked);
}

async function convertToHtml(parts: ReadonlyMap<string, string>): Promise<Result<string>> {
  const files = Object.fromEntries([...parts].map(([name, xml]) => [name, new TextEncoder().encode(xml)]));
  const { default: mammoth } = await import('mammoth');
  try {
    const converted = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(files, { level: 0 })) },
      { styleMap: STYLE_MAP, includeEmbeddedStyleMap: false, transformDocument: markCentred },
    );
    return ok(converted.value);
  } catch (error) {
    return fail(damagedDocx(error instanceof Error ? error.message : undefined));
  }
}

type MammothElement = {
  readonly type?: string;
  readonly alignment?: string | null;
  readonly styleId?: string | null;
  readonly numbering?: unknown;
  readonly children?: readonly MammothElement[];
};

// The HTML does not say what is centred; a style does. Only paragraphs of the document itself, which have no style, matter.
function markCentred(document: MammothElement): MammothElement {
  const children = document.children?.map(child =>
    child.type === 'paragraph' && child.alignment === 'center' && !child.styleId && !child.numbering
      ? { ...child, styleId: CENTRED_STYLE, styleName: CENTRED_STYLE }
      : child,
  );
  return children ? { ...document, children } : document;
}

// The title that people see is newer than the one that the program noted when the document was first saved.
function metaOf(blocks: ExtractedDocument['blocks'], coreXml: string | undefined): ExtractedMeta {
  const meta = coreXml === undefined ? {} : readDocxMeta(coreXml);
  const title = blocks.find(({ role }) => role === 'title')?.text ?? meta.title;
  return { ...meta, ...(title === undefined ? {} : { title }) };
}
