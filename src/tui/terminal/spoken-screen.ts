import { toVisible } from '../../core/text/visible.ts';

/** What a screen reader is to say of the program: short plain lines. Nothing is said for an empty one. */
export type Spoken = {
  /** Where one is: the story, the view and its count. */
  readonly title: string;
  /** The row that is selected, with its status in words. */
  readonly selected: string;
  /** What the last key did, or the line that is being edited. */
  readonly status: string;
};

export type SpokenScreen = {
  /** Writes the lines that are new since the last call. */
  readonly show: (spoken: Spoken) => void;
  /** Says everything again with the next {@link SpokenScreen.show}. */
  readonly forget: () => void;
};

const ORDER = ['title', 'status', 'selected'] as const;

/**
 * Returns a screen that is only ever added to: whole lines, nothing moved, cleared or coloured, so that a screen reader reads
 * each line once as it comes. The selected row comes last, behind what was done to the one before.
 */
export function createSpokenScreen(write: (text: string) => void): SpokenScreen {
  let said: Partial<Spoken> = {};
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
