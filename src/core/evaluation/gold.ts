import type { Article } from '../article/article.ts';

/** Gold pairs of a story: sentences named by an excerpt from their start that occurs once in the article. */
export type Gold = { readonly format: 'songngu-gold/1'; readonly alignments: readonly GoldAlignment[] };
export type GoldAlignment = {
  readonly vi: string;
  readonly en: string;
  readonly pairs: readonly GoldPair[];
  readonly arguable: readonly GoldPair[];
};
export type GoldPair = { readonly vi: readonly string[]; readonly en: readonly string[] };

/** Links (`vi,en` sentence numbers) that are right, those that count neither way, and excerpts that name no sentence. */
export type GoldLinks = {
  readonly links: ReadonlySet<string>;
  readonly arguable: ReadonlySet<string>;
  readonly unresolved: readonly string[];
};

/** Returns the links of one alignment of the gold, as numbers of the articles' sentences. */
export function resolveGold(gold: GoldAlignment, vi: Article, en: Article): GoldLinks {
  const unresolved: string[] = [];
  const resolve = (article: Article, excerpt: string): number[] => {
    const found = sentencesOf(article, excerpt);
    if (found.length === 0) unresolved.push(`${article.file}: ${excerpt}`);
    return found;
  };
  const linksOf = (pairs: readonly GoldPair[]): Set<string> =>
    new Set(
      pairs.flatMap(pair => {
        const viNumbers = pair.vi.flatMap(excerpt => resolve(vi, excerpt));
        const enNumbers = pair.en.flatMap(excerpt => resolve(en, excerpt));
        return viNumbers.flatMap(a => enNumbers.map(b => `${a},${b}`));
      }),
    );
  const links = linksOf(gold.pairs);
  const arguable = linksOf(gold.arguable);
  return { links, arguable: new Set([...arguable].filter(link => !links.has(link))), unresolved };
}

// A title may repeat in the text below it; the excerpt's sentence is the first one that starts with it.
function sentencesOf(article: Article, excerpt: string): number[] {
  const wanted = excerpt.normalize('NFC');
  const exact = article.sentences.findIndex(sentence => sentence.text.startsWith(wanted));
  if (exact >= 0) return [exact];
  const at = article.text.indexOf(wanted);
  const around =
    at < 0 ? -1 : article.sentences.findIndex(sentence => sentence.start <= at && at < sentence.end);
  return around < 0 ? [] : [around];
}
