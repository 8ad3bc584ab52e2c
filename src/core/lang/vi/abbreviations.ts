import { wordSet } from '../word-set.ts';

/** Titles, places and units of address: what follows belongs to the same sentence. */
export const ABBREVIATIONS_BEFORE = wordSet(`
  tp tx tt q p h t đ x kp kđt gs pgs ts ths bs bscki bsckii ks kts ls cn cv th.s gs.ts pgs.ts gs.tskh tskh pgs.ts.bs ts.bs gs.bs bs.ck
  nsnd nsưt nsut nghs đ/c đc ts.ls ths.bs ths.ls mr mrs ms dr st bv cty cp tnhh nxb tgđ gđ pgđ ct pct ub ubnd hđnd đt v.d vd ltd đs đh
  cđ thcs thpt trg ngđ
`);

/** May end a sentence. */
export const ABBREVIATIONS_AFTER = wordSet('v.v vv v.v.v inc corp co ltd jr sr a.m p.m u.s u.k d.c u.n');

/** Labels of a number. */
export const NUMBER_LABELS = wordSet('tr no số tập vol ch tel');

/** After an abbreviation that may end a sentence, these open the next one. */
export const SENTENCE_STARTERS = wordSet(`
  tuy nhiên theo trong tại trước sau khi đây đó điều việc các những một ông bà anh chị họ và nhưng ngoài hiện đến do vì để nếu từ
  ngày năm tháng hôm cùng cũng đặc bên với còn chính phủ ngay mặc dù nó trên hơn
`);
