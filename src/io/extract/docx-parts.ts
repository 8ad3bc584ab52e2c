import { inflateRawSync } from 'node:zlib';
import { fail, ok, type Result } from '../../core/result.ts';
import { damagedDocx, docxBomb, ENCRYPTED_DOCX, notWord } from './docx-problems.ts';
import { readZipDirectory, storedBytes, type ZipEntry } from './zip-directory.ts';

/** Largest document, in bytes: one with the photos of a long report in it has some 50 MB. */
const LARGEST_DOCX = 200 * 1024 * 1024;
/** Most entries of the archive: a document with 500 pictures has some 600. */
const MOST_ENTRIES = 2_000;
/** Largest part, in bytes: a book of 1,000 pages has some 20 MB of XML. */
const LARGEST_PART = 32 * 1024 * 1024;
/** Largest size of all the parts that are read, in bytes. */
const LARGEST_PARTS = 64 * 1024 * 1024;

/** The parts that the text comes from. Some programs number them: `word/document2.xml`. */
const READ_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:document|styles|numbering|footnotes|endnotes)\d{0,3}\.xml|word\/_rels\/(?:document|footnotes|endnotes)\d{0,3}\.xml\.rels)$/;
const MAIN_PART = /^word\/document\d{0,3}\.xml$/;

const ZIP_HEAD = [0x50, 0x4b];
const OLE_HEAD = [0xd0, 0xcf, 0x11, 0xe0];
/** The stream of an OLE file in which Office keeps a document that it encrypted (MS-OFFCRYPTO, 2.3); names are in UTF-16. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Returns the parts of a Word document that its text comes from, unpacked, by name. Nothing else of the archive is unpacked,
 * and never more than the limits allow, whatever sizes the archive claims.
 */
export function readDocxParts(bytes: Uint8Array): Result<Map<string, Uint8Array>> {
  const head = headProblem(bytes);
  if (head) return fail(head);
  const entries = readZipDirectory(bytes, MOST_ENTRIES);
  if (entries === undefined) return fail(damagedDocx('it was cut off or changed on its way'));
  if (entries.length > MOST_ENTRIES)
    return fail(docxBomb(`it is an archive of more than ${MOST_ENTRIES.toLocaleString('en')} files`));
  if (!entries.some(({ name }) => MAIN_PART.test(name))) return fail(otherArchive(bytes, entries));
  return unpack(
    bytes,
    entries.filter(({ name }) => READ_PARTS.test(name)),
  );
}

function headProblem(bytes: Uint8Array) {
  if (startsWith(bytes, OLE_HEAD)) {
    const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED_STREAM);
    return isEncrypted ? ENCRYPTED_DOCX : notWord('a document of an old Office program (.doc)');
  }
  if (!startsWith(bytes, ZIP_HEAD)) return damagedDocx('it does not begin like one');
  if (bytes.length > LARGEST_DOCX) return docxBomb('it is larger than 200 MB');
  return undefined;
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte);
}

function unpack(bytes: Uint8Array, entries: readonly ZipEntry[]): Result<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  let left = LARGEST_PARTS;
  for (const entry of entries) {
    if (parts.has(entry.name)) return fail(damagedDocx(`it has two parts of the name ${entry.name}`));
    if (entry.isEncrypted) return fail(ENCRYPTED_DOCX);
    const part = inflate(bytes, entry, Math.min(left, LARGEST_PART));
    if (!part.ok) return part;
    parts.set(entry.name, part.value);
    left -= part.value.length;
  }
  return ok(parts);
}

function inflate(bytes: Uint8Array, entry: ZipEntry, most: number): Result<Uint8Array> {
  const tooLarge = docxBomb(`its part ${entry.name} is too large when it is unpacked`);
  if (entry.declaredSize > most) return fail(tooLarge);
  const stored = storedBytes(bytes, entry);
  if (stored === undefined) return fail(damagedDocx(`its part ${entry.name} is not complete`));
  if (entry.method === 0) return stored.length > most ? fail(tooLarge) : ok(stored);
  if (entry.method !== 8) return fail(damagedDocx(`its part ${entry.name} is packed in an unusual way`));
  try {
    // `most` bounds what is really unpacked: the declared size is only what somebody wrote there. Zero is no limit to zlib.
    const part = inflateRawSync(stored, { maxOutputLength: Math.max(1, most) });
    return ok(part);
  } catch (error) {
    const isTooLarge =
      error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return fail(isTooLarge ? tooLarge : damagedDocx(`its part ${entry.name} cannot be unpacked`));
  }
}

const OTHER_ARCHIVES: readonly (readonly [part: RegExp, what: string, hint?: string])[] = [
  [/^xl\/workbook/, 'a table of Excel', 'copy the text of the article into a .docx or .txt file'],
  [
    /^ppt\/presentation/,
    'a presentation of PowerPoint',
    'copy the text of the article into a .docx or .txt file',
  ],
  [/^Index\/Document\.iwa$/, 'a document of Pages', 'export it from Pages as .docx'],
  [/^META-INF\/container\.xml$/, 'a book (.epub)', 'save the article as .html or .txt'],
];
const LONGEST_MIMETYPE = 200;

function otherArchive(bytes: Uint8Array, entries: readonly ZipEntry[]) {
  for (const [part, what, hint] of OTHER_ARCHIVES) {
    if (entries.some(({ name }) => part.test(name))) return notWord(what, hint);
  }
  const mimetype = entries.find(({ name, method }) => name === 'mimetype' && method === 0);
  const type = mimetype && storedBytes(bytes, mimetype)?.subarray(0, LONGEST_MIMETYPE);
  if (type && new TextDecoder().decode(type).includes('opendocument'))
    return notWord('an OpenDocument file (.odt)', 'open it in LibreOffice or Word and save it as .docx');
  return notWord('a zip archive without a document of Word', 'unpack it, and name the files in it');
}
