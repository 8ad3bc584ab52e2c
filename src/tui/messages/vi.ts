import { answersVi } from './answers-vi.ts';
import { commandsVi } from './commands-vi.ts';
import type { MessageKey } from './message-key.ts';
import { screensVi } from './screens-vi.ts';

/** Mọi câu chữ của chương trình duyệt cặp câu, bằng tiếng Việt. */
export const vi: Readonly<Record<MessageKey, string>> = { ...screensVi, ...answersVi, ...commandsVi };
