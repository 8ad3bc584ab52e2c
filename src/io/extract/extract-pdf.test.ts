import { describe, expect, it } from 'vitest';
import { extractPdf } from './extract-pdf.ts';
import { type Drawn, GOOD_PDF, makePdf, pdfOf } from './pdf.test-data.ts';

async function blocksOf(pages: readonly (readonly Drawn[])[]): Promise<string[]> {
  const result = await extractPdf(makePdf(pages));
  if (!result.ok) throw new Error(result.error.message);
  return result.value.blocks.map(({ role, text }) => `${role}: ${text}`);
}

/** Returns lines under each other from (x, y) on; a line that begins with a tab is indented. */
function column(lines: readonly string[], { x = 60, y = 120, step = 12 } = {}): Drawn[] {
  return lines.map((line, at) => ({
    text: line.trimStart(),
    x: line.startsWith('\t') ? x + 12 : x,
    y: y + at * step,
  }));
}

const LEFT = [
  'The council met on Monday to talk',
  'about the new ferry, which is to run',
  'from August to the end of the year.',
  'Members were told that the harbour',
  'needs two more berths before then.',
];
const RIGHT = [
  'The costs are put at two million and',
  'will be shared by three towns nearby.',
  'A vote on the plan is due next week,',
  'and few expect that it will be lost in',
  'the chamber, where it has friends.',
];

describe('the paragraphs of a page', () => {
  it('are read column by column, under a headline that spans them', async () => {
    const headline = {
      text: 'Council plans a new ferry for the harbour',
      x: 60,
      y: 90,
      size: 20,
      bold: true,
    };
    const page = [headline, ...column(LEFT), ...column(RIGHT, { x: 270 })];
    expect(await blocksOf([page])).toEqual([
      `title: ${headline.text}`,
      `text: ${LEFT.join(' ')}`,
      `text: ${RIGHT.join(' ')}`,
    ]);
  });

  it.each([
    ['an indent', column([...LEFT, ...RIGHT.map((line, at) => (at === 0 ? `\t${line}` : line))])],
    ['a gap', [...column(LEFT), ...column(RIGHT, { y: 120 + 12 * 5 + 8 })]],
  ])('are parted by %s', async (_, page) => {
    expect(await blocksOf([page])).toEqual([`text: ${LEFT.join(' ')}`, `text: ${RIGHT.join(' ')}`]);
  });

  it('are parted where a sentence ends in the middle of a line', async () => {
    const page = column([...LEFT.slice(0, 4), 'needs berths.', ...RIGHT]);
    expect((await blocksOf([page])).length).toBe(2);
  });

  it('go on over a page, behind which its header and number are put', async () => {
    const around = (number: number): Drawn[] => [
      { text: 'The Harbour Courier', x: 250, y: 40, size: 8 },
      { text: `Page ${number} of 2`, x: 280, y: 800, size: 8 },
    ];
    const pages = [
      [...around(1), ...column([...LEFT, ...RIGHT.slice(0, 4)])],
      [...around(2), ...column([...RIGHT.slice(4), ...LEFT])],
    ];
    const blocks = await blocksOf(pages);
    expect(blocks.join('\n')).toContain(
      'few expect that it will be lost in the chamber, where it has friends.',
    );
    expect(blocks.filter(block => block.startsWith('furniture'))).toEqual([
      'furniture: The Harbour Courier',
      'furniture: Page 1 of 2',
      'furniture: The Harbour Courier',
      'furniture: Page 2 of 2',
    ]);
  });

  it('go on behind a note at the foot of the page', async () => {
    const note = { text: 'Figures of the harbour office.', x: 60, y: 600, size: 7 };
    const blocks = await blocksOf([
      [...column([...LEFT, ...RIGHT.slice(0, 4)]), note],
      column([...RIGHT.slice(4), ...LEFT]),
    ]);
    expect(blocks.join('\n')).toContain('lost in the chamber');
    expect(blocks).toContain('text: Figures of the harbour office.');
  });

  it('are sub-headings when they are short, bold and over text', async () => {
    const heading = { text: 'Costs and friends', x: 60, y: 200, bold: true };
    const page = [...column(LEFT), heading, ...column(RIGHT, { y: 214 })];
    expect((await blocksOf([page]))[1]).toBe('heading: Costs and friends');
  });

  it('are items when they begin with a bullet', async () => {
    const page = column([...LEFT, '- two berths', '- a crane']);
    expect((await blocksOf([page])).slice(1)).toEqual(['item: two berths', 'item: a crane']);
  });

  it('keep the cells of a table apart', async () => {
    const row = (y: number, one: string, two: string): Drawn[] => [
      { text: one, x: 60, y },
      { text: two, x: 250, y },
    ];
    const page = [...column(LEFT), ...row(200, 'Berths', '12'), ...row(212, 'Cranes', '3')];
    const blocks = (await blocksOf([page])).join('\n');
    expect(blocks).toContain('Berths | 12');
    expect(blocks).toContain('Cranes | 3');
  });

  it('are not made of what stands beside the page', async () => {
    const page = [...column(LEFT), { text: 'buy now', x: 2_000, y: 100 }, { text: 'hidden', x: 60, y: -300 }];
    expect(await blocksOf([page])).toEqual([`text: ${LEFT.join(' ')}`]);
  });
});

describe('a PDF that cannot be read', () => {
  const manyPages = pdfOf(Array.from({ length: 501 }, () => ({ content: Buffer.from(' '), dictionary: '' })));
  it.each([
    ['is cut at its start', GOOD_PDF.slice(40, 200), 'pdf-damaged'],
    ['is no PDF', new TextEncoder().encode('Không phải PDF'), 'pdf-damaged'],
    ['is empty', new Uint8Array(), 'pdf-damaged'],
    ['has no text', makePdf([[]]), 'pdf-no-text'],
    ['has page numbers only', makePdf([[{ text: '12', x: 290, y: 810 }]]), 'pdf-no-text'],
    ['has more than 500 pages', manyPages, 'pdf-too-long'],
  ])('because it %s is a problem', async (_, bytes, code) => {
    expect(await extractPdf(bytes)).toMatchObject({ ok: false, error: { code, hint: expect.any(String) } });
    expect(await extractPdf(GOOD_PDF)).toMatchObject({ ok: true });
  });

  it('is read all the same when only its end is cut off', async () => {
    expect(await extractPdf(GOOD_PDF.slice(0, -12))).toMatchObject({ ok: true });
  });
});
