import type { Lexicon } from '../core/lexicon/lexicon.ts';
import { ok, type Result } from '../core/result.ts';
import { loadShippedLexicon } from '../io/load-lexicon.ts';
import { findWorkspace, readLexicon } from '../io/workspace.ts';
import { complain } from './output.ts';

/**
 * Returns the lexicon to pair with: in a workspace (`dir`, or the one here) its glossary counts, too; anywhere else the shipped
 * lexicon does alone.
 */
export function lexiconFor(dir: string | undefined): Result<Lexicon> {
  const workspace = findWorkspace(dir ?? '.');
  if (!workspace.ok) {
    if (dir !== undefined) return workspace;
    const shipped = loadShippedLexicon();
    return shipped.ok ? ok(shipped.value.lexicon) : shipped;
  }
  return readLexicon(workspace.value, { onWarning: complain });
}
