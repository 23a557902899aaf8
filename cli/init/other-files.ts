import { defaultBaseline } from '../scan.js';

/** Names under which ESLint looks for its configuration. */
export const eslintNames: readonly string[] = ['eslint.config.js', 'eslint.config.mjs', 'eslint.config.cjs', 'eslint.config.ts', 'eslint.config.mts', 'eslint.config.cts'];

/** An ESLint configuration with the rules of the policy's preset. */
export const eslintConfig = `import privacy from 'eslint-plugin-privacy';
import tseslint from 'typescript-eslint';

export default [
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
  ...privacy.configs.recommended,
];
`;

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
      - run: npx privacy-lint scan --format github${hasBaseline ? ` --baseline ${defaultBaseline}` : ''}
`;
}
