import type { LanguageRules } from '../lang/language-rules.ts';

/** A link to another article is a short line without a full stop. */
const LINK_MAX = 160;
/** A paragraph that stands twice is furniture (a caption) only if it is this short, in UTF-16 units. */
const CAPTION_MAX = 220;

/**
 * Returns for each paragraph whether it is page furniture: share lines, bylines, credits, repeated captions, and the
 * links under a heading such as "Related stories". `protectedUntil` paragraphs at the start (the title) never are.
 */
export function findFurniture(
  paragraphs: readonly string[],
  rules: LanguageRules,
  protectedUntil = 0,
): boolean[] {
  const counts = new Map<string, number>();
  for (const text of paragraphs) counts.set(text, (counts.get(text) ?? 0) + 1);
  let underHeading = false;
  return paragraphs.map((text, index) => {
    if (index < protectedUntil) return false;
    if (rules.furnitureHeadings.some(pattern => pattern.test(text))) {
      underHeading = true;
      return true;
    }
    underHeading &&= looksLikeLink(text);
    if (underHeading) return true;
    const repeated = (counts.get(text) ?? 0) > 1 && text.length <= CAPTION_MAX;
    return repeated || rules.furniture.some(pattern => pattern.test(text));
  });
}

function looksLikeLink(text: string): boolean {
  return text.length <= LINK_MAX && !/[.!…]["”’»')\]]*$/u.test(text);
}
