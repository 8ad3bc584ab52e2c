import type { Concept } from '../../core/glossary/concept.ts';
import type { Decision } from '../../core/pairs/decision.ts';
import type { GlossaryChange } from '../../io/terminology-after.ts';

/** A decision before the shell gives it an id and a time. */
export type Draft = Decision extends infer D
  ? D extends Decision
    ? Omit<D, 'v' | 'id' | 'at' | 'by'>
    : never
  : never;

/** Which journal a decision belongs to: that of the open story, or the glossary's. */
export type JournalName = 'story' | 'glossary';

/** Returns the change that takes `change` back. */
export function reverseChange({ before, after, file }: GlossaryChange): GlossaryChange {
  return { ...(after ? { before: after } : {}), ...(before ? { after: before } : {}), file };
}

/** What an external editor is opened on, and for. */
export type EditorPurpose = 'note' | 'entry';

/** What the shell does for the reducer; each answers with events. */
export type Effect =
  | { readonly type: 'stories/list' }
  | { readonly type: 'story/open'; readonly name: string }
  | { readonly type: 'story/close' }
  | { readonly type: 'decide'; readonly draft: Draft; readonly journal: JournalName }
  /** Changes the glossary's file first, then writes the line; without the line the change is taken back. */
  | {
      readonly type: 'concept/change';
      readonly change: GlossaryChange;
      readonly draft: Draft;
      readonly journal: JournalName;
    }
  /** Names and terms of the open story's pairs. */
  | { readonly type: 'terms/rank' }
  | { readonly type: 'glossary/read-journal' }
  | { readonly type: 'glossary/find-uses'; readonly concept: Concept }
  | { readonly type: 'articles/add'; readonly story: string | undefined; readonly files: readonly string[] }
  | { readonly type: 'articles/import-again'; readonly story: string }
  | { readonly type: 'editor'; readonly purpose: EditorPurpose; readonly name: string; readonly text: string }
  | { readonly type: 'suspend' }
  | { readonly type: 'redraw' }
  | { readonly type: 'exit'; readonly code: number };
