import type { Detection } from '../core/lang/detect-language.ts';
import type { Lang } from '../core/lang/language.ts';
import { LANGUAGE_NAMES } from '../core/lang/language-names.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { say } from './output.ts';

/** A file whose language was looked for. */
type DetectedFile = { readonly file: string; readonly detection: Detection };

/**
 * Returns which of two files is the Vietnamese one and which the English; says so where they were given the other way round.
 * Two files in one language, or one in a third language, are a problem; `command` is what should have been typed.
 */
export function putInOrder<T extends DetectedFile>(
  first: T,
  second: T,
  command: string,
): Result<Record<Lang, T>> {
  const [a, b] = [first.detection, second.detection];
  if (a.sure && b.sure && a.lang === b.lang) {
    return fail({
      code: 'same-language',
      message: `both files are ${LANGUAGE_NAMES[a.lang]}: ${first.file}, ${second.file}`,
      hint: `give a Vietnamese and an English text: ${command}`,
    });
  }
  for (const { file, detection } of [first, second]) {
    if (detection.foreign !== undefined) {
      return fail({
        code: 'foreign-language',
        file,
        message: `this text is neither Vietnamese nor English (it looks like “${detection.foreign}”)`,
        hint: 'songngu pairs Vietnamese with English',
      });
    }
  }
  // One that is sure is enough: a short file is never sure.
  if ((a.sure || b.sure) && a.lang === 'en' && b.lang === 'vi') {
    say(`songngu: ${first.file} is English and ${second.file} Vietnamese; read the other way round.`);
    return ok({ vi: second, en: first });
  }
  return ok({ vi: first, en: second });
}
