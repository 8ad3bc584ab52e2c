import { type Explanation, explainPair, type Reason } from '../../core/align/explain-pair.ts';
import { type Lang, otherLanguage } from '../../core/lang/language.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { DiffPart } from '../../core/pairs/carry-over.ts';
import { type Choice, type ReviewRow, statusOfChoice, statusOfRow } from '../../core/pairs/review-rows.ts';
import { translate } from '../messages/message.ts';
import { scoreText } from '../messages/score-text.ts';
import type { AppState, OpenedStory } from '../state/app-state.ts';
import { isNumbered } from '../state/review/decide.ts';
import { keyAlone } from '../state/review/row-findings.ts';
import { textsOf } from '../state/review/selection.ts';
import { cutToWidth, piece, type RoleSpan, type StyledLine, wrapMarked } from './styled-line.ts';
import type { Role } from './theme.ts';

/** Explaining a pair takes a millisecond or two; the view asks for the same one at every key. */
export type Explainer = (vi: readonly string[], en: readonly string[], lexicon: Lexicon) => Explanation;

/** The row and candidate that a panel shows. */
export type ShownPair = { readonly row: ReviewRow; readonly choice: Choice | undefined };

const INDENT = 3;

/** Returns the lines about a pair: both sentences in full, with what matched marked in both, where they differ, and why they belong together. */
export function pairLines(
  state: AppState,
  story: OpenedStory,
  shown: ShownPair,
  columns: number,
  explain: Explainer = explainPair,
): StyledLine[] {
  const { row, choice } = shown;
  if (!choice) return aloneLines(state, story, row, columns);
  const texts = textsOf(story, choice);
  const explanation = explain(texts.vi, texts.en, state.lexicon);
  const lead = row.lang;
  const other = otherLanguage(lead);
  const side = (lang: Lang): StyledLine[] =>
    texts[lang].flatMap((text, at) =>
      indent(wrapMarked(text, marksIn(explanation, lang, at), columns - INDENT)),
    );
  const heads = { [lead]: statusWord(state, story, shown), [other]: candidateNote(state, shown) };
  const head = (lang: Lang): StyledLine =>
    cutToWidth([...sideHead(state, story, choice, lang), piece('  '), ...(heads[lang] ?? [])], columns);
  return [
    head(lead),
    ...side(lead),
    head(other),
    ...side(other),
    ...differLine(state, explanation, columns),
    ...noteLines(state, story, shown, columns),
    ...changedLines(state, story, choice, columns),
    ...becauseLines(state, explanation, columns),
    ...otherCandidates(state, story, shown, columns),
  ];
}

function aloneLines(state: AppState, story: OpenedStory, row: ReviewRow, columns: number): StyledLine[] {
  const { ui } = state;
  const article = story.open.articles[row.lang][row.article];
  const head = [
    piece(`${row.lang} `, 'label'),
    piece(placeName(state, article?.file ?? '', [row.sentence]), 'dim'),
    piece('  '),
    ...statusWord(state, story, { row, choice: undefined }),
  ];
  return [
    cutToWidth(head, columns),
    ...indent(wrapMarked(article?.sentences[row.sentence]?.text ?? '', [], columns - INDENT)),
    [],
    ...wrapMarked(translate(ui, story.isAligned ? 'pair.none' : 'app.aligning'), [], columns).map(dimmed),
    ...noteLines(state, story, { row, choice: undefined }, columns),
  ];
}

function statusWord(
  { ui }: AppState,
  { open, isAligned }: OpenedStory,
  { row, choice }: ShownPair,
): StyledLine {
  // A weak candidate has no status of its own: the row says that it stands alone.
  const own = choice && statusOfChoice(choice, open.verdicts);
  const status = own ?? statusOfRow(row, open.verdicts);
  const isKnown = isAligned || status !== 'only';
  const words =
    status && isKnown
      ? [piece(translate(ui, `status.${status}`), status === 'suggested' ? 'heading' : status)]
      : [];
  const isLater = open.state.later.has(keyAlone(row, open.articles));
  return isLater ? [...words, piece(` · ${translate(ui, 'status.later')}`, 'label')] : words;
}

function sideHead(state: AppState, { open }: OpenedStory, choice: Choice, lang: Lang): StyledLine {
  const article = open.articles[lang][lang === 'vi' ? choice.viArticle : choice.enArticle];
  return [piece(`${lang} `, 'label'), piece(placeName(state, article?.file ?? '', choice[lang]), 'dim')];
}

function placeName({ ui }: AppState, file: string, sentences: readonly number[]): string {
  const numbers = sentences.map(at => at + 1).join('+');
  return `${file.replace(/\.(?:vi|en)\.md$/, '')} · ${translate(ui, 'pair.sentence', { at: numbers })}`;
}

function candidateNote({ ui }: AppState, { row, choice }: ShownPair): StyledLine {
  if (!choice) return [];
  const at = row.choices.findIndex(({ key }) => key === choice.key) + 1;
  const text = `${translate(ui, 'pair.candidate', { at, count: row.choices.length })} · ${scoreText(ui, choice.score)}`;
  return choice.suggested ? [piece(text)] : [piece(`${text} · ${translate(ui, 'pair.weak')}`, 'dim')];
}

