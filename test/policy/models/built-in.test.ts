import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ModelIndex } from '../../../analysis/models/model-index.js';
import { builtInModels, builtInVocabularyData } from '../../../policy/models/built-in.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('the built-in models', () => {
  it('are what their files give, every one being valid', () => {
    check('tools/generate-compiled-models.ts');
  });

  it('have the schema that their reader has', () => {
    check('tools/generate-model-schema.ts');
  });

  it('compile into one index', () => {
    const index = new ModelIndex(builtInModels());
    assert.equal(index.global('navigator')?.member('geolocation')?.member('watchPosition')?.call.collections[0]?.entry.kind, 'tracking');
    assert.equal(index.root('@vladmandic/face-api')?.member('detectSingleFace')?.returned()?.member('withFaceDescriptor')?.call.collections[0]?.entry.operation, 'embed');
  });

  it('each say something, and prove it by a line that is marked', () => {
    for (const { file, examples, api: _, reference: __, checked: ___, role: ____, ...lists } of builtInModels()) {
      assert.ok(Object.values(lists).some(list => list.length > 0), `${file} says nothing.`);
      assert.match(examples, /\/\/ (flow|collects|grants|sink): /, `${file} proves nothing.`);
    }
  });

  it('mark their examples with what the models say', () => {
    const words = new Set(builtInModels().flatMap(model => [
      ...model.sources.map(entry => `flow ${entry.category}`),
      ...model.invokes.flatMap(entry => Object.values(entry.with ?? {}).map(category => `flow ${category}`)),
      ...[...model.collections, ...model.hosts.flatMap(entry => entry.collection ?? [])].map(entry => `collects ${entry.category}`),
      ...model.sinks.map(entry => `sink ${entry.kind}`),
    ]));
    for (const { file, examples } of builtInModels()) {
      for (const [, kind, list = ''] of examples.matchAll(/(flow|collects|sink): ([^;\n]+)/g)) {
        for (const word of list.split(', ')) assert.ok(words.has(`${kind!} ${word}`), `${file} marks '${kind!}: ${word}'.`);
      }
    }
  });

  it('bring the vocabulary', () => {
    assert.ok(builtInVocabularyData().categories);
    assert.ok(builtInVocabularyData().consentWords);
  });

  it('can be bundled', async () => {
    const { outputFiles } = await build({ entryPoints: [`${root}policy/models/built-in.ts`], bundle: true, format: 'esm', platform: 'node', write: false, logLevel: 'silent' });
    assert.match(outputFiles[0]!.text, /watchPosition/);
  });
});

/** Runs a generator that must have nothing to write. */
function check(generator: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', generator, '--check'], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}
