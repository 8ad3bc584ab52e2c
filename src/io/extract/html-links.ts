import type { PageBlock } from './html-blocks.ts';

/** A block whose letters stand in links for this part is a link, unless it is as long as a paragraph. */
const LINK_DENSITY = 0.8;
export const LONGEST_LINK = 220;

/** Returns whether a block is a link and no more. */
export function isLinked({ linked, text }: PageBlock): boolean {
  return linked >= LINK_DENSITY && text.length <= LONGEST_LINK;
}
