import fs from 'node:fs';
import path from 'node:path';
import { ok, type Result } from '../core/result.ts';
import { glossaryJsonSchema } from '../io/glossary-files.ts';
import { GLOSSARY_JOURNAL, JOURNAL } from '../io/journal.ts';
import { problemOfError } from '../io/problem-of-error.ts';
import { readTextFile } from '../io/read-text-file.ts';
import { shippedFile } from '../io/shipped-files.ts';
import { STORY_LOCK } from '../io/story-lock.ts';
import { CORPUS, GLOSSARY } from '../io/workspace.ts';
import { writeFile } from '../io/write-file.ts';
import { EXIT } from './exit-codes.ts';
import { complain, print } from './output.ts';

const EMPTY_GLOSSARY = `# yaml-language-server: $schema=./glossary.schema.json
# Names and terms of this workspace. The review program adds entries here; edit them by hand as you like.
concepts: []
`;
/** What git is told of a workspace: of journals, which are append-only, it keeps both sides' lines; locks are of one machine. */
const GIT_RULES: readonly (readonly [file: string, rules: readonly string[]])[] = [
  ['.gitattributes', [`${CORPUS}/*/${JOURNAL} merge=union`, `${GLOSSARY}/${GLOSSARY_JOURNAL} merge=union`]],
  ['.gitignore', [`${CORPUS}/*/${STORY_LOCK}*`]],
];
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
  for (const [name, rules] of GIT_RULES) results.push(addRules(root, name, rules));
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

// A repository may have rules of its own: what they lack goes below them.
function addRules(root: string, name: string, rules: readonly string[]): Result<readonly string[]> {
  const file = path.join(root, name);
  const source = fs.existsSync(file) ? readTextFile(file) : ok({ raw: '' });
  if (!source.ok) return source;
  const { raw } = source.value;
  const there = new Set(raw.split(/\r\n?|\n/).map(line => line.trim()));
  const missing = rules.filter(rule => !there.has(rule));
  if (missing.length === 0) return ok([]);
  const lineEnd = raw.includes('\r\n') ? '\r\n' : '\n';
  const gap = raw === '' || raw.endsWith('\n') ? '' : lineEnd;
  const written = writeFile(file, raw + gap + missing.map(rule => rule + lineEnd).join(''));
  return written.ok ? ok([name]) : written;
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

// Returns the names that were not there before. What was decided on the samples, and who has them open, is not part of them.
function copySamples(root: string, folder: string): string[] {
  const source = shippedFile(folder);
  const isOwn = (file: string): boolean =>
    [JOURNAL, GLOSSARY_JOURNAL].includes(path.basename(file)) || path.basename(file).startsWith(STORY_LOCK);
  const names = fs
    .readdirSync(source)
    .filter(name => name !== 'lexicon' && !isOwn(name) && !fs.existsSync(path.join(root, folder, name)));
  for (const name of names) {
    const filter = (file: string): boolean => !isOwn(file);
    fs.cpSync(path.join(source, name), path.join(root, folder, name), { recursive: true, filter });
  }
  return names.map(name => `${folder}/${name}`);
}
