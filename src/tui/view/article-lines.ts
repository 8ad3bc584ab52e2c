import { titleOf } from '../../core/article/article.ts';
import { type Lang, otherLanguage } from '../../core/lang/language.ts';
import type { OpenedStory } from '../state/app-state.ts';
import type { Area } from '../state/layout.ts';
import type { ShownPair } from './panel-lines.ts';
import { cutToWidth, piece, type StyledLine, wrapMarked } from './styled-line.ts';

/** Sentences before and behind the shown one that are looked at: more never fit. */
const AROUND = 40;

/** Returns the shown sentences inside their articles, the leading side above the other. */
export function articleLines(story: OpenedStory, { row, choice }: ShownPair, area: Area): StyledLine[] {
  const other = otherLanguage(row.lang);
  const own = contextOf(story, row.lang, row.article, choice?.[row.lang] ?? [row.sentence]);
  if (!choice) return fitAround(own, area);
  const partner = contextOf(
    story,
    other,
    other === 'vi' ? choice.viArticle : choice.enArticle,
    choice[other],
  );
  const upper = Math.ceil(area.rows / 2);
  return [
    ...fitAround(own, { ...area, rows: upper }),
    ...fitAround(partner, { ...area, rows: area.rows - upper }),
  ].slice(0, area.rows);
}

type Context = {
  readonly lang: Lang;
  readonly title: string;
  readonly sentences: readonly {
    readonly text: string;
    readonly isShown: boolean;
    readonly opens: boolean;
  }[];
};

function contextOf({ open }: OpenedStory, lang: Lang, at: number, shown: readonly number[]): Context {
  const article = open.articles[lang][at];
  const first = Math.max(0, (shown[0] ?? 0) - AROUND);
  const sentences = (article?.sentences ?? [])
    .slice(first, (shown.at(-1) ?? 0) + AROUND)
    .map((one, place) => ({
      text: one.text,
      isShown: shown.includes(first + place),
      opens: one.paragraph !== article?.sentences[first + place - 1]?.paragraph,
    }));
  return { lang, title: article ? titleOf(article) : '', sentences };
}

// The shown sentence stands in the upper part, so that there is room for what follows.
function fitAround({ lang, title, sentences }: Context, { rows, columns }: Area): StyledLine[] {
  const head = cutToWidth([piece(`${lang} `, 'label'), piece(title, 'dim')], columns);
  const lines: StyledLine[] = [];
  let from = 0;
  for (const { text, isShown, opens } of sentences) {
    if (isShown && from === 0) from = Math.max(1, lines.length + 1);
    const lead = opens ? '  ' : '';
    const wrapped = wrapMarked(
      lead + text,
      isShown ? [{ start: lead.length, end: lead.length + text.length, role: 'selected' }] : [],
      columns,
    );
    lines.push(...wrapped);
  }
  const free = Math.max(0, rows - 1);
  const start = Math.max(0, Math.min(from - 1 - Math.floor(free / 3), lines.length - free));
  return [head, ...lines.slice(start, start + free)];
}
