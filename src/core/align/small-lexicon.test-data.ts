import type { LexiconEntry, WordClass } from '../lexicon/entry.ts';
import { emptyLexicon, extendLexicon } from '../lexicon/lexicon.ts';

const WORDS: Readonly<Record<WordClass, string>> = {
  function: 'the, a, of, in, at, to = ở, tại, của, và | after = sau | will = sẽ | be = là, được',
  everyday:
    'say = nói, cho biết | open = mở, khai trương | close = đóng | bring = đưa, mang | school = trường học, trường | road = đường, con đường | rain = mưa | heavy = lớn, nặng | worker = công nhân | sell = bán | price = giá | rise = tăng | night = đêm | ship = tàu | rescue = cứu, giải cứu | pupil = học sinh | family = gia đình | house, home = nhà | farmer = nông dân',
  topic:
    'flood = lũ, ngập lụt | bridge = cầu | river = sông | rice = gạo, lúa | coffee = cà phê | export = xuất khẩu | fishing boat = tàu cá | coastguard = cảnh sát biển | evacuate = sơ tán | hospital = bệnh viện | vaccine = vắc xin | railway = đường sắt | tunnel = hầm | engineer = kỹ sư | festival = lễ hội | lantern = đèn lồng | museum = bảo tàng | painting = bức tranh, tranh | thief = tên trộm | police = cảnh sát | earthquake = động đất | turtle = rùa | beach = bãi biển | egg = trứng | solar power = điện mặt trời | factory = nhà máy | strike = đình công | wage = lương',
  name: 'Red River = sông Hồng | Hue = Huế | Hanoi = Hà Nội | East Sea = Biển Đông | Da Nang = Đà Nẵng',
};

function readWords(list: string, wordClass: WordClass): LexiconEntry[] {
  return list.split('|').flatMap(item => {
    const [english = '', vietnamese = ''] = item.split('=');
    const vi = vietnamese.split(',').map(word => word.trim());
    return english.split(',').map(en => ({ en: en.trim(), vi, wordClass }));
  });
}

/** A lexicon of some eighty words, made for these tests. */
export const SMALL_LEXICON = extendLexicon(
  emptyLexicon(),
  Object.entries(WORDS).flatMap(([wordClass, list]) => readWords(list, wordClass as WordClass)),
);

/** Sentences that say the same, written for these tests: no two of them are of one event. */
export const SAME_NEWS: readonly (readonly [vi: string, en: string])[] = [
  [
    'Lũ trên sông Hồng khiến 1.200 gia đình phải sơ tán trong đêm.',
    'Floods on the Red River forced 1,200 families to evacuate at night.',
  ],
  [
    'Cảnh sát biển cứu tàu cá chở 14 người ở Biển Đông.',
    'The coastguard rescued a fishing boat with 14 people in the East Sea.',
  ],
  [
    'Xuất khẩu cà phê tăng 8,5%, giá gạo cũng tăng.',
    'Coffee exports rose 8.5% and the price of rice rose, too.',
  ],
  ['Kỹ sư Ferretti mở hầm đường sắt dài 52 km.', 'Engineer Ferretti opened a railway tunnel of 52 km.'],
  [
    'Công nhân nhà máy Okabe đình công vì lương thấp.',
    'Workers at the Okabe factory are on strike over low wages.',
  ],
  ['Tên trộm lấy ba bức tranh ở bảo tàng Huế.', 'A thief took three paintings from a museum in Hue.'],
  [
    'Động đất làm sập cầu và bệnh viện tại Kermansu.',
    'An earthquake brought down a bridge and a hospital in Kermansu.',
  ],
  ['Rùa biển đẻ 200 trứng trên bãi biển Đà Nẵng.', 'A sea turtle laid 200 eggs on a beach in Da Nang.'],
  ['Lễ hội đèn lồng khai trương ngày 12/3 tại Hà Nội.', 'The lantern festival opens on March 12 in Hanoi.'],
  [
    'Trường học dùng điện mặt trời tiết kiệm 30 triệu đồng.',
    'A school with solar power saves 30 million dong.',
  ],
];