function indent(lines: readonly StyledLine[]): StyledLine[] {
  return lines.map(line => [piece(' '.repeat(INDENT)), ...line]);
}

// Differing facts are marked loudest, and before anything that overlaps them.
function marksIn({ because, facts }: Explanation, side: Lang, sentence: number): RoleSpan[] {
  const place = side === 'vi' ? 'viAt' : 'enAt';
  const differing = facts.flatMap(fact => {
    const at = fact[place];
    return fact.state === 'differ' && at?.sentence === sentence ? [{ ...at, role: 'differ' as const }] : [];
  });
  const linked = because.flatMap(reason =>
    reason[place].sentence === sentence ? [{ ...reason[place], role: roleOf(reason.kind) }] : [],
  );
  const free = linked.filter(
    mark => !differing.some(other => mark.start < other.end && other.start < mark.end),
  );
  return [...differing, ...free];
}

function roleOf(kind: Reason['kind']): Role {
  if (kind === 'name' || kind === 'term') return kind;
  return kind === 'word' ? 'term' : 'fact';
}

/** Returns the line of what differs in a pair, if anything does. */
export function differLine({ ui }: AppState, { facts }: Explanation, columns: number): StyledLine[] {
  const differing = facts.filter(fact => fact.state === 'differ').map(fact => `${fact.vi} ≠ ${fact.en}`);
  if (differing.length === 0) return [];
  const label = piece(`${translate(ui, 'pair.differ')}: `, 'label');
  return [cutToWidth([label, piece(differing.join(' · '), 'differ')], columns)];
}

function noteLines(
  { ui }: AppState,
  { open }: OpenedStory,
  { row, choice }: ShownPair,
  columns: number,
): StyledLine[] {
  const { notes } = open.state;
  const note = (choice && notes.get(choice.key)) ?? notes.get(keyAlone(row, open.articles));
  return note === undefined
    ? []
    : labelled(translate(ui, 'pair.note'), note.replaceAll('\n', ' · '), columns);
}

// What was changed in a sentence after its pair was confirmed.
function changedLines(state: AppState, { open }: OpenedStory, choice: Choice, columns: number): StyledLine[] {
  if (!open.verdicts.get(choice.key)?.edited) return [];
  const [pair] = open.origins.get(choice.key) ?? [];
  const edited = [...(pair?.carried.vi ?? []), ...(pair?.carried.en ?? [])];
  return edited.flatMap(place =>
    place.state === 'edited' ? wrapDiff(translate(state.ui, 'pair.changed'), place.parts, columns) : [],
  );
}

function wrapDiff(label: string, parts: readonly DiffPart[], columns: number): StyledLine[] {
  const head = `${label}: `;
  const marks: RoleSpan[] = [{ start: 0, end: head.length, role: 'label' }];
  let text = head;
  for (const part of parts) {
    const shown = part.change === 'same' ? part.text : DIFF_SIGNS[part.change](part.text);
    if (part.change !== 'same')
      marks.push({ start: text.length, end: text.length + shown.length, role: part.change });
    text += shown;
  }
  return wrapMarked(text, marks, columns);
}

// Without colours the signs tell what went and what came, as in a word diff.
const DIFF_SIGNS = {
  added: (text: string) => `{+${text}+}`,
  removed: (text: string) => `[-${text}-]`,
} as const;

function becauseLines({ ui }: AppState, { because }: Explanation, columns: number): StyledLine[] {
  const text = because.map(({ vi, en }) => (vi === en ? vi : `${vi} = ${en}`)).join(' · ');
  return text === '' ? [] : labelled(translate(ui, 'pair.because'), text, columns).map(dimmed);
}

function otherCandidates(
  { ui }: AppState,
  story: OpenedStory,
  { row, choice }: ShownPair,
  columns: number,
): StyledLine[] {
  const others = row.choices.flatMap((other, at) =>
    other.key === choice?.key || !isNumbered(other) ? [] : [{ other, at }],
  );
  if (others.length === 0) return [];
  const lang = otherLanguage(row.lang);
  return [
    [piece(`${translate(ui, 'pair.others')}:`, 'label')],
    ...others.map(({ other, at }) =>
      cutToWidth(
        [
          piece(`${at + 1} `, 'heading'),
          piece(`${scoreText(ui, other.score)} `, 'dim'),
          piece(textsOf(story, other)[lang].join(' ')),
        ],
        columns,
      ),
    ),
  ];
}

function labelled(label: string, text: string, columns: number): StyledLine[] {
  const head = `${label}: `;
  return wrapMarked(head + text, [{ start: 0, end: head.length, role: 'label' }], columns);
}

function dimmed(line: StyledLine): StyledLine {
  return line.map(part => (part.role === 'plain' ? { ...part, role: 'dim' as const } : part));
}
