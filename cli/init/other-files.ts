import { defaultBaseline } from '../scan.js';

/** Names under which ESLint looks for its configuration. */
export const eslintNames: readonly string[] = ['eslint.config.js', 'eslint.config.mjs', 'eslint.config.cjs', 'eslint.config.ts', 'eslint.config.mts', 'eslint.config.cts'];

/** What of a project decides how ESLint has to read it. */
export interface SourceKinds {
  readonly hasTypeScript: boolean;
  /** JavaScript, in which there may be JSX whatever its ending. */
  readonly hasJavaScript: boolean;
  readonly hasVue: boolean;
}

/** Tells the kinds by the paths of the files. */
export function sourceKindsOf(paths: Iterable<string>): SourceKinds {
  const all = [...paths];
  const has = (ending: RegExp) => all.some(path => ending.test(path));
  return { hasTypeScript: has(/\.[cm]?tsx?$/), hasJavaScript: has(/\.[cm]?jsx?$/), hasVue: has(/\.vue$/) };
}

/** The packages that `eslintConfig` needs. */
export function eslintPackages({ hasTypeScript, hasVue }: SourceKinds): readonly string[] {
  return ['eslint', 'eslint-plugin-privacy', ...(hasTypeScript ? ['typescript-eslint'] : []), ...(hasVue ? ['vue-eslint-parser'] : [])];
}

/** An ESLint configuration with the rules of the policy's preset, for what the project is written in. */
export function eslintConfig({ hasTypeScript, hasJavaScript, hasVue }: SourceKinds): string {
  return [
    "import privacy from 'eslint-plugin-privacy';",
    ...(hasTypeScript ? ["import tseslint from 'typescript-eslint';"] : []),
    ...(hasVue ? ["import vueParser from 'vue-eslint-parser';"] : []),
    '', 'export default [',
    ...(hasTypeScript ? ["  { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser: tseslint.parser } },"] : []),
    ...(hasJavaScript ? ["  { files: ['**/*.{js,jsx,mjs,cjs}'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },"] : []),
    ...(hasVue ? [`  { files: ['**/*.vue'], languageOptions: { parser: vueParser${hasTypeScript ? ', parserOptions: { parser: tseslint.parser }' : ''} } },`] : []),
    '  ...privacy.configs.recommended,', '];', '',
  ].join('\n');
}

/** How a project gets its packages, and runs what one of them brings. */
export interface PackageManager {
  readonly name: 'npm' | 'pnpm' | 'yarn' | 'bun';
  /** The files that say so. */
  readonly locks: readonly string[];
  /** What a machine needs before it can install. */
  readonly setUp: readonly string[];
  readonly install: string;
  readonly add: string;
  /** Runs what is installed, and fetches nothing of the same name. */
  readonly run: string;
}

/** Without a file that says otherwise it is the last. */
export const packageManagers: readonly PackageManager[] = [
  { name: 'pnpm', locks: ['pnpm-lock.yaml'], setUp: ['corepack enable'], install: 'pnpm install --frozen-lockfile', add: 'pnpm add --save-dev', run: 'pnpm exec' },
  { name: 'yarn', locks: ['yarn.lock'], setUp: ['corepack enable'], install: 'yarn install', add: 'yarn add --dev', run: 'yarn run' },
  { name: 'bun', locks: ['bun.lock', 'bun.lockb'], setUp: ['npm install --global bun'], install: 'bun install --frozen-lockfile', add: 'bun add --dev', run: 'bun run' },
  { name: 'npm', locks: ['package-lock.json', 'npm-shrinkwrap.json'], setUp: [], install: 'npm ci', add: 'npm install --save-dev', run: 'npx --no' },
];

/** A workflow that scans what is pushed with the version that the project has among its packages. */
export function workflow({ setUp, install, add, run }: PackageManager, { hasBaseline, hasLock }: { readonly hasBaseline: boolean; readonly hasLock: boolean }): string {
  return `# Runs the version of privacy-lint that the project has among its devDependencies: ${add} privacy-lint
# Where no registry has it, from a checkout of it: npm run build && npm pack ./cli, and then ${add} with the file that makes, kept in the project.
name: Privacy Lint
on: [push, pull_request]
permissions:
  contents: read
jobs:
  privacy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
${[...setUp, hasLock ? install : 'npm install', `${run} privacy-lint scan --frozen-lock --format github${hasBaseline ? ` --baseline ${defaultBaseline}` : ''}`].map(line => `      - run: ${line}\n`).join('')}`;
}
