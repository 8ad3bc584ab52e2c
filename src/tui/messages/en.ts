import { answersEn } from './answers-en.ts';
import { commandsEn } from './commands-en.ts';
import { screensEn } from './screens-en.ts';

/** Everything that the review program says, in English. The Vietnamese has the same keys. */
export const en = { ...screensEn, ...answersEn, ...commandsEn } as const;
