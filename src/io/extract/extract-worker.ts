import { parentPort } from 'node:worker_threads';
import type { ExtractedDocument } from '../../core/article/block.ts';
import type { Result } from '../../core/result.ts';

/** What the worker is asked. `html` comes as text, the other kinds as bytes. */
export type ExtractRequest = { readonly id: number } & (
  | { readonly kind: 'html'; readonly input: string; readonly url?: string }
  | { readonly kind: 'docx' | 'pdf'; readonly input: Uint8Array }
);

/** What the worker answers. */
export type ExtractAnswer =
  | { readonly id: number; readonly result: Result<ExtractedDocument> }
  /** The extractor threw: a mistake in it, or in a library, that this document brought out. */
  | { readonly id: number; readonly thrown: string };

// Each extractor is loaded when it is first asked for: most runs need one of them, and pdf.js alone has 2 MB.
async function extract(request: ExtractRequest): Promise<Result<ExtractedDocument>> {
  switch (request.kind) {
    case 'html': {
      const { extractHtml } = await import('./extract-html.ts');
      return extractHtml(request.input, request.url === undefined ? {} : { url: request.url });
    }
    case 'docx': {
      const { extractDocx } = await import('./extract-docx.ts');
      return extractDocx(request.input);
    }
    case 'pdf': {
      const { extractPdf } = await import('./extract-pdf.ts');
      return extractPdf(request.input);
    }
    default:
      return request satisfies never;
  }
}

async function answer(request: ExtractRequest): Promise<ExtractAnswer> {
  try {
    return { id: request.id, result: await extract(request) };
  } catch (error) {
    return { id: request.id, thrown: error instanceof Error ? error.message : String(error) };
  }
}

// pdf.js would unpack streams with it, but what a thread has in there when it is stopped is never given back to the system: a
// few hostile documents filled the memory for good. Without it pdf.js unpacks by itself, into buffers that go with the thread.
Reflect.deleteProperty(globalThis, 'DecompressionStream');

// Libraries print warnings about documents, and nobody reads them here: they would only fill the memory.
for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const) {
  globalThis.console[method] = () => undefined;
}

parentPort?.on('message', async (request: ExtractRequest) => {
  parentPort?.postMessage(await answer(request));
});
