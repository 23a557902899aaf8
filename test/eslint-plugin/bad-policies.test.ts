import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from '../support/run-cli.js';
import { createScratchProject } from '../support/scratch-project.js';

const loud = { 'src/a.ts': "shout('fire');\n" };

/** What the command line says of a project that cannot be scanned, without its last line. */
async function complaints(files: Readonly<Record<string, string | Uint8Array>>, prepare: (root: string) => void = () => undefined): Promise<string> {
  const root = createScratchProject({ ...loud, ...files });
  prepare(root);
  const { code, out, error } = await runCli(root, ['scan']);
  assert.deepEqual([code, out], [2, '']);
  return error.replace(/\n?Nothing was analysed: .*\n$/, '').replaceAll(root, '<root>');
}

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

describe('a policy that cannot be read', () => {
  it('is a folder', async () => {
    assert.equal(await complaints({ 'privacy.yml/readme.md': '' }), 'privacy.yml:1:1: This is a folder and not a file.');
    assert.equal(await complaints({ 'apps/a/privacy.yml/readme.md': '' }), 'apps/a/privacy.yml:1:1: This is a folder and not a file.');
  });

  it('has another encoding', async () => {
    assert.equal(await complaints({ 'privacy.yml': bytes('\uFEFFaudience: staff\n', 'utf16le') }), 'privacy.yml:1:1: The file is encoded as UTF-16; only UTF-8 is read.');
    assert.equal(await complaints({ 'privacy.yml': bytes('audience: staff\n# caf\u00e9\n', 'latin1') }), 'privacy.yml:2:6: The byte 0xE9 here is not UTF-8; the file may be encoded as Latin-1 or GBK.');
  });

  it('is binary', async () => {
    assert.equal(await complaints({ 'privacy.yml': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]) }), 'privacy.yml:1:5: The file is not text: a zero byte stands here.');
  });

  it('has 10 MB, or a little more than is read', async () => {
    const start = Date.now();
    assert.equal(await complaints({ 'privacy.yml': 'a: b\n'.repeat(2_097_152) }), 'privacy.yml:1:1: The file has 10.0 MB; at most 1 MB is read.');
    assert.equal(await complaints({ 'privacy.yml': '# x\n'.repeat(400_000) }), 'privacy.yml:1:1: The file has 1600000 characters; at most 1048576 (1 MB) are read.');
    assert.ok(Date.now() - start < 5000);
  });

  it('grows by aliases beyond all measure, or is nested without end', async () => {
    const start = Date.now();
    const bomb = 'abcdefgh'.split('').map((letter, index, all) => `${letter}: &${letter} [${Array(9).fill(index === 0 ? 'x' : `*${all[index - 1]!}`).join(', ')}]`).join('\n');
    const said = (await complaints({ 'privacy.yml': `${bomb}\n` })).split('\n');
    assert.deepEqual(said.filter(line => !line.includes('is not a key')), ['privacy.yml:5:12: From here on the aliases stand for more than 20000 values together, so they are not followed.']);
    assert.equal(said.length, 9);
    assert.equal(await complaints({ 'privacy.yml': `data: ${'['.repeat(100_000)}` }), 'privacy.yml:1:71: Lists and maps are nested more than 64 deep here.');
    const inPack = await complaints({ 'privacy.yml': 'extends: [./pack]\n', 'pack/pack.yml': `id: &own [*own]\n${bomb}\n` });
    assert.match(inPack, /^pack\/pack\.yml:1:11: The alias '\*own' stands inside the value that it names\.\n[^]*pack\/pack\.yml:6:12: From here on the aliases/m);
    assert.ok(Date.now() - start < 5000);
  });

  it('has keys that stand twice, anchors that nobody set and merges of what is no map', async () => {
    const text = 'recipients:\n  - &desk { name: desk, role: processor }\n  - { <<: *desk, name: mailer }\n  - { <<: [*desk, processor], name: x, role: controller }\n  - { name: z, role: controller, name: y }\ndata: *nobody\naudience: staff\naudience: consumer\n';
    assert.deepEqual((await complaints({ 'privacy.yml': text })).split('\n'), [
      "privacy.yml:4:7: The value of '<<' is neither a map nor a list of maps.",
      "privacy.yml:5:34: The key 'name' stands here a second time; the first is on line 5.",
      "privacy.yml:6:7: No anchor '&nobody' stands before the alias '*nobody'.",
      "privacy.yml:8:1: The key 'audience' stands here a second time; the first is on line 7.",
    ]);
    assert.deepEqual((await complaints({ 'privacy.yml': 'extends: [./pack]\n', 'pack/pack.yml': 'id: acme/a\nversion: 1.0.0\nid: acme/b\n' })).split('\n'), ["pack/pack.yml:3:1: The key 'id' stands here a second time; the first is on line 1."]);
  });

  it('is a device that never ends, named by another', async function () {
    if (process.platform === 'win32') return;
    const said = await complaints({ 'privacy.yml': 'extends: [./rules.yml]\n' }, root => symlinkSync('/dev/zero', join(root, 'rules.yml')));
    assert.equal(said, 'rules.yml:1:1: This is neither a file nor a folder.');
  });

  it('extends what leads back to it, by files, packages and links', async () => {
    assert.equal(await complaints({ 'privacy.yml': 'extends: [./privacy.yml]\n' }), 'privacy.yml:1:11: A file extends itself: privacy.yml → privacy.yml.');
    const packs = { 'node_modules/a/package.json': '{ "privacy": "pack.yml" }', 'node_modules/a/pack.yml': 'id: a\nversion: 1.0.0\npolicies: [p.yml]\n', 'node_modules/a/p.yml': 'extends: [a]\n' };
    assert.match(await complaints({ 'privacy.yml': 'extends: [a]\n', ...packs }), /^node_modules\/a\/p\.yml:1:11: A file extends itself: .*\/pack\.yml → .*\/p\.yml → .*\/pack\.yml\.$/);
    // Each link is another name for one file.
    const said = await complaints({ 'privacy.yml': 'extends: [./x/privacy.yml]\n' }, root => {
      mkdirSync(join(root, 'y'));
      symlinkSync(root, join(root, 'x'));
    });
    assert.match(said, /extends more than 32 deep/);
  });

  it('extends a package that is not there, names nothing, or names what lies outside', async () => {
    const files = {
      'privacy.yml': 'extends:\n  - gone\n  - silent\n  - outside\n  - broken\n',
      'node_modules/silent/package.json': '{}',
      'node_modules/outside/package.json': '{ "privacy": "../../secret.yml" }',
      'node_modules/broken/package.json/x': '',
    };
    assert.deepEqual((await complaints(files)).split('\n'), [
      "privacy.yml:2:5: The package 'gone' is not installed.",
      'privacy.yml:3:5: The package.json of \'silent\' names no policy or pack under "privacy".',
      "privacy.yml:4:5: The package.json of 'outside' names '../../secret.yml' under \"privacy\", which lies outside the package.",
      'node_modules/broken/package.json:1:1: This is a folder and not a file.',
    ]);
  });

  it('extends a pack for another version of the product', async () => {
    const pack = 'id: acme/a\nversion: 1.0.0\nengine: ">=99"\n';
    assert.match(await complaints({ 'privacy.yml': 'extends: [./pack]\n', 'pack/pack.yml': pack }), /^pack\/pack\.yml:3:9: The pack asks for Privacy Lint >=99; this is \d+\.\d+\.\d+\.$/);
    assert.equal(await complaints({ 'privacy.yml': 'extends: [./pack]\n', 'pack/pack.yml': pack.replace('>=99', 'newest') }), "pack/pack.yml:3:9: 'engine' is not a range of versions, as >=0.1 <2.");
  });

  it('brings models that are wrong, each at its place', async () => {
    const files = {
      'privacy.yml': 'models: ["models/*.model.yml"]\n',
      'models/a.model.yml': "api: a\nreference: https://example.org\nsources: [{ path: 'Membr[x]', category: user.name }]\nexamples: |\n  x();\n",
      'models/b.model.yml': "api: b\nreference: https://example.org\nsinks:\n  - { path: 'Member[x].Argument[0]', kind: log }\n  - { path: 'Member[x].Argument[0]', kind: log }\n",
      'models/c.model.yml': "api: c\nreference: https://example.org\nsources: [{ path: 'Member[x]', category: user.nam }]\nexamples: |\n  x();\n",
      'models/d.model.yml': bytes('api: d # caf\u00e9\n', 'latin1'),
    };
    assert.deepEqual((await complaints(files)).split('\n'), [
      "models/a.model.yml:3:20: The port 'Membr' is unknown; did you mean 'Member'?",
      "models/b.model.yml:1:1: The key 'examples' is missing.",
      "models/b.model.yml:5:13: The path 'Member[x].Argument[0]' stands twice in 'sinks'.",
      "models/c.model.yml:3:42: The category 'user.nam' is unknown; did you mean 'user.name'?",
      'models/d.model.yml:1:13: The byte 0xE9 here is not UTF-8; the file may be encoded as Latin-1 or GBK.',
    ]);
  });
});

