import { graphemesOf, widthOf } from '../../core/text/width.ts';

/** What stands in one place of a line: a grapheme, and the style that it is written in as parameters of SGR (`1;36`). */
export type Cell = {
  readonly text: string;
  readonly style: string;
  /** True for one code unit in one column, on which every terminal agrees. Emoji, marks and wide letters are not sure. */
  readonly isSure: boolean;
};

const SEQUENCE = /\u001B\[([0-9;]*)m/g;
/** Characters of one unit and one column each: ASCII, precomposed Latin letters, and the signs that songngu draws with. */
const SURE =
  /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u024F\u1E00-\u1EFF\u2190-\u2193\u2500-\u259F–—‘’“”…‹›≠✓✗]*$/;

/** The attributes of text that songngu uses, each with the parameter that takes it away. Bold and dim share theirs. */
const OFF: Readonly<Record<string, readonly string[]>> = {
  '22': ['1', '2'],
  '23': ['3'],
  '24': ['4'],
  '25': ['5'],
  '27': ['7'],
  '28': ['8'],
  '29': ['9'],
};

/** Returns the cells of a line, or undefined when it holds escape sequences that are more than a style of the 16 colours. */
export function cellsOf(line: string): Cell[] | undefined {
  const cells: Cell[] = [];
  let style: readonly string[] = [];
  let from = 0;
  for (const match of line.matchAll(SEQUENCE)) {
    if (!pushCells(cells, line.slice(from, match.index), style)) return undefined;
    const next = styleAfter(style, match[1] ?? '');
    if (!next) return undefined;
    style = next;
    from = match.index + match[0].length;
  }
  return pushCells(cells, line.slice(from), style) ? cells : undefined;
}

function pushCells(cells: Cell[], text: string, style: readonly string[]): boolean {
  if (/[\u0000-\u001F\u007F-\u009F]/.test(text)) return false;
  const key = style.join(';');
  if (SURE.test(text)) for (const char of text) cells.push({ text: char, style: key, isSure: true });
  else
    for (const { text: grapheme } of graphemesOf(text))
      cells.push({ text: grapheme, style: key, isSure: grapheme.length === 1 && widthOf(grapheme) === 1 });
  return true;
}

// Kept in one order, so that the same style is the same text however it came about.
function styleAfter(style: readonly string[], parameters: string): readonly string[] | undefined {
  let next = [...style];
  for (const parameter of parameters.split(';')) {
    const one = parameter === '' ? '0' : String(Number(parameter));
    const isColour = /^(?:3|9)[0-7]$/.test(one);
    const isBackground = /^(?:4|10)[0-7]$/.test(one);
    if (one === '0') next = [];
    else if (one === '39' || isColour) next = next.filter(other => !/^(?:3|9)[0-7]$/.test(other));
    else if (one === '49' || isBackground) next = next.filter(other => !/^(?:4|10)[0-7]$/.test(other));
    else if (OFF[one]) next = next.filter(other => !OFF[one]?.includes(other));
    else if (!/^[1-57-9]$/.test(one)) return undefined;
    if (/^[1-57-9]$/.test(one) || isColour || isBackground)
      next = [...next.filter(other => other !== one), one];
  }
  return next.sort();
}
