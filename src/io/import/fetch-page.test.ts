import http from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPage, isUrl } from './fetch-page.ts';
import { readForTest } from './import.test-data.ts';

const LIMIT = 100_000;
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Lũ lên - Báo Bờ Bắc</title></head><body>
<article><h1>Lũ lên trên sông Hồng</h1>${'<p>Nước sông dâng cao suốt đêm qua, người dân hai bên bờ phải dọn đồ lên gác.</p>'.repeat(1)}
<p>Trường học đóng cửa và chưa rõ khi nào các em được đi học trở lại, theo chính quyền xã.</p></article></body></html>`;

let server: http.Server;
let base = '';

beforeAll(async () => {
  server = http.createServer((request, response) => {
    if (request.url === '/page') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(PAGE);
    } else if (request.url === '/moved') {
      response.writeHead(302, { location: '/page' }).end();
    } else if (request.url === '/circle') {
      response.writeHead(302, { location: '/circle' }).end();
    } else if (request.url === '/file') {
      response.writeHead(302, { location: 'file:///etc/hostname' }).end();
    } else if (request.url === '/bomb') {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(Buffer.alloc(50 * LIMIT)));
    } else if (request.url === '/latin') {
      response.setHeader('content-type', 'text/plain; charset=windows-1252');
      response.end(
        Buffer.from('The caf\xE9 on the quay was closed, and nobody knew why it was so.\n', 'latin1'),
      );
    } else response.writeHead(404).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});

afterAll(() => {
  server.close();
});

describe('an address', () => {
  it.each([
    ['https://bao.example/tin', true],
    ['HTTP://bao.example', true],
    ['tin.html', false],
    ['file:///etc/passwd', false],
    ['ftp://bao.example', false],
  ])('is told from a file by its scheme: %s %s', (name, expected) => {
    expect(isUrl(name)).toBe(expected);
  });

  it('gives the article of its page, and where it is', async () => {
    const read = await readForTest(`${base}/moved`);
    expect(read).toMatchObject({
      ok: true,
      value: { format: 'html', meta: { title: 'Lũ lên trên sông Hồng', url: `${base}/page` } },
    });
  });

  it('gives text in the encoding that the server says', async () => {
    const read = await readForTest(`${base}/latin`);
    expect(read).toMatchObject({
      ok: true,
      value: { format: 'text', encoding: { encoding: 'windows-1252' } },
    });
    expect(read.ok && read.value.text).toContain('café');
  });

  it.each([
    ['that is not there', '/nothing', 'url-status'],
    ['that sends in a circle', '/circle', 'url-unreachable'],
    ['that sends to a file of this machine', '/file', 'url-unreachable'],
    ['whose packed answer unpacks to more than the limit', '/bomb', 'url-too-large'],
  ])('%s is a problem with a next step', async (_name, path, code) => {
    const fetched = await fetchPage(base + path, LIMIT);
    expect(fetched).toMatchObject({ ok: false, error: { code, file: base + path } });
    expect(fetched.ok ? '' : fetched.error.hint).toBeTruthy();
  });

  it('where nothing answers is a problem that says so', async () => {
    const fetched = await fetchPage('http://127.0.0.1:1/x', LIMIT);
    expect(fetched).toMatchObject({
      ok: false,
      error: { code: 'url-unreachable', message: expect.stringContaining('could not be read') },
    });
  });
});
