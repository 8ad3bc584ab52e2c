import { englishRules } from './en/rules.ts';
import type { LanguageRules } from './language-rules.ts';
import { vietnameseRules } from './vi/rules.ts';

/** The two languages of the product, by their ISO 639-1 codes. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

const RULES: Readonly<Record<Lang, LanguageRules>> = { vi: vietnameseRules, en: englishRules };

/** Returns the rules of `lang`. */
export function rulesOf(lang: Lang): LanguageRules {
  return RULES[lang];
}

const OTHER: Readonly<Record<Lang, Lang>> = { vi: 'en', en: 'vi' };

/** Returns the language that pairs with `lang`. */
export function otherLanguage(lang: Lang): Lang {
  return OTHER[lang];
}
