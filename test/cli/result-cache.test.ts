import assert from 'node:assert/strict';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../../cli/run-command-line.js';
import { runCli } from '../support/run-cli.js';
import { createScratchProject } from '../support/scratch-project.js';

const project = { 'node_modules/.keep': '', 'src/a.ts': "shout('fire');\n", 'src/b.ts': "shout('water');\n" };

/** Scans as JSON. Whoever watches is told of an analysis. */
async function scan(root: string, input: readonly string[] = [], build?: string) {
  const { out, code, error } = await runCli(root, ['scan', '--format', 'json', ...input], { isWatched: true, ...(build === undefined ? {} : { build }) });
  const { findings } = JSON.parse(out) as { findings: readonly object[] };
  return { code, findings, isComputed: error.includes('Analysing') };
}

const keptIn = (root: string) => join(root, 'node_modules/.cache/privacy-lint');

describe('what a scan keeps for the next', () => {
  it('is its result, as long as nothing it comes from changes', async () => {
    const root = createScratchProject(project);
    const first = await scan(root, [], 'one');
    assert.equal(first.isComputed, true);
    assert.equal(first.findings.length, 2);
    const second = await scan(root, [], 'one');
    assert.deepEqual(second, { ...first, isComputed: false });
  });

  const changes: Readonly<Record<string, (root: string) => unknown>> = {
    'an edit': root => appendFileSync(join(root, 'src/b.ts'), '// shout\n'),
    'another file': root => writeFileSync(join(root, 'src/c.ts'), "shout('air');\n"),
    'a file that is gone': root => rmSync(join(root, 'src/b.ts')),
    'a policy': root => writeFileSync(join(root, 'privacy.yml'), 'rules:\n  no-shouting: warn\n'),
    'how modules are named': root => writeFileSync(join(root, 'tsconfig.json'), '{ "compilerOptions": { "baseUrl": "src" } }'),
    'an ignored folder': root => writeFileSync(join(root, '.gitignore'), 'b.ts\n'),
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`does not outlive ${name}`, async () => {
      const root = createScratchProject(project);
      await scan(root, [], 'one');
      change(root);
      const after = await scan(root, [], 'one');
      assert.equal(after.isComputed, true);
      assert.deepEqual(after.findings, (await scan(root, ['--no-cache'], 'one')).findings);
    });
  }

  it('is not taken for an answer to another question', async () => {
    const root = createScratchProject(project);
    await scan(root, [], 'one');
    assert.equal((await scan(root, ['--rule', 'no-shouting'], 'one')).isComputed, true);
    assert.equal((await scan(root, ['src/a.ts'], 'one')).isComputed, true);
    assert.equal((await scan(root, ['--preset', 'strict'], 'one')).isComputed, true);
  });

  it('is of one build of the program', async () => {
    const root = createScratchProject(project);
    await scan(root, [], 'one');
    assert.equal((await scan(root, [], 'two')).isComputed, true);
  });

  it('is left alone with --no-cache, from the sources of the program and without installed packages', async () => {
    const root = createScratchProject(project);
    await scan(root, ['--no-cache'], 'one');
    await scan(root, []);
    assert.equal(existsSync(keptIn(root)), false);
    const bare = createScratchProject({ 'src/a.ts': project['src/a.ts'] });
    await scan(bare, [], 'one');
    assert.equal(existsSync(join(bare, 'node_modules')), false);
  });

  it('is computed again where it was damaged', async () => {
    const damages: readonly ((kept: string) => string)[] = [() => '', () => 'null', kept => kept.slice(0, -20), kept => kept.replace('"findings":[{', '"findings":[null,{'), kept => kept.slice(kept.indexOf('\n') + 1)];
    for (const damage of damages) {
      const root = createScratchProject(project);
      const first = await scan(root, [], 'one');
      for (const name of readdirSync(keptIn(root))) {
        const kept = readFileSync(join(keptIn(root), name), 'utf8');
        assert.notEqual(damage(kept), kept);
        writeFileSync(join(keptIn(root), name), damage(kept));
      }
      assert.deepEqual(await scan(root, [], 'one'), first);
    }
  });

  it('is not kept where it cannot be written, and nothing else is lost', async () => {
    const root = createScratchProject({ ...project, 'node_modules/.cache/privacy-lint': 'a file' });
    const first = await scan(root, [], 'one');
    assert.equal(first.findings.length, 2);
    assert.deepEqual(await scan(root, [], 'one'), first);
    assert.equal(readFileSync(keptIn(root), 'utf8'), 'a file');
  });

  it('does not pile up', async () => {
    const root = createScratchProject(project);
    for (let turn = 0; turn < 15; turn++) {
      writeFileSync(join(root, 'src/b.ts'), `shout('${turn}');\n`);
      await scan(root, [], 'one');
    }
    assert.equal(readdirSync(keptIn(root)).length, 12);
    assert.equal((await scan(root, [], 'one')).isComputed, false);
  });

  it('says of the example what was found first, in every part of the report', async () => {
    const root = createScratchProject({ 'node_modules/.keep': '' });
    cpSync(fileURLToPath(new URL('../../examples/store', import.meta.url)), root, { recursive: true });
    const report = async () => {
      let text = '';
      await runCommandLine(['scan', '--format', 'html'], { workingFolder: root, columns: 80, hasColor: false, isWatched: false, language: '', build: 'one', write: part => (text += part), writeError: () => undefined });
      return text;
    };
    const first = await report();
    assert.equal(readdirSync(keptIn(root)).length, 1);
    assert.equal(await report(), first);
  });
});
