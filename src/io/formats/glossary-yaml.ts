import type { Concept } from '../../core/glossary/concept.ts';
import { stringifyAsText } from '../yaml-file.ts';

/** Returns `concepts` as one YAML document, in the form of the glossary files; every value reads as text in any YAML reader. */
export function glossaryToYaml(concepts: readonly Concept[]): string {
  const plain = concepts.map(({ id, kind, subject, definition, note, vi, en }) => ({
    id,
    kind,
    subject,
    definition,
    note,
    vi,
    en,
  }));
  return stringifyAsText(JSON.parse(JSON.stringify({ concepts: plain })));
}
