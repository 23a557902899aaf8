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

/** A workflow that scans what is pushed, and keeps the report. */
export function workflow(hasBaseline: boolean): string {
  return `name: Privacy Lint
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
      - run: npx privacy-lint scan --frozen-lock --format github${hasBaseline ? ` --baseline ${defaultBaseline}` : ''}
`;
}
