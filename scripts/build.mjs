// Builds dist/: the bin (esbuild, in lazy pieces), the library (tsc) and the compiled lexicon.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { build } from 'esbuild';
import { onDemandPackages } from './on-demand-packages.mjs';

/** Needed by few commands, or for few texts. */
const ON_DEMAND = [
  { name: 'franc' },
  { name: 'iconv-lite' },
  { name: 'sentence-splitter' },
  { name: 'string-width' },
  { name: 'write-file-atomic' },
  { name: 'yaml' },
  {
    name: 'zod',
    // Its other exports, translations among them, are most of it.
    only: 'array boolean discriminatedUnion enum literal looseObject number object record strictObject string toJSONSchema'.split(
      ' ',
    ),
  },
];

const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
fs.rmSync('dist', { recursive: true, force: true });

// commander would start programs for sub-commands that are files of their own: there are none, and the module takes long to load.
const spawnOnDemand = {
  name: 'spawn-on-demand',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('commander') ? { path, namespace: 'spawn' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'spawn' }, ({ path }) => ({
      contents: `export const spawn = (...args) => require('${path}').spawn(...args);`,
    }));
  },
};

const shared = {
  outdir: 'dist/bin',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  legalComments: 'eof',
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    __SONGNGU_VERSION__: JSON.stringify(version),
  },
  logLevel: 'warning',
  // A package's export that is missing in ON_DEMAND.
  logOverride: { 'import-is-undefined': 'error' },
};

await build({
  ...shared,
  // The workers, in threads of their own, read HTML, DOCX and PDF files find sentence pairs in big files, and align the stories of the review program.
  entryPoints: {
    songngu: 'src/cli/songngu.ts',
    'extract-worker': 'src/io/extract/extract-worker.ts',
    'mine-worker': 'src/io/mine/mine-worker.ts',
    'story-worker': 'src/io/story-thread/story-worker.ts',
  },
  splitting: true,
  format: 'esm',
  // Ink imports its developer tools only when DEV is set; linkedom does without canvas. Neither is a dependency of songngu.
  external: ['react-devtools-core', 'canvas'],
  // CommonJS packages in the bundle expect these names.
  banner: {
    js: [
      "import { createRequire as __createRequire } from 'node:module';",
      "import { fileURLToPath as __fileURLToPath } from 'node:url';",
      'const require = __createRequire(import.meta.url);',
      'const __filename = __fileURLToPath(import.meta.url);',
    ].join('\n'),
  },
  chunkNames: '[name]-[hash]',
  plugins: [onDemandPackages(ON_DEMAND, shared), spawnOnDemand],
});
fs.chmodSync('dist/bin/songngu.js', 0o755);

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.lib.json'], {
  stdio: 'inherit',
});
execFileSync(process.execPath, ['--import', 'tsx', 'scripts/compile-lexicon.ts', 'dist/data'], {
  stdio: 'inherit',
});
