import { split } from 'sentence-splitter';
import type { StopRules } from '../lang/stop-rules.ts';
import type { Stop } from './find-stops.ts';

/** sentence-splitter's cost grows with the square of the text: it is shown this much around a stop, in UTF-16 units. */
const BEFORE = 200;
const AFTER = 80;
// Quotes and brackets are made neutral, or an open one would swallow what follows.
const PAIRED_MARKS = /["“”„‘’«»()[\]{}<>「」『』（）【】《》\n]/gu;

/** True when sentence-splitter, with the abbreviations of `rules`, ends a sentence at `stop` of `text`, a paragraph. */
export function isBaseBorder(text: string, stop: Stop, rules: StopRules, sentenceStart: number): boolean {
  const from = startOfWord(text, Math.max(sentenceStart, stop.start - BEFORE));
  const masked = text.slice(from, stop.closed + AFTER).replace(PAIRED_MARKS, ' ');
  return split(masked, { AbbrMarker: { language: languageOf(rules) } }).some(
    ({ type, range }) => type === 'Sentence' && from + range[1] >= stop.end && from + range[1] <= stop.closed,
  );
}

function startOfWord(text: string, from: number): number {
  const space = text.slice(from, from + BEFORE).search(/\s/u);
  return from === 0 || space < 0 ? from : from + space;
}

type SplitterLanguage = {
  readonly ABBREVIATIONS: string[];
  readonly PREPOSITIVE_ABBREVIATIONS: string[];
  readonly EXCLAMATION_WORDS: string[];
};
const languages = new WeakMap<StopRules, SplitterLanguage>();

// Made once for each language: the lists are long.
function languageOf(rules: StopRules): SplitterLanguage {
  const made = languages.get(rules) ?? {
    ABBREVIATIONS: [...rules.abbreviationsAfter].map(word => `${word}.`),
    PREPOSITIVE_ABBREVIATIONS: [...rules.abbreviationsBefore].map(word => `${word}.`),
    EXCLAMATION_WORDS: [...rules.markedNames].map(name => `${name[0]?.toUpperCase()}${name.slice(1)}!`),
  };
  languages.set(rules, made);
  return made;
}
