import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { Article } from '../core/article/article.ts';
import { lexiconEntriesOf } from '../core/glossary/lexicon-entries.ts';
import { LANGUAGES, type Lang } from '../core/lang/language.ts';
import { chooseEquivalents } from '../core/learn/choose-equivalents.ts';
import { withLearned as addLearned } from '../core/learn/learned-lexicon.ts';
import { NOTHING_LEARNED } from '../core/learn/learned-tsv.ts';
import type { Lexicon } from '../core/lexicon/lexicon.ts';
import { extendLexicon } from '../core/lexicon/lexicon.ts';
import { applyBorders } from '../core/pairs/apply-borders.ts';
import type { BorderDecision, Decision } from '../core/pairs/decision.ts';
import { foldDecisions } from '../core/pairs/fold-decisions.ts';
import type { StoryArticles } from '../core/pairs/story.ts';
import { fail, ok, type Problem, type Result } from '../core/result.ts';
import { languageOfName, readArticle } from './article-file.ts';
import { isStarterGlossary } from './glossary-cache.ts';
import { type FiledConcept, readGlossary, yamlFilesIn } from './glossary-files.ts';
import { JOURNAL, type Journal, readJournal } from './journal.ts';
import { LEARNED, readLearned } from './learn/learned-file.ts';
import { loadLexicon } from './load-lexicon.ts';
import { problemOfError } from './problem-of-error.ts';
import { readTextFile } from './read-text-file.ts';
import { parseYaml, placeOf } from './yaml-file.ts';

export const CORPUS = 'corpus';
export const GLOSSARY = 'glossary';
const SETTINGS = 'songngu.yaml';

/** A folder with `corpus/` and `glossary/`. */
export type Workspace = {
  readonly root: string;
  readonly corpusDir: string;
  readonly glossaryDir: string;
  readonly settings: Settings;
};
export type Settings = {
  /** The story that opens first and stands first in lists. */
  readonly start?: string | undefined;
  /** Language of the review program: `vi` or `en`. */
  readonly ui?: Lang | undefined;
};

