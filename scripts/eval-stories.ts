// Prints precision and recall of story suggestions over pairs of articles, on the project's own data. usage: tsx scripts/eval-stories.ts
import fs from 'node:fs';
import path from 'node:path';
import { TOLD_ARTICLES, type ToldArticle } from '../src/core/story/stories.test-data.ts';
import { suggestStories } from '../src/core/story/suggest-stories.ts';
import { readArticle } from '../src/io/article-file.ts';
import { loadShippedLexicon } from '../src/io/load-lexicon.ts';

const shipped = loadShippedLexicon();
if (!shipped.ok) throw new Error(shipped.error.message);
const { lexicon } = shipped.value;

const corpus = readCorpus('corpus');
report('corpus', corpus);
report('corpus, no dates', corpus.map(withoutDate));
report('made for tests', TOLD_ARTICLES);
report('made for tests, no dates', TOLD_ARTICLES.map(withoutDate));
report('both together', [...corpus, ...TOLD_ARTICLES]);

function readCorpus(folder: string): ToldArticle[] {
  return fs
    .readdirSync(folder)
    .sort()
    .flatMap(story => {
      const names = fs.readdirSync(path.join(folder, story)).filter(name => /\.(?:vi|en)\.md$/.test(name));
      return names.sort().map(name => {
        const article = readArticle(path.join(folder, story, name));
        if (!article.ok) throw new Error(article.error.message);
        return { ...article.value.meta, sentences: article.value.sentences, story };
      });
    });
}

function withoutDate({ date: _, ...article }: ToldArticle): ToldArticle {
  return article;
}

function report(name: string, articles: readonly ToldArticle[]): void {
  const suggestions = suggestStories(articles, { lexicon });
  const groupOf = new Map(suggestions.flatMap(group => group.articles.map(at => [at, group] as const)));
  let [right, wrong, missed] = [0, 0, 0];
  for (const [a, one] of articles.entries()) {
    for (const [b, other] of articles.entries()) {
      if (a >= b) continue;
      const isTogether = groupOf.get(a) === groupOf.get(b);
      if (isTogether && one.story === other.story) right += 1;
      else if (isTogether) wrong += 1;
      else if (one.story === other.story) missed += 1;
    }
  }
  const share = (part: number, rest: number): string => (part / Math.max(1, part + rest)).toFixed(3);
  console.log(
    `${name.padEnd(26)} ${String(articles.length).padStart(3)} articles  P ${share(right, wrong)}  R ${share(right, missed)}  wrong ${wrong}  missed ${missed}`,
  );
}
