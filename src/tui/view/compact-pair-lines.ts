import { explainPair } from '../../core/align/explain-pair.ts';
import { type Lang, otherLanguage } from '../../core/lang/language.ts';
import type { AppState, OpenedStory } from '../state/app-state.ts';
import type { Area } from '../state/layout.ts';
import { textsOf } from '../state/review/selection.ts';
import { differLine, type Explainer, type ShownPair } from './panel-lines.ts';
import { cutToWidth, piece, type StyledLine, wrapMarked } from './styled-line.ts';

/** Returns a pair in the few rows of a small window: the beginning of both sentences, and where they differ when there is room. */
export function compactPairLines(
  state: AppState,
  story: OpenedStory,
  { row, choice }: ShownPair,
  { rows, columns }: Area,
  explain: Explainer = explainPair,
): StyledLine[] {
  const own = story.open.articles[row.lang][row.article]?.sentences[row.sentence]?.text ?? '';
  if (!choice) return sideLines(row.lang, own, rows, columns);
  const texts = textsOf(story, choice);
  const other = otherLanguage(row.lang);
  const differing = differLine(state, explain(texts.vi, texts.en, state.lexicon), columns);
  const room = Math.max(2, rows - (rows > 2 ? differing.length : 0));
  const upper = Math.ceil(room / 2);
  const lines = [
    ...sideLines(row.lang, texts[row.lang].join(' '), upper, columns),
    ...sideLines(other, texts[other].join(' '), room - upper, columns),
    ...differing,
  ];
  return lines.slice(0, rows);
}

function sideLines(lang: Lang, text: string, most: number, columns: number): StyledLine[] {
  const label = `${lang} `;
  const lines = wrapMarked(label + text, [{ start: 0, end: label.length, role: 'label' }], columns);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? [];
  return [...lines.slice(0, most - 1), [...cutToWidth(last, columns - 1), piece('…', 'dim')]];
}
