import { type Detection, detectLanguage } from '../../core/lang/detect-language.ts';
import type { Lang } from '../../core/lang/language.ts';
import { languageOfName } from '../article-file.ts';
import type { ReadDocument } from './read-document.ts';

/** The language of a document: `named` where somebody said it, and what its text says. */
export type DocumentLanguage = { readonly named: Lang | undefined; readonly detection: Detection };

/** Returns the language of a document: the one that was asked for, else its front matter's or its name's; and what is found. */
export function languageOfDocument(document: ReadDocument, asked: Lang | undefined): DocumentLanguage {
  return {
    named: asked ?? document.meta.lang ?? languageOfName(document.name),
    detection: detectLanguage(document.text.slice(document.bodyStart)),
  };
}
