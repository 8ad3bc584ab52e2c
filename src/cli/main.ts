import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ENCODINGS, encodingOfLabel } from '../core/encoding/encoding.ts';
import { toVisibleLines } from '../core/text/visible.ts';
import { EXPORT_FORMATS } from '../io/formats/export-formats.ts';
import { EXIT } from './exit-codes.ts';

/** Runs songngu with `args` (without node and script) and returns the exit code. */
export async function main(args: readonly string[], version: string): Promise<number> {
  let code: number = EXIT.ok;
  const program = createProgram(version, exit => {
    code = exit;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
}

const EXIT_HELP = `
Exit codes: 0 ok, 1 findings or failure, 2 usage or not a terminal, 130 interrupted.
Results go to standard output, everything else to standard error.`;

// Every command is imported when it runs: what a command does not need is not loaded.
function createProgram(version: string, done: (code: number) => void): Command {
  const program = new Command('songngu');
  program
    .description(
      'Pairs the sentences of Vietnamese and English news that report the same fact, and grows a glossary from them.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .option('-C, --workspace <dir>', 'work in this folder (default: here or the nearest above with corpus/)')
    .addOption(new Option('--ui <language>', 'language of the review program').choices(['vi', 'en']))
    .showSuggestionAfterError()
    .addHelpText('after', EXIT_HELP)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`songngu: ${toVisibleLines(text)}`) })
    .action(async () => {
      const { overview } = await import('./overview.ts');
      done(await overview(program.opts()));
    });

  program
    .command('review')
    .argument('[story]', 'a folder in corpus/')
    .description('open the review program: confirm pairs, add names to the glossary')
    .addOption(new Option('--ui <language>', 'language of the program').choices(['vi', 'en']))
    .option('--no-color', 'no colours (also: NO_COLOR=1)')
    .option('--ascii', 'draw with ASCII characters only')
    .option('--screen-reader', 'whole lines to be read aloud, in the place of a screen')
    .action(async (story: string | undefined, options: object) => {
      const { review } = await import('./review.ts');
      done(await review(story, { ...program.opts(), ...options }));
    });

  program
    .command('init')
    .argument('[dir]', 'folder to make', '.')
    .option('--samples', 'put the sample stories and the starter glossary in it')
    .description('make a new workspace')
    .action(async (dir: string, options: { samples?: boolean }) => {
      const { init } = await import('./init.ts');
      done(init(dir, { ...program.opts(), ...options }));
    });

  program
    .command('add')
    .argument(
      '<sources...>',
      'articles: .txt, .md, .html, .docx or .pdf files, http(s) addresses, or folders of files',
    )
    .option(
      '-s, --story <name>',
      'file them under this story (default: made from a title; for a folder: suggested)',
    )
    .addOption(new Option('-l, --lang <language>', 'the language of all these files').choices(['vi', 'en']))
    .addOption(encodingOption())
    .option('-y, --yes', 'with a folder: file the articles as suggested, without asking')
    .option('-n, --dry-run', 'only say what would be filed where')
    .description('import articles; finds their format, encoding, language and story')
    .action(async (sources: string[], options: object) => {
      const { add } = await import('./add.ts');
      done(await add(sources, { ...program.opts(), ...options }));
    });

  program
    .command('segment')
    .argument('<file>', 'a .txt, .md, .html, .docx or .pdf file, or an address')
    .addOption(new Option('-l, --lang <language>', 'its language (default: found out)').choices(['vi', 'en']))
    .addOption(encodingOption())
    .option('--json', 'print JSON')
    .description('print the sentences of an article')
    .action(async (file: string, options: object) => {
      const { segment } = await import('./segment.ts');
      done(await segment(file, options));
    });

  program
    .command('doctor')
    .argument('<files...>', 'documents of any kind that songngu reads')
    .addOption(
      new Option('-l, --lang <language>', 'their language (default: found out)').choices(['vi', 'en']),
    )
    .addOption(encodingOption())
    .option('--json', 'print JSON')
    .description('print how a document is read: encoding, languages, what is furniture and why')
    .action(async (files: string[], options: object) => {
      const { doctor } = await import('./doctor.ts');
      done(await doctor(files, options));
    });

  program
    .command('align')
    .argument('<vi>', 'the Vietnamese article')
    .argument('<en>', 'the English article')
    .option('--lines', 'one sentence a line: split nothing, clean nothing')
    .option(
      '--candidates <n>',
      'with --json: the N best English sentences for each Vietnamese one',
      readCount,
    )
    .option('--min-score <x>', 'leave out pairs below this score, 0 to 1', readScore)
    .addOption(encodingOption())
    .option('--json', 'print JSON')
    .description('pair the sentences of two articles')
    .action(async (vi: string, en: string, options: object) => {
      const { align } = await import('./align.ts');
      done(await align(vi, en, { ...program.opts(), ...options }));
    });

  program
    .command('mine')
    .argument('<vi>', 'a file with one Vietnamese sentence a line')
    .argument('<en>', 'a file with one English sentence a line')
    .option('--min-score <x>', 'leave out pairs below this score, 0 to 1', readScore)
    .option('--workers <n>', 'threads to work with (default: one for each core)', readCount)
    .option('--json', 'print JSON Lines (default: score, lines and texts between tabs)')
    .description('find the sentence pairs of two big files, whatever their order')
    .action(async (vi: string, en: string, options: object) => {
      const { mine } = await import('./mine.ts');
      done(await mine(vi, en, { ...program.opts(), ...options }));
    });

  program
    .command('terms')
    .argument('[sources...]', 'a story, or a Vietnamese and an English article')
    .option('--all', 'also those that the glossary has already')
    .addOption(encodingOption())
    .option('--json', 'print JSON')
    .description('print names and terms worth a glossary entry, with evidence')
    .action(async (sources: string[], options: object) => {
      const { terms } = await import('./terms.ts');
      done(await terms(sources, { ...program.opts(), ...options }));
    });

  program
    .command('learn')
    .argument('<files...>', 'translation memories of your own (TMX)')
    .option('-n, --dry-run', 'only print what would be learned')
    .description('learn words and phrases from translated texts; kept in glossary/learned.tsv')
    .action(async (files: string[], options: object) => {
      const { learn } = await import('./learn.ts');
      done(await learn(files, { ...program.opts(), ...options }));
    });

  program
    .command('export')
    .argument('[story]', 'only what belongs to this story')
    .addOption(
      new Option('-f, --format <format>', 'yaml: the glossary; json: the confirmed pairs')
        .choices(EXPORT_FORMATS)
        .makeOptionMandatory(),
    )
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .description('write the glossary or the confirmed pairs for other programs')
    .action(async (story: string | undefined, options: { format: string; output?: string }) => {
      const { exportWorkspace } = await import('./export.ts');
      done(exportWorkspace(story, { ...program.opts(), ...options }));
    });

  program
    .command('keys')
    .option('--markdown', 'as a Markdown table')
    .addOption(new Option('--ui <language>', 'language of the table').choices(['vi', 'en']))
    .description('print the keys of the review program')
    .action(async (options: object) => {
      const { keys } = await import('./keys.ts');
      done(keys({ ...program.opts(), ...options }));
    });

  for (const command of program.commands) command.exitOverride().showSuggestionAfterError();
  return program;
}

function encodingOption(): Option {
  return new Option(
    '-e, --encoding <name>',
    `read text in this encoding: ${ENCODINGS.join(', ')} (default: found out)`,
  ).argParser(checkEncoding);
}

function checkEncoding(name: string): string {
  if (encodingOfLabel(name) === undefined)
    throw new InvalidArgumentError(`It has to be one of ${ENCODINGS.join(', ')}.`);
  return name;
}

function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('It has to be a whole number from 1.');
  return count;
}

function readScore(text: string): number {
  const score = Number(text);
  if (text.trim() === '' || !(score >= 0 && score <= 1))
    throw new InvalidArgumentError('It has to be a number from 0 to 1.');
  return score;
}
