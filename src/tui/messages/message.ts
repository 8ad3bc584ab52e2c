import type { Lang } from '../../core/lang/language.ts';
import { en } from './en.ts';
import type { MessageKey } from './message-key.ts';
import { vi } from './vi.ts';

/** A text with the values for its `{places}`. */
export type Message = {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
};

const TEXTS: Readonly<Record<Lang, Readonly<Record<MessageKey, string>>>> = { en, vi };

/** `{count:pair:pairs}`: a word that goes by a number. */
const PLURAL = /\{(\w+):([^:}]*):([^:}]*)\}/g;

/** Returns the text of `key` in the interface language `ui`, with `values` in its places. */
export function translate(
  ui: Lang,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = TEXTS[ui][key].replace(PLURAL, (_, name: string, one: string, many: string) =>
    values[name] === 1 ? one : many,
  );
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name] ?? place;
    return typeof value === 'string' && isTextName(ui, value) ? TEXTS[ui][value] : String(value);
  });
}

// A value may be the name of another text: `side.vi`. No word of an article has such a name.
function isTextName(ui: Lang, value: string): value is MessageKey {
  return Object.hasOwn(TEXTS[ui], value);
}

/** Returns the locale that the environment asks for; variables that are set to nothing do not count. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): string {
  return env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
}

/** Returns the interface language: as asked for, else as set, else Vietnamese for a Vietnamese locale and English for any other. */
export function chooseUiLanguage(asked: Lang | undefined, set: Lang | undefined, locale: string): Lang {
  return asked ?? set ?? (/^vi/i.test(locale) ? 'vi' : 'en');
}
