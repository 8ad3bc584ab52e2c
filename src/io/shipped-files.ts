import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Returns the path of a file or folder that comes with songngu (`dist/data/…`, `corpus`), wherever it is installed. */
export function shippedFile(name: string): string {
  return path.join(packageRoot(), name);
}

// The code runs from src/, dist/lib/ or a bundle in dist/bin/: the package's root is the nearest folder above with its package.json.
function packageRoot(): string {
  let dir = path.dirname(fileURLToPath(import.meta.url));
  while (!isRoot(dir) && path.dirname(dir) !== dir) dir = path.dirname(dir);
  return dir;
}

function isRoot(dir: string): boolean {
  const file = path.join(dir, 'package.json');
  return fs.existsSync(file) && JSON.parse(fs.readFileSync(file, 'utf8')).name === 'songngu';
}
