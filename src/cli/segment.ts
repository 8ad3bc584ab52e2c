import { partFrontMatter } from '../core/article/front-matter.ts';
import { detectLanguage } from '../core/lang/detect-language.ts';
import type { Lang } from '../core/lang/language.ts';
import { segmentArticle } from '../core/segment/segment-article.ts';
import { languageOfName } from '../io/article-file.ts';
import { readArticleText } from '../io/read-article-text.ts';
import { EXIT } from './exit-codes.ts';
import { complain, print, printJson } from './output.ts';

/** `songngu segment FILE`: prints the sentences of a file; offsets count in its NFC text, front matter included. */
export function segment(file: string, { lang, json }: { lang?: Lang; json?: boolean }): number {
  const source = readArticleText(file);
  if (!source.ok) {
    complain(source.error);
    return EXIT.failure;
  }
  const { text, markdown } = source.value;
  const { body, bodyStart } = markdown ? partFrontMatter(text) : { body: text, bodyStart: 0 };
  const language = lang ?? languageOfName(file) ?? detectLanguage(body).lang;
  const sentences = segmentArticle(body, { lang: language, markdown }).map(sentence => ({
    id: sentence.id,
    text: sentence.text,
    start: sentence.start + bodyStart,
    end: sentence.end + bodyStart,
    paragraph: sentence.paragraph,
    kind: sentence.kind,
  }));
  if (json) printJson({ lang: language, sentences });
  else
    for (const sentence of sentences)
      print(`${String(sentence.paragraph + 1).padStart(3)}  ${sentence.kind.padEnd(11)}  ${sentence.text}`);
  return EXIT.ok;
}
