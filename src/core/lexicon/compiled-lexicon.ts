import { fail, ok, type Result } from '../result.ts';
import type { Lexicon, PhraseTable } from './lexicon.ts';

/**
 * The compiled lexicon is a text that loads with a few splits. Sections are parted by empty lines:
 *
 *     songngu-lexicon/2 <fingerprint of the sources>
 *
 *     <Vietnamese phrases, a line each, in the order of their numbers>
 *
 *     <English phrases>
 *
 *     <two lines of class digits: Vietnamese, English; a digit a phrase>
 *
 *     <two lines of first words with the length of their longest phrase: "đàm 4,hội 5,…">
 *
 *     <numbers of the Vietnamese equivalents, a line for each English phrase>
 */
const FORMAT = 'songngu-lexicon/2';

/** Returns the compiled form of `lexicon`; `fingerprint` names the sources it was made from. */
export function encodeLexicon(lexicon: Lexicon, fingerprint: string): string {
  const numbers = (table: PhraseTable): number[] => Array.from({ length: table.size }, (_, number) => number);
  const keys = (table: PhraseTable): string => numbers(table).map(table.keyOf).join('\n');
  const classes = (table: PhraseTable): string => numbers(table).map(table.classOf).join('');
  const longest = (table: PhraseTable): string => {
    const words = new Set(numbers(table).map(number => table.keyOf(number).split(' ')[0] ?? ''));
    return Array.from(words, word => `${word} ${table.longestFrom(word)}`).join(',');
  };
  const { vi, en } = lexicon;
  const equivalents = numbers(en)
    .map(number => lexicon.equivalentsOf(number).join(' '))
    .join('\n');
  const sections = [
    `${FORMAT} ${fingerprint}`,
    keys(vi),
    keys(en),
    `${classes(vi)}\n${classes(en)}`,
    `${longest(vi)}\n${longest(en)}`,
    equivalents,
  ];
  return sections.join('\n\n');
}

/** Returns the lexicon that {@link encodeLexicon} wrote and the fingerprint of its sources, or why it cannot be read. */
export function decodeLexicon(text: string): Result<{ lexicon: Lexicon; fingerprint: string }> {
  const [head = '', viKeys = '', enKeys = '', classes = '', longest = '', ...rest] = text.split('\n\n');
  const [format, fingerprint] = head.split(' ');
  if (format !== FORMAT || fingerprint === undefined || rest.length === 0) {
    return fail({
      code: 'lexicon-format',
      message: 'the compiled lexicon is not in a form that this version reads',
      hint: 'build it again: npm run build',
    });
  }
  const [viClasses = '', enClasses = ''] = classes.split('\n');
  const [viLongest = '', enLongest = ''] = longest.split('\n');
  // A phrase without equivalents is an empty line, which is no end of a section here.
  const lines = rest.join('\n\n').split('\n');
  const cache: (readonly number[])[] = [];
  // Few of the lists are ever needed; each is parsed when it is.
  const equivalentsOf = (number: number): readonly number[] =>
    (cache[number] ??= parseNumbers(lines[number]));
  const lexicon = {
    vi: decodeTable(viKeys, viClasses, viLongest),
    en: decodeTable(enKeys, enClasses, enLongest),
    equivalentsOf,
  };
  return ok({ lexicon, fingerprint });
}

function parseNumbers(line: string | undefined): number[] {
  return line ? line.split(' ').map(Number) : [];
}

function decodeTable(keySection: string, classes: string, longest: string): PhraseTable {
  const keys = keySection.split('\n');
  const numbers = new Map<string, number>();
  for (let number = 0; number < keys.length; number++) numbers.set(keys[number] as string, number);
  const lengths = new Map<string, number>();
  for (const item of longest.split(',')) {
    const space = item.lastIndexOf(' ');
    lengths.set(item.slice(0, space), Number(item.slice(space + 1)));
  }
  return {
    numberOf: key => numbers.get(key),
    longestFrom: word => lengths.get(word) ?? 0,
    keyOf: number => keys[number] ?? '',
    classOf: number => classes.charCodeAt(number) - 48,
    size: keys.length,
  };
}
