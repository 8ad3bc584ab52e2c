import fs from 'node:fs';
import path from 'node:path';
import { partFrontMatter } from '../../core/article/front-matter.ts';
import { formatInOneLine } from '../../core/format-problem.ts';
import { LANGUAGES, type Lang } from '../../core/lang/language.ts';
import { foldDecisions } from '../../core/pairs/fold-decisions.ts';
import { ok, type Result } from '../../core/result.ts';
import { languageOfName, parseFrontMatter } from '../article-file.ts';
import { JOURNAL, readJournal } from '../journal.ts';
import { problemOfError } from '../problem-of-error.ts';
import { readTextFile } from '../read-text-file.ts';
import { listStories, storyDir, type Workspace } from '../workspace.ts';
import type { StoryFacts } from './story-messages.ts';

/** Returns a line for each story of the workspace. No text is split or aligned: front matters and journals say it all. */
export function summarizeStories(workspace: Workspace): Result<StoryFacts[]> {
  const names = listStories(workspace);
  return names.ok ? ok(names.value.map(name => summarize(workspace, name))) : names;
}

/** Returns a story of which nothing but the name is known. */
export function nameOnly(name: string): StoryFacts {
  return { name, title: '', date: '', vi: 0, en: 0, confirmed: 0, touched: '', isUnread: true };
}

function summarize(workspace: Workspace, name: string): StoryFacts {
  const { isUnread: _, ...nothing } = nameOnly(name);
  const dir = storyDir(workspace, name);
  if (!dir.ok) return { ...nothing, problem: formatInOneLine(dir.error) };
  const articles = readFrontMatters(dir.value);
  if (!articles.ok) return { ...nothing, problem: formatInOneLine(articles.error) };
  const journal = readJournal(path.join(dir.value, JOURNAL));
  if (!journal.ok) return { ...nothing, problem: formatInOneLine(journal.error) };
  const verdicts = [...foldDecisions(journal.value.decisions).pairs.values()];
  const dates = articles.value.map(({ date }) => date ?? '').sort();
  return {
    name,
    title: articles.value[0]?.title ?? '',
    date: dates.at(-1) ?? '',
    vi: countOf(articles.value, 'vi'),
    en: countOf(articles.value, 'en'),
    confirmed: verdicts.filter(({ verdict }) => verdict === 'confirmed').length,
    changed: new Date(Math.max(0, ...articles.value.map(({ changed }) => changed))).toISOString(),
    touched: journal.value.decisions.at(-1)?.at ?? '',
  };
}

type Head = {
  readonly changed: number;
  readonly lang: Lang;
  readonly title?: string;
  readonly date?: string;
};

// Vietnamese first, by name, as everywhere.
function readFrontMatters(dir: string): Result<Head[]> {
  let names: string[];
  try {
    names = fs.readdirSync(dir).sort();
  } catch (error) {
    return { ok: false, error: problemOfError(error, dir) };
  }
  const heads: Head[] = [];
  for (const lang of LANGUAGES) {
    for (const name of names.filter(one => languageOfName(one) === lang)) {
      const file = path.join(dir, name);
      const source = readTextFile(file);
      if (!source.ok) return source;
      const meta = parseFrontMatter(partFrontMatter(source.value.text).frontMatter, file);
      if (!meta.ok) return meta;
      const { title, date } = meta.value;
      heads.push({
        changed: fs.statSync(file).mtimeMs,
        lang,
        ...(title ? { title } : {}),
        ...(date ? { date } : {}),
      });
    }
  }
  return ok(heads);
}

function countOf(heads: readonly Head[], lang: Lang): number {
  return heads.filter(head => head.lang === lang).length;
}
