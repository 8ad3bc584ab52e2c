import type { Article } from '../../src/core/article/article.ts';
import type { Lang } from '../../src/core/lang/language.ts';
import type { Decision, PairRef, SentenceRef } from '../../src/core/pairs/decision.ts';
import { segmentLines } from '../../src/core/segment/segment-article.ts';

/** Returns an article of one sentence a line; it is called `tin.vi.md` or `tin.en.md` unless `name` says otherwise. */
export function articleOf(lang: Lang, lines: readonly string[], name = 'tin'): Article {
  const text = lines.join('\n');
  return { file: `${name}.${lang}.md`, meta: { lang }, text, sentences: segmentLines(text) };
}

/** Returns sentence `at` of an article as the journal names it. */
export function refTo(article: Article, at: number): SentenceRef {
  const sentence = article.sentences[at];
  if (!sentence) throw new Error(`${article.file} has no sentence ${at}`);
  return { article: article.file, id: sentence.id, text: sentence.text };
}

/** Returns a pair of made-up sentences. */
export function pairNamed(vi: string, en = vi): PairRef {
  return {
    vi: [{ article: 'tin.vi.md', id: vi, text: vi }],
    en: [{ article: 'tin.en.md', id: en, text: en }],
  };
}

/** Returns decision `id` on `pair`; the time is `minute` after twelve o'clock. */
export function decisionOn(
  pair: PairRef,
  { id, type = 'confirm', minute = 0 }: { id: string; type?: 'confirm' | 'reject'; minute?: number },
): Decision {
  return { v: 1, id, at: timeOf(minute), type, pair };
}

/** Returns decision `id` that takes `of` back. */
export function undoOf(of: string, { id, minute = 0 }: { id: string; minute?: number }): Decision {
  return { v: 1, id, at: timeOf(minute), type: 'undo', of };
}

/** Returns the time `minute` after twelve o'clock of a certain day, as the journal writes it. */
export function timeOf(minute: number): string {
  return new Date(Date.UTC(2025, 5, 2, 12, minute)).toISOString();
}
