import { fail, ok, type Result } from '../result.ts';
import { emptyLexicon, indexPhrase, type Lexicon, type PhraseTable } from './lexicon.ts';

/**
 * The compiled lexicon is a text that loads with a few splits:
 *
 *     songngu-lexicon/1 <fingerprint of the sources>
 *     <Vietnamese phrases: class digit and key, a line each>
 *     (empty line)
 *     <English phrases: class digit, key, tab, numbers of the Vietnamese equivalents>
 */
const FORMAT = 'songngu-lexicon/1';

/** Returns the compiled form of `lexicon`; `fingerprint` names the sources it was made from. */
export function encodeLexicon(lexicon: Lexicon, fingerprint: string): string {
  const vi = lexicon.vi.phrases.map(phrase => `${phrase.wordClass}${phrase.key}`);
  const en = lexicon.en.phrases.map(
    phrase => `${phrase.wordClass}${phrase.key}\t${phrase.equivalents.join(' ')}`,
  );
  return [`${FORMAT} ${fingerprint}`, ...vi, '', ...en].join('\n');
}

/** Returns the lexicon that {@link encodeLexicon} wrote and the fingerprint of its sources, or why it cannot be read. */
export function decodeLexicon(text: string): Result<{ lexicon: Lexicon; fingerprint: string }> {
  const lines = text.split('\n');
  const [format, fingerprint] = (lines[0] ?? '').split(' ');
  const gap = lines.indexOf('', 1);
  if (format !== FORMAT || fingerprint === undefined || gap < 0) {
    return fail({
      code: 'lexicon-format',
      message: 'the compiled lexicon is not in a form that this version reads',
      hint: 'build it again: npm run build',
    });
  }
  const lexicon = emptyLexicon();
  for (let at = 1; at < gap; at++) readPhrase(lexicon.vi, lines[at] ?? '', []);
  for (let at = gap + 1; at < lines.length; at++) {
    const [head = '', numbers = ''] = (lines[at] ?? '').split('\t');
    const equivalents = numbers === '' ? [] : numbers.split(' ').map(Number);
    const en = readPhrase(lexicon.en, head, equivalents);
    for (const vi of equivalents) lexicon.vi.phrases[vi]?.equivalents.push(en);
  }
  return ok({ lexicon, fingerprint });
}

function readPhrase(table: PhraseTable, head: string, equivalents: number[]): number {
  const key = head.slice(1);
  const number = table.phrases.length;
  table.phrases.push({ key, wordClass: Number(head[0]), equivalents });
  indexPhrase(table, key, number);
  return number;
}
