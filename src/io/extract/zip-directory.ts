/** One entry of a zip archive, as its central directory has it. The sizes are what the archive says; they may lie. */
export type ZipEntry = {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 is stored, 8 is deflate. */
  readonly method: number;
  readonly compressedSize: number;
  readonly declaredSize: number;
  /** Where the entry's own header starts, in bytes. */
  readonly offset: number;
};

/**
 * The layout of a zip, from its end (APPNOTE.TXT 6.3.10, 4.3):
 *
 *     [header data] [header data] … [directory: entry entry …] [end: where the directory is, how many entries]
 *
 * The directory counts: headers of entries that it does not name are left alone.
 */
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
/** A comment of at most 65,535 bytes may follow the end record. */
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const HEADER_SIGNATURE = 0x04034b50;
const HEADER_LENGTH = 30;

/**
 * Returns the entries of a zip in the order of its directory, and undefined when it has none that can be read. Stops after
 * `most + 1` entries. Archives over 4 GB (zip64) are not read.
 */
export function readZipDirectory(bytes: Uint8Array, most: number): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < count && entries.length <= most) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) return undefined;
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    if (nameEnd > view.byteLength) return undefined;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      declaredSize: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

/** Returns the bytes of an entry as they are stored, and undefined when they are not all there. */
export function storedBytes(bytes: Uint8Array, { offset, compressedSize }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + HEADER_LENGTH > view.byteLength || view.getUint32(offset, true) !== HEADER_SIGNATURE)
    return undefined;
  const start =
    offset + HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + compressedSize;
  return end <= bytes.length ? bytes.subarray(start, end) : undefined;
}
