import type { CandidateLink } from './candidate-links.ts';
import { type ArticleSum, addInto, type GrowingSum, likeness, probabilityOfOneStory } from './likeness.ts';

/** Articles of one story, by their places, ascending. */
export type ArticleGroup = {
  readonly articles: readonly number[];
  /** The story that some of them are filed under already. */
  readonly story?: string;
  /** Probability that they are of one story; of an article alone, that it belongs to none of the others. */
  readonly sure: number;
};

/** Groups are joined when this is more likely than not. */
const LEAST_SURE = 0.5;

type Growing = {
  readonly articles: number[];
  readonly sum: GrowingSum;
  story: string | undefined;
  sure: number;
};

/**
 * Groups articles by average link, the most alike first. Two groups join when the average of all pairs between them is alike
 * enough, so that A~B and B~C do not bring A and C together, and when they are not filed under two stories:
 *
 *     A ─.4─ B      C joins A, B only if (.2 + .04) / 2 is alike enough; here it is not
 *     └.04─ C ─.2┘
 *
 * `filed` has the story of each article that has one.
 */
export function groupArticles(
  articles: readonly ArticleSum[],
  links: readonly CandidateLink[],
  filed: readonly (string | undefined)[] = [],
): ArticleGroup[] {
  const groupOf = articles.map(
    (sum, at): Growing => ({
      articles: [at],
      sum: { ...sum, vector: new Map(sum.vector) },
      story: filed[at],
      sure: 1,
    }),
  );
  for (const { a, b } of mostAlikeFirst(articles, links)) {
    const [one, other] = [groupOf[a], groupOf[b]];
    if (!one || !other || one === other) continue;
    const [large, small] = one.articles.length >= other.articles.length ? [one, other] : [other, one];
    if (join(large, small)) for (const article of small.articles) groupOf[article] = large;
  }
  return Array.from(new Set(groupOf), ({ articles: members, story, sure }) => ({
    articles: members.sort((x, y) => x - y),
    sure,
    ...(story === undefined ? {} : { story }),
  }));
}

function mostAlikeFirst(articles: readonly ArticleSum[], links: readonly CandidateLink[]): CandidateLink[] {
  const judged = links.flatMap(({ a, b }) => {
    const [one, other] = [articles[a], articles[b]];
    return one && other ? [{ a, b, alike: likeness(one, other) }] : [];
  });
  return judged.sort((x, y) => y.alike - x.alike || x.a - y.a || x.b - y.b);
}

// Joins `small` to `large` and returns true, or leaves both as they are.
function join(large: Growing, small: Growing): boolean {
  const sure = probabilityOfOneStory(likeness(large.sum, small.sum));
  const areTwoStories = large.story !== undefined && small.story !== undefined && large.story !== small.story;
  if (areTwoStories || sure < LEAST_SURE) {
    for (const group of [large, small])
      if (group.articles.length === 1) group.sure = Math.min(group.sure, 1 - sure);
    return false;
  }
  const isFirst = (group: Growing): boolean => group.articles.length === 1;
  large.sure = Math.min(sure, isFirst(large) ? 1 : large.sure, isFirst(small) ? 1 : small.sure);
  large.story ??= small.story;
  large.articles.push(...small.articles);
  addInto(large.sum, small.sum);
  return true;
}
