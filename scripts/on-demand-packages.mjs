import { build } from 'esbuild';

const FOLDER = 'packages';
const OURS = 'on-demand';

/**
 * Returns an esbuild plugin that puts each of `packages` (`name`) into a file of its own, which is read when the first of
 * its exports is used. Imports stay plain in the source, and a command pays only for what it does: some of these packages
 * take longer to load, with the tables that they build, than all of a command. `only` are the exports that are used, where
 * leaving out the others matters; using another one is an error of the build. `options` are those of the bundle.
 *
 * For exports that are called, constructed or asked for properties, not for constants. The files of the bundle have to
 * lie in one folder.
 */
export function onDemandPackages(packages, options) {
  return {
    name: OURS,
    setup({ onStart, onResolve, onLoad }) {
      onStart(() =>
        Promise.all(packages.map(({ name, only }) => bundlePackage(name, only, options))).then(
          () => undefined,
        ),
      );
      // What packages import of each other is theirs.
      onResolve(
        { filter: new RegExp(`^(?:${packages.map(({ name }) => name).join('|')})$`) },
        ({ path, importer }) => (importer.includes('node_modules') ? undefined : { path, namespace: OURS }),
      );
      onResolve({ filter: /./, namespace: OURS }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /./, namespace: OURS }, async ({ path }) => {
        const { only } = packages.find(({ name }) => name === path);
        return { contents: stubOf(path, only ?? Object.keys(await import(path))) };
      });
    },
  };
}

async function bundlePackage(name, only, options) {
  const contents = only ? `export { ${only.join(', ')} } from '${name}';` : undefined;
  await build({
    ...options,
    ...(contents ? { stdin: { contents, resolveDir: '.' } } : { entryPoints: [name] }),
    outdir: undefined,
    outfile: `${options.outdir}/${FOLDER}/${name}.cjs`,
    format: 'cjs',
  });
}

// The default of a CommonJS package is the package.
function stubOf(name, exported) {
  const names = exported.filter(one => one !== 'default' && one !== 'module.exports');
  return `
    let loaded;
    const load = () => (loaded ??= require('./${FOLDER}/${name}.cjs'));
    const standIn = pick => new Proxy(function () {}, {
      apply: (_, self, args) => Reflect.apply(pick(load()), self, args),
      construct: (_, args) => Reflect.construct(pick(load()), args),
      get: (_, key) => pick(load())[key],
    });
    export default /* @__PURE__ */ standIn(module => (module.__esModule ? module.default : module));
    ${names.map((one, at) => `const export${at} = /* @__PURE__ */ standIn(module => module.${one});`).join('\n')}
    export { ${names.map((one, at) => `export${at} as ${one}`).join(', ')} };
  `;
}
