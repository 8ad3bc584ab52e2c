import { fileURLToPath, pathToFileURL } from 'node:url';
import { shippedFile } from '../shipped-files.ts';

/** Returns the file of the worker: the bundled one, or its source when the code runs from the source. */
export function workerFileOf(moduleUrl: string): string {
  if (!moduleUrl.endsWith('.ts')) return shippedFile('dist/bin/extract-worker.js');
  return fileURLToPath(new URL('./extract-worker.ts', moduleUrl));
}

/** Returns what a thread has to load to run `workerFile`: the file itself, or a line that loads TypeScript through tsx. */
export function workerEntryOf(workerFile: string): URL {
  const file = pathToFileURL(workerFile);
  if (!workerFile.endsWith('.ts')) return file;
  // Node 20 does not take up the loader of `--import tsx` in a thread; registered from inside, it works.
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const code = `import { register } from ${tsx}; register(); await import(${JSON.stringify(file.href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
