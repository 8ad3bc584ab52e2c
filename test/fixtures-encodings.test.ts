import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeBytes, looksBinary } from '../src/core/encoding/decode-bytes.ts';
import { repairPasted } from '../src/core/encoding/repair-pasted.ts';

const FOLDER = path.join(import.meta.dirname, 'fixtures', 'encodings');
const readBytes = (name: string): Uint8Array => fs.readFileSync(path.join(FOLDER, name));
const ARTICLE = fs.readFileSync(path.join(FOLDER, 'utf-8.txt'), 'utf8');

describe('the article', () => {
  it.each([
    ['utf-8.txt', 'UTF-8', 'valid'],
    ['utf-8-bom.txt', 'UTF-8', 'mark'],
    ['utf-16le.txt', 'UTF-16LE', 'mark'],
    ['utf-16be.txt', 'UTF-16BE', 'mark'],
    ['windows-1258.txt', 'windows-1258', 'scored'],
    ['viscii.txt', 'VISCII', 'scored'],
    ['tcvn3.txt', 'TCVN3', 'scored'],
    ['vni.txt', 'VNI', 'scored'],
  ])('in %s is found to be %s, and needs no mending', (name, encoding, how) => {
    const read = decodeBytes(readBytes(name));
    expect(read).toEqual({ text: ARTICLE, encoding, how });
    expect(repairPasted(read.text)).toEqual({ text: ARTICLE });
  });

  it.each([
    ['tcvn3-pasted.txt', 'TCVN3'],
    ['vni-pasted.txt', 'VNI'],
    ['utf-8-twice.txt', 'UTF-8 read as windows-1252'],
  ])('in %s is valid UTF-8 and is mended: it was %s', (name, from) => {
    const read = decodeBytes(readBytes(name));
    expect(read).toMatchObject({ encoding: 'UTF-8', how: 'valid' });
    expect(repairPasted(read.text)).toEqual({ text: ARTICLE, from });
  });

  it.each(fs.readdirSync(FOLDER))('in %s is text', name => {
    expect(looksBinary(readBytes(name))).toBe(false);
  });
});

describe('the English article', () => {
  it('is windows-1252, with its quotes, dash and accents', () => {
    const read = decodeBytes(readBytes('english-windows-1252.txt'));
    expect(read).toMatchObject({ encoding: 'windows-1252', how: 'scored' });
    expect(read.text).toContain('“It’s cheaper than a café crème,” said Chloé Bérard, a teacher – and');
    expect(repairPasted(read.text)).toEqual({ text: read.text });
  });
});
