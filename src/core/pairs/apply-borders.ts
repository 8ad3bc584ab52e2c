import type { Article } from '../article/article.ts';
import { LANGUAGES, type Lang } from '../lang/language.ts';
import type { Sentence } from '../segment/sentence.ts';
import { sentenceId } from '../segment/sentence-id.ts';
import type { Span } from '../text/span.ts';
import { canJoinTo, cutAt } from './border-rules.ts';
import type { BorderDecision, SentenceRef } from './decision.ts';
import { type JoinedSentence, jointsOf } from './joined-sentence.ts';
import type { StoryArticles } from './story.ts';

/**
 * The borders that an editor changed are applied one after another to a chain of sentences, so that a later one may be about
 * what an earlier one made:
 *
 *     text       Giá vàng lập đỉnh mới Các tiệm vàng đông khách. Họ về.
 *     splitter   └───────────────────── a ──────────────────────┘ └ b ┘
 *     split a    └──────── c ─────────┘ └────────── d ──────────┘ └ b ┘
 *     join d, b  └──────── c ─────────┘ └───────────── e ─────────────┘
 *
 * A sentence is looked up by its id or its text, and a change touches no sentence but those it names: the cost is that of
 * reading the articles and the decisions once. What an editor split is split wherever the same language has it word for word,
 * for an article may be imported anew under another name.
 */

/** A join by text looks at so many copies of a sentence; what stands in an article more often separates its parts. */
const MOST_COPIES = 100;

/** Returns `articles` with sentences split and joined by `borders`, the oldest first. A border whose sentences are not there does nothing. */
export function applyBorders(articles: StoryArticles, borders: readonly BorderDecision[]): StoryArticles {
  if (borders.length === 0) return articles;
  const chains: Record<Lang, Chain[]> = { vi: articles.vi.map(toChain), en: articles.en.map(toChain) };
  for (const border of borders) {
    const lang = LANGUAGES.find(one => border.sentence.article.endsWith(`.${one}.md`));
    for (const chain of lang ? chains[lang] : []) applyTo(chain, border);
  }
  if (![...chains.vi, ...chains.en].some(({ isChanged }) => isChanged)) return articles;
  return { vi: chains.vi.map(fromChain), en: chains.en.map(fromChain) };
}

/** A sentence in a chain; the first link stays the first, whatever its sentence becomes. */
type Link = { sentence: Sentence; behind?: Link | undefined };

type Chain = {
  readonly article: Article;
  readonly first: Link | undefined;
  /** Undefined behind the id of a sentence that was split or joined away. */
  readonly byId: Map<string, Link | undefined>;
  readonly byText: Map<string, Set<Link>>;
  /** What the splitter made, by start: a sentence that comes back is the same one. */
  readonly made: ReadonlyMap<number, Sentence>;
  /** Gives a span the same id whenever it comes back. */
  readonly idOf: (span: Span, text: string) => string;
  isChanged: boolean;
};

function toChain(article: Article): Chain {
  const chain: Chain = {
    article,
    first: linksOf(article.sentences),
    byId: new Map(),
    byText: new Map(),
    made: new Map(article.sentences.map(sentence => [sentence.start, sentence])),
    idOf: createSpanIds(article.sentences),
    isChanged: false,
  };
  for (let link = chain.first; link; link = link.behind) enter(chain, link);
  return chain;
}

// As createIdGiver would go on behind the last sentence; the ids that it gave already are not made again, which takes long.
function createSpanIds(sentences: readonly Sentence[]): Chain['idOf'] {
  const ids = new Map<string, string>();
  const copies = new Map<string, number>();
  let given: ReadonlySet<string> | undefined;
  return ({ start, end }, text) => {
    const span = `${start}:${end}`;
    const known = ids.get(span);
    if (known !== undefined) return known;
    given ??= new Set(sentences.map(sentence => sentence.id));
    const id = sentenceId(text);
    let copy = copies.get(id) ?? 0;
    const numbered = (): string => (copy === 1 ? id : `${id}-${copy}`);
    do copy += 1;
    while (given.has(numbered()));
    copies.set(id, copy);
    ids.set(span, numbered());
    return numbered();
  };
}

function linksOf(sentences: readonly Sentence[]): Link | undefined {
  return sentences.reduceRight<Link | undefined>((behind, sentence) => ({ sentence, behind }), undefined);
}

function fromChain({ article, first, isChanged }: Chain): Article {
  if (!isChanged) return article;
  const sentences: Sentence[] = [];
  for (let link = first; link; link = link.behind) sentences.push(link.sentence);
  return { ...article, sentences };
}

