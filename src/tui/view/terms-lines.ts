import { preferredTerm } from '../../core/glossary/concept.ts';
import type { TermContext } from '../../core/glossary/rank-terms.ts';
import type { Lang } from '../../core/lang/language.ts';
import { toVisible } from '../../core/text/visible.ts';
import { fitWidth } from '../../core/text/width.ts';
import type { FiledConcept } from '../../io/glossary-files.ts';
import { translate } from '../messages/message.ts';
import { scoreText } from '../messages/score-text.ts';
import type { AppState } from '../state/app-state.ts';
import type { Area } from '../state/layout.ts';
import { windowStart } from '../state/list-window.ts';
import { mergeTarget } from '../state/terms/merge-term.ts';
import {
  selectedTerm,
  type TermCandidate,
  termCursor,
  visibleTerms,
} from '../state/terms/term-candidates.ts';
import { BAR_COLUMNS, scoreBar } from './score-bar.ts';
import { cutToWidth, piece, type StyledLine, wrapMarked } from './styled-line.ts';

/** The sign of a name or term of which one side is in an entry. */
const VARIANT_GLYPH = '+';
/** Cursor, sign of a variant, score bar and count, with the spaces between them. */
const GUTTER = 2 + 2 + BAR_COLUMNS + 1 + 5;
const KIND = 12;
/** From this width on the kind stands in the list, and from that on the entry of a variant. */
const KIND_FROM = 56;
const ENTRY_FROM = 90;
/** The part of the room that is left that the entry of a variant takes. */
const ENTRY_SHARE = 0.3;
const BETWEEN = ' = ';
/** What stands before a sentence. */
const INDENT = 3;

/** Returns the visible lines of the list of names and terms worth an entry. */
export function termsLines(state: AppState, { rows, columns }: Area): StyledLine[] {
  const visible = visibleTerms(state);
  if (visible.length === 0) {
    const lines = wrapMarked(emptyText(state), [], columns).slice(0, rows);
    return lines.map(line => cutToWidth(line, columns));
  }
  const cursor = termCursor(state);
  const start = windowStart(visible.length, rows, cursor);
  return visible
    .slice(start, start + rows)
    .map((term, at) => cutToWidth(lineOf(term, start + at === cursor, state, columns), columns));
}

function emptyText({ ui, terms, story }: AppState): string {
  if (terms.query.trim() !== '') return translate(ui, 'said.noMatch', { query: terms.query });
  if (story?.isAligned === false) return translate(ui, 'app.aligning');
  return translate(ui, terms.found ? 'terms.none' : 'terms.looking');
}

function lineOf(term: TermCandidate, isSelected: boolean, { ui }: AppState, columns: number): StyledLine {
  const role = isSelected ? 'selected' : 'plain';
  const { variantOf } = term;
  const sign = variantOf ? VARIANT_GLYPH : ' ';
  const gutter = `${isSelected ? '>' : ' '} ${sign} ${scoreBar(term.score)} ${fitWidth(`×${term.count}`, 4)} `;
  const kind = columns >= KIND_FROM ? KIND : 0;
  const left = Math.max(0, columns - GUTTER - kind - BETWEEN.length);
  const entry = columns >= ENTRY_FROM ? Math.floor(left * ENTRY_SHARE) : 0;
  const vi = Math.floor((left - entry) / 2);
  const text = [
    fitWidth(toVisible(term.vi), vi),
    BETWEEN,
    fitWidth(toVisible(term.en), left - entry - vi),
    fitWidth(translate(ui, `kind.${term.kind}`), kind),
  ].join('');
  const variant = variantOf ? toVisible(variantText(ui, variantOf)) : '';
  return [piece(gutter, role), piece(text, role), piece(fitWidth(variant, entry), isSelected ? role : 'dim')];
}

function variantText(ui: Lang, { concept }: FiledConcept): string {
  return translate(ui, 'terms.variantOf', { term: nameOf(concept) });
}

function nameOf(concept: FiledConcept['concept']): string {
  return `${preferredTerm(concept, 'vi')} = ${preferredTerm(concept, 'en')}`;
}

/** Returns what is known of the selected name or term: where it stands in both languages, and what it may be a variant of. */
export function termPanel(state: AppState, { rows, columns }: Area): StyledLine[] {
  const term = selectedTerm(state);
  if (!term) return [];
  const lines = [
    ...headLines(state, term),
    ...term.contexts.flatMap(context => [...contextLines(context, columns), []]),
  ];
  return lines.slice(0, rows).map(line => cutToWidth(line, columns));
}

function headLines(state: AppState, term: TermCandidate): StyledLine[] {
  const { ui, prompt } = state;
  const about = [
    translate(ui, `kind.${term.kind}`),
    translate(ui, 'terms.count', { count: term.count }),
    scoreText(ui, term.score),
    ...(term.source === 'suggested' ? [translate(ui, 'terms.unconfirmed')] : []),
  ].join(' · ');
  const target = prompt?.purpose.type === 'merge' ? mergeTarget(state, prompt.line.text) : undefined;
  const merged = target && translate(ui, 'terms.mergedInto', { term: nameOf(target.concept) });
  return [
    ...(merged === undefined ? [] : [[piece(`→ ${merged}`, 'confirmed')]]),
    [piece(`${term.vi} = ${term.en}`, 'heading'), piece(`  ${about}`, 'dim')],
    ...(term.variantOf ? [[piece(`${VARIANT_GLYPH} ${variantText(ui, term.variantOf)}`, 'edited')]] : []),
    [piece(translate(ui, 'terms.contexts'), 'label')],
  ];
}

function contextLines({ vi, en, spans }: TermContext, columns: number): StyledLine[] {
  return (['vi', 'en'] as const).flatMap(lang => {
    const marks = spans[lang].map(span => ({ ...span, role: 'name' as const }));
    const wrapped = wrapMarked(lang === 'vi' ? vi : en, marks, columns - INDENT);
    return wrapped.map((line, at) => [piece(at === 0 ? `${lang} ` : ' '.repeat(INDENT), 'label'), ...line]);
  });
}
