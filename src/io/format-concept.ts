import { Document, isMap, isSeq, type Node } from 'yaml';
import type { Concept, Term } from '../core/glossary/concept.ts';
import { LANGUAGES, type Lang } from '../core/lang/language.ts';

/** Returns the YAML of a list with `plain` in it, not indented; each term is on a line of its own. */
export function formatConcept(plain: Concept): string {
  const document = new Document([plain], { schema: 'failsafe' });
  for (const lang of LANGUAGES) setTermsInFlow(document.getIn([0, lang], true));
  return printed(document);
}

/** Returns the YAML of the field `lang` with `terms`, not indented. */
export function formatTerms(lang: Lang, terms: readonly Term[]): string {
  const document = new Document({ [lang]: terms }, { schema: 'failsafe' });
  setTermsInFlow(document.get(lang, true));
  return printed(document);
}

/** Returns the YAML of one term on one line. */
export function formatTerm(term: Term): string {
  return inFlow(term);
}

/** Returns `text` as a YAML scalar on one line, which reads the same in brackets and outside. */
export function formatScalar(text: string): string {
  return inFlow([text]).replace(/^\[ ?| ?\]$/g, '');
}

function inFlow(value: unknown): string {
  const document = new Document(value, { schema: 'failsafe' });
  if (isMap(document.contents) || isSeq(document.contents)) document.contents.flow = true;
  return printed(document).trimEnd();
}

function setTermsInFlow(terms: unknown): void {
  if (isSeq(terms)) for (const term of terms.items as Node[]) if (isMap(term)) term.flow = true;
}

function printed(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
