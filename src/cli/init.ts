import fs from 'node:fs';
import path from 'node:path';
import { ok, type Result } from '../core/result.ts';
import { glossaryJsonSchema } from '../io/glossary-files.ts';
import { JOURNAL } from '../io/journal.ts';
import { problemOfError } from '../io/problem-of-error.ts';
import { readTextFile } from '../io/read-text-file.ts';
import { shippedFile } from '../io/shipped-files.ts';
import { CORPUS, GLOSSARY } from '../io/workspace.ts';
import { writeFile } from '../io/write-file.ts';
import { EXIT } from './exit-codes.ts';
import { complain, print } from './output.ts';

const EMPTY_GLOSSARY = `# yaml-language-server: $schema=./glossary.schema.json
# Names and terms of this workspace. The review program adds entries here; edit them by hand as you like.
concepts: []
`;
// Journals are append-only lines: in git, both sides' lines are kept.
const ATTRIBUTES = `${CORPUS}/*/decisions.jsonl merge=union\n`;
const SETTINGS = `# Settings of songngu.
# start: the story that opens first
# ui: vi or en, the language of the review program
`;

/** `songngu init [DIR]`: makes a workspace. What is there already is left as it is. */
export function init(dir: string, { samples, workspace }: { samples?: boolean; workspace?: string }): number {
  const root = path.resolve(workspace ?? '.', dir);
  const files: [string, string][] = [
    ['songngu.yaml', samples ? `${SETTINGS}start: istanbul-talks\n` : SETTINGS],
    [`${GLOSSARY}/glossary.schema.json`, `${JSON.stringify(glossaryJsonSchema(), null, 2)}\n`],
    ...(samples ? [] : [[`${GLOSSARY}/terms.yaml`, EMPTY_GLOSSARY] as [string, string]]),
  ];
  const missing = files.filter(([name]) => !fs.existsSync(path.join(root, name)));
  const results: Result<readonly string[]>[] = [makeFolders(root, samples ?? false)];
  for (const [name, text] of missing) {
    const written = results.every(({ ok: isOk }) => isOk) ? writeFile(path.join(root, name), text) : ok('');
    results.push(written.ok ? ok([name]) : written);
  }
  results.push(addMergeRule(path.join(root, '.gitattributes')));
  const failed = results.find(result => !result.ok);
  if (failed && !failed.ok) {
    complain(failed.error);
    return EXIT.failure;
  }
  const made = results.flatMap(result => (result.ok ? result.value : []));
  print(
    `${root} is a songngu workspace${made.length > 0 ? `; new: ${made.join(', ')}` : ' already; nothing was changed'}`,
  );
  print(samples ? 'Look at the samples: songngu' : 'Next: songngu add VI.txt EN.txt');
  return EXIT.ok;
}

// A repository may have attributes of its own: the rule goes below them.
function addMergeRule(file: string): Result<readonly string[]> {
  const source = fs.existsSync(file) ? readTextFile(file) : ok({ text: '' });
  if (!source.ok) return source;
  const { text } = source.value;
  if (text.includes(ATTRIBUTES.trim())) return ok([]);
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  const written = writeFile(file, text + gap + ATTRIBUTES);
  return written.ok ? ok(['.gitattributes']) : written;
}

function makeFolders(root: string, samples: boolean): Result<readonly string[]> {
  try {
    fs.mkdirSync(path.join(root, CORPUS), { recursive: true });
    fs.mkdirSync(path.join(root, GLOSSARY), { recursive: true });
    return ok(samples ? [...copySamples(root, CORPUS), ...copySamples(root, GLOSSARY)] : []);
  } catch (error) {
    return { ok: false, error: problemOfError(error, root) };
  }
}

// Returns the names that were not there before.
function copySamples(root: string, folder: string): string[] {
  const source = shippedFile(folder);
  const names = fs
    .readdirSync(source)
    .filter(name => name !== 'lexicon' && !fs.existsSync(path.join(root, folder, name)));
  for (const name of names) {
    const filter = (file: string): boolean => !file.endsWith(JOURNAL);
    fs.cpSync(path.join(source, name), path.join(root, folder, name), { recursive: true, filter });
  }
  return names.map(name => `${folder}/${name}`);
}
