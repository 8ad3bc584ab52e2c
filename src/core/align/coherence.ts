import type { WordLink } from './link-words.ts';
import type { WeighedSentence } from './weigh.ts';

/** Two links stand together when no more than so many words are between them on either side. */
const TOGETHER = 3;

/** So many links, the heaviest, are compared with each: no sentence of an article has more. */
const MOST_COMPARED = 100;

/**
 * Returns how well the links of a pair hang together, two numbers: the weight of links that have another one close by on both
 * sides, as a share of the heavier sentence ("đàm phán vòng ba" and "third round of talks" meet as a group, words that meet by
 * chance are scattered), and how far the links' places in the two sentences differ, 0 to 1, weighed.
 */
export function coherenceOf(
  vi: WeighedSentence,
  en: WeighedSentence,
  links: readonly WordLink[],
): [together: number, displacement: number] {
  if (links.length < 2) return [0, 0];
  const heaviest = links.slice(0, MOST_COMPARED);
  let together = 0;
  let displacement = 0;
  let sum = 0;
  for (const link of links) {
    const place =
      (link.viFrom + link.viTo) / (2 * vi.tokens.length) - (link.enFrom + link.enTo) / (2 * en.tokens.length);
    displacement += link.weight * Math.abs(place);
    sum += link.weight;
    if (heaviest.some(other => other !== link && areTogether(link, other))) together += link.weight;
  }
  return [together / Math.max(1e-9, Math.max(vi.total, en.total)), displacement / Math.max(1e-9, sum)];
}

function areTogether(a: WordLink, b: WordLink): boolean {
  const viGap = Math.max(a.viFrom, b.viFrom) - Math.min(a.viTo, b.viTo);
  const enGap = Math.max(a.enFrom, b.enFrom) - Math.min(a.enTo, b.enTo);
  return viGap <= TOGETHER && enGap <= TOGETHER;
}
