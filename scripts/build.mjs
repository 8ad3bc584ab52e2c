// Builds dist/: the bin (esbuild, in lazy pieces), the library (tsc) and the compiled lexicon.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
fs.rmSync('dist', { recursive: true, force: true });

await build({
  // The worker reads HTML, DOCX and PDF files in a thread of its own.
  entryPoints: { songngu: 'src/cli/songngu.ts', 'extract-worker': 'src/io/extract/extract-worker.ts' },
  outdir: 'dist/bin',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  legalComments: 'eof',
  // Ink imports its developer tools only when DEV is set; linkedom does without canvas. Neither is a dependency of songngu.
  external: ['react-devtools-core', 'canvas'],
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    __SONGNGU_VERSION__: JSON.stringify(version),
  },
  // CommonJS packages in the bundle expect these names.
  banner: {
    js: [
      "import { createRequire as __createRequire } from 'node:module';",
      "import { fileURLToPath as __fileURLToPath } from 'node:url';",
      'const require = __createRequire(import.meta.url);',
      'const __filename = __fileURLToPath(import.meta.url);',
    ].join('\n'),
  },
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
});
fs.chmodSync('dist/bin/songngu.js', 0o755);

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.lib.json'], {
  stdio: 'inherit',
});
execFileSync(process.execPath, ['--import', 'tsx', 'scripts/compile-lexicon.ts', 'dist/data'], {
  stdio: 'inherit',
});
