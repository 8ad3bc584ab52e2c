import type { Anchor } from './order.ts';

/** The names of {@link createSurroundings}' numbers. */
export const SURROUNDING_FEATURES = [
  'company',
  'company by order',
  'few sure pairs',
  'level of the sure pairs',
] as const;

/** A pair that is taken for right, with its log odds on its own. */
export type SurePair = Anchor & { readonly logOdds: number };

/** Anchors further away than this, in sentences of both sides together, say nothing about a pair. */
const REACH = 6;
/** Fewer sure pairs than this share of the shorter text say that the two report different events. */
const FEW = 0.2;

/**
 * Returns a function that says how near a pair stands to other sure pairs, one number for each of
 * {@link SURROUNDING_FEATURES}. Two reports of one event tell parts of it in the same order, even when the whole is not: next to
 * a sure pair stands another more often than elsewhere. How much that is so is measured on the sure pairs themselves.
 */
export function createSurroundings(
  anchors: readonly SurePair[],
  viCount: number,
  enCount: number,
): (pair: Anchor) => number[] {
  const byRow: Anchor[][] = Array.from({ length: viCount }, () => []);
  for (const anchor of anchors) byRow[anchor.vi]?.push(anchor);
  const companyOf = ({ vi, en }: Anchor): number => {
    let nearest = Number.POSITIVE_INFINITY;
    for (let row = Math.max(0, vi - REACH); row <= Math.min(viCount - 1, vi + REACH); row++) {
      if (row === vi) continue;
      for (const anchor of byRow[row] ?? []) {
        if (anchor.en === en) continue;
        nearest = Math.min(nearest, Math.abs(row - vi) + Math.abs(anchor.en - en));
      }
    }
    return nearest > REACH ? 0 : 2 / nearest;
  };
  const ofAnchors = mean(anchors.map(companyOf));
  const byChance = expectedCompany(anchors.length, viCount, enCount);
  const order = Math.max(0, ofAnchors - byChance);
  const sureShare = (anchors.length + 0.5) / (Math.min(viCount, enCount) + 1);
  const few = Math.max(0, Math.log(FEW / sureShare));
  const level = levelOf(anchors);
  return pair => {
    const company = companyOf(pair) - byChance;
    return [company, company * order, few, level];
  };
}

/** Log odds above this say no more of how alike the texts are. */
const SURE_ENOUGH = 8;
/** Before anything is known, texts are taken for this alike, as if so many sure pairs had said so. */
const USUAL_LEVEL = 3;
const USUAL_PAIRS = 2;

// A translation's sure pairs cover each other nearly whole, those of independent reports far less: what is weak there is good here.
function levelOf(anchors: readonly SurePair[]): number {
  const sum = anchors.reduce((total, anchor) => total + Math.min(SURE_ENOUGH, anchor.logOdds), 0);
  return (sum + USUAL_LEVEL * USUAL_PAIRS) / (anchors.length + USUAL_PAIRS);
}

// What a pair would have if the anchors were thrown anywhere: the sum over the distances of the chance that the nearest is there.
function expectedCompany(count: number, viCount: number, enCount: number): number {
  const density = count / Math.max(1, viCount * enCount);
  let expected = 0;
  let none = 1;
  for (let distance = 2; distance <= REACH; distance++) {
    const places = 4 * (distance - 1);
    const here = none * (1 - (1 - Math.min(1, density)) ** places);
    expected += here * (2 / distance);
    none -= here;
  }
  return expected;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
