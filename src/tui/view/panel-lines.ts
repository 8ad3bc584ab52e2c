import { type Explanation, explainPair, type Reason } from '../../core/align/explain-pair.ts';
import type { Lang } from '../../core/lang/language.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { type Choice, statusOfChoice, statusOfRow } from '../../core/pairs/review-rows.ts';
import { translate } from '../messages/message.ts';
import type { AppState, OpenedStory } from '../state/app-state.ts';
import { selectedPair, textsOf } from '../state/review-selectors.ts';
import { cutToWidth, piece, type RoleSpan, type StyledLine, wrapMarked } from './styled-line.ts';
import type { Role } from './theme.ts';

/** Explaining a pair takes a millisecond or two; the view asks for the same one at every key. */
export type Explainer = (vi: readonly string[], en: readonly string[], lexicon: Lexicon) => Explanation;

const INDENT = 3;

/** Returns the lines under the list: both sentences in full, with what matched marked in both, and why they belong together. */
export function panelLines(
  state: AppState,
  story: OpenedStory,
  explain: Explainer = explainPair,
): StyledLine[] {
  const selected = selectedPair(state);
  if (!selected) return [];
  const { row, choice } = selected;
  const { open } = story;
  const status = choice ? statusOfChoice(choice, open.verdicts) : statusOfRow(row, open.verdicts);
  const article = open.articles.vi[row.viArticle];
  const head = sideHead('vi', article?.file ?? '', [row.sentence], state.ui);
  const word = status
    ? [
        piece('  '),
        piece(translate(state.ui, `status.${status}`), status === 'suggested' ? 'heading' : status),
      ]
    : [];
  if (!choice) {
    const text = article?.sentences[row.sentence]?.text ?? '';
    return [
      [...head, ...word],
      ...indent(wrapMarked(text, [], state.columns - INDENT)),
      [],
      [piece(translate(state.ui, 'pair.none'), 'dim')],
    ];
  }
  const texts = textsOf(story, choice);
  const explanation = explain(texts.vi, texts.en, state.lexicon);
  const enArticle = open.articles.en[choice.enArticle];
  const viHead = [...sideHead('vi', article?.file ?? '', choice.vi, state.ui), ...word];
  const enHead = [
    ...sideHead('en', enArticle?.file ?? '', choice.en, state.ui),
    piece('  '),
    ...candidateNote(state, row.choices.length, choice),
  ];
  return [
    viHead,
    ...texts.vi.flatMap((text, at) =>
      indent(wrapMarked(text, marksIn(explanation, 'vi', at), state.columns - INDENT)),
    ),
    enHead,
    ...texts.en.flatMap((text, at) =>
      indent(wrapMarked(text, marksIn(explanation, 'en', at), state.columns - INDENT)),
    ),
    ...differLine(state, explanation),
    ...becauseLines(state, explanation),
  ];
}

function sideHead(lang: Lang, file: string, sentences: readonly number[], ui: Lang): StyledLine {
  const numbers = sentences.map(at => at + 1).join('+');
  return [
    piece(`${lang} `, 'label'),
    piece(
      `${file.replace(/\.(?:vi|en)\.md$/, '')} · ${translate(ui, 'pair.sentence', { at: numbers })}`,
      'dim',
    ),
  ];
}

function candidateNote(state: AppState, count: number, choice: Choice): StyledLine {
  const text = `${translate(state.ui, 'pair.candidate', { at: state.choice + 1, count })} · ${choice.score.toFixed(2)}`;
  return choice.suggested ? [piece(text)] : [piece(`${text} · ${translate(state.ui, 'pair.weak')}`, 'dim')];
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

function differLine(state: AppState, { facts }: Explanation): StyledLine[] {
  const differing = facts.filter(fact => fact.state === 'differ').map(fact => `${fact.vi} ≠ ${fact.en}`);
  if (differing.length === 0) return [];
  return [
    cutToWidth(
      [piece(`${translate(state.ui, 'pair.differ')}: `, 'label'), piece(differing.join(' · '), 'differ')],
      state.columns,
    ),
  ];
}

function becauseLines(state: AppState, { because }: Explanation): StyledLine[] {
  const label = `${translate(state.ui, 'pair.because')}:`;
  const text = because.map(({ vi, en }) => (vi === en ? vi : `${vi} = ${en}`)).join(' · ');
  if (text === '') return [];
  return wrapMarked(`${label} ${text}`, [{ start: 0, end: label.length, role: 'label' }], state.columns).map(
    line => line.map(part => (part.role === 'plain' ? { ...part, role: 'dim' as const } : part)),
  );
}
