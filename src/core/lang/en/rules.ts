import type { LanguageRules } from '../language-rules.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { FURNITURE, FURNITURE_HEADINGS } from './furniture.ts';
import { ENGLISH_STOPS } from './stops.ts';

/** What is particular to English. */
export const englishRules: LanguageRules = {
  iso639: 'eng',
  ...ENGLISH_STOPS,
  functionWords: FUNCTION_WORDS,
  // Consonants at a word's end and clusters that no Vietnamese syllable has.
  ownLetters: /(?<=\p{L})(?:[bdfjklrsvwz]|tion|ing|ed|es)(?!\p{L})|\b(?:th(?=e\b)|wh|str|pr|br|cl|sp|st)/giu,
  // English has no letter of its own.
  uniqueLetters: /(?!)/gu,
  furniture: FURNITURE,
  furnitureHeadings: FURNITURE_HEADINGS,
};