/** A line of settings that says the same in YAML and to the letter: a comment or a plain word. It needs no parser. */
const PLAIN_SETTING = /^(?:#.*|(start|ui): [\p{L}\d]+(?:-[\p{L}\d]+)*)?$/u;

/** A story as it is on disk. */
export type Story = {
  readonly name: string;
  readonly dir: string;
  /** With the borders of sentences that the journal changes. */
  readonly articles: StoryArticles;
  /** As the splitter makes them: what the journal's borders are to be applied to when they are not the same any more. */
  readonly split: StoryArticles;
  readonly journalFile: string;
  readonly journal: Journal;
};

/** Finds the workspace that `from` lies in: the nearest folder upward that has `corpus/`. */
export function findWorkspace(from: string): Result<Workspace> {
  let root = path.resolve(from);
  while (!isFolder(path.join(root, CORPUS))) {
    const above = path.dirname(root);
    if (above === root) {
      return fail({
        code: 'no-workspace',
        file: path.resolve(from),
        message: 'there is no songngu workspace here: no folder “corpus” in this folder or above it',
        hint: 'make one with “songngu init”, or look at the samples with “songngu init --samples DIR”',
      });
    }
    root = above;
  }
  return openWorkspace(root);
}

/** Returns the workspace at `root`, with its settings. */
export function openWorkspace(root: string): Result<Workspace> {
  const settings = readSettings(path.join(root, SETTINGS));
  if (!settings.ok) return settings;
  return ok({
    root,
    corpusDir: path.join(root, CORPUS),
    glossaryDir: path.join(root, GLOSSARY),
    settings: settings.value,
  });
}

function readSettings(file: string): Result<Settings> {
  if (!fs.existsSync(file)) return ok({});
  const source = readTextFile(file);
  if (!source.ok) return source;
  const plain = plainSettings(source.value.text);
  if (plain) return ok(plain);
  const parsed = parseYaml(source.value.text, file);
  if (!parsed.ok) return parsed;
  const settingsSchema = z.looseObject({ start: z.string().optional(), ui: z.enum(LANGUAGES).optional() });
  const checked = settingsSchema.safeParse(parsed.value.document.toJS() ?? {});
  if (checked.success) return ok(checked.data);
  const [issue] = checked.error.issues;
  return fail({
    code: 'settings',
    file,
    ...placeOf(source.value.text, 0, parsed.value.lines),
    message: `${issue?.path.join('.')}: ${issue?.message}`,
    hint: 'the settings are start (a story) and ui (vi or en)',
  });
}

// Loading the YAML parser takes longer than most of what else a command reads.
function plainSettings(text: string): Settings | undefined {
  const settings = new Map<string, string>();
  for (const line of text.split('\n')) {
    const match = PLAIN_SETTING.exec(line);
    const [, key] = match ?? [];
    if (!match || (key !== undefined && settings.has(key))) return undefined;
    if (key !== undefined) settings.set(key, line.slice(key.length + 2));
  }
  const start = settings.get('start');
  const ui = LANGUAGES.find(lang => lang === settings.get('ui'));
  if (settings.has('ui') && ui === undefined) return undefined;
  return { ...(start === undefined ? {} : { start }), ...(ui === undefined ? {} : { ui }) };
}

/** Returns the names of the stories, the one that the settings put first in front, the rest by name. */
export function listStories(workspace: Workspace): Result<string[]> {
  try {
    const names = fs
      .readdirSync(workspace.corpusDir, { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(entry => entry.name)
      .sort();
    const { start } = workspace.settings;
    return ok(
      start !== undefined && names.includes(start) ? [start, ...names.filter(name => name !== start)] : names,
    );
  } catch (error) {
    return fail(problemOfError(error, workspace.corpusDir));
  }
}

/** Reads a story: its articles and its journal. A story name is one folder name; anything else is refused. */
export function readStory(workspace: Workspace, name: string): Result<Story> {
  const dir = storyDir(workspace, name);
  if (!dir.ok) return dir;
  if (!isFolder(dir.value)) return fail(noSuchStory(workspace, name));
  const articles = readArticles(dir.value);
  if (!articles.ok) return articles;
  const journalFile = path.join(dir.value, JOURNAL);
  const journal = readJournal(journalFile);
  if (!journal.ok) return journal;
  return ok({
    name,
    dir: dir.value,
    articles: applyBorders(articles.value, bordersIn(journal.value.decisions)),
    split: articles.value,
    journalFile,
    journal: journal.value,
  });
}

// Most journals have none, and all their other lines need not be added up for them.
function bordersIn(decisions: readonly Decision[]): readonly BorderDecision[] {
  const isBorder = ({ type }: Decision): boolean => type === 'split' || type === 'join';
  if (!decisions.some(isBorder)) return [];
  return foldDecisions(decisions.filter(one => isBorder(one) || one.type === 'undo')).borders;
}

/** Returns the folder of a story, which need not exist, or a problem when the name would lead out of the corpus. */
export function storyDir(workspace: Workspace, name: string): Result<string> {
  const isPlain =
    name !== '' && name === path.basename(name) && !name.startsWith('.') && !/[\\/\0]/.test(name);
  const dir = path.join(workspace.corpusDir, name);
  const isLink = isPlain && fs.lstatSync(dir, { throwIfNoEntry: false })?.isSymbolicLink();
  if (isPlain && !isLink) return ok(dir);
  return fail({
    code: 'story-name',
    message: `“${name}” cannot be a story's name: it has to be one folder in ${CORPUS}/`,
    hint: 'use letters, digits and hyphens, for example istanbul-talks',
  });
}

function noSuchStory(workspace: Workspace, name: string): Problem {
  const known = listStories(workspace);
  const names = known.ok ? known.value.slice(0, 8).join(', ') : '';
  return {
    code: 'no-such-story',
    message: `there is no story “${name}” in ${workspace.corpusDir}`,
    hint: names ? `the stories are: ${names}` : 'add articles with “songngu add FILE…”',
  };
}

function readArticles(dir: string): Result<StoryArticles> {
  const articles: { vi: Article[]; en: Article[] } = { vi: [], en: [] };
  let names: string[];
  try {
    names = fs.readdirSync(dir).sort();
  } catch (error) {
    return fail(problemOfError(error, dir));
  }
  for (const name of names) {
    const lang = languageOfName(name);
    if (!lang) continue;
    const article = readArticle(path.join(dir, name));
    if (!article.ok) return article;
    articles[lang].push(article.value);
  }
  return ok(articles);
}

/** The glossary and the lexicon that a workspace works with. */
export type Terminology = { readonly concepts: readonly FiledConcept[]; readonly lexicon: Lexicon };

export type TerminologyOptions = {
  /** False: without what `songngu learn` found. */
  readonly withLearned?: boolean;
  /** Hears why what was learned could not be read. It can be made again and keeps nobody from working: all else is returned. */
  readonly onWarning?: (problem: Problem) => void;
};

/** Reads the workspace's glossary, and the lexicon with the glossary's names and terms in it and what `songngu learn` found. */
export function readTerminology(
  workspace: Workspace,
  { withLearned = true, onWarning }: TerminologyOptions = {},
): Result<Terminology> {
  const concepts = readGlossary(workspace.glossaryDir);
  if (!concepts.ok) return concepts;
  const lexicon = loadLexicon(workspace.glossaryDir);
  if (!lexicon.ok) return lexicon;
  // The starter glossary's names are in the compiled lexicon already.
  const own = concepts.value.filter(({ shipped }) => !shipped);
  const entries = lexiconEntriesOf(own.map(({ concept }) => concept));
  const approved = extendLexicon(lexicon.value, entries);
  const learned = withLearned ? readLearned(workspace.glossaryDir) : ok(NOTHING_LEARNED);
  if (!learned.ok) onWarning?.(learned.error);
  const { counts } = learned.ok ? learned.value : NOTHING_LEARNED;
  return ok({
    concepts: concepts.value,
    lexicon: addLearned(approved, chooseEquivalents(counts, { most: counts.length })),
  });
}

/** Returns the lexicon of {@link readTerminology}. Where the glossary is the starter's, it is in there already and is not even parsed. */
export function readLexicon(workspace: Workspace, options: TerminologyOptions = {}): Result<Lexicon> {
  const { glossaryDir } = workspace;
  const files = yamlFilesIn(glossaryDir);
  const isShipped = files.ok && isStarterGlossary(files.value);
  if (isShipped && !fs.existsSync(path.join(glossaryDir, LEARNED))) return loadLexicon(glossaryDir);
  const terminology = readTerminology(workspace, options);
  return terminology.ok ? ok(terminology.value.lexicon) : terminology;
}

function isFolder(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
