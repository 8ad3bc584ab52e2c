import { SMALL_LEXICON } from '../align/small-lexicon.test-data.ts';
import { type OpenPair, openPair } from './open-pair.ts';

/** Sentences that say the same, written for these tests, with words that the small lexicon lacks: tê giác, kiểm lâm, đeo, thú y. */
export const RHINO_NEWS: readonly (readonly [vi: string, en: string])[] = [
  ['Kiểm lâm cứu 3 tê giác trong đêm.', 'Rangers rescued 3 rhinos at night.'],
  ['Giá sừng tê giác tăng 12%.', 'The price of rhino horn rose 12%.'],
  ['Kiểm lâm đóng đường vào rừng.', 'Rangers closed the road.'],
  ['Tê giác mẹ ở Huế.', 'The rhino is in Hue.'],
];

/** Returns what a confirmed pair leaves open beside the small lexicon. */
export function openIn([vi, en]: readonly [vi: string, en: string]): OpenPair {
  return openPair({ vi: [vi], en: [en] }, SMALL_LEXICON);
}
