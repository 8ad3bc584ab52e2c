// The layer rule: cli → tui → io → core. Each layer may import itself and those to its right.
const layers = ['core', 'io', 'tui', 'cli'];

const upward = layers.flatMap((layer, height) =>
  layers.slice(height + 1).map(above => ({
    name: `${layer}-does-not-know-${above}`,
    severity: 'error',
    from: { path: `^src/${layer}/` },
    to: { path: `^src/${above}/` },
  })),
);

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'core-is-pure',
      comment: 'core has no files, no process, no clock and no React; node:crypto is only used to hash text.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(ink|react)$|node_modules/(ink|react|commander|write-file-atomic)/|^(node:)?(fs|fs/promises|path|os|process|child_process|url|readline|worker_threads)$' },
    },
    {
      name: 'ink-only-in-views-and-terminal',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/tui/(view|terminal)/' },
      to: { path: 'node_modules/(ink|react)/' },
    },
    {
      name: 'commands-load-the-terminal-program-lazily',
      comment: 'Importing Ink costs half a second; only a dynamic import may reach it from a command.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/tui/(view|terminal)/', dynamic: false },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
