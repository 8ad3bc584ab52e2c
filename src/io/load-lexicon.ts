import fs from 'node:fs';
import path from 'node:path';
import { decodeLexicon } from '../core/lexicon/compiled-lexicon.ts';
import { extendLexicon, type Lexicon } from '../core/lexicon/lexicon.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { sha256 } from '../core/text/hash.ts';
import { readLexiconFiles, yamlFilesIn } from './glossary-files.ts';
import { shippedFile } from './shipped-files.ts';

/** Where the build puts the compiled lexicon. */
export const SHIPPED_LEXICON = 'dist/data/lexicon.bin';

/** Returns the lexicon that songngu ships. */
export function loadShippedLexicon(): Result<{ lexicon: Lexicon; fingerprint: string }> {
  const file = shippedFile(SHIPPED_LEXICON);
  try {
    return decodeLexicon(fs.readFileSync(file));
  } catch {
    return fail({
      code: 'lexicon-missing',
      file,
      message: 'the compiled lexicon is missing',
      hint: 'build it: npm run build',
    });
  }
}

/** Returns the shipped lexicon with what the workspace at `glossaryDir` adds in `lexicon/`; parsed only when it differs. */
export function loadLexicon(glossaryDir: string | undefined): Result<Lexicon> {
  const shipped = loadShippedLexicon();
  if (!shipped.ok) return shipped;
  const { lexicon, fingerprint } = shipped.value;
  if (glossaryDir === undefined || fingerprintOf(glossaryDir) === fingerprint) return ok(lexicon);
  const own = readLexiconFiles(path.join(glossaryDir, 'lexicon'));
  if (!own.ok) return own;
  return ok(own.value.length > 0 ? extendLexicon(lexicon, own.value) : lexicon);
}

/** Returns a hash of the lexicon files in a glossary folder: equal folders have equal ones. Empty when one cannot be read. */
export function fingerprintOf(glossaryDir: string): string {
  const files = yamlFilesIn(path.join(glossaryDir, 'lexicon'));
  if (!files.ok) return '';
  try {
    const hashes = files.value.map(file => `${path.basename(file)} ${sha256(fs.readFileSync(file))}`);
    return sha256(hashes.join('\n'));
  } catch {
    // Reading the files in earnest says what is wrong with which.
    return '';
  }
}
