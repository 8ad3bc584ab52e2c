/** A piece of text as the PDF draws it. Lengths are in points, `y` is the baseline and grows downwards. */
export type PdfItem = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** White space was drawn before it. */
  readonly isApart: boolean;
};

/** Text on one baseline without a wide gap in it. `[x0, x1]` is where it stands. */
export type Fragment = {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** The font of most of its letters. */
  readonly font: string;
  /** All letters are in it. */
  readonly isOneFont: boolean;
};

/** Baselines this close, in font sizes, are one: a superscript stands 0.35 above it, the next line 1.0 below. */
const SAME_BASELINE = 0.4;
/** A gap this wide, in font sizes, may part columns; between words of a justified line it is rarely wider. */
const WIDE_GAP = 1;
/** A gap this wide, in font sizes, is a space where none was drawn; the narrowest spaces of fonts have 0.2. */
const SPACE_GAP = 0.17;
/** The same text within this distance, in points, is drawn twice to look bold. */
const SAME_PLACE = 1;

/** Returns the items of one page as fragments, from top to bottom and left to right. */
export function joinItems(items: readonly PdfItem[]): Fragment[] {
  return baselines(attachMarks(items)).flatMap(line => fragmentsOf(line));
}

// A mark that is drawn by itself stands over its letter, and would come before it when sorted by place.
function attachMarks(items: readonly PdfItem[]): PdfItem[] {
  const joined: PdfItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last && /^\p{M}/u.test(item.text)) {
      const end = Math.max(last.x + last.width, item.x + item.width);
      joined[joined.length - 1] = { ...last, text: last.text + item.text, width: end - last.x };
    } else joined.push(item);
  }
  return joined;
}

function baselines(items: readonly PdfItem[]): PdfItem[][] {
  const sorted = [...items].sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: PdfItem[][] = [];
  for (const item of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && item.y - first.y <= SAME_BASELINE * Math.max(first.size, item.size)) line.push(item);
    else lines.push([item]);
  }
  return lines;
}

function fragmentsOf(line: readonly PdfItem[]): Fragment[] {
  const sorted = [...line].sort((a, b) => a.x - b.x);
  const fragments: Fragment[] = [];
  let run: PdfItem[] = [];
  for (const item of sorted) {
    const last = run.at(-1);
    if (last && isDrawnTwice(last, item)) continue;
    if (last && item.x - (last.x + last.width) > WIDE_GAP * Math.max(last.size, item.size)) {
      fragments.push(fragmentOf(run));
      run = [];
    }
    run.push(item);
  }
  if (run.length > 0) fragments.push(fragmentOf(run));
  return fragments;
}

function isDrawnTwice(last: PdfItem, item: PdfItem): boolean {
  return (
    last.text === item.text &&
    Math.abs(last.x - item.x) < SAME_PLACE &&
    Math.abs(last.y - item.y) < SAME_PLACE
  );
}

function fragmentOf(items: readonly PdfItem[]): Fragment {
  const parts: string[] = [];
  const letters = new Map<string, number>();
  let main = items[0] as PdfItem;
  let x1 = main.x;
  for (const [at, item] of items.entries()) {
    const isSpace = item.isApart || item.x - x1 > SPACE_GAP * item.size;
    parts.push(at > 0 && isSpace ? ` ${item.text}` : item.text);
    x1 = Math.max(x1, item.x + item.width);
    letters.set(item.font, (letters.get(item.font) ?? 0) + item.text.length);
    if (item.text.length > main.text.length) main = item;
  }
  const [font] = [...letters].sort((a, b) => b[1] - a[1])[0] ?? [main.font];
  return {
    text: parts.join(''),
    x0: items[0]?.x ?? 0,
    x1,
    y: main.y,
    size: main.size,
    font,
    isOneFont: letters.size <= 1,
  };
}
