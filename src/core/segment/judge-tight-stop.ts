import type { StopRules } from '../lang/stop-rules.ts';
import type { Stop } from './find-stops.ts';
import type { StopContext, Verdict } from './stop-context.ts';

const LOOK_AROUND = 60;
const OPENS = /^["“‘«(]?\p{Lu}[\p{Ll}\p{M}]*(?:[\s,.:]|$)/u;
const ENDS_IN_SMALL = /^(?:.*[^\p{L}])?[\p{Ll}\p{M}]{2,}$/u;
const ENDS_IN_NAME = /(?:^|[^\p{L}])\p{Lu}[\p{L}\p{M}]+$/u;
const ENDS_IN_FIGURE = /(?:\d{2}|\d[,.]\d+|\d\p{Ll}{1,3}|\d%|\/\d)%?$/u;
const ENDS_IN_MARK = /[”»’)\]]$/u;
const ADDRESS = /[@\\]|^www|:\/\/|\p{L}\/|\/\p{L}/iu;

/**
 * Returns what a stop with no space behind it does ("câu một.Câu hai"): it parts two sentences only between an ordinary word
 * or figure and a capitalised word; never in an address, a file name or an abbreviation.
 */
export function judgeTightStop(text: string, stop: Stop, context: StopContext, rules: StopRules): Verdict {
  const { before, rest, next, closes } = context;
  const token = /\S*$/u.exec(text.slice(Math.max(0, stop.start - LOOK_AROUND), stop.start))?.[0] ?? '';
  const tail = /^\S*/u.exec(text.slice(stop.end, stop.end + LOOK_AROUND))?.[0] ?? '';
  if (ADDRESS.test(token + tail)) return 'inside';
  // A footnote mark or a quote closed with the stop.
  if (closes && /^[\p{Lu}"“‘«]/u.test(rest)) return 'border';
  if (next === '' || !OPENS.test(rest)) return 'inside';
  const key = before.toLowerCase();
  if (rules.abbreviationsBefore.has(key) || (rules.abbreviationsAfter.has(key) && /\p{Lu}|\./u.test(before)))
    return 'inside';
  if (ENDS_IN_SMALL.test(before) || ENDS_IN_FIGURE.test(token) || ENDS_IN_MARK.test(token)) return 'border';
  // "Trần Thị Hoa.Chị bị thương", "TP.HCM.Ông", but "V.Putin" and "ASP.Net".
  const opens = rules.opensSentence(next.toLowerCase(), context.second) || isTitle(context, rules);
  return ENDS_IN_NAME.test(before) && opens ? 'border' : 'inside';
}

// "Today is Tuesday.Mr. Smith"
function isTitle({ next, rest }: StopContext, rules: StopRules): boolean {
  return rules.abbreviationsBefore.has(next.toLowerCase()) && rest.startsWith(`${next}. `);
}
