import path from 'node:path';
import {
  indexConcepts,
  type SeenPair,
  type SuggestedTerm,
  suggestTerms,
} from '../core/glossary/suggest-terms.ts';
import type { Lexicon } from '../core/lexicon/lexicon.ts';
import { foldDecisions, termKey } from '../core/pairs/fold-decisions.ts';
import { openStory } from '../core/pairs/open-story.ts';
import { seenPairs } from '../core/pairs/seen-pairs.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { withReader } from '../io/import/document-reader.ts';
import { type ImportedArticle, importArticles } from '../io/import/import-article.ts';
import { GLOSSARY_JOURNAL, readJournal } from '../io/journal.ts';
import { loadShippedLexicon } from '../io/load-lexicon.ts';
import { findWorkspace, listStories, readStory, readTerminology, type Workspace } from '../io/workspace.ts';
import { type EncodingFlag, readEncoding } from './encoding-flag.ts';
import { EXIT } from './exit-codes.ts';
import { complain, print, printJson } from './output.ts';

type TermsFlags = EncodingFlag & { workspace?: string; json?: boolean; all?: boolean };

/** `songngu terms [VI EN | STORY]`: names and terms that stand in both sentences of pairs. */
export async function terms(sources: readonly string[], flags: TermsFlags): Promise<number> {
  const found = sources.length === 2 ? await termsOfFiles(sources, flags) : termsOfStories(sources, flags);
  if (!found.ok) {
    complain(found.error);
    return found.error.code === 'terms-usage' ? EXIT.usage : EXIT.failure;
  }
  if (flags.json) printJson({ terms: found.value });
  else print(formatTerms(found.value));
  return EXIT.ok;
}

async function termsOfFiles(files: readonly string[], flags: TermsFlags): Promise<Result<SuggestedTerm[]>> {
  const workspace = findWorkspace(flags.workspace ?? '.');
  const terminology = workspace.ok ? readTerminology(workspace.value, { onWarning: complain }) : undefined;
  if (terminology && !terminology.ok) return terminology;
  const shipped = terminology ? undefined : loadShippedLexicon();
  if (shipped && !shipped.ok) return shipped;
  const lexicon = terminology?.value.lexicon ?? shipped?.value.lexicon;
  const concepts = terminology?.value.concepts.map(({ concept }) => concept) ?? [];
  const articles = await readArticles(files, flags);
  if (!articles.ok) return articles;
  const read = articles.value;
  const vi = read.filter(article => article.meta.lang === 'vi');
  const en = read.filter(article => article.meta.lang === 'en');
  if (vi.length !== 1 || en.length !== 1) {
    return fail({
      code: 'terms-usage',
      message: `one Vietnamese and one English article are needed; these are ${vi.length} and ${en.length}`,
      hint: 'songngu terms VI EN, or songngu terms STORY',
    });
  }
  if (!lexicon) return ok([]);
  return ok(
    suggestTerms(seenPairs(openStory({ vi, en }, [], lexicon)), lexicon, indexConcepts(concepts), {
      includeKnown: flags.all ?? false,
    }),
  );
}

async function readArticles(files: readonly string[], flags: TermsFlags): Promise<Result<ImportedArticle[]>> {
  return withReader({ encoding: readEncoding(flags.encoding) }, async read => {
    const articles: ImportedArticle[] = [];
    for (const file of files) {
      const document = await read(file);
      const imported = document.ok ? importArticles(document.value) : document;
      if (!imported.ok) return imported;
      articles.push(...imported.value);
    }
    return ok(articles);
  });
}

function termsOfStories(sources: readonly string[], flags: TermsFlags): Result<SuggestedTerm[]> {
  if (sources.length > 2)
    return fail({
      code: 'terms-usage',
      message: 'too many arguments',
      hint: 'songngu terms VI EN, or songngu terms STORY',
    });
  const workspace = findWorkspace(flags.workspace ?? '.');
  if (!workspace.ok) return workspace;
  const names = sources.length === 1 ? ok([...sources]) : listStories(workspace.value);
  if (!names.ok) return names;
  const terminology = readTerminology(workspace.value, { onWarning: complain });
  if (!terminology.ok) return terminology;
  const { lexicon, concepts } = terminology.value;
  const pairs = pairsOfStories(workspace.value, names.value, lexicon);
  if (!pairs.ok) return pairs;
  const terms = suggestTerms(pairs.value, lexicon, indexConcepts(concepts.map(({ concept }) => concept)), {
    includeKnown: flags.all ?? false,
  });
  if (flags.all) return ok(terms);
  const dismissed = dismissedIn(workspace.value);
  return ok(terms.filter(term => !dismissed.has(termKey(term))));
}

// What the review program was told not to propose again.
function dismissedIn({ glossaryDir }: Workspace): ReadonlySet<string> {
  const journal = readJournal(path.join(glossaryDir, GLOSSARY_JOURNAL));
  if (journal.ok) return foldDecisions(journal.value.decisions).dismissed;
  complain(journal.error);
  return new Set();
}

function pairsOfStories(
  workspace: Workspace,
  names: readonly string[],
  lexicon: Lexicon,
): Result<SeenPair[]> {
  const pairs: SeenPair[] = [];
  for (const name of names) {
    const story = readStory(workspace, name);
    if (!story.ok) return story;
    for (const warning of story.value.journal.warnings) complain(warning);
    pairs.push(...seenPairs(openStory(story.value.articles, story.value.journal.decisions, lexicon)));
  }
  return ok(pairs);
}

function formatTerms(found: readonly SuggestedTerm[]): string {
  if (found.length === 0)
    return 'No names or terms that the glossary does not have already. (--all lists those, too.)';
  return found
    .map(term => {
      const [example] = term.examples;
      return [
        `${term.vi}  =  ${term.en}   (${term.kind}, ${term.count}×, ${term.score.toFixed(2)})`,
        `     vi  ${example?.vi ?? ''}`,
        `     en  ${example?.en ?? ''}`,
      ].join('\n');
    })
    .join('\n');
}
