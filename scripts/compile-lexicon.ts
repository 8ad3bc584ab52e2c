// Compiles the starter glossary and the lexicon (YAML) into one file that loads in milliseconds. usage: compile-lexicon.ts OUT_DIR
import fs from 'node:fs';
import path from 'node:path';
import { formatProblem } from '../src/core/format-problem.ts';
import { lexiconEntriesOf } from '../src/core/glossary/lexicon-entries.ts';
import { encodeLexicon } from '../src/core/lexicon/compiled-lexicon.ts';
import { emptyLexicon, extendLexicon } from '../src/core/lexicon/lexicon.ts';
import type { Problem } from '../src/core/result.ts';
import { glossaryJsonSchema, readGlossary, readLexiconFiles } from '../src/io/glossary-files.ts';
import { fingerprintOf } from '../src/io/load-lexicon.ts';

const [outDir = 'dist/data'] = process.argv.slice(2);
const glossary = readGlossary('glossary');
if (!glossary.ok) stop(glossary.error);
const lexicon = readLexiconFiles('glossary/lexicon');
if (!lexicon.ok) stop(lexicon.error);

const concepts = glossary.value.map(({ concept }) => concept);
const compiled = extendLexicon(emptyLexicon(), [...lexiconEntriesOf(concepts), ...lexicon.value]);
fs.mkdirSync(outDir, { recursive: true });
fs.writeFileSync(path.join(outDir, 'lexicon.txt'), encodeLexicon(compiled, fingerprintOf('glossary')));
fs.writeFileSync('glossary/glossary.schema.json', `${JSON.stringify(glossaryJsonSchema(), null, 2)}\n`);
const pairs = compiled.en.phrases.reduce((sum, phrase) => sum + phrase.equivalents.length, 0);
console.error(
  `lexicon: ${compiled.en.phrases.length} English phrases, ${compiled.vi.phrases.length} Vietnamese, ${pairs} pairs; glossary: ${concepts.length} concepts`,
);

function stop(problem: Problem): never {
  console.error(formatProblem(problem));
  process.exit(1);
}
