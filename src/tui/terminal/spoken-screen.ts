import { toVisible } from '../../core/text/visible.ts';
import type { SpokenState } from '../view/spoken-state.ts';

export type SpokenScreen = {
  /** Writes the lines that are new since the last call. */
  readonly show: (spoken: SpokenState) => void;
  /** Says everything again with the next {@link SpokenScreen.show}. */
  readonly forget: () => void;
};

const ORDER = ['title', 'status', 'selected'] as const;

/**
 * Returns a screen that is only ever added to: whole lines, nothing moved, cleared or coloured, so that a screen reader reads
 * each line once as it comes. The selected row comes last, behind what was done to the one before.
 */
export function createSpokenScreen(write: (text: string) => void): SpokenScreen {
  let said: Partial<SpokenState> = {};
  return {
    show: spoken => {
      const lines = ORDER.filter(part => spoken[part] !== said[part] && spoken[part] !== '');
      said = spoken;
      if (lines.length > 0) write(lines.map(part => `${toVisible(spoken[part])}\n`).join(''));
    },
    forget: () => {
      said = {};
    },
  };
}
