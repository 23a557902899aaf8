import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createScratchProject } from '../support/scratch-project.js';
import { runProduct } from '../support/run-product.js';

const files = {
  'package.json': '{ "type": "module" }',
  'src/consent.ts': "export async function hasConsent(purpose: string): Promise<boolean> { return (await fetch(`/consent/${purpose}`)).ok; }\n",
  'src/join.ts': "import mixpanel from 'mixpanel-browser';\nmixpanel.init('token');\nexport function join(user: { email: string; phone: string }) {\n  console.log(user.email);\n  mixpanel.track('join', { phone: user.phone });\n}\n",
};

describe('privacy-lint init', () => {
  it('proposes what the code does, and leaves to a person what only a person knows', async () => {
    const { code, out } = await runProduct(createScratchProject(files), ['init', '--dry-run']);
    assert.equal(code, 0);
    assert.match(out, / {2}# phone number: src\/join\.ts:5\n {2}- category: user\.contact\.phone_number\n/);
    assert.match(out, / {2}- category: user\.behavior\n {4}purposes: \[analytics\]/);
    assert.match(out, /# recipients:\n(.*\n)?.*mixpanel.*\n# {3}- name: mixpanel\n# {5}role:\n/);
    assert.match(out, /# {5}- \{ function: "?src\/consent#hasConsent"?, purpose: \{ argument: 0 \}, level: \}/);
    assert.doesNotMatch(out, /^\s*(appTypes|basis|retention|jurisdictions|role):/m);
  });

  it('shows everything and writes nothing, if asked', async () => {
    const root = createScratchProject(files);
    const { out } = await runProduct(root, ['init', '--dry-run']);
    for (const name of ['privacy.yml', 'privacy-lint-baseline.json', 'eslint.config.js', '.github/workflows/privacy-lint.yml']) assert.ok(out.includes(`--- ${name}\n`), name);
    assert.deepEqual(readdirSync(root).sort(), ['package.json', 'src']);
  });

  it('writes a policy that holds, and a baseline after which nothing is new', async () => {
    const root = createScratchProject(files);
    assert.equal((await runProduct(root, ['scan'])).code, 1);
    const { code, error } = await runProduct(root, ['init', '--yes']);
    assert.equal(code, 0);
    assert.match(error, /'privacy\.yml' was written\./);
    const kept = (JSON.parse(readFileSync(join(root, 'privacy-lint-baseline.json'), 'utf8')) as { findings: unknown[] }).findings.length;
    assert.match(error, new RegExp(`'privacy-lint-baseline\\.json' was written; under the policy as it is now it holds ${kept} findings\\.`));
    const scanned = await runProduct(root, ['scan', '--baseline', 'privacy-lint-baseline.json']);
    assert.equal(scanned.code, 0, scanned.out + scanned.error);
    assert.match(scanned.out, /No findings/);
    assert.match(readFileSync(join(root, '.github/workflows/privacy-lint.yml'), 'utf8'), /scan --frozen-lock --format github --baseline privacy-lint-baseline\.json/);
    assert.match(error, /ESLint needs: npm install --save-dev eslint eslint-plugin-privacy typescript-eslint\nThe workflow needs: npm install --save-dev privacy-lint .*\nNext: .* privacy-lint scan --baseline privacy-lint-baseline\.json\n$/);
  });

  it('writes an ESLint configuration for what the project is written in', async () => {
    const configOf = async (...names: readonly string[]) => (await runProduct(createScratchProject({ 'package.json': '{}', ...Object.fromEntries(names.map(name => [name, name.endsWith('.vue') ? '<template />' : 'run();'])) }), ['init', '--dry-run'])).out.split('--- eslint.config.mjs\n')[1]?.split('\n---')[0];
    assert.equal(await configOf('a.ts', 'a.test.js'), "import privacy from 'eslint-plugin-privacy';\nimport tseslint from 'typescript-eslint';\n\nexport default [\n  { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser: tseslint.parser } },\n  ...privacy.configs.recommended,\n];\n");
    assert.equal(await configOf('a.js'), "import privacy from 'eslint-plugin-privacy';\n\nexport default [\n  { files: ['**/*.{js,jsx,mjs,cjs}'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },\n  ...privacy.configs.recommended,\n];\n");
    assert.match((await configOf('a.ts', 'b.vue')) ?? '', /import vueParser from 'vue-eslint-parser';[^]*\{ files: \['\*\*\/\*\.vue'\], languageOptions: \{ parser: vueParser, parserOptions: \{ parser: tseslint\.parser \} \} \},/);
  });

  it('writes a workflow that installs what the project has, and runs nothing else of the name', async () => {
    const stepsOf = async (given: Record<string, string>) => {
      const { out } = await runProduct(createScratchProject({ ...files, ...given }), ['init', '--dry-run']);
      const written = out.split('--- .github/workflows/privacy-lint.yml\n')[1] ?? '';
      return [...written.matchAll(/- run: (.*)/g)].map(([, line]) => line!.replace(/ scan .*/, ' scan'));
    };
    assert.deepEqual(await stepsOf({ 'package-lock.json': '{}' }), ['npm ci', 'npx --no privacy-lint scan']);
    assert.deepEqual(await stepsOf({}), ['npm install', 'npx --no privacy-lint scan']);
    assert.deepEqual(await stepsOf({ 'pnpm-lock.yaml': '' }), ['corepack enable', 'pnpm install --frozen-lockfile', 'pnpm exec privacy-lint scan']);
    assert.deepEqual(await stepsOf({ 'yarn.lock': '' }), ['corepack enable', 'yarn install', 'yarn run privacy-lint scan']);
    assert.deepEqual(await stepsOf({ 'bun.lock': '{}' }), ['npm install --global bun', 'bun install --frozen-lockfile', 'bun run privacy-lint scan']);
  });

  it('says what the workflow needs, unless the project has it', async () => {
    const told = async (manifest: string) => (await runProduct(createScratchProject({ ...files, 'package.json': manifest, 'pnpm-lock.yaml': '' }), ['init', '--yes'])).error;
    assert.match(await told('{}'), /The workflow needs: pnpm add --save-dev privacy-lint /);
    assert.doesNotMatch(await told('{ "devDependencies": { "privacy-lint": "0.1.0" } }'), /The workflow needs/);
  });

  it('names the types of app that there are', async () => {
    assert.match((await runProduct(createScratchProject(files), ['init', '--dry-run'])).out, /^# {3}.*\bonline-shopping\b/m);
  });

  it('leaves alone what is there', async () => {
    const root = createScratchProject({ ...files, 'privacy.yaml': 'jurisdictions: [eu]\n', 'eslint.config.mjs': '// ours\n' });
    const { code, error } = await runProduct(root, ['init', '--yes']);
    assert.equal(code, 0);
    assert.match(error, /'privacy\.yaml' is there and stays as it is\./);
    assert.equal(readFileSync(join(root, 'privacy.yaml'), 'utf8'), 'jurisdictions: [eu]\n');
    assert.equal(readFileSync(join(root, 'eslint.config.mjs'), 'utf8'), '// ours\n');
    assert.match(error, /In 'eslint\.config\.mjs': import privacy from 'eslint-plugin-privacy'; and among its entries \.\.\.privacy\.configs\.recommended/);
    assert.ok(!existsSync(join(root, 'privacy.yml')) && !existsSync(join(root, 'eslint.config.js')));
  });

  it('asks for each file where somebody can answer, and takes silence for a no', async () => {
    const root = createScratchProject(files);
    const asked: string[] = [];
    const { code } = await runProduct(root, ['init'], { ask: question => { asked.push(question); return Promise.resolve(question.includes('privacy.yml)') ? 'y' : ''); } });
    assert.equal(code, 0);
    assert.equal(asked.length, 4);
    assert.deepEqual(readdirSync(root).sort(), ['package.json', 'privacy.yml', 'src']);
  });

  it('ends with 2 where nobody can answer, and speaks Chinese', async () => {
    const root = createScratchProject(files);
    const { code, error } = await runProduct(root, ['init']);
    assert.equal(code, 2);
    assert.match(error, /--yes writes everything that is not there yet/);
    assert.match((await runProduct(root, ['init', '--dry-run', '--locale', 'zh-cn'])).out, /用于什么目的？/);
  });
});
