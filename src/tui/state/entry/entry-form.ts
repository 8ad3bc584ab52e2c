import type { Concept, ConceptKind } from '../../../core/glossary/concept.ts';
import type { EditLine } from '../edit-line.ts';
import type { JournalName } from '../effects.ts';

/** A name or term that the entry form offers. */
export type Proposal = { readonly vi: string; readonly en: string; readonly kind: ConceptKind };

/** The fields of the form, in the order in which Tab goes through them; the last is there only while there is a choice. */
export const ENTRY_FIELDS = ['vi', 'en', 'kind', 'note', 'target'] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];

/** The entry form. `field` is a place in {@link ENTRY_FIELDS}. */
export type EntryForm = {
  readonly vi: EditLine;
  readonly en: EditLine;
  readonly kind: ConceptKind;
  readonly note: EditLine;
  readonly field: number;
  readonly proposals: readonly Proposal[];
  /** The proposal that is filled in; -1 when there is none. */
  readonly proposal: number;
  /** Where a term goes of which one side is known, when the editor chose: a place among the targets of the form's plan. */
  readonly target: number | undefined;
  /** The entry that is changed, and its file; a new one has none. */
  readonly editing: { readonly before: Concept; readonly file: string } | undefined;
  /** The journal that saving is written to. */
  readonly journal: JournalName;
};

/** Returns a term as it was typed, without spaces around it or several in a row. */
export function typedTerm({ text }: EditLine): string {
  return text.trim().replace(/\s+/gu, ' ');
}
