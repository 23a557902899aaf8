// Bundles what is published: `node tools/build.mjs [cli] [eslint-plugin] [extension]`, all three without a name.
import { cp, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What all bundles have in common. Licences of bundled packages are kept in a text beside each bundle. */
const everywhere = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
});

/** An ECMAScript module has no `require`, `__filename` and `__dirname`; the compiler inside the bundle asks for them. */
const esm = /** @type {const} */ ({
  ...everywhere,
  format: 'esm',
  banner: {
    js: [
      "import { createRequire as bundleCreateRequire } from 'node:module';",
      "import { fileURLToPath as bundleFileURLToPath } from 'node:url';",
      'const require = bundleCreateRequire(import.meta.url);',
      'const __filename = bundleFileURLToPath(import.meta.url);',
      "const __dirname = bundleFileURLToPath(new URL('.', import.meta.url));",
    ].join('\n'),
  },
});

/** A CommonJS module has no `import.meta.url`; VS Code loads its extensions as CommonJS. */
const cjs = /** @type {const} */ ({
  ...everywhere,
  format: 'cjs',
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'bundleUrl' },
});

const builders = {
  async cli() {
    await bundleInto('cli/dist', { ...esm, entryPoints: ['cli/main.ts'] });
    await copyData('cli');
  },

  async 'eslint-plugin'() {
    await bundleInto('eslint-plugin/dist', {
      ...esm,
      // The second name is what `require('eslint-plugin-privacy')` gives to a CommonJS configuration.
      stdin: {
        contents: "import plugin from './index.js'; export default plugin; export { plugin as 'module.exports' };",
        resolveDir: `${root}/eslint-plugin`,
        sourcefile: 'entry.ts',
        loader: 'ts',
      },
      outfile: 'eslint-plugin/dist/index.js',
      external: ['eslint'],
    });
    await writeFile(
      `${root}/eslint-plugin/dist/index.d.ts`,
      [
        "import type { ESLint, Linter } from 'eslint';",
        'declare const plugin: ESLint.Plugin & { readonly configs: Readonly<Record<string, Linter.Config[]>> };',
        'export default plugin;',
        "export { plugin as 'module.exports' };",
        '',
      ].join('\n'),
    );
    await copyData('eslint-plugin');
  },

  async extension() {
    await bundleInto('extension/dist', {
      ...cjs,
      entryPoints: { client: 'extension/client/main.ts', server: 'extension/server/main.ts' },
      outExtension: { '.js': '.cjs' },
      external: ['vscode'],
    });
  },
};

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(builders)) {
  if (!isBuilder(name)) throw new Error(`There is nothing named '${name}' to build; there are ${Object.keys(builders).join(', ')}.`);
  const start = performance.now();
  await builders[name]();
  console.log(`${name}: built in ${Math.round(performance.now() - start)} ms`);
}

/**
 * Whether there is something of this name to build.
 * @param {string} name
 * @returns {name is keyof typeof builders}
 */
function isBuilder(name) {
  return Object.hasOwn(builders, name);
}

/**
 * Replaces a folder by fresh bundles.
 * @param {string} folder
 * @param {import('esbuild').BuildOptions} options
 */
async function bundleInto(folder, options) {
  await rm(`${root}/${folder}`, { recursive: true, force: true });
  await mkdir(`${root}/${folder}`, { recursive: true });
  await build(options.outfile === undefined ? { ...options, outdir: folder } : options);
}

/**
 * Lays models, packs, schemas and, for the command line, the rules' pages beside the bundle and the licence into the package: a published package cannot reach into this repository.
 * @param {'cli' | 'eslint-plugin'} workspace
 */
async function copyData(workspace) {
  for (const file of globSync(['{api-models,policy}/**/*.{yml,json}', '!**/tsconfig.json'], { cwd: root })) {
    await cp(`${root}/${file}`, `${root}/${workspace}/dist/${file}`);
  }
  if (workspace === 'cli') await cp(`${root}/rules-docs`, `${root}/cli/dist/rules-docs`, { recursive: true });
  await copyFile(`${root}/LICENSE`, `${root}/${workspace}/LICENSE`);
}
