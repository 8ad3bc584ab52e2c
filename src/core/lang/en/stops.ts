import type { StopRules } from '../stop-rules.ts';
import { wordSet } from '../word-set.ts';
import { ENGLISH_HEADLINES } from './headline-words.ts';
import { opensSentence } from './sentence-starters.ts';

/** Titles and labels: what follows belongs to the same sentence. */
const ABBREVIATIONS_BEFORE = wordSet(`
  mr mrs ms mx messrs mme mlle dr drs prof profs rev revs fr hon rt gen maj col lt sgt cpl capt cmdr cdr adm brig gov govs sen sens rep
  reps pres supt det insp amb sec asst assoc ald atty attys adj pvt pfc spc ens dep deputy comdr cmsgt msgt ssgt sra bro sr sister
  st ste mt mts ft pt vs v e.g i.e cf c ca viz al approx univ dept assn bros natl intl gov't lt.col lt.gen maj.gen brig.gen ph
  op fed civ crim govt misc temp cont incl excl orig ibid resp prob prev vols tbsp tsp supp app para paras ex exs appx ser ver pop ref refs trans ed eds vols ill
`);

/** May end a sentence. */
const ABBREVIATIONS_AFTER = wordSet(`
  u.s u.k u.n e.u u.s.a u.a.e u.s.s.r d.c l.a n.y n.y.c n.j n.h n.c s.c n.d s.d n.m r.i w.va b.c p.r p.e.i d.r.c
  a.m p.m am pm b.c a.d c.e b.c.e inc corp co cos ltd llc llp plc gmbh pty assn bros
  jr sr esq etc ph.d m.d b.a m.a b.s m.s m.b.a ll.b ll.m d.phil d.d.s r.n c.p.a m.p s.j ed.d j.d q.c k.c ret
  ala ariz ark calif cal colo conn del fla ga ida ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
  tenn tex va vt wash wis wyo ont que alta sask
  ave blvd rd st ln hwy pkwy sq apt bldg dr
  m.p.h mph km kg cm mm oz lb lbs ft yd mi gal hr hrs min mins secs yr yrs p.s r.s.v.p r.i.p v.i.p r.e.m a.k.a f.b.i c.i.a n.f.l n.b.a
`);

/** These are written without a capital, too. */
const LOWER_CASE_ABBREVIATIONS = wordSet(`
  vs viz cf approx al etc am pm inc ca c co v st ave rd blvd app para paras pop ft mi ill dept govt misc temp cont incl excl orig ibid
  resp prob prev assn asst univ vols tbsp tsp
`);

/** Labels of a number, months and weekdays among them. */
const NUMBER_LABELS = wordSet(`
  no nos n° vol fig figs pp p pg pgs art arts sect secs ch chap ext tel jan feb mar apr jun jul aug sep sept oct nov dec rm ste
  est mon tue tues wed thu thur thurs fri sat sun
`);

/** "Plan B.", "vitamin C.", "Group A.", "minus 12 C." */
const LETTER_LABELS = wordSet(`
  plan vitamin group pool type hepatitis influenza class grade category option section team schedule appendix exhibit part model
  building serie triple block wing gate hall room platform terminal zone sector level tier series factor point letter mr ms miss agent malcolm
  league division company unit bravo variable
`);

const WEEKDAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const MONTHS_SHORT = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.';
const ZONES =
  'Eastern|Pacific|Central|Mountain|Local|Greenwich|Hanoi|Moscow|Beijing|Tokyo|London|GMT|UTC|ICT|E[SD]?T|P[SD]?T|C[SDE]*T|M[SD]T|BST|IST|JST';

/** What English words say about the stops around them. */
export const ENGLISH_STOPS: StopRules = {
  abbreviationsBefore: ABBREVIATIONS_BEFORE,
  abbreviationsAfter: ABBREVIATIONS_AFTER,
  lowerCaseAbbreviations: LOWER_CASE_ABBREVIATIONS,
  numberLabels: NUMBER_LABELS,
  letterLabels: LETTER_LABELS,
  headingLabels: wordSet('article chapter section part title rule step appendix clause lesson book'),
  endingAbbreviations: wordSet('a.m p.m am pm etc'),
  // "10 a.m. Monday" and "10 a.m. EDT" go on; "10 a.m. Police" and "5 p.m. Monday's match" do not.
  goesOnAfterEnding: new RegExp(
    `^(?:\\p{Ll}|(?:${WEEKDAYS}|${MONTHS}|${ZONES})(?![\\p{L}'’])|${MONTHS_SHORT})`,
    'u',
  ),
  timeOpeners: wordSet('at by around about until since before after from on just shortly'),
  alwaysCapital: wordSet("i i'm i've i'd i'll"),
  reportingVerbs: wordSet(`
    said says asked asks replied replies answered answers added adds cried shouted yelled screamed whispered wondered wonders exclaimed
    wrote writes tweeted posted demanded continued insisted laughed joked recalled remembered told snapped muttered called began
  `),
  markedNames: wordSet('yahoo jeopardy oklahoma ahoy wham airplane jeb yum panic'),
  opensSentence,
  opensAfterInitial: opensSentence,
  neverLast: wordSet(`
    the a an of and or but to in on at by for with from as is are was were that which who whose his her its their my our your into than
    between among be been has have had will would
  `),
  headlines: ENGLISH_HEADLINES,
  leadsToFigure: wordSet('is was are were about only nearly almost to of than at from costs cost by exactly'),
};
