import { wordSet } from '../word-set.ts';

/** Grammatical words that open an English sentence far more often than they stand in a name. */
const GRAMMATICAL = wordSet(`
  the a an he she it they we you i i'm i've i'd i'll it's he's she's they're we're that's there's this that these those there here his
  her its their our my your mine in on at by for from with without within as after before during since until till while when whenever
  where wherever why how what who whom whose which if unless but and or nor so yet although though because however whereas whether
  meanwhile moreover also still then thus hence now once some many most all both each every another other others no not none neither
  either nor nobody everybody somebody anybody nothing everything something anything everyone someone anyone few several such much more
  less even only just perhaps maybe despite besides instead otherwise nevertheless nonetheless furthermore indeed according earlier
  later last next first second third finally afterwards today yesterday tomorrow tonight soon again always never often sometimes
  usually rather quite among between against about above across along around behind below beneath beside beyond down inside into like
  near of off onto opposite out outside over past per through throughout to toward towards under up upon via amid
  one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions half
  is are was were be been do does did has have had can could may might must shall should will would let please yes well oh
`);

/** Nouns and adjectives that open sentences of news right after a place, a firm or an hour. */
const OF_NEWS = wordSet(`
  police officers officials authorities investigators detectives prosecutors lawyers judges jurors rescuers firefighters crews teams
  soldiers troops agents rebels protesters demonstrators residents neighbours neighbors witnesses relatives families parents children students
  pupils teachers doctors nurses patients scientists researchers experts analysts economists critics supporters opponents lawmakers
  ministers diplomats envoys delegates leaders voters workers employees staff managers executives investors traders shareholders
  customers consumers passengers drivers farmers fishermen tourists visitors fans players coaches guests journalists reporters editors
  people men women everyone nobody temperatures winds gusts trees pipes roads streets schools shops offices banks markets shares stocks
  prices costs sales profits exports imports rates bonds oil gold talks negotiations elections results polls details plans rules laws
  images photos pictures footage video documents records figures data reports sources trains flights buses ships tickets doors gates
  admission work construction production traffic rain snow flooding power water smoke inside outside both
  new more fewer similar different local foreign recent early late
`);

// "Currently", "Speaking at"; but not Kelly, Sally, King, Beijing, Sterling.
const ADVERB_OR_PARTICIPLE =
  /^[a-z]{4,}(?:[^aeiou]ally|[bcdfghkmnprstv]ly|ously|ively|ntly|dly|[aeiou][a-z]+ing)$/u;
const NAMES_LIKE_THOSE = wordSet(`
  kelly billy molly polly holly emily lily beverly kimberly waverly beijing nanjing chongqing sterling harding fielding golding
  riding wyoming browning channing lansing hastings carolyn ellesmere downing bering boeing
`);

/** True when the capitalised `word`, in lower case, after an abbreviation or initial plainly opens a sentence. */
export function opensSentence(word: string): boolean {
  if (GRAMMATICAL.has(word) || OF_NEWS.has(word)) return true;
  return ADVERB_OR_PARTICIPLE.test(word) && !NAMES_LIKE_THOSE.has(word);
}
