import { isWaiting } from '../../../core/pairs/progress.ts';
import type { MessageKey } from '../../messages/message-key.ts';
import { DOUBTFUL_BELOW } from './filters.ts';
import type { RowFinding } from './row-finding.ts';

/**
 * A sentence that nothing is suggested for may still have a partner when its best weak candidate scores this much. On bench's comparable set
 * one in four such rows has it, and below that not one in seventeen (`npm run bench:keys`).
 */
const POSSIBLE_FROM = 0.15;

type Goal = { readonly holds: (finding: RowFinding) => boolean; readonly none: MessageKey };

/** What one can jump to. */
export const GOALS = {
  open: { holds: ({ status }) => isWaiting(status), none: 'said.allDecided' },
  doubtful: {
    holds: ({ status, score }) => isWaiting(status) && score < DOUBTFUL_BELOW,
    none: 'said.noDoubtful',
  },
  differing: { holds: ({ differs }) => differs, none: 'said.noDiffering' },
  possible: {
    holds: ({ status, score }) => status === 'only' && score >= POSSIBLE_FROM,
    none: 'said.noPossible',
  },
} as const satisfies Readonly<Record<string, Goal>>;
