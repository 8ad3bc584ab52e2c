const FENCED = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/;

/** A document parted into its front matter (YAML source, without the fences) and its body; `bodyStart` is the body's offset. */
export type Parted = { readonly frontMatter: string; readonly body: string; readonly bodyStart: number };

/** Parts NFC `text` at a YAML front matter fenced by `---` lines at its very start; without one all is body. */
export function partFrontMatter(text: string): Parted {
  const match = FENCED.exec(text);
  if (!match) return { frontMatter: '', body: text, bodyStart: 0 };
  return { frontMatter: match[1] ?? '', body: text.slice(match[0].length), bodyStart: match[0].length };
}
