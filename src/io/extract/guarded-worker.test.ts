import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { GOOD_DOCX } from './docx.test-data.ts';
import { createExtractor, type Extractor, type ExtractorOptions } from './guarded-worker.ts';
import { GOOD_PDF, makePdfBomb } from './pdf.test-data.ts';

const SPINNING = fileURLToPath(new URL('./spinning-worker.test-data.ts', import.meta.url));

const open: Extractor[] = [];
function extractorWith(options: ExtractorOptions = {}): Extractor {
  const extractor = createExtractor(options);
  open.push(extractor);
  return extractor;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map(extractor => extractor.close()));
});

const PAGE = `<html><body><article><h1>Cầu mới thông xe</h1><p>${'Sáng 4/6, cây cầu nối hai xã được đưa vào sử dụng sau hai năm thi công. '.repeat(5)}</p></article></body></html>`;

describe('an extractor', () => {
  it('reads documents of all kinds, asked for at once', async () => {
    const extractor = extractorWith();
    const results = await Promise.all([
      extractor.extract('docx', GOOD_DOCX),
      extractor.extract('pdf', GOOD_PDF),
      extractor.extract('html', PAGE, { url: 'https://songlam.example/cau' }),
      extractor.extract('docx', new TextEncoder().encode('no document')),
    ]);
    expect(results.map(result => (result.ok ? result.value.meta.title : result.error.code))).toEqual([
      'Cảng mở cửa trở lại',
      'Harbour opens again',
      'Cầu mới thông xe',
      'docx-damaged',
    ]);
  });

  it('takes a Buffer that shares its memory with others', async () => {
    const shared = Buffer.concat([Buffer.alloc(100, 1), GOOD_DOCX, Buffer.alloc(100, 2)]);
    const result = await extractorWith().extract('docx', shared.subarray(100, 100 + GOOD_DOCX.length));
    expect(result).toMatchObject({ ok: true, value: { meta: { title: 'Cảng mở cửa trở lại' } } });
  });

  it.each([
    ['once', 'extract-memory'],
    // pdf.js does not follow that chain without the system's own decompressor, which the worker takes from it.
    ['twice', 'pdf-damaged'],
  ] as const)(
    'stops a PDF that unpacks %s to gigabytes, and reads the next document',
    async (packed, code) => {
      const bomb = makePdfBomb(4_000, { packed });
      const extractor = extractorWith({ memoryBytes: 300_000_000 });
      for (let round = 0; round < 3; round++)
        expect(await extractor.extract('pdf', bomb)).toMatchObject({ ok: false, error: { code } });
      expect(await extractor.extract('pdf', GOOD_PDF)).toMatchObject({ ok: true });
    },
  );

  it('gives the memory of a stopped PDF back to the system', async () => {
    const limit = 300_000_000;
    const extractor = extractorWith({ memoryBytes: limit });
    const before = process.memoryUsage.rss();
    for (let round = 0; round < 4; round++)
      await extractor.extract('pdf', makePdfBomb(2_000, { packed: 'once' }));
    expect(process.memoryUsage.rss() - before).toBeLessThan(2 * limit);
  });

  it.each([
    ['loops for ever', 'html', 'extract-timeout'],
    ['fills its heap', 'docx', 'extract-memory'],
    ['ends the thread', 'pdf', 'extract-failed'],
  ] as const)('makes a problem of a reader that %s, again and again', async (_, kind, code) => {
    const limits = kind === 'html' ? { timeMs: 1_500 } : { timeMs: 60_000 };
    const extractor = extractorWith({ ...limits, memoryBytes: 300_000_000, workerFile: SPINNING });
    for (let round = 0; round < 2; round++) {
      const result = await extractor.extract(kind, 'x');
      expect(result).toMatchObject({ ok: false, error: { code, hint: expect.any(String) } });
    }
  });

  it('says that a worker that does not exist cannot be started', async () => {
    const result = await extractorWith({ workerFile: '/nowhere/worker.js' }).extract('pdf', GOOD_PDF);
    expect(result).toMatchObject({ ok: false, error: { code: 'extract-failed' } });
  });

  it('gives up what it is reading, and what it is asked for later, when it is closed', async () => {
    const extractor = extractorWith({ workerFile: SPINNING });
    const reading = extractor.extract('html', 'x');
    const waiting = extractor.extract('html', 'x');
    await Promise.resolve();
    await extractor.close();
    expect(await reading).toMatchObject({ ok: false });
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'extract-closed' } });
  });
});
