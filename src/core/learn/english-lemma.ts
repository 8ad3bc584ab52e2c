import { IRREGULAR_FORMS } from '../lang/en/irregular-forms.ts';

/**
 * Returns one form under which the inflected forms of an English word that no lexicon has are counted together: irregular
 * ones by table, plurals and `-s` of verbs by ending. Other endings stay: their base form would be a guess.
 */
export function englishLemma(word: string): string {
  const [irregular] = IRREGULAR_FORMS.get(word) ?? [];
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
