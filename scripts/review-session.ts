import type { Article } from '../src/core/article/article.ts';
import type { Lang } from '../src/core/lang/language.ts';
import type { Lexicon } from '../src/core/lexicon/lexicon.ts';
import type { Learned } from '../src/core/pairs/learn-from-story.ts';
import { layoutOf } from '../src/core/pairs/open-story.ts';
import { rankStory } from '../src/core/pairs/rank-story.ts';
import type { Candidate } from '../src/core/pairs/story.ts';
import { segmentLines } from '../src/core/segment/segment-article.ts';
import type { AppState } from '../src/tui/state/app-state.ts';
import { initialState } from '../src/tui/state/initial-state.ts';
import { reduceEvent } from '../src/tui/state/reduce-event.ts';
import { reduceInput } from '../src/tui/state/reduce-input.ts';
import { FakeShell } from '../test/support/sample-state.ts';
import type { GoldCase } from './gold-cases.ts';

const NAME = 'gold';

/** The review program on one case, without files and threads: after each decision it ranks anew, as the story thread does. */
export type ReviewSession = {
  readonly state: () => AppState;
  /** Presses a key; text of a field is pressed letter by letter. */
  readonly press: (key: string) => void;
};

/** Returns the program with `one` open and its first suggestions there. */
export function openReview(
  one: GoldCase,
  lexicon: Lexicon,
  size: { readonly columns: number; readonly rows: number },
): ReviewSession {
  const articles = { vi: [articleOf('vi', one.vi)], en: [articleOf('en', one.en)] };
  const start = initialState({ ui: 'en', ...size, stories: [], lexicon, concepts: [] });
  const story = {
    name: NAME,
    articles,
    source: articles,
    decisions: [],
    journalFile: 'decisions.jsonl',
    warnings: 0,
  };
  const read = reduceEvent({ ...start, opening: NAME }, { type: 'story/read', story });
  const shell = new FakeShell(read.state);
  let learned: Learned | undefined;
  const rank = (): void => {
    const open = shell.state.story?.open;
    if (!open) return;
    const ranking = rankStory(open, { lexicon, elsewhere: [] }, learned);
    learned = ranking.learned;
    shell.happen({
      type: 'story/ranked',
      name: NAME,
      layout: layoutOf(open),
      candidates: ranking.candidates,
      learned: learned.equivalents,
    });
  };
  rank();
  return {
    state: () => shell.state,
    press: key => {
      const before = shell.state.story?.open.decisions.length;
      shell.press(key);
      if (shell.state.story?.open.decisions.length !== before) rank();
    },
  };
}

/** Returns the state after keys that decide nothing: for trying them. */
export function stateAfter(state: AppState, keys: readonly string[]): AppState {
  return keys.reduce((now, key) => reduceInput(now, { type: 'key', key }).state, state);
}

/** Returns the links of a pair, as gold has them: `vi,en` numbers. */
export function linksOf({ vi, en }: Pick<Candidate, 'vi' | 'en'>): string[] {
  return vi.flatMap(a => en.map(b => `${a},${b}`));
}

/** Returns the links of all confirmed pairs. */
export function confirmedLinks({ story }: AppState): Set<string> {
  const verdicts = story?.open.verdicts;
  return new Set(
    (story?.open.rows.vi ?? []).flatMap(({ choices }) =>
      choices.filter(({ key }) => verdicts?.get(key)?.verdict === 'confirmed').flatMap(linksOf),
    ),
  );
}

function articleOf(lang: Lang, lines: readonly string[]): Article {
  const text = lines.join('\n');
  return { file: `gold.${lang}.md`, meta: { lang }, text, sentences: segmentLines(text) };
}
