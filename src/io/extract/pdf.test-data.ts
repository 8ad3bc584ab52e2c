import { constants, deflateRawSync, deflateSync } from 'node:zlib';

/** Text at a place of a page: points from its left and top. */
export type Drawn = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
};

const WIDTH = 595;
const HEIGHT = 842;

/** Returns a PDF of A4 pages in Helvetica; only Latin letters. */
export function makePdf(pages: readonly (readonly Drawn[])[]): Uint8Array {
  return pdfOf(
    pages.map(page => ({ content: Buffer.from(page.map(draw).join('\n'), 'latin1'), dictionary: '' })),
  );
}

function draw({ text, x, y, size = 10, bold = false }: Drawn): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  return `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm (${escaped}) Tj ET`;
}

type Stream = { readonly content: Uint8Array; readonly dictionary: string };

/** Returns a PDF whose pages have these content streams. */
export function pdfOf(streams: readonly Stream[]): Uint8Array {
  const kids = streams.map((_, at) => `${5 + 2 * at} 0 R`).join(' ');
  const objects: (string | Stream)[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${streams.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
  ];
  for (const [at, stream] of streams.entries()) {
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents ${6 + 2 * at} 0 R>>`,
      stream,
    );
  }
  return assemble(objects);
}

function assemble(objects: readonly (string | Stream)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  for (const [at, object] of objects.entries()) {
    offsets.push(length);
    add(Buffer.from(`${at + 1} 0 obj\n`));
    if (typeof object === 'string') add(Buffer.from(object));
    else {
      add(Buffer.from(`<<${object.dictionary}/Length ${object.content.length}>>\nstream\n`));
      add(Buffer.from(object.content));
      add(Buffer.from('\nendstream'));
    }
    add(Buffer.from('\nendobj\n'));
  }
  const start = length;
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  add(Buffer.from(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

const BOMB_BLOCK = 16 * 1_048_576;
const ZLIB_HEAD = Buffer.from([0x78, 0x9c]);
const LAST_BLOCK = Buffer.from([0x03, 0x00]);

/** Returns a PDF whose page has about `megabytes` when it is unpacked, a thousandth of that packed once, and kilobytes packed twice. */
export function makePdfBomb(
  megabytes: number,
  { packed }: { readonly packed: 'once' | 'twice' },
): Uint8Array {
  // One block over and over, because packing gigabytes takes as long as unpacking them.
  const block = deflateRawSync(Buffer.alloc(BOMB_BLOCK, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const blocks = new Array<Buffer>(Math.ceil((megabytes * 1_048_576) / BOMB_BLOCK)).fill(block);
  const once = Buffer.concat([ZLIB_HEAD, ...blocks, LAST_BLOCK]);
  if (packed === 'once') return pdfOf([{ content: once, dictionary: '/Filter/FlateDecode' }]);
  return pdfOf([
    { content: deflateSync(once, { level: 9 }), dictionary: '/Filter[/FlateDecode/FlateDecode]' },
  ]);
}

/** A document that is read without a problem. */
export const GOOD_PDF = makePdf([
  [
    { text: 'Harbour opens again', x: 60, y: 80, size: 18, bold: true },
    { text: 'The first freighter moored at seven in the morning.', x: 60, y: 120 },
  ],
]);
