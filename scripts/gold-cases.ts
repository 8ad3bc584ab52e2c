import fs from 'node:fs';
import path from 'node:path';
import type { Article } from '../src/core/article/article.ts';
import { type Gold, resolveGold } from '../src/core/evaluation/gold.ts';
import { normalizeText } from '../src/core/text/normalize.ts';
import { readArticle } from '../src/io/article-file.ts';

/** Two lists of sentences and the links between them that are right or arguable, as `vi,en` numbers. */
export type GoldCase = {
  readonly set: string;
  readonly name: string;
  readonly vi: readonly string[];
  readonly en: readonly string[];
  readonly links: ReadonlySet<string>;
  readonly arguable: ReadonlySet<string>;
};

/** Reads every alignment of every `gold.json` under a corpus folder; furniture is left out as the aligner leaves it out. */
export function readCorpusCases(corpus: string): GoldCase[] {
  const stories = fs
    .readdirSync(corpus)
    .filter(story => fs.existsSync(path.join(corpus, story, 'gold.json')));
  return stories.sort().flatMap(story => {
    const gold: Gold = JSON.parse(fs.readFileSync(path.join(corpus, story, 'gold.json'), 'utf8'));
    return gold.alignments.map(alignment => {
      const vi = withoutFurniture(articleOf(path.join(corpus, story, alignment.vi)));
      const en = withoutFurniture(articleOf(path.join(corpus, story, alignment.en)));
      const { links, arguable, unresolved } = resolveGold(alignment, vi, en);
      if (unresolved.length > 0) throw new Error(`${story}: no such sentence: ${unresolved.join(' | ')}`);
      return {
        set: 'corpus',
        name: `${story}: ${alignment.vi} × ${alignment.en}`,
        vi: textsOf(vi),
        en: textsOf(en),
        links,
        arguable,
      };
    });
  });
}

/** Reads cases of one sentence a line: `FOLDER/<case>/vi.lines.txt`, `en.lines.txt` and `gold.json` with `links`. */
export function readLineCases(folder: string): GoldCase[] {
  return fs
    .readdirSync(folder)
    .sort()
    .map(name => {
      const dir = path.join(folder, name);
      const lines = (file: string): string[] =>
        normalizeText(fs.readFileSync(path.join(dir, file), 'utf8'))
          .split('\n')
          .filter(line => line.trim() !== '');
      const { links } = JSON.parse(fs.readFileSync(path.join(dir, 'gold.json'), 'utf8')) as {
        links: [number, number][];
      };
      return {
        set: path.basename(folder),
        name,
        vi: lines('vi.lines.txt'),
        en: lines('en.lines.txt'),
        links: new Set(links.map(String)),
        arguable: new Set<string>(),
      };
    });
}

function articleOf(file: string): Article {
  const article = readArticle(file);
  if (!article.ok) throw new Error(`${file}: ${article.error.message}`);
  return article.value;
}

function withoutFurniture(article: Article): Article {
  return { ...article, sentences: article.sentences.filter(sentence => sentence.kind !== 'boilerplate') };
}

function textsOf(article: Article): string[] {
  return article.sentences.map(sentence => sentence.text);
}
