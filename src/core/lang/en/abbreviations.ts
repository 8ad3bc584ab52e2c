import { wordSet } from '../word-set.ts';

/** Titles and labels: what follows belongs to the same sentence. */
export const ABBREVIATIONS_BEFORE = wordSet(`
  mr mrs ms mx messrs dr prof rev fr hon gen maj col lt sgt cpl capt cmdr adm brig gov sen rep reps sens pres supt det insp amb sec
  st mt ft vs v e.g i.e cf c ca viz al approx est ave blvd rd dept univ assn bros lt.col lt.gen maj.gen brig.gen ph op
`);

/** Labels of a number, months among them. */
export const NUMBER_LABELS = wordSet(`
  no nos vol fig figs pp p art sect ch ext tel jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** May end a sentence. */
export const ABBREVIATIONS_AFTER = wordSet(`
  u.s u.k u.n e.u u.s.a u.a.e d.c l.a n.y p.r a.m p.m am pm b.c a.d c.e b.c.e inc corp co ltd llc plc jr sr esq etc ph.d m.d b.a m.a
  ed.d j.d calif fla tex mass conn colo ariz ala ark del ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa
  tenn va vt wash wis wyo
`);

/** After an abbreviation that may end a sentence, these open the next one. */
export const SENTENCE_STARTERS = wordSet(`
  the a an he she it they we i you this that these those there here his her its their our my your in on at by for from with as after
  before during since until while when where why how what who which if but and or so yet although though because however meanwhile
  moreover also still then now some many most all both each every another other no not nor according despite earlier later last
`);
