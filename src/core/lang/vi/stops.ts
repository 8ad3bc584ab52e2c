import type { StopRules } from '../stop-rules.ts';
import { wordSet } from '../word-set.ts';
import { VIETNAMESE_HEADLINES } from './headline-words.ts';
import { opensAfterInitial, opensSentence } from './sentence-starters.ts';

/** Titles, places and units of address: what follows belongs to the same sentence. */
const ABBREVIATIONS_BEFORE = wordSet(`
  tp tx tt q p h t x kp k feat ft vs ktx kđt kdc gs pgs ts ths bs bscki bsckii bs.ckii bs.cki bs.ck2 bs.ck1 bsnt ds dsckii ks kts ls cn cv ths.bs
  th.s gs.ts pgs.ts gs.tskh tskh pgs.ts.bs ts.bs gs.bs bs.ck ck gs.vs vs gs.nsnd pgs.bs ts.kts ts.ks
  nsnd nsưt nsut nghs nnưt nnnd ngnd ngưt ttnd ttưt đ/c đc ts.ls ths.ls ths.ks ls.ths mr mrs ms miss dr prof st bv cty cp ctcp tnhh nxb
  tgđ gđ pgđ ct pct ub ubnd hđnd hđqt đt v.d vd đs đh cđ thcs thpt trg ngđ sn đv tv tt.thích ht ht.thích hth lm đtc gm mt đ cv cvp
  gen lt col sgt capt maj
`);

/** May end a sentence. */
const ABBREVIATIONS_AFTER = wordSet(`
  v.v vv v.v.v vân.vân inc corp co ltd jr sr a.m p.m u.s u.k d.c u.n u.s.a l.a ph.d m.d b.a bros ck
`);

/** Labels of a number. */
const NUMBER_LABELS = wordSet('tr trg no nos số tập vol ch tel đt điều khoản mục điểm chương phần');

/** "bảng A.", "vitamin C.", "viêm gan B.", "khối D.", "phương án A." */
const LETTER_LABELS = wordSet(`
  bảng vitamin gan cúm nhóm khối hạng loại lô án hoạch lớp khu độ type
`);

/** What Vietnamese words say about the stops around them. */
export const VIETNAMESE_STOPS: StopRules = {
  abbreviationsBefore: ABBREVIATIONS_BEFORE,
  abbreviationsAfter: ABBREVIATIONS_AFTER,
  lowerCaseAbbreviations: wordSet('v.v vv al ths ts tp ubnd đ/c etc vd inc feat ft vs'),
  numberLabels: NUMBER_LABELS,
  letterLabels: LETTER_LABELS,
  headingLabels: wordSet('điều chương mục phần bài khoản kỳ hồi tập câu quyển'),
  endingAbbreviations: wordSet('v.v vv v.v.v a.m p.m'),
  goesOnAfterEnding: /^(?:\p{Ll}|GMT|UTC)/u,
  timeOpeners: wordSet('lúc vào từ đến khoảng trước sau'),
  alwaysCapital: new Set(),
  reportingVerbs: wordSet(`
    hỏi nói đáp kể thốt hét la kêu than viết trả chia bày tâm cười khẳng nhấn cho phát tuyên nhận đặt thắc giải đề bình
  `),
  markedNames: wordSet('yahoo jeopardy panic yum wham'),
  opensSentence,
  opensAfterInitial,
  neverLast: wordSet(`
    và là các những một của được đã đang sẽ trong tại với cho từ để khi do bị bởi vì nếu rằng thì mà hoặc ông bà anh chị còn gồm theo
    ngày tháng tổng như cùng thứ
  `),
  headlines: VIETNAMESE_HEADLINES,
  leadsToFigure: wordSet('là gần tới đến hơn còn chỉ lên khoảng được có với mất giá tổng'),
};
