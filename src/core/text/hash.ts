import { createHash } from 'node:crypto';

/** Returns the SHA-256 of `data` (text as UTF-8) in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
