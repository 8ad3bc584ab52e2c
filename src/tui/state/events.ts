import type { Concept } from '../../core/glossary/concept.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { Decision } from '../../core/pairs/decision.ts';
import type { Ranking } from '../../core/pairs/open-story.ts';
import type { OpenedStory, StorySummary } from './app-state.ts';

/** What happens to the program: keys come through `reduceInput`, everything else is one of these. */
export type AppEvent =
  | { readonly type: 'resized'; readonly columns: number; readonly rows: number }
  | { readonly type: 'stories/listed'; readonly stories: readonly StorySummary[] }
  | { readonly type: 'story/opened'; readonly story: OpenedStory; readonly warnings: number }
  /** A large story was ranked again while no key came. */
  | { readonly type: 'story/ranked'; readonly ranking: Ranking }
  | { readonly type: 'story/failed'; readonly reason: string }
  | { readonly type: 'journal/appended'; readonly decision: Decision }
  | { readonly type: 'glossary/changed'; readonly concepts: readonly Concept[]; readonly lexicon: Lexicon }
  | { readonly type: 'glossary/kept' }
  | { readonly type: 'glossary/unreadable'; readonly reason: string }
  | { readonly type: 'write/failed'; readonly reason: string };
