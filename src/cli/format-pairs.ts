import { wrapSpans } from '../core/text/width.ts';
import type { AlignedPair, AlignResult } from './align-result.ts';

const INDENT = 5;
const REASONS_SHOWN = 8;

/** Returns the pairs of an alignment as text to read: both sides in full, why they belong together, what only one side has. */
export function formatPairs(result: AlignResult, columns: number): string {
  const vi = result.vi as readonly { text: string }[];
  const en = result.en as readonly { text: string }[];
  const blocks = result.pairs.map(pair =>
    [
      `${pair.score.toFixed(2)}  ${numbers(pair.vi)} ↔ ${numbers(pair.en)}`,
      ...pair.vi.flatMap(at => paragraph('vi', vi[at]?.text ?? '', columns)),
      ...pair.en.flatMap(at => paragraph('en', en[at]?.text ?? '', columns)),
      ...reasonLines(pair, columns),
    ].join('\n'),
  );
  const only = [
    ...listOnly('Only in Vietnamese', result.only.vi, vi, columns),
    ...listOnly('Only in English', result.only.en, en, columns),
  ];
  const summary = `${result.pairs.length} pairs; only in Vietnamese ${result.only.vi.length}, only in English ${result.only.en.length}`;
  return [...blocks, ...only, summary].join('\n\n');
}

function numbers(sentences: readonly number[]): string {
  return sentences.map(at => at + 1).join('+');
}

function paragraph(label: string, text: string, columns: number): string[] {
  const lines = wrapSpans(text, Math.max(20, columns - INDENT));
  return lines.map(
    ({ start, end }, at) => `${(at === 0 ? label : '').padEnd(INDENT)}${text.slice(start, end)}`,
  );
}

function reasonLines(pair: AlignedPair, columns: number): string[] {
  const differing = pair.facts.filter(fact => fact.state === 'differ').map(fact => `${fact.vi} ≠ ${fact.en}`);
  const same = pair.because
    .slice(0, REASONS_SHOWN)
    .map(reason => (reason.vi === reason.en ? reason.vi : `${reason.vi} = ${reason.en}`));
  const text = [...differing, ...same].join(' · ');
  return text === '' ? [] : paragraph('  ∵', text, columns);
}

function listOnly(
  heading: string,
  sentences: readonly number[],
  texts: readonly { text: string }[],
  columns: number,
): string[] {
  if (sentences.length === 0) return [];
  return [
    [
      `${heading}:`,
      ...sentences.flatMap(at => paragraph(String(at + 1).padStart(3), texts[at]?.text ?? '', columns)),
    ].join('\n'),
  ];
}
