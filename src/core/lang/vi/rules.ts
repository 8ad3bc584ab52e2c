import type { LanguageRules } from '../language-rules.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { FURNITURE, FURNITURE_HEADINGS } from './furniture.ts';
import { VIETNAMESE_STOPS } from './stops.ts';

/** What is particular to Vietnamese. */
export const vietnameseRules: LanguageRules = {
  iso639: 'vie',
  ...VIETNAMESE_STOPS,
  functionWords: FUNCTION_WORDS,
  ownLetters: /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽẹềểễếệìỉĩịòỏõọồổỗốộờởỡớợùủũụừửữứựỳỷỹỵ]/giu,
  // French and Portuguese have plain graves, acutes and circumflexes, too; these nobody else writes.
  uniqueLetters: /[ăđơưảạẳẵắặằầẩẫấậẻẽẹềểễếệỉĩịỏọồổỗốộờởỡớợủũụừửữứựỷỹỵ]/giu,
  furniture: FURNITURE,
  furnitureHeadings: FURNITURE_HEADINGS,
};
