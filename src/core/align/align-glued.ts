import type { SoftBorder } from '../segment/soft-borders.ts';
import {
  type Alignment,
  type AlignOptions,
  alignJudged,
  alignSentences,
  type JudgedSides,
  judgeCells,
} from './align-sentences.ts';
import { type Cuts, chooseBorders } from './choose-borders.ts';
import { cutSides } from './cut-sides.ts';
import { FITTED } from './fitted-weights.ts';
import { prepareSides } from './prepare-side.ts';

/** The text of a sentence, with the places in it where another may begin. */
export type GluedText = { readonly text: string; readonly softBorders?: readonly SoftBorder[] };

/** The pairs of two texts whose sentences were cut on the way. */
export type GluedAlignment = {
  /** Its sentences are those that the cuts make. */
  readonly alignment: Alignment;
  readonly cuts: Cuts;
};

const NO_CUTS: Cuts = { vi: new Map(), en: new Map() };

/**
 * Returns the pairs of two texts as {@link alignSentences} does, and where sentences of them were cut: at soft borders that the
 * other text speaks for. Texts without soft borders are only aligned.
 */
export function alignGlued(
  vi: readonly GluedText[],
  en: readonly GluedText[],
  options: AlignOptions,
): GluedAlignment {
  const { lexicon, weights = FITTED } = options;
  const texts = { vi: vi.map(({ text }) => text), en: en.map(({ text }) => text) };
  const softBorders = { vi: vi.map(softBordersOf), en: en.map(softBordersOf) };
  if ([...softBorders.vi, ...softBorders.en].every(({ length }) => length === 0)) {
    return { alignment: alignSentences(texts.vi, texts.en, options), cuts: NO_CUTS };
  }
  const sides = prepareSides(texts.vi, texts.en, lexicon);
  const judged: JudgedSides = { sides, cells: judgeCells(sides, lexicon, weights.pair) };
  const cuts = chooseBorders(softBorders, judged, lexicon);
  const isWhole = cuts.vi.size + cuts.en.size === 0;
  const cut = isWhole ? judged : cutSides(judged, cuts, lexicon, weights.pair);
  return { alignment: alignJudged(cut, options), cuts };
}

function softBordersOf({ softBorders = [] }: GluedText): readonly SoftBorder[] {
  return softBorders;
}
