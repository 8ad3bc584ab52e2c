import type { PairRef } from '../../../core/pairs/decision.ts';
import type { EditLine } from '../edit-line.ts';

/** What a line of text is asked for. */
export type PromptPurpose =
  /** Search in the review list: the cursor goes along while one types, and back when one gives up. */
  | { readonly type: 'search'; readonly row: number; readonly query: string }
  | { readonly type: 'choose' | 'stories' | 'terms' | 'glossary' | 'help'; readonly query: string }
  | { readonly type: 'note'; readonly subject: PairRef }
  | { readonly type: 'confirm-all' }
  | { readonly type: 'add-articles' }
  | { readonly type: 'variant' }
  | { readonly type: 'merge' };

/** A line of text that is asked for at the foot of the screen. */
export type Prompt = { readonly purpose: PromptPurpose; readonly line: EditLine };
