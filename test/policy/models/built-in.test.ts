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

  it('tell a command that is sent from one that is only made', () => {
    const rekognition = new ModelIndex(builtInModels()).root('@aws-sdk/client-rekognition');
    assert.equal(rekognition?.member('IndexFacesCommand')?.construct.collections.length, 0);
    const commands = rekognition?.member('RekognitionClient')?.instance()?.member('send')?.call.collections.flatMap(({ when }) => when[0]?.test.instanceOf);
    assert.ok(commands?.includes('IndexFacesCommand'));
  });

  it('never take a platform authenticator for a biometric operation', () => {
    const index = new ModelIndex(builtInModels());
    assert.equal(index.global('navigator')?.member('credentials'), undefined);
    assert.equal(index.root('expo-local-authentication'), undefined);
    assert.equal(index.root('react-native-biometrics'), undefined);
    assert.equal(index.global('wx')?.member('startSoterAuthentication')?.call.collections.length, 0);
  });

  it('tell what loads from an address, and what only goes there', () => {
    const index = new ModelIndex(builtInModels());
    assert.equal(index.host('https://www.googletagmanager.com/gtag/js?id=G-1')?.collection?.purpose, 'analytics');
    assert.equal(index.host('https://api-cn.faceplusplus.com/facepp/v3/search')?.collection?.operation, 'identify');
    assert.equal(index.host('https://api-cn.faceplusplus.com/facepp/v3/detect')?.collection, undefined);
    assert.equal(index.host('https://api.openai.com/v1/responses')?.sink, 'llm');
  });

  it('give the first trigger that holds for a listener', () => {
    const listener = new ModelIndex(builtInModels()).global('addEventListener');
    assert.deepEqual(listener?.call.invokes.map(({ entry }) => entry.trigger), ['gesture', 'load', 'consent-event', 'event', 'event', 'event']);
  });

  it('each say something, and prove it by a line that is marked', () => {
    const silent: string[] = [];
    for (const { file, examples, api: _, reference: __, checked: ___, role: ____, isOwn: _____, ...lists } of builtInModels()) {
      if (!Object.values(lists).some(list => list.length > 0)) silent.push(`${file} says nothing.`);
      if (!/\/\/ (flow|collects|grants|sink|asks|offers|sends|permission|personalises|sets|decides): /.test(examples)) silent.push(`${file} proves nothing.`);
    }
    assert.deepEqual(silent, []);
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