function applyTo(chain: Chain, border: BorderDecision): void {
  if (border.type === 'split') split(chain, border.sentence, border.offset);
  else join(chain, border.sentence, border.next);
}

function split(chain: Chain, ref: SentenceRef, at: number): void {
  const link = isKnown(chain, ref) ? linkOf(chain, ref) : first(chain.byText.get(ref.text.normalize('NFC')));
  if (!link) return;
  const { sentence } = link;
  const pieces = cutAt(sentence.text, moveOffset(at, ref.text, sentence.text));
  if (typeof pieces === 'string') return;
  const [left, right] = pieces.map(({ start, end }) =>
    sentenceOn(chain, sentence, { start: sentence.start + start, end: sentence.start + end }),
  );
  if (!left || !right) return;
  leave(chain, link);
  link.sentence = left;
  link.behind = { sentence: right, behind: link.behind };
  enter(chain, link);
  enter(chain, link.behind);
  chain.isChanged = true;
}

function join(chain: Chain, ref: SentenceRef, nextRef: SentenceRef): void {
  const link = linkToJoin(chain, ref, nextRef);
  const next = link?.behind;
  if (!link || !next) return;
  const [a, b] = [link.sentence, next.sentence];
  const joints = [...jointsOf(a), b.start, ...jointsOf(b)];
  leave(chain, link);
  leave(chain, next);
  link.sentence = sentenceOn(chain, a, { start: a.start, end: b.end }, joints);
  link.behind = next.behind;
  enter(chain, link);
  chain.isChanged = true;
}

// True when the article has, or had, the very sentence that is meant. A copy of it is then another: two editors may have split
// the same one.
function isKnown({ article, byId }: Chain, ref: SentenceRef): boolean {
  return ref.article === article.file && byId.has(ref.id);
}

// The sentence with the id of a reference, when its words are those that the journal quotes.
function linkOf({ byId }: Chain, { id, text }: SentenceRef): Link | undefined {
  const link = byId.get(id);
  return link && hasSameWords(link.sentence.text, text) ? link : undefined;
}

function linkToJoin(chain: Chain, ref: SentenceRef, nextRef: SentenceRef): Link | undefined {
  const canBeJoined = ({ sentence, behind }: Link): boolean => canJoinTo(sentence, behind?.sentence) === true;
  if (isKnown(chain, ref) && isKnown(chain, nextRef)) {
    const named = linkOf(chain, ref);
    return named?.behind && named.behind === linkOf(chain, nextRef) && canBeJoined(named) ? named : undefined;
  }
  const nextText = nextRef.text.normalize('NFC');
  let copies = 0;
  for (const link of chain.byText.get(ref.text.normalize('NFC')) ?? []) {
    if (link.behind?.sentence.text === nextText && canBeJoined(link)) return link;
    copies += 1;
    if (copies === MOST_COPIES) break;
  }
  return undefined;
}

function sentenceOn(
  { article, made, idOf }: Chain,
  model: Sentence,
  span: Span,
  allJoints = jointsOf(model),
): Sentence | JoinedSentence {
  const { start, end } = span;
  const joints = allJoints.filter(at => at > start && at < end);
  const before = made.get(start);
  if (before?.end === end) return joints.length === 0 ? before : { ...before, joints };
  const text = article.text.slice(start, end);
  const { paragraph, kind, reason, lang } = model;
  return {
    id: idOf(span, text),
    text,
    start,
    end,
    paragraph,
    kind,
    ...(reason === undefined ? {} : { reason }),
    ...(lang === undefined ? {} : { lang }),
    ...(joints.length === 0 ? {} : { joints }),
  };
}

function enter({ byId, byText }: Chain, link: Link): void {
  const { id, text } = link.sentence;
  byId.set(id, link);
  const copies = byText.get(text) ?? new Set();
  byText.set(text, copies.add(link));
}

function leave({ byId, byText }: Chain, link: Link): void {
  byId.set(link.sentence.id, undefined);
  byText.get(link.sentence.text)?.delete(link);
}

function first<T>(values: Iterable<T> = []): T | undefined {
  for (const value of values) return value;
  return undefined;
}

function hasSameWords(a: string, b: string): boolean {
  return a === b || withoutSpaces(a) === withoutSpaces(b);
}

function withoutSpaces(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}

// An article that was saved again may have other spaces: the place is behind as many letters as before.
function moveOffset(at: number, from: string, to: string): number {
  if (from === to) return at;
  let left = withoutSpaces(from.slice(0, Math.max(0, at))).length;
  let offset = 0;
  for (; offset < to.length && left > 0; offset++) if (/\S/u.test(to[offset] ?? '')) left -= 1;
  return offset;
}
