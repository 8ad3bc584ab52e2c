import { describe, expect, it } from 'vitest';
import { believedName, believedTitle } from './document-meta.ts';
import { readDocxMeta } from './docx-meta.ts';
import { readPdfDate } from './pdf-meta.ts';

describe('what a document says about itself', () => {
  it.each([
    ['Microsoft Word - tin bao.docx'],
    ['Document1'],
    ['Tài liệu 1'],
    ['bai_viet_v3.doc'],
    ['untitled'],
    ['2025-06-04'],
    [' '],
    ['a'.repeat(5_000)],
  ])('is no title: %s', raw => {
    expect(believedTitle(raw)).toBeUndefined();
  });

  it.each([['Administrator'], ['admin'], ['Windows User'], ['DELL'], ['python-docx'], ['tinhoc.vn']])(
    'is no author: %s',
    raw => {
      expect(believedName(raw)).toBeUndefined();
    },
  );

  it('is believed where a person wrote it', () => {
    expect(believedTitle('Giá lúa tăng\ttrở lại')).toBe('Giá lúa tăng trở lại');
    expect(believedName('Đỗ Thị Hoà')).toBe('Đỗ Thị Hoà');
  });

  it('is read with its entities', () => {
    const xml = '<x><dc:title>Mưa &amp; lũ &#x1EDF; mi&#7873;n Trung</dc:title><dc:creator/></x>';
    expect(readDocxMeta(xml)).toEqual({ title: 'Mưa & lũ ở miền Trung' });
  });

  it('is of the day when a file was saved over an old one', () => {
    const dates = (created: string, modified: string): string | undefined =>
      readDocxMeta(
        `<dcterms:created>${created}</dcterms:created><dcterms:modified>${modified}</dcterms:modified>`,
      ).date;
    expect(dates('2019-01-11T02:00:00Z', '2025-06-05T08:05:00Z')).toBe('2025-06-05T08:05:00Z');
    expect(dates('2025-06-03T02:00:00Z', '2025-06-05T08:05:00Z')).toBe('2025-06-03T02:00:00Z');
    expect(dates('1601-01-01T00:00:00Z', '2025-06-05T08:05:00Z')).toBe('2025-06-05T08:05:00Z');
  });

  it.each([
    ["D:20250604102005+07'00'", '2025-06-04T10:20:05+07:00'],
    ['D:20250604102005Z', '2025-06-04T10:20:05Z'],
    ['20250604', '2025-06-04'],
    ['D:20250604102005', '2025-06-04'],
    ['D:20259904', undefined],
    ['yesterday', undefined],
  ])('is a date of PDF files: %s', (raw, expected) => {
    expect(readPdfDate(raw)).toBe(expected);
  });
});