describe('a policy in a folder of a repository', () => {
  const root = {
    '.git/HEAD': '',
    'privacy.yml': 'ignore: ["apps/a/skip/**", "b.ts"]\nrules: { no-shouting: error }\nrecipients: [{ name: desk, role: processor }]\nmodels: ["./models/*.model.yml"]\n',
    'models/x.model.yml': 'api: x\nreference: https://example.org\nexamples: |\n  x();\n',
    'apps/a/skip/s.ts': "shout('one');",
    'apps/a/b.ts': "shout('two');",
    'b.ts': "shout('three');",
  };

  it('takes what the one above says of it, as that one means it', async () => {
    const files = { ...root, 'apps/a/privacy.yml': 'data: [{ category: user.name, recipients: [desk] }]\n' };
    const { out, error } = await runCli(createScratchProject(files), ['scan', '--format', 'json']);
    assert.equal(error, '');
    assert.deepEqual((JSON.parse(out) as { findings: { file: string }[] }).findings.map(({ file }) => file), ['apps/a/b.ts']);
  });

  it('says nothing of names while the one above cannot be read', async () => {
    const said = await complaints({ ...root, 'privacy.yml': `${root['privacy.yml']}audiance: staff\n`, 'apps/a/privacy.yml': 'data: [{ category: user.name, recipients: [desk] }]\n' });
    assert.deepEqual(said.split('\n'), ["privacy.yml:5:1: 'audiance' is not a key of the file; did you mean 'audience'?"]);
  });
});
