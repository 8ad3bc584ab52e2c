import type { Lang } from '../lang/language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { AgainstBorder, SoftBorder } from '../segment/soft-borders.ts';
import { judgeCell } from './align-sentences.ts';
import { FITTED } from './fitted-weights.ts';
import { indexNames, indexVietnamese, linkWords, type NamedSentence } from './link-words.ts';
import type { PreparedSides } from './prepare-side.ts';
import { sliceSentence } from './slice-sentence.ts';
import type { WeighedSentence } from './weigh.ts';

/**
 * What the other language says of a soft border:
 *
 *     Mayor opens bridge after ten years │ Mai Tran said the ferry would run until May.
 *     └─ Thị trưởng khánh thành cầu …    └─ Bà Mai Trần nói phà còn chạy đến tháng năm.
 *
 * Where two sentences were run together, each part says the same as a sentence over there, and the whole fits that one less
 * well than the part does. Where a sentence is one, its partner says both parts, and what stands before and behind the place
 * stands together over there, too.
 */

const AGAINST = [
  'led',
  'figure',
  'name',
  'prose',
  'relative',
  'quote',
  'bare',
] as const satisfies readonly AgainstBorder[];

/** What the words of the sentence itself say, in the order of {@link BorderFeatures.byWords}. */
export const WORD_FEATURES = [
  'bias',
  'log odds',
  'log odds where something speaks against it',
  ...AGAINST,
  'inside a name',
] as const;

/** What the other side says, in the order of {@link BorderFeatures.byPartners}; all 0 where nothing over there says either part. */
export const PARTNER_FEATURES = [
  'best of the first part',
  'best of the second part',
  'first part better than whole',
  'second part better than whole',
  'whole better than parts',
  'one partner',
  'together over there',
] as const;

/** One number for each of {@link WORD_FEATURES} and {@link PARTNER_FEATURES}. */
export type BorderFeatures = { readonly byWords: readonly number[]; readonly byPartners: readonly number[] };

/** A sentence with soft borders, and the likeliest partners it has on the other side as it stands. */
export type GluedSentence = {
  readonly lang: Lang;
  /** Its number on its side. */
  readonly at: number;
  /** The likeliest first, with their log odds. */
  readonly partners: readonly { readonly at: number; readonly logOdds: number }[];
};

/** A part that fits nothing as well as this, in log odds, is taken to have no partner. */
const NO_PARTNER = -2;
/** Log odds beyond these say no more: those by words were learned from headlines of one hand, and others write longer ones. */
const MOST_BY_WORDS = 3;
const MOST_OF_PARTNER = 6;
const MOST_BETTER = 8;
const MOST_WHOLE_BETTER = 4;
/** What stands so near a place, and its counterparts so near each other, stands together, in words. */
const TOGETHER = 2;

/**
 * Returns what is known of `border`; undefined where it would cut a phrase of the lexicon, or where nothing on the other side
 * says either part, so that nothing there speaks for a border.
 */
export function borderFeatures(
  { lang, at, partners }: GluedSentence,
  border: SoftBorder,
  sides: PreparedSides,
  lexicon: Lexicon,
): BorderFeatures | undefined {
  const whole: NamedSentence | undefined = sides[lang][at];
  const cut = whole?.tokens.findIndex(token => token.start >= border.at) ?? -1;
  if (!whole || cut <= 0 || isCut(whole.hits, cut)) return undefined;
  const parts = sliceSentence(whole, border.at);
  if (!parts) return undefined;
  const judge = (part: WeighedSentence): number[] => {
    const judgeWith =
      lang === 'vi' ? vietnameseJudge(part, sides, lexicon) : englishJudge(part, sides, lexicon);
    return partners.map(partner => orNone(judgeWith(partner.at)));
  };
  const [first, second] = [judge(parts[0]), judge(parts[1])];
  if (Math.max(...first, ...second) <= NO_PARTNER) return undefined;
  const byWords = clamp(border.logOdds, MOST_BY_WORDS);
  const isClear = border.against.length === 0;
  return {
    byWords: [
      1,
      isClear ? byWords : 0,
      isClear ? 0 : byWords,
      ...AGAINST.map(reason => Number(border.against.includes(reason))),
      Number(isCut(whole.units, cut)),
    ],
    byPartners: [
      ...compareParts(
        first,
        second,
        partners.map(({ logOdds }) => orNone(logOdds)),
      ),
      Number(isTogether(linksOf(lang, at, partners[0]?.at ?? 0, sides, lexicon), cut)),
    ],
  };
}

