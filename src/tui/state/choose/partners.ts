import { otherLanguage } from '../../../core/lang/language.ts';
import { type PairRef, pairKey } from '../../../core/pairs/decision.ts';
import { type Candidate, pairable, refOf } from '../../../core/pairs/story.ts';
import { createSmartMatcher } from '../../../core/text/smart-match.ts';
import type { AppState } from '../app-state.ts';
import { rememberLast } from '../memo.ts';
import { isNumbered } from '../review/decide.ts';
import { selectedPair } from '../review/selection.ts';

/** A line of the panel: sentences of the other language that may pair with the selected one, by their article and numbers. */
export type Partner = {
  readonly article: number;
  readonly sentences: readonly number[];
  readonly text: string;
  /** The candidate's score; undefined for a sentence that the aligner does not propose. */
  readonly score: number | undefined;
  /** True for a candidate that its number confirms. */
  readonly isNumbered: boolean;
};

/** Returns what may pair with the selected sentence: the candidates of its row as they are numbered, then every other sentence in article order. */
export function partnersOf(state: AppState): readonly Partner[] {
  const selected = selectedPair(state);
  if (!state.story || !selected) return [];
  return narrowed(allPartners(state.story.open.articles, selected.row), state.choose?.query ?? '');
}

const allPartners = rememberLast(
  (
    articles: NonNullable<AppState['story']>['open']['articles'],
    row: NonNullable<ReturnType<typeof selectedPair>>['row'],
  ): readonly Partner[] => {
    const other = otherLanguage(row.lang);
    const textOf = (article: number, sentences: readonly number[]): string =>
      sentences.map(at => articles[other][article]?.sentences[at]?.text ?? '').join(' ');
    const proposed = row.choices.map(choice => {
      const article = other === 'vi' ? choice.viArticle : choice.enArticle;
      const sentences = choice[other];
      return {
        article,
        sentences,
        text: textOf(article, sentences),
        score: choice.score,
        isNumbered: isNumbered(choice),
      };
    });
    const seen = new Set(proposed.filter(isSingle).map(placeOf));
    const rest = articles[other].flatMap((article, at) =>
      pairable(article).map(number => ({
        article: at,
        sentences: [number],
        text: textOf(at, [number]),
        score: undefined,
        isNumbered: false,
      })),
    );
    return [...proposed, ...rest.filter(one => !seen.has(placeOf(one)))];
  },
);

const narrowed = rememberLast((partners: readonly Partner[], query: string): readonly Partner[] => {
  if (query.trim() === '') return partners;
  const matcher = createSmartMatcher(query);
  return partners.filter(({ text }) => matcher.test(text));
});

function isSingle({ sentences }: Partner): boolean {
  return sentences.length === 1;
}

/** Returns a name for a line of the panel that stays the same while the panel is searched. */
export function placeOf({ article, sentences }: Pick<Partner, 'article' | 'sentences'>): string {
  return `${article}:${sentences.join('+')}`;
}

/** Returns the pair of the selected sentence, with the marked ones of its side, and `partners`; undefined when they are of several articles. */
export function pairWith(state: AppState, partners: readonly Partner[]): PairRef | undefined {
  const { story, review } = state;
  const row = selectedPair(state)?.row;
  const [first] = partners;
  if (!story || !row || !first) return undefined;
  if (partners.some(({ article }) => article !== first.article)) return undefined;
  const own = review.marks.filter(({ article }) => article === row.article).map(({ sentence }) => sentence);
  const ownSide = ascending([...own, row.sentence]);
  const otherSide = ascending(partners.flatMap(({ sentences }) => sentences));
  const isVi = row.lang === 'vi';
  const pair: Pick<Candidate, 'viArticle' | 'enArticle' | 'vi' | 'en'> = {
    viArticle: isVi ? row.article : first.article,
    enArticle: isVi ? first.article : row.article,
    vi: isVi ? ownSide : otherSide,
    en: isVi ? otherSide : ownSide,
  };
  return refOf(pair, story.open.articles);
}

/** Returns the score of a pair that is a candidate of the selected row. */
export function scoreOf(state: AppState, pair: PairRef): number | undefined {
  const key = pairKey(pair);
  return selectedPair(state)?.row.choices.find(choice => choice.key === key)?.score;
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
