import type { Concept } from '../core/glossary/concept.ts';
import { tidyConcept } from '../core/glossary/tidy-concept.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { formatConcept } from './format-concept.ts';
import { parseGlossary } from './glossary-files.ts';

const HEAD = 'concepts:\n';

/** Returns an entry as YAML for people to edit, as it stands in a glossary file, but not indented. */
export function formatEntry(concept: Concept): string {
  return formatConcept(tidyConcept(concept));
}

/** Returns the entry that an edited text says, checked as glossary files are; a problem names the line of the text. */
export function parseEntry(text: string): Result<Concept> {
  const parsed = parseGlossary(`${HEAD}${text}`, 'entry.yaml');
  if (!parsed.ok) {
    const { line, message, ...problem } = parsed.error;
    // People see their own lines, and one entry.
    const own = line === undefined ? {} : { line: Math.max(1, line - 1) };
    return fail({ ...problem, ...own, message: message.replace(/^concepts\.0\./, '') });
  }
  const [entry, second] = parsed.value;
  if (entry && !second) return ok(entry.concept);
  return fail({
    code: 'entry-count',
    file: 'entry.yaml',
    message: entry ? 'there is more than one entry' : 'there is no entry',
    hint: 'leave one entry that starts with “- id:”',
  });
}