function vietnameseJudge(
  part: WeighedSentence,
  { en }: PreparedSides,
  lexicon: Lexicon,
): (partner: number) => number {
  const vi = indexVietnamese(part);
  return at => {
    const partner = en[at];
    return partner ? judgeCell(vi, partner, lexicon, FITTED.pair) : NO_PARTNER;
  };
}

function englishJudge(
  part: WeighedSentence,
  { vi }: PreparedSides,
  lexicon: Lexicon,
): (partner: number) => number {
  const en = indexNames(part);
  return at => {
    const partner = vi[at];
    return partner ? judgeCell(partner, en, lexicon, FITTED.pair) : NO_PARTNER;
  };
}

function compareParts(
  first: readonly number[],
  second: readonly number[],
  whole: readonly number[],
): number[] {
  const [firstAt, secondAt] = [placeOfBest(first), placeOfBest(second)];
  const [firstBest, secondBest] = [orNone(first[firstAt]), orNone(second[secondAt])];
  const wholeBest = Math.max(...whole);
  return [
    Math.min(firstBest, MOST_OF_PARTNER) - NO_PARTNER,
    Math.min(secondBest, MOST_OF_PARTNER) - NO_PARTNER,
    clamp(firstBest - orNone(whole[firstAt]), MOST_BETTER),
    clamp(secondBest - orNone(whole[secondAt]), MOST_BETTER),
    clamp(wholeBest - Math.max(firstBest, secondBest), MOST_WHOLE_BETTER),
    Number(firstAt === secondAt && Math.min(firstBest, secondBest) > NO_PARTNER),
  ];
}

/** Tokens `[from, to)` of a sentence, and their counterparts `[otherFrom, otherTo)` in its partner. */
type SideLink = {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
};

function linksOf(
  lang: Lang,
  at: number,
  partner: number,
  sides: PreparedSides,
  lexicon: Lexicon,
): SideLink[] {
  const vi = sides.vi[lang === 'vi' ? at : partner];
  const en = sides.en[lang === 'en' ? at : partner];
  if (!vi || !en) return [];
  return linkWords(vi, en, lexicon).map(({ viFrom, viTo, enFrom, enTo }) =>
    lang === 'vi'
      ? { from: viFrom, to: viTo, otherFrom: enFrom, otherTo: enTo }
      : { from: enFrom, to: enTo, otherFrom: viFrom, otherTo: viTo },
  );
}

// True when a link goes across the cut, or those on its two sides stand beside each other over there.
function isTogether(links: readonly SideLink[], cut: number): boolean {
  if (isCut(links, cut)) return true;
  const [before] = links.filter(({ to }) => to <= cut && to > cut - TOGETHER).sort((a, b) => b.to - a.to);
  const [behind] = links
    .filter(({ from }) => from >= cut && from < cut + TOGETHER)
    .sort((a, b) => a.from - b.from);
  if (!before || !behind) return false;
  const gap = Math.max(before.otherFrom, behind.otherFrom) - Math.min(before.otherTo, behind.otherTo);
  return gap < TOGETHER;
}

function placeOfBest(logOdds: readonly number[]): number {
  return logOdds.indexOf(Math.max(...logOdds));
}

function isCut(parts: readonly { readonly from: number; readonly to: number }[], at: number): boolean {
  return parts.some(({ from, to }) => from < at && at < to);
}

function orNone(logOdds: number | undefined): number {
  return Math.max(logOdds ?? NO_PARTNER, NO_PARTNER);
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
