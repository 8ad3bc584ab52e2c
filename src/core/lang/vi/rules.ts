import type { LanguageRules } from '../language-rules.ts';
import {
  ABBREVIATIONS_AFTER,
  ABBREVIATIONS_BEFORE,
  NUMBER_LABELS,
  SENTENCE_STARTERS,
} from './abbreviations.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { FURNITURE, FURNITURE_HEADINGS } from './furniture.ts';

/** What is particular to Vietnamese. */
export const vietnameseRules: LanguageRules = {
  iso639: 'vie',
  abbreviationsBefore: ABBREVIATIONS_BEFORE,
  abbreviationsAfter: ABBREVIATIONS_AFTER,
  numberLabels: NUMBER_LABELS,
  sentenceStarters: SENTENCE_STARTERS,
  functionWords: FUNCTION_WORDS,
  ownLetters: /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽẹềểễếệìỉĩịòỏõọồổỗốộờởỡớợùủũụừửữứựỳỷỹỵ]/giu,
  // French and Portuguese have plain graves, acutes and circumflexes, too; these nobody else writes.
  uniqueLetters: /[ăđơưảạẳẵắặằầẩẫấậẻẽẹềểễếệỉĩịỏọồổỗốộờởỡớợủũụừửữứựỷỹỵ]/giu,
  furniture: FURNITURE,
  furnitureHeadings: FURNITURE_HEADINGS,
};
