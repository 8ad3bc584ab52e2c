import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Concept } from '../core/glossary/concept.ts';
import { sha256 } from '../core/text/hash.ts';
import { shippedFile } from './shipped-files.ts';
import { writeFile } from './write-file.ts';

/** A concept and the line of its file that it starts on, from 1. */
export type PlacedConcept = { readonly concept: Concept; readonly line: number };

/** Part of the name of cached files: raise it when their form changes. */
const CACHE_VERSION = 1;

/** Where the build puts the parsed starter glossary. */
export const SHIPPED_GLOSSARY = 'dist/data/glossary';

/**
 * Parsing YAML takes a second for 2,000 concepts, reading JSON milliseconds. What was parsed is kept under the SHA-256 of
 * the file's bytes: the starter glossary's by the build, everything else in the user's cache folder.
 */
export function cachedConcepts(sha256: string): { concepts: PlacedConcept[]; shipped: boolean } | undefined {
  const shipped = readJson(path.join(shippedFile(SHIPPED_GLOSSARY), `${sha256}.json`));
  if (shipped) return { concepts: shipped, shipped: true };
  const own = readJson(path.join(cacheDir(), cacheName(sha256)));
  return own && { concepts: own, shipped: false };
}

/** Returns whether each of `files` is a file of the starter glossary as it ships, and none stands there twice. */
export function isStarterGlossary(files: readonly string[]): boolean {
  try {
    const shipped = new Set(fs.readdirSync(shippedFile(SHIPPED_GLOSSARY)));
    return files.every(
      // A pipe would never end.
      file => fs.statSync(file).isFile() && shipped.delete(`${sha256(fs.readFileSync(file))}.json`),
    );
  } catch {
    // Reading the files in earnest says what is wrong with which.
    return false;
  }
}

/** So many parsed files are kept; a workspace has a handful. */
const KEPT_FILES = 50;

/** Keeps `concepts` for the next time, and forgets the oldest files. A cache that cannot be written is no error. */
export function keepConcepts(sha256: string, concepts: readonly PlacedConcept[]): void {
  writeFile(path.join(cacheDir(), cacheName(sha256)), JSON.stringify(concepts), { makeFolder: true });
  try {
    const files = fs
      .readdirSync(cacheDir())
      .filter(name => name.startsWith('glossary-'))
      .map(name => path.join(cacheDir(), name));
    const byAge = files
      .map(file => ({ file, time: fs.statSync(file).mtimeMs }))
      .sort((x, y) => y.time - x.time);
    for (const { file } of byAge.slice(KEPT_FILES)) fs.rmSync(file, { force: true });
  } catch {
    // Somebody else tidies up at the same moment.
  }
}

function cacheName(sha256: string): string {
  return `glossary-${CACHE_VERSION}-${sha256}.json`;
}

function cacheDir(): string {
  const base =
    process.env.SONGNGU_CACHE ??
    path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'songngu');
  return path.resolve(base);
}

function readJson(file: string): PlacedConcept[] | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
