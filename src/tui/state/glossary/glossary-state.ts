import type { WorkspaceUse } from '../../../io/find-uses-in-workspace.ts';
import type { Undoing } from '../undoing.ts';

/** The glossary screen. `cursor` is a place among the entries that query and conflicts let pass; `term` one of the entry's terms. */
export type GlossaryState = {
  readonly cursor: number;
  /** The selected entry, for as long as the query is the same or none: entries move when they are changed. */
  readonly pin?: { readonly id: string; readonly query: string };
  /** A place among the terms of the selected entry, the Vietnamese ones first. */
  readonly term: number;
  readonly query: string;
  readonly conflictsOnly: boolean;
  /** Where the entry with this id is used, when that was asked for. */
  readonly uses: { readonly id: string; readonly lines: readonly WorkspaceUse[] } | undefined;
  /** The lines of the glossary's journal, and what of them can be taken back. */
  readonly undoing: Undoing;
  /** Names and terms that are not to be proposed again. */
  readonly dismissed: ReadonlySet<string>;
};
