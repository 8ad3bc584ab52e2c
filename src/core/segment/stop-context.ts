import type { Stop } from './find-stops.ts';

/** What a stop does at its place in a paragraph. `base` leaves the answer to sentence-splitter. */
export type Verdict = 'border' | 'inside' | 'base';

/** What stands around a stop. Words are as written; '' where there is none. */
export type StopContext = {
  /** The stop's own characters. */
  readonly mark: string;
  /** The word before it (a space may stand between), with the stops inside it: `U.S`, `Ph.D`, `TP`, `2024`. */
  readonly before: string;
  /** The word before that one, and the text of the sentence before the first of the two. */
  readonly earlier: string;
  readonly head: string;
  /** What follows, from the end of what closes with the stop; at most {@link LOOK_AHEAD} UTF-16 units. */
  readonly rest: string;
  /** The first word that follows, whatever opens before it, and the word behind that one. */
  readonly next: string;
  readonly second: string;
  /** True when quotes or brackets close with the stop, and those marks. */
  readonly closes: boolean;
  readonly closing: string;
  /** True when white space or nothing stands before the stop: "wait ... then". */
  readonly isLoose: boolean;
};

/** So much text before and after a stop decides what it does, in UTF-16 units: four or five words. */
const LOOK_BACK = 48;
const LOOK_AHEAD = 64;
const WORD_BEFORE = /(?:[\p{L}\p{M}\p{N}°]+[./&-])*[\p{L}\p{M}\p{N}°]+$/u;
const EARLIER_WORD = /([\p{L}\p{M}\p{N}'’.°-]+)[\s"“‘«([]*$/u;
const WORDS_AFTER = /^[\s"“‘«'([–—-]*([\p{L}\p{M}\p{N}]+)(?:[^\p{L}\p{N}]{1,3}([\p{L}\p{M}\p{N}]+))?/u;

/** Returns what stands around `stop` in `text`, whose sentence begins at `sentenceStart`. */
export function readContext(text: string, stop: Stop, sentenceStart: number): StopContext {
  const back = text.slice(Math.max(sentenceStart, stop.start - LOOK_BACK), stop.start);
  const attached = back.trimEnd();
  const before = WORD_BEFORE.exec(attached)?.[0] ?? '';
  const untilBefore = attached.slice(0, attached.length - before.length);
  const rest = text.slice(stop.closed, stop.closed + LOOK_AHEAD);
  const words = WORDS_AFTER.exec(rest);
  return {
    mark: text.slice(stop.start, stop.end),
    before,
    earlier: EARLIER_WORD.exec(untilBefore)?.[1] ?? '',
    head: stop.start - LOOK_BACK > sentenceStart ? `… ${untilBefore}` : untilBefore,
    rest,
    next: words?.[1] ?? '',
    second: words?.[2] ?? '',
    closes: stop.closed > stop.end,
    closing: text.slice(stop.end, stop.closed),
    isLoose: /(?:^|\s)$/u.test(back),
  };
}
