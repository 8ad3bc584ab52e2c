import type { Lang } from '../src/core/lang/language.ts';
import { segmentArticle } from '../src/core/segment/segment-article.ts';
import type { Sentence } from '../src/core/segment/sentence.ts';
import { readGluedParagraphs } from '../test/support/headlines.ts';
import { readOwnCases } from './gold-cases.ts';

/** Two articles in which sentences were run together here and there, and where that is. */
export type GluedCase = Readonly<Record<Lang, GluedSide>>;
export type GluedSide = {
  readonly sentences: readonly Sentence[];
  /** The number of a sentence and the offset in it at which another begins. */
  readonly borders: ReadonlySet<string>;
};

/**
 * What was run together: `headlines` with the sentences behind them, parted again where their words tell; or any two `sentences`,
 * where the border is the only place that is looked at.
 */
export type GluedKind = 'headlines' | 'sentences';

/** Each case is made so often, with other sentences left out and run together. */
const ROUNDS = 24;
/** As in independent reports, this share of a side is left out. */
const LEFT_OUT = 0.25;
/** English is shuffled in this share of the cases. */
const SHUFFLED = 0.5;
/** This share of the headlines is run together with a sentence, and of the others this share stands alone. */
const GLUED = 0.6;
const ALONE = 0.5;
/** This share of the headlines stands before the first sentence, the others before any. */
const OWN_NEXT = 0.5;
/** This share of the sentences behind has lost its stop as well. */
const BARE = 0.1;
/** Of what was run together this share begins a paragraph, and of the other sentences that. */
const GLUED_BEGINS = 0.8;
const BEGINS = 0.5;
/** This share of the other sentences has lost its stop and stands before another sentence. */
const STOPLESS = 0.12;
/** In this share of the articles a headline from elsewhere stands before a sentence. */
const FOREIGN = 0.5;
const STOP_AT_END = /[.?!…]+["”’']?$/u;

type Random = () => number;
type Item = { readonly text: string; readonly border?: number };

/** Returns cases made of the project's own aligned reports; the same each time. */
export function makeGluedCases(kind: GluedKind): GluedCase[] {
  const random = createRandom(20_240);
  const cases = readOwnCases();
  const heads = { vi: headsOf('vi'), en: headsOf('en') };
  return Array.from({ length: ROUNDS }, () => cases)
    .flat()
    .map(one => {
      const isShuffled = random() < SHUFFLED;
      return {
        vi: asArticle(glueSome(one.vi, heads.vi, random, { kind, isShuffled: false }), 'vi', random, kind),
        en: asArticle(glueSome(one.en, heads.en, random, { kind, isShuffled }), 'en', random, kind),
      };
    });
}

function headsOf(lang: Lang): string[] {
  return readGluedParagraphs(lang, 'fitting')
    .filter(({ kind, borders }) => borders.length > 0 && !/quotation/.test(kind))
    .map(({ text, borders }) => text.slice(0, borders[0]).trim())
    .filter(head => !/[.?!]\s/.test(head));
}

function glueSome(
  texts: readonly string[],
  heads: readonly string[],
  random: Random,
  { kind, isShuffled }: { kind: GluedKind; isShuffled: boolean },
): Item[] {
  const [title = '', ...rest] = texts.map(text => text.normalize('NFC'));
  const kept = rest.filter(() => random() >= LEFT_OUT);
  const items: Item[] = (isShuffled ? shuffled(kept, random) : kept).map(text => ({ text }));
  const anywhere = (): number => Math.floor(random() * items.length);
  const glue = (head: string, at: number): void => {
    const item = items[at];
    if (!item || item.border !== undefined) return;
    const behind = random() < BARE ? item.text.replace(STOP_AT_END, '') : item.text;
    items[at] = { text: `${head} ${behind}`, border: head.length + 1 };
  };
  if (random() < GLUED) glue(title, random() < OWN_NEXT ? 0 : anywhere());
  else if (random() < ALONE) items.unshift({ text: title });
  for (let at = items.length - 1; kind === 'sentences' && at > 0; at--) {
    if (random() >= STOPLESS) continue;
    const [item] = items.splice(at, 1);
    const bare = item?.text.replace(STOP_AT_END, '') ?? '';
    if (item?.border === undefined && !/[.?!]\s/.test(bare)) glue(bare, anywhere());
  }
  if (random() < FOREIGN) glue(heads[Math.floor(random() * heads.length)] ?? '', anywhere());
  return items;
}

function asArticle(items: readonly Item[], lang: Lang, random: Random, kind: GluedKind): GluedSide {
  let text = '';
  const starts = new Set<number>();
  for (const { text: item, border } of items) {
    const begins = random() < (border === undefined ? BEGINS : GLUED_BEGINS);
    if (text !== '') text += begins ? '\n\n' : ' ';
    if (border !== undefined) starts.add(text.length + border);
    text += item;
  }
  const split = segmentArticle(text, { lang, softBorders: true }).filter(one => one.kind !== 'boilerplate');
  const borders = new Set<string>();
  const sentences = (kind === 'sentences' ? reglue(split, starts, text) : split).map((sentence, at) => {
    const start = [...starts].find(one => one > sentence.start && one < sentence.end);
    if (start === undefined) return sentence;
    const border = start - sentence.start;
    borders.add(`${at},${border}`);
    return kind === 'sentences'
      ? { ...sentence, softBorders: [{ at: border, logOdds: 0, against: [] }] }
      : sentence;
  });
  return { sentences, borders };
}

// What was parted by its words is put together again: there is something to learn of it, too.
function reglue(sentences: readonly Sentence[], starts: ReadonlySet<number>, text: string): Sentence[] {
  const glued: Sentence[] = [];
  for (const sentence of sentences) {
    const last = glued.at(-1);
    if (last && starts.has(sentence.start)) {
      const { softBorders: _, ...first } = last;
      glued[glued.length - 1] = { ...first, end: sentence.end, text: text.slice(last.start, sentence.end) };
    } else glued.push(sentence);
  }
  return glued;
}

function shuffled<Item>(list: readonly Item[], random: Random): Item[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other] as Item, copy[at] as Item];
  }
  return copy;
}

// A linear congruential generator (Numerical Recipes): the same numbers each time.
function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
