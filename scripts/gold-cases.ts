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

/** Reads the gold that the project has of its own: the sample stories and the reports of `test/golden/alignment`. */
export function readOwnCases(): GoldCase[] {
  return [...readCorpusCases('corpus'), ...readLineCases('test/golden/alignment')];
}

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

/** Reads cases of one sentence a line: `FOLDER/<case>/vi.lines.txt`, `en.lines.txt` and `gold.json` with `links` and perhaps `arguable` ones. */
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
      const { links, arguable = [] } = JSON.parse(
        fs.readFileSync(path.join(dir, 'gold.json'), 'utf8'),
      ) as Record<'links' | 'arguable', [number, number][]>;
      return {
        set: path.basename(folder),
        name,
        vi: lines('vi.lines.txt'),
        en: lines('en.lines.txt'),
        links: new Set(links.map(String)),
        arguable: new Set(arguable.map(String)),
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

/** The share of a pool's sentences that is kept on each side: as in an archive, much is told in one language only. */
const KEPT_IN_POOL = 0.65;
/** The sets of which no two cases report the same, and how many of their cases make a pool. */
const POOL_SIZES: Readonly<Record<string, readonly number[]>> = { alignment: [4], parallel: [4, 12] };

/**
 * Returns cases as an archive has them: the sentences of several cases thrown together and shuffled, a part of them left
 * out on each side. The same input gives the same pools.
 */
export function poolCases(cases: readonly GoldCase[]): GoldCase[] {
  return Object.entries(POOL_SIZES).flatMap(([set, sizes]) => {
    const ofSet = cases.filter(one => one.set === set);
    return sizes.flatMap(size =>
      Array.from({ length: Math.floor(ofSet.length / size) }, (_, at) =>
        poolOf(ofSet.slice(at * size, (at + 1) * size), `${set} ${at + 1} of ${size}`, at + size),
      ),
    );
  });
}

function poolOf(cases: readonly GoldCase[], name: string, seed: number): GoldCase {
  const random = randomNumbers(seed);
  const deal = (side: 'vi' | 'en'): { text: string; key: string }[] =>
    cases
      .flatMap((one, at) => one[side].map((text, line) => ({ text, key: `${at}:${line}`, order: random() })))
      .filter(() => random() < KEPT_IN_POOL)
      .sort((a, b) => a.order - b.order);
  const vi = deal('vi');
  const en = deal('en');
  const viAt = new Map(vi.map(({ key }, at) => [key, at]));
  const enAt = new Map(en.map(({ key }, at) => [key, at]));
  const placed = (links: 'links' | 'arguable'): Set<string> =>
    new Set(
      cases.flatMap((one, at) =>
        [...one[links]].flatMap(link => {
          const [a, b] = link.split(',');
          const [i, j] = [viAt.get(`${at}:${a}`), enAt.get(`${at}:${b}`)];
          return i === undefined || j === undefined ? [] : [`${i},${j}`];
        }),
      ),
    );
  return {
    set: 'pool',
    name,
    vi: vi.map(({ text }) => text),
    en: en.map(({ text }) => text),
    links: placed('links'),
    arguable: placed('arguable'),
  };
}

// Mulberry32: the same seed gives the same numbers from 0 to 1 on every machine.
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
