import eslintPlugin from 'eslint-plugin-eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  // Fixtures are written to be analysed, strange on purpose; the rest is generated.
  globalIgnores(['**/dist/', '.build/', 'coverage/', 'out/', 'examples/', 'test/cases/', 'test/flows/', 'test/corpus/', 'test/extension/host/', '**/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,mts,cts,js,mjs,cjs}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      // Words of the house: whole, and one for each idea.
      'id-denylist': ['error', 'ctx', 'cb', 'tmp'],
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'interface', format: ['PascalCase'], custom: { regex: '^I[A-Z][a-z]', match: false } },
        { selector: ['typeAlias', 'class', 'enum'], format: ['PascalCase'] },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // An index that the loop's own bound proves is told apart from a guess by its reader, not by a rule without types.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // A catch that neither answers nor rethrows hides the fault; the engine lists what it could not do.
    files: ['{analysis,policy,eslint-plugin,cli,extension}/**/*.ts'],
    rules: { 'no-empty': ['error', { allowEmptyCatch: false }] },
  },
  {
    // The engine has no clock, no chance and no terminal: same input, same output.
    files: ['analysis/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', 'console', 'process', 'performance', 'fetch', 'setTimeout', 'setInterval', 'setImmediate'],
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The engine reads no clock.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The engine reads no clock.' },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The engine is deterministic.' },
      ],
    },
  },
  {
    files: ['eslint-plugin/rules/**/*.ts', 'eslint-plugin/create-rule.ts'],
    extends: [eslintPlugin.configs.recommended],
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: { sourceType: 'commonjs' },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
