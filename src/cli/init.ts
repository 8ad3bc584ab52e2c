import fs from 'node:fs';
import path from 'node:path';
import type { Result } from '../core/result.ts';
import { glossaryJsonSchema } from '../io/glossary-files.ts';
import { problemOfError } from '../io/problem-of-error.ts';
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
export function init(dir: string, { samples }: { samples?: boolean }): number {
  const root = path.resolve(dir);
  const made: string[] = [];
  const files: [string, string][] = [
    ['songngu.yaml', samples ? `${SETTINGS}start: istanbul-talks\n` : SETTINGS],
    ['.gitattributes', ATTRIBUTES],
    [`${GLOSSARY}/glossary.schema.json`, `${JSON.stringify(glossaryJsonSchema(), null, 2)}\n`],
    ...(samples ? [] : [[`${GLOSSARY}/terms.yaml`, EMPTY_GLOSSARY] as [string, string]]),
  ];
  const results: Result<unknown>[] = files
    .filter(([name]) => !fs.existsSync(path.join(root, name)))
    .map(([name, text]) => {
      made.push(name);
      return writeFile(path.join(root, name), text, { makeFolder: true });
    });
  results.push(makeFolders(root, samples ?? false));
  const failed = results.find(result => !result.ok);
  if (failed && !failed.ok) {
    complain(failed.error);
    return EXIT.failure;
  }
  print(
    `${root} is a songngu workspace${made.length > 0 ? `; new: ${made.join(', ')}` : ' already; nothing was changed'}`,
  );
  print(samples ? 'Look at the samples: songngu' : 'Next: songngu add VI.txt EN.txt');
  return EXIT.ok;
}

function makeFolders(root: string, samples: boolean): Result<string> {
  try {
    fs.mkdirSync(path.join(root, CORPUS), { recursive: true });
    fs.mkdirSync(path.join(root, GLOSSARY), { recursive: true });
    if (samples) {
      const options = {
        recursive: true,
        force: false,
        filter: (source: string) => !/decisions\.jsonl$|[\\/]lexicon$/.test(source),
      };
      fs.cpSync(shippedFile(CORPUS), path.join(root, CORPUS), options);
      fs.cpSync(shippedFile(GLOSSARY), path.join(root, GLOSSARY), options);
    }
    return { ok: true, value: root };
  } catch (error) {
    return { ok: false, error: problemOfError(error, root) };
  }
}
