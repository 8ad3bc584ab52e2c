import { type Lang, otherLanguage } from '../lang/language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SoftBorder } from '../segment/soft-borders.ts';
import type { JudgedSides } from './align-sentences.ts';
import { type BorderFeatures, borderFeatures, type GluedSentence } from './border-evidence.ts';
import { BORDER_WEIGHTS } from './border-weights.ts';
import { weightedSum } from './pair-features.ts';
import type { PreparedSides } from './prepare-side.ts';
import type { Cell } from './rival-features.ts';

/** For each sentence of a side its soft borders, in order. */
export type SoftBorders = Readonly<Record<Lang, readonly (readonly SoftBorder[])[]>>;

/** For each sentence of a side the UTF-16 offset in it at which another begins, where one does. */
export type Cuts = Readonly<Record<Lang, ReadonlyMap<number, number>>>;

/** So many sentences of the other side, the likeliest, are compared with the parts of a sentence: a right partner is among them mostly. */
const PARTNERS_TRIED = 5;
/**
 * From these log odds on a soft border is made one. It is below even chances as a border that is missing pairs two sentences
 * wrongly, while one too many leaves two parts with the same partner. With it 6 in 1,000 sentences of the project's own reports
 * are cut that should not be (`npm run fit:borders -- --keep`).
 */
export const ENOUGH = -1.9;
/** The other side has to speak for it with so much, in log odds, however likely the words alone make it. */
const ENOUGH_BY_PARTNERS = 1.5;

/** Returns the soft borders that the other side speaks for, one a sentence at most. */
export function chooseBorders(
  softBorders: SoftBorders,
  { sides, cells }: JudgedSides,
  lexicon: Lexicon,
): Cuts {
  const cutsOf = (lang: Lang): Map<number, number> => {
    const cuts = new Map<number, number>();
    for (const sentence of gluedSentences(softBorders[lang], cells, lang)) {
      const cut = likeliestBorder(sentence, softBorders[lang][sentence.at] ?? [], sides, lexicon);
      if (cut !== undefined) cuts.set(sentence.at, cut);
    }
    return cuts;
  };
  return { vi: cutsOf('vi'), en: cutsOf('en') };
}

/** Returns the sentences of a side that have soft borders, with their likeliest partners among `cells`. */
export function gluedSentences(
  softBorders: readonly (readonly SoftBorder[])[],
  cells: readonly Cell[],
  lang: Lang,
): GluedSentence[] {
  const other = otherLanguage(lang);
  const partners = new Map<number, { at: number; logOdds: number }[]>();
  for (const [at, borders] of softBorders.entries()) if (borders.length > 0) partners.set(at, []);
  for (const cell of cells) partners.get(cell[lang])?.push({ at: cell[other], logOdds: cell.logOdds });
  return Array.from(partners, ([at, all]) => ({
    lang,
    at,
    partners: all.sort((a, b) => b.logOdds - a.logOdds || a.at - b.at).slice(0, PARTNERS_TRIED),
  }));
}

function likeliestBorder(
  sentence: GluedSentence,
  borders: readonly SoftBorder[],
  sides: PreparedSides,
  lexicon: Lexicon,
): number | undefined {
  if (sentence.partners.length === 0) return undefined;
  let best: number | undefined;
  let most = ENOUGH;
  for (const border of borders) {
    const features = borderFeatures(sentence, border, sides, lexicon);
    const logOdds = features && logOddsOfBorder(features);
    if (logOdds !== undefined && logOdds > most) [best, most] = [border.at, logOdds];
  }
  return best;
}

/** Returns the log odds of a border; undefined where the other side does not speak for it. */
export function logOddsOfBorder({ byWords, byPartners }: BorderFeatures): number | undefined {
  const byOthers = weightedSum(BORDER_WEIGHTS.byPartners, byPartners);
  if (byOthers < ENOUGH_BY_PARTNERS) return undefined;
  return weightedSum(BORDER_WEIGHTS.byWords, byWords) + byOthers;
}
