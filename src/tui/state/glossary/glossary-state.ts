import type { Lang } from '../../../core/lang/language.ts';
import type { Decision } from '../../../core/pairs/decision.ts';
import type { Span } from '../../../core/text/span.ts';
import type { Undoing } from '../undoing.ts';

/** A place where a term of the selected entry is used. */
export type UseLine = {
  readonly story: string;
  readonly lang: Lang;
  readonly text: string;
  readonly spans: readonly Span[];
};

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
  readonly uses: { readonly id: string; readonly lines: readonly UseLine[] } | undefined;
  /** The glossary's journal. */
  readonly decisions: readonly Decision[];
  readonly undoing: Undoing;
  /** Names and terms that are not to be proposed again. */
  readonly dismissed: ReadonlySet<string>;
};
