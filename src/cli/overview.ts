import { titleOf } from '../core/article/article.ts';
import type { Lexicon } from '../core/lexicon/lexicon.ts';
import { openStory } from '../core/pairs/open-story.ts';
import { firstChoice, statusOfRow } from '../core/pairs/review-rows.ts';
import { fitWidth } from '../core/text/width.ts';
import { findWorkspace, listStories, readStory, readTerminology, type Story } from '../io/workspace.ts';
import { EXIT } from './exit-codes.ts';
import { complain, outputColumns, print, say } from './output.ts';
import { review } from './review.ts';

/** In a larger workspace the stories are listed, and only the first one's pairs are printed. */
const STORIES_IN_FULL = 12;

/** `songngu` alone: the review program on a terminal, else the stories and their pairs as a table. */
export async function overview(options: { workspace?: string; ui?: 'vi' | 'en' }): Promise<number> {
  if (process.stdin.isTTY && process.stdout.isTTY) return review(undefined, options);
  const workspace = findWorkspace(options.workspace ?? '.');
  if (!workspace.ok) {
    complain(workspace.error);
    return EXIT.failure;
  }
  const names = listStories(workspace.value);
  const terminology = readTerminology(workspace.value, { onWarning: complain });
  if (!names.ok || !terminology.ok) {
    if (!names.ok) complain(names.error);
    if (!terminology.ok) complain(terminology.error);
    return EXIT.failure;
  }
  let failed = false;
  for (const [at, name] of names.value.entries()) {
    const story = readStory(workspace.value, name);
    if (!story.ok) {
      complain(story.error);
      failed = true;
      continue;
    }
    for (const warning of story.value.journal.warnings) complain(warning);
    const inFull = at === 0 || names.value.length <= STORIES_IN_FULL;
    print(inFull ? storyTable(story.value, terminology.value.lexicon) : name);
  }
  if (names.value.length === 0) print('There are no stories here yet.');
  print(HOW_TO_GO_ON);
  if (failed) say('songngu: some stories could not be read; see above.');
  return failed ? EXIT.failure : EXIT.ok;
}

const HOW_TO_GO_ON = `
To go on:
  songngu                        in a terminal: review these pairs and confirm them with one key
  songngu add VI.txt EN.txt      add the two articles of a story of your own
  songngu terms STORY            names and terms worth a glossary entry
  songngu export --format yaml   the glossary for other tools
In a clone of the repository: “npm start” in a terminal, or “node dist/bin/songngu.js” for songngu.`;

const GLYPHS = { confirmed: '✓', edited: '!', suggested: '·', rejected: '✗', only: '–' } as const;

function storyTable(story: Story, lexicon: Lexicon): string {
  const opened = openStory(story.articles, story.journal.decisions, lexicon);
  const columns = Math.floor((outputColumns() - 12) / 2);
  const lines = opened.rows.vi.flatMap(row => {
    const status = statusOfRow(row, opened.verdicts);
    const choice = row.choices[firstChoice(row, opened.verdicts)];
    if (status === 'only' || !choice) return [];
    const vi = choice.vi.map(at => story.articles.vi[row.article]?.sentences[at]?.text ?? '').join(' ');
    const en = choice.en.map(at => story.articles.en[choice.enArticle]?.sentences[at]?.text ?? '').join(' ');
    return choice.vi[0] === row.sentence
      ? [`${GLYPHS[status]} ${choice.score.toFixed(2)}  ${fitWidth(vi, columns)}  ${fitWidth(en, columns)}`]
      : [];
  });
  const titles = [...story.articles.vi, ...story.articles.en].map(
    article => `  ${article.meta.lang}  ${titleOf(article)}`,
  );
  const heading = `  ${'score'.padEnd(6)}${fitWidth('Vietnamese', columns)}  ${fitWidth('English', columns)}`;
  return [
    `${story.name}`,
    ...titles,
    '',
    heading.trimEnd(),
    ...lines.map(line => line.trimEnd()),
    `${lines.length} pairs, ${opened.rows.vi.length} Vietnamese sentences`,
    '',
  ].join('\n');
}
