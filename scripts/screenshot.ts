// Draws docs/screenshots/*.svg from real runs of the built program in a pseudo-terminal. usage: npm run screenshot   (build first)
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Lang } from '../src/core/lang/language.ts';
import { hintLine } from '../src/tui/key-table.ts';
import { translate } from '../src/tui/messages/message.ts';
import type { MessageKey } from '../src/tui/messages/message-key.ts';
import { TestTerminal } from '../test/support/terminal.ts';
import { screenToSvg } from './screen-svg.ts';

const BIN = path.resolve('dist/bin/songngu.js');
const OUT = 'docs/screenshots';
const SIZES = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
] as const;
const STORIES = fs.readdirSync('corpus');
/** Pairs of the first sample story that differ in a fact: when all are there, every pair was compared and nothing moves any more. */
const DIFFERING = 4;
const ESCAPE = '\u001B';
/** What the painter sends around a frame: a synchronised update. */
const BEGIN_FRAME = `${ESCAPE}[?2026h`;
const END_FRAME = `${ESCAPE}[?2026l`;
const CLEAR_LINE = '\u0015';

type Size = { readonly columns: number; readonly rows: number };
/** What is pressed, and what the screen shows when that is done. */
type KeyStep = readonly [keys: string, shown: string | RegExp | ((text: string) => boolean)];
const NOTE = '34 or 40 minutes? Ask the desk.';

const workspace = makeWorkspace();
try {
  await decideSome();
  dateDecisions();
  fs.rmSync(OUT, { recursive: true, force: true });
  fs.mkdirSync(OUT, { recursive: true });
  for (const size of SIZES) {
    await drawScreens(size);
    await drawTerms(size);
    await drawVietnamese(size);
  }
} finally {
  fs.rmSync(workspace, { recursive: true, force: true });
}

// The samples, without what somebody may have decided on them here.
function makeWorkspace(): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'songngu-'));
  for (const name of ['corpus', 'glossary', 'songngu.yaml']) {
    const filter = (source: string): boolean => !/decisions\.jsonl$|\.songngu-lock/.test(source);
    fs.cpSync(name, path.join(dir, name), { recursive: true, filter });
  }
  return dir;
}

// So that there is something to see: pairs confirmed and rejected, a note, one for later, a story that is nearly done.
async function decideSome(): Promise<void> {
  const first = await start(SIZES[1], []);
  await press(
    first,
    ['', isAligned],
    ['\r', confirmed(1)],
    [`m${NOTE}\r`, say('said.noteSaved')],
    ['jj', selects('Kết quả rõ nhất')],
    ['b', say('said.later')],
    ['jj', selects('Theo ông Medinsky')],
    ['\r', confirmed(2)],
    ['\r', confirmed(3)],
    ['\r', confirmed(4)],
    ['x', say('said.rejected')],
  );
  await leave(first);
  const second = await start(SIZES[1], ['review', 'metro-line']);
  await press(second, ['', isAligned], ['A', say('prompt.confirm-all')], ['\r', confirmed(9)]);
  await leave(second);
}

// The list of stories shows when they were worked on last; the same run has to give the same pictures.
function dateDecisions(): void {
  for (const story of STORIES) {
    const file = path.join(workspace, 'corpus', story, 'decisions.jsonl');
    if (!fs.existsSync(file)) continue;
    const lines = fs.readFileSync(file, 'utf8').split('\n');
    const dated = lines.map((line, at) =>
      line.replace(/"at":"[^"]*"/, `"at":"2026-01-15T09:${String(at).padStart(2, '0')}:00.000Z"`),
    );
    fs.writeFileSync(file, dated.join('\n'));
  }
}

