import type { en } from './en.ts';

/** The names of all texts of the interface. */
export type MessageKey = keyof typeof en;
