import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Article } from '../src/core/article/article.ts';
import type { Lang } from '../src/core/lang/language.ts';
import type { Decision } from '../src/core/pairs/decision.ts';
import { pairable, refOf } from '../src/core/pairs/story.ts';
import { formatArticle, readArticle } from '../src/io/article-file.ts';
import { appendDecisions, JOURNAL } from '../src/io/journal.ts';
import { loadShippedLexicon } from '../src/io/load-lexicon.ts';
import { type PlantedPairs, plantPairs } from '../test/support/planted-pairs.ts';

/** The name of the story in {@link makeLargeWorkspace}'s corpus. */
export const LARGE_STORY = 'large';

/** Decisions that were made in the past stand so many milliseconds apart. */
const BETWEEN_DECISIONS = 1000;

/**
 * Makes a workspace in a new folder, with one story of two articles of `sentences` sentences each, of which `confirmed` right pairs
 * are confirmed in its journal. Returns its folder.
 */
export function makeLargeWorkspace({
  sentences,
  confirmed,
}: {
  readonly sentences: number;
  readonly confirmed: number;
}): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'songngu-large-'));
  const dir = path.join(root, 'corpus', LARGE_STORY);
  fs.mkdirSync(dir, { recursive: true });
  fs.mkdirSync(path.join(root, 'glossary'));
  const shipped = loadShippedLexicon();
  if (!shipped.ok) throw new Error(shipped.error.message);
  const planted = plantPairs(shipped.value.lexicon, sentences);
  const vi = writeArticle(dir, 'vi', planted.vi);
  const en = writeArticle(dir, 'en', planted.en);
  if (confirmed > 0) writeJournal(path.join(dir, JOURNAL), decisionsOn(planted, vi, en).slice(0, confirmed));
  return root;
}

// A sentence a paragraph: the splitter has no say in how many there are.
function writeArticle(dir: string, lang: Lang, lines: readonly string[]): Article {
  const file = path.join(dir, `chance.${lang}.md`);
  fs.writeFileSync(file, formatArticle({ lang, title: 'Chance' }, lines.join('\n\n')));
  const article = readArticle(file);
  if (!article.ok) throw new Error(article.error.message);
  return article.value;
}

function decisionsOn({ vi, en, links }: PlantedPairs, viArticle: Article, enArticle: Article): Decision[] {
  const placesOf = (article: Article): Map<string, number> =>
    new Map(pairable(article).map(at => [article.sentences[at]?.text ?? '', at]));
  const [viPlaces, enPlaces] = [placesOf(viArticle), placesOf(enArticle)];
  return [...links].flatMap((link, at) => {
    const [a, b] = link.split(',').map(Number);
    const [viAt, enAt] = [viPlaces.get(vi[a ?? -1] ?? ''), enPlaces.get(en[b ?? -1] ?? '')];
    if (viAt === undefined || enAt === undefined) return [];
    const candidate = { viArticle: 0, enArticle: 0, vi: [viAt], en: [enAt] };
    const pair = refOf(candidate, { vi: [viArticle], en: [enArticle] });
    const time = new Date(Date.UTC(2026, 0, 1) + at * BETWEEN_DECISIONS).toISOString();
    return [{ v: 1, id: `bench-${at}`, at: time, type: 'confirm', pair, score: 0.9 } as const];
  });
}

function writeJournal(file: string, decisions: readonly Decision[]): void {
  const written = appendDecisions(file, decisions);
  if (!written.ok) throw new Error(written.error.message);
}
