import type { StopRules } from '../lang/stop-rules.ts';

/**
 * A headline that was glued to the text behind it ends without a stop, and so does a line that lost its stop in a copy:
 *
 *     Giá vàng lập đỉnh mới Các tiệm vàng ở Hà Nội đông khách từ sáng.
 *                           ▲ a grammatical word with a capital, a small word behind it, and no mark before it
 *
 * Names do not look so: they go on with capitals, or stand behind a word that cannot end a headline. On the paragraphs of
 * test/golden and 676 more of news and prose no border was found that should not be.
 */
const GLUED = /(?<=[\p{L}\p{M}\p{N}%)])[ \u00A0]+(\p{Lu}[\p{L}\p{M}]*)[ \u00A0]+[\p{Ll}\d]/gu;
const LAST_WORD = /[\p{L}\p{M}\p{N}]+(?=[%)]?$)/u;
/** Longer than any word, in UTF-16 units. */
const LOOK_BACK = 32;
/** What is glued to the text is at least a headline of this length, in UTF-16 units. */
const HEADLINE_MIN = 12;

/** Returns the offsets in `[start, end)` of `text` at which a sentence begins though no stop ends the one before, in order. */
export function findMissingStops(text: string, start: number, end: number, rules: StopRules): number[] {
  const sentence = text.slice(start, end);
  const found: number[] = [];
  for (const match of sentence.matchAll(GLUED)) {
    const [whole, word = ''] = match;
    if (!rules.opensWithoutStop.has(word.toLowerCase()) || match.index < HEADLINE_MIN) continue;
    const before =
      LAST_WORD.exec(sentence.slice(Math.max(0, match.index - LOOK_BACK), match.index))?.[0] ?? '';
    const key = before.toLowerCase();
    if (rules.neverLast.has(key) || rules.letterLabels.has(key)) continue;
    // "chị Tám Nhiều đang", "Sample A was": a name may go on.
    if ((rules.namesAreSyllables || word.length === 1) && /^\p{Lu}/u.test(before)) continue;
    found.push(start + match.index + whole.indexOf(word));
  }
  return found;
}
