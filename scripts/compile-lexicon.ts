// Compiles the starter glossary and the lexicon (YAML) into one file that loads in milliseconds. usage: compile-lexicon.ts OUT_DIR
import fs from 'node:fs';
import path from 'node:path';
import { formatProblem } from '../src/core/format-problem.ts';
import { lexiconEntriesOf } from '../src/core/glossary/lexicon-entries.ts';
import { encodeLexicon } from '../src/core/lexicon/compiled-lexicon.ts';
import { emptyLexicon, extendLexicon } from '../src/core/lexicon/lexicon.ts';
import type { Problem } from '../src/core/result.ts';
import {
  glossaryJsonSchema,
  parseGlossary,
  readGlossary,
  readLexiconFiles,
  yamlFilesIn,
} from '../src/io/glossary-files.ts';
import { fingerprintOf, SHIPPED_LEXICON } from '../src/io/load-lexicon.ts';
import { readTextFile } from '../src/io/read-text-file.ts';

const [outDir = 'dist/data'] = process.argv.slice(2);
const files = yamlFilesIn('glossary');
if (!files.ok) stop(files.error);
const glossaryDir = path.join(outDir, 'glossary');
fs.rmSync(glossaryDir, { recursive: true, force: true });
fs.mkdirSync(glossaryDir, { recursive: true });
for (const file of files.value) {
  const source = readTextFile(file);
  if (!source.ok) stop(source.error);
  const concepts = parseGlossary(source.value.text, file);
  if (!concepts.ok) stop(concepts.error);
  fs.writeFileSync(path.join(glossaryDir, `${source.value.sha256}.json`), JSON.stringify(concepts.value));
}
// After the loop: what it wrote spares parsing everything again.
const glossary = readGlossary('glossary');
if (!glossary.ok) stop(glossary.error);
const lexicon = readLexiconFiles('glossary/lexicon');
if (!lexicon.ok) stop(lexicon.error);

const concepts = glossary.value.map(({ concept }) => concept);
const compiled = extendLexicon(emptyLexicon(), [...lexiconEntriesOf(concepts), ...lexicon.value]);
fs.writeFileSync(
  path.join(outDir, path.basename(SHIPPED_LEXICON)),
  encodeLexicon(compiled, fingerprintOf('glossary')),
);
fs.writeFileSync('glossary/glossary.schema.json', `${JSON.stringify(glossaryJsonSchema(), null, 2)}\n`);
const pairs = Array.from({ length: compiled.en.size }, (_, n) => compiled.equivalentsOf(n).length).reduce(
  (a, b) => a + b,
  0,
);
console.error(
  `lexicon: ${compiled.en.size} English phrases, ${compiled.vi.size} Vietnamese, ${pairs} pairs; glossary: ${concepts.length} concepts`,
);

function stop(problem: Problem): never {
  console.error(formatProblem(problem));
  process.exit(1);
}
