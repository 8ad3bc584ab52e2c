/** Lines that stay visible above and below the cursor. */
const SCROLL_MARGIN = 2;

/**
 * Returns the first visible line of a list of `count` lines in a window of `height`, so that `cursor` is inside with a
 * margin and the window is never emptier than it needs to be. It depends on nothing else: the same place shows the same lines.
 */
export function windowStart(count: number, height: number, cursor: number): number {
  const margin = Math.min(SCROLL_MARGIN, Math.max(0, Math.floor((height - 1) / 2)));
  const page = Math.max(1, height - 2 * margin);
  const start = Math.floor(Math.max(0, cursor - margin) / page) * page;
  return Math.max(0, Math.min(start, count - height));
}

export const MOVEMENTS = ['down', 'up', 'pageDown', 'pageUp', 'first', 'last'] as const;
export type Movement = (typeof MOVEMENTS)[number];

/** Returns whether a command moves a cursor in a list. */
export function isMovement(command: string): command is Movement {
  return (MOVEMENTS as readonly string[]).includes(command);
}

/** Returns where a movement leads from `cursor` in a list of `count` lines, `page` of which are in sight. */
export function moveCursor(cursor: number, movement: Movement, count: number, page: number): number {
  const step = Math.max(1, page - 1);
  const targets: Readonly<Record<Movement, number>> = {
    down: cursor + 1,
    up: cursor - 1,
    pageDown: cursor + step,
    pageUp: cursor - step,
    first: 0,
    last: count - 1,
  };
  return Math.max(0, Math.min(targets[movement], count - 1));
}
