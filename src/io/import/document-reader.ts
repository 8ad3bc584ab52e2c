import type { Encoding } from '../../core/encoding/encoding.ts';
import type { Result } from '../../core/result.ts';
import { createExtractor } from '../extract/guarded-worker.ts';
import { type ReadDocument, readDocument } from './read-document.ts';

/** Reads documents one after the other. */
export type DocumentReader = (name: string) => Promise<Result<ReadDocument>>;

/** Lends `use` a reader of documents, and gives back what the reader holds when `use` is done. */
export async function withReader<T>(
  { encoding }: { readonly encoding?: Encoding | undefined },
  use: (read: DocumentReader) => Promise<T>,
): Promise<T> {
  const extractor = createExtractor();
  try {
    return await use(name => readDocument(name, { encoding, extractor }));
  } finally {
    await extractor.close();
  }
}
