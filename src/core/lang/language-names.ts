import type { Lang } from './language.ts';

/** The languages' names in English, for messages. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { vi: 'Vietnamese', en: 'English' };
