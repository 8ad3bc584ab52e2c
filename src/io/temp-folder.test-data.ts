import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Result } from '../core/result.ts';

/** Makes a folder of its own for a test, with `files` in it and the glossary cache beside them. Returns its path. */
export function makeTempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'songngu-'));
  process.env.SONGNGU_CACHE = path.join(folder, '.cache');
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return folder;
}

/** Returns the value of a result that must be good. */
export function expectValue<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