async function drawScreens(size: Size): Promise<void> {
  const terminal = await start(size, []);
  const to = (...steps: readonly KeyStep[]): Promise<void> => press(terminal, ...steps);
  const draw = (name: string): void => save(terminal, name, size);
  await to(['', isAligned], ['!', say('header.facts', { count: DIFFERING })]);
  draw('facts');
  await to(['q', review()], ['g\t', selects('Sau khoảng 40 phút')], ['', NOTE]);
  draw('review');
  await to(['p', /^(?:.* │ )?en Third round/m]);
  draw('article');
  await to(['p', NOTE], ['v', say('choose.title')], [' j ', say('choose.marked', { count: 2 })]);
  draw('partners');
  await to(['q', NOTE], ['jj', selects('Kết quả rõ nhất')], ['y', '‖']);
  // From the first place on: which one the program thinks likeliest is not what this is about.
  await to([`${'h'.repeat(40)}${'l'.repeat(11)}`, /‖\s+(?:│\s+)?theo/]);
  draw('split');
  await to(['q', review()], ['gi', say('filter.title')], ['jjjjjjjj ', /\[x\]/]);
  draw('filters');
  await to(['q0g', /^> ✓ .*Nga - Ukraine/m], ['t', say('form.title')]);
  await to([`${CLEAR_LINE}vòng đàm phán thứ ba\t`, 'vòng đàm phán thứ ba']);
  await to([`${CLEAR_LINE}third round of talks\t`, /third round of talks/]);
  draw('entry');
  await to(
    [ESCAPE, review()],
    ['K', say('header.entries', { count: '' }).trim()],
    ['/ngừng bắn\r', /^> {3}ngừng bắn/m],
  );
  await to(['f', text => text.includes(say('glossary.uses')) || text.includes('…\n')]);
  draw('glossary');
  await to(['q', review()], ['?', say('help.close')]);
  draw('help');
  const isCounted = (text: string): boolean =>
    !text.includes(say('stories.counting')) && STORIES.every(name => text.includes(name));
  await to(['q', review()], ['q', isCounted]);
  draw('stories');
  await leave(terminal);
}

// The starter glossary has the names of the first story already.
async function drawTerms(size: Size): Promise<void> {
  const terminal = await start(size, ['review', 'dengue-vaccine']);
  await press(terminal, ['', isAligned], ['T', say('terms.contexts')]);
  save(terminal, 'terms', size);
  await leave(terminal);
}

async function drawVietnamese(size: Size): Promise<void> {
  const terminal = await start(size, [], 'vi');
  await press(
    terminal,
    ['', isAligned],
    ['!', translate('vi', 'header.facts', { count: DIFFERING })],
    ['q', review('vi')],
    ['g\t', selects('Sau khoảng 40 phút')],
    ['', NOTE],
  );
  save(terminal, 'review-vi', size);
  await leave(terminal);
}

// The hints tell which keys are read now.
function review(ui: Lang = 'en'): string {
  return hintLine(ui, 'review', 40).split('…')[0] ?? '';
}

function say(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return translate('en', key, values);
}

// The selected row has a score, and it is not only that of the journal.
function isAligned(text: string): boolean {
  const isAligning = (['vi', 'en'] as const).some(ui => text.includes(translate(ui, 'app.aligning')));
  return !isAligning && /^> \S .*[.\d]\d /m.test(text);
}

function confirmed(count: number): (text: string) => boolean {
  return text => (text.match(/^[> ] ✓/gm) ?? []).length === count;
}

async function start(size: Size, args: readonly string[], ui: Lang = 'en'): Promise<TestTerminal> {
  const env = { SONGNGU_CACHE: path.join(workspace, '.cache') };
  return new TestTerminal([BIN, ...args, '--ui', ui], { ...size, cwd: workspace, env });
}

async function press(terminal: TestTerminal, ...steps: readonly KeyStep[]): Promise<void> {
  const isWhole = (): boolean =>
    terminal.bytes.lastIndexOf(END_FRAME) > terminal.bytes.lastIndexOf(BEGIN_FRAME);
  for (const [keys, shown] of steps) {
    if (keys !== '') terminal.send(keys);
    await terminal.until(shown);
    // A frame may come in pieces, and what was waited for in the first of them.
    await terminal.until(isWhole);
    await terminal.until(isWhole);
  }
}

function selects(words: string): (text: string) => boolean {
  return text => text.split('\n').some(line => line.startsWith('> ') && line.includes(words.slice(0, 12)));
}

function save({ emulator }: TestTerminal, name: string, { columns, rows }: Size): void {
  const file = path.join(OUT, `${name}-${columns}x${rows}.svg`);
  fs.writeFileSync(file, screenToSvg(emulator));
  console.log(file);
}

async function leave(terminal: TestTerminal): Promise<void> {
  terminal.send('\u0003');
  await terminal.untilExit();
}
