import type { Article } from '../core/article/article.ts';
import { LANGUAGES } from '../core/lang/language.ts';
import { ok, type Result } from '../core/result.ts';
import type { KnownArticle, StoryArticle } from '../core/story/story-article.ts';
import { type StorySuggestion, suggestStories } from '../core/story/suggest-stories.ts';
import { truncate } from '../core/text/width.ts';
import type { KnownArticles } from '../io/import/known-articles.ts';
import { listStories, readStory, readTerminology, type Workspace } from '../io/workspace.ts';
import { fileUnder, placeOf } from './add-to-story.ts';
import { ask, canAsk } from './ask.ts';
import { counted } from './counted.ts';
import { EXIT } from './exit-codes.ts';
import { complain, outputColumns, print, say } from './output.ts';
import type { AddFlags, ArticleToAdd } from './read-all.ts';

/** Articles that are to be filed under one story. */
type Plan = {
  readonly story: string;
  readonly isNew: boolean;
  readonly because: string;
  readonly articles: readonly ArticleToAdd[];
  /** What of the workspace each of them is, or takes the place of. */
  readonly places?: readonly (string | undefined)[];
};

/**
 * Files many articles under the stories that they seem to tell. An article that is filed already goes where it is. What is
 * suggested is shown first, and filed once somebody agrees (or `--yes` was given).
 */
export async function addToSuggestedStories(
  workspace: Workspace,
  known: KnownArticles,
  articles: readonly ArticleToAdd[],
  flags: AddFlags,
): Promise<number> {
  const plans = planStories(workspace, known, articles);
  if (!plans.ok) {
    complain(plans.error);
    return EXIT.failure;
  }
  print(formatPlans(plans.value));
  if (flags.dryRun) return EXIT.ok;
  const agreed = flags.yes ? plans.value : await agreeOn(plans.value);
  if (agreed === 'no-terminal') return EXIT.usage;
  if (agreed.length === 0) {
    say('Nothing was filed.');
    return EXIT.ok;
  }
  for (const plan of agreed) {
    const code = fileUnder(workspace, known, plan.story, plan.articles);
    if (code !== EXIT.ok) return code;
  }
  say('Next: songngu review');
  return EXIT.ok;
}

function planStories(
  workspace: Workspace,
  known: KnownArticles,
  articles: readonly ArticleToAdd[],
): Result<Plan[]> {
  const filed = new Map<string, ArticleToAdd[]>();
  const news: ArticleToAdd[] = [];
  for (const one of articles) {
    const found = known.find(one.article);
    if (!found.ok) return found;
    const group = found.value && (filed.get(found.value.story) ?? []);
    if (found.value && group) filed.set(found.value.story, [...group, one]);
    else news.push(one);
  }
  const suggested = suggestFor(workspace, news);
  if (!suggested.ok) return suggested;
  const back = [...filed].map(([story, group]) => ({
    story,
    isNew: false,
    because: 'filed there already',
    articles: group,
    places: group.map(one => placeOf(workspace, known, one)),
  }));
  return ok([...back, ...suggested.value]);
}

function suggestFor(workspace: Workspace, news: readonly ArticleToAdd[]): Result<Plan[]> {
  if (news.length === 0) return ok([]);
  const terminology = readTerminology(workspace, { onWarning: complain });
  if (!terminology.ok) return terminology;
  const names = listStories(workspace);
  if (!names.ok) return names;
  const suggestions = suggestStories(
    news.map(({ article }) => storyArticleOf(article)),
    { lexicon: terminology.value.lexicon, known: knownArticles(workspace, names.value), taken: names.value },
  );
  return ok(suggestions.map(suggestion => planOf(suggestion, news)));
}

// A story that cannot be read is told of when it is opened; it takes no new articles here.
function knownArticles(workspace: Workspace, names: readonly string[]): KnownArticle[] {
  return names.flatMap(name => {
    const story = readStory(workspace, name);
    if (!story.ok) return [];
    const { vi, en } = story.value.articles;
    return [...vi, ...en].map(article => ({ ...storyArticleOf(article), story: name }));
  });
}

function storyArticleOf({ meta, sentences }: Article): StoryArticle {
  const { lang, title, date } = meta;
  return { lang, sentences, ...(title ? { title } : {}), ...(date ? { date } : {}) };
}

function planOf({ name, isFiled, articles, because }: StorySuggestion, news: readonly ArticleToAdd[]): Plan {
  return {
    story: name,
    isNew: !isFiled,
    because: because.map(({ text }) => text).join(', '),
    articles: articles.flatMap(at => news[at] ?? []),
  };
}

function formatPlans(plans: readonly Plan[]): string {
  const columns = outputColumns();
  const blocks = plans.map((plan, at) => {
    const head = `${String(at + 1).padStart(3)}  ${plan.story}${plan.isNew ? '' : '  (there already)'}`;
    const because = plan.because === '' ? [] : [`     because: ${plan.because}`];
    const files = plan.articles.map(({ article }, place) => {
      const known = plan.places?.[place];
      return `     ${article.meta.lang}  ${article.meta.importedFrom ?? article.file}${known ? `  (${known})` : ''}`;
    });
    return [head, ...because, ...files].map(line => truncate(line, columns)).join('\n');
  });
  return [...blocks, '', summaryOf(plans)].join('\n');
}

function summaryOf(plans: readonly Plan[]): string {
  const articles = plans.reduce((sum, plan) => sum + plan.articles.length, 0);
  const both = plans.filter(plan =>
    LANGUAGES.every(lang => plan.articles.some(({ article }) => article.meta.lang === lang)),
  ).length;
  const stories = plans.length === 1 ? '1 story' : `${plans.length} stories`;
  return `${counted(articles, 'article')} in ${stories}, ${both} with both languages among them`;
}

const QUESTION = 'File them so? Enter or y: all; n: none; or the numbers to leave out (2 5 7): ';

async function agreeOn(plans: readonly Plan[]): Promise<readonly Plan[] | 'no-terminal'> {
  if (!canAsk()) {
    complain({
      code: 'no-terminal',
      message: 'nothing was filed: there is nobody at a terminal to ask whether these stories are right',
      hint: '--yes files them as shown; --dry-run only shows them; --story NAME files all under one story',
    });
    return 'no-terminal';
  }
  for (;;) {
    const answer = await ask(QUESTION);
    const chosen = answer === undefined ? [] : chooseByAnswer(plans, answer);
    if (chosen) return chosen;
    say(`Please answer y, n, or numbers from 1 to ${plans.length}.`);
  }
}

// The plans that an answer lets through, or undefined when it says none of what was asked.
function chooseByAnswer<T>(plans: readonly T[], answer: string): readonly T[] | undefined {
  const said = answer.trim().toLowerCase();
  if (/^(?:|y|yes|c|có)$/u.test(said)) return plans;
  if (/^(?:n|no|k|không)$/u.test(said)) return [];
  if (!/^\d+(?:[\s,;]+\d+)*$/.test(said)) return undefined;
  const without = new Set(said.split(/[\s,;]+/).map(Number));
  const isKnown = [...without].every(number => number >= 1 && number <= plans.length);
  return isKnown ? plans.filter((_, at) => !without.has(at + 1)) : undefined;
}
