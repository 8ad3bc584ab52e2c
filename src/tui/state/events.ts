import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { Decision } from '../../core/pairs/decision.ts';
import type { WorkspaceUse } from '../../io/find-uses-in-workspace.ts';
import type { FiledConcept } from '../../io/glossary-files.ts';
import type { StoryRead, StoryReport } from '../../io/story-thread/story-messages.ts';
import type { MessageKey } from '../messages/message-key.ts';
import type { Holder } from './app-state.ts';
import type { EditorPurpose, JournalName } from './effects.ts';

/** What the story thread tells, as an event. */
type Reported<Report extends StoryReport['type'], Event extends string> = Omit<
  Extract<StoryReport, { type: Report }>,
  'type'
> & { readonly type: Event };

/** A story as it was read; `journalFile` is the path to show. */
export type ReadStory = StoryRead & {
  /** True when the journal is another file now: what it does not have does not count any more. */
  readonly isRewritten?: boolean;
};

/** What happens to the program: keys come through `reduceInput`, everything else is one of these. */
export type AppEvent =
  | { readonly type: 'resized'; readonly columns: number; readonly rows: number }
  /** The story is there, not aligned yet; or it was read again. */
  | { readonly type: 'story/read'; readonly story: ReadStory }
  | Reported<'listed', 'stories/listed'>
  | Reported<'counted', 'story/counted'>
  | Reported<'ranked', 'story/ranked'>
  | Reported<'compared', 'story/compared'>
  | Reported<'failed', 'story/failed'>
  | Reported<'termed', 'terms/ranked'>
  /** Whether somebody else has the open story: then this program only reads. */
  | { readonly type: 'story/held'; readonly holder: Holder | undefined }
  | { readonly type: 'journal/appended'; readonly decision: Decision; readonly journal: JournalName }
  /** Lines that somebody else wrote to the open story's journal. */
  | { readonly type: 'journal/others'; readonly decisions: readonly Decision[] }
  | {
      readonly type: 'glossary/changed';
      readonly concepts: readonly FiledConcept[];
      readonly lexicon: Lexicon;
    }
  | { readonly type: 'glossary/journal'; readonly decisions: readonly Decision[] }
  | { readonly type: 'glossary/uses'; readonly id: string; readonly lines: readonly WorkspaceUse[] }
  /** The entry was edited by hand since it was added or changed; it stays as it is. */
  | { readonly type: 'glossary/kept' }
  | { readonly type: 'glossary/unreadable'; readonly reason: string }
  | { readonly type: 'editor/returned'; readonly purpose: EditorPurpose; readonly text: string }
  | {
      readonly type: 'told';
      readonly key: MessageKey;
      readonly values?: Readonly<Record<string, string | number>>;
      readonly isError?: boolean;
    }
  | { readonly type: 'write/failed'; readonly reason: string };
