import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
const floorRules = new Set([...readFileSync(`${root}.dependency-cruiser.mjs`, 'utf8').matchAll(/^ +name: '([a-z-]+)'/gm)].map(([, name = '']) => name));

/** What stands between backticks and looks like a path of the repository. */
const path = /^[\w.@-]+(\/[\w.@-]+)+\/?$|^[\w.-]+\/$|^[\w.-]+[.](md|mjs|js|json|yml|ts)$/;

/** What users have at the root of theirs. */
const ofUsers: ReadonlySet<string> = new Set(['privacy.yml']);

describe('the repository', () => {
  it('has no file that two people changed and nobody put together', () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter(entry => entry.isDirectory() && !/^(?:node_modules|dist|[.].*)$/.test(entry.name)).map(({ name }) => name);
    const files = [...readdirSync(root), ...folders.flatMap(folder => readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`))].filter(name => /[.](?:md|ts|tsx|js|mjs|json|ya?ml)$/.test(name) && !/(?:^|\/)(?:node_modules|dist)\//.test(name) && statSync(root + name).isFile());
    assert.equal(files.includes('README.md') && files.includes('test/architecture/documents.test.ts'), true);
    assert.deepEqual(files.filter(name => /^(?:<{7}|>{7}) /m.test(readFileSync(root + name, 'utf8'))), []);
  }).timeout(30_000);
});

for (const document of ['ARCHITECTURE.md', 'CONTRIBUTING.md']) {
  describe(document, () => {
    const text = readFileSync(`${root}${document}`, 'utf8');
    const prose = text.replace(/^```[^]*?^```/gm, '');

    it('names files and folders that exist', () => {
      const named = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, said = '']) => said).filter(said => path.test(said) && !ofUsers.has(said));
      assert.deepEqual(named.filter(said => !existsSync(root + said)), []);
    });

    it('names scripts that exist', () => {
      const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
      assert.deepEqual(named.filter(script => !Object.hasOwn(scripts, script)), []);
    });

    it('gives each invariant the check that keeps it', () => {
      const invariants = prose.split('\n\n').filter(paragraph => paragraph.startsWith('**Invariant:**'));
      const kept = (paragraph: string) => [...(paragraph.split('Kept by ')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, said = '']) => said);
      const unkept = invariants.filter(paragraph => !kept(paragraph).some(said => existsSync(root + said) || floorRules.has(said)));
      assert.deepEqual(unkept, []);
    });

    it('names rules of the floors that exist', () => {
      const named = [...prose.matchAll(/`([a-z]+(?:-[a-z]+)+)` in `[.]dependency-cruiser[.]mjs`/g)].map(([, rule = '']) => rule);
      assert.deepEqual(named.filter(rule => !floorRules.has(rule)), []);
    });
  });
}
