import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBuiltIn } from '../../cli/pack/read-pack.js';
import { builtInModels } from '../../policy/models/built-in.js';
import { runCli } from '../support/run-cli.js';
import { createScratchProject } from '../support/scratch-project.js';

const pack = async (root: string, ...input: readonly string[]) => runCli(root, ['pack', ...input]);
const edit = (path: string, from: string | RegExp, to: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

const model = (lists: string, examples = 'x(); // sink: log') => `api: "@acme/x"\nreference: https://example.org\n${lists}\nexamples: |\n  import { x } from '@acme/x';\n  ${examples}\n`;

describe('privacy-lint pack', function () {
  this.timeout(60_000);

  it('makes a pack that is right, proven and covered', async () => {
    const root = createScratchProject({});
    assert.deepEqual(await pack(root, 'init', 'mine', '--id', 'team/rules'), { code: 0, out: "The pack 'mine' is made. Try it: privacy-lint pack test mine\nTo use it, in privacy.yml: extends: [privacy:recommended, ./mine]\n", error: '' });
    assert.deepEqual(await pack(root, 'lint', 'mine'), { code: 0, out: '2 models, 1 policy, 2 cases: 0 errors, 0 warnings.\n', error: '' });
    assert.deepEqual(await pack(root, 'test', 'mine', '--min-coverage', '100'), {
      code: 0,
      out: '2 models with 2 marks, 2 cases: all come out as marked.\n3 of 3 entries of the models are covered.\n',
      error: '',
    });
  });

  it('is named after who keeps it', async () => {
    const idIn = async (manifest: string | undefined) => {
      const root = createScratchProject(manifest === undefined ? {} : { 'package.json': manifest });
      await pack(root, 'init', 'privacy/Own rules');
      return /^id: (.*)$/m.exec(readFileSync(join(root, 'privacy/Own rules/pack.yml'), 'utf8'))?.[1];
    };
    assert.deepEqual([await idIn('{ "name": "@Shop/web" }'), await idIn('{ "name": "photo.album" }'), await idIn('{')], ['shop/own-rules', 'photo-album/own-rules', 'acme/own-rules']);
  });

  it('makes none over what is there, or of a name that is none', async () => {
    const root = createScratchProject({ 'mine/x.txt': '', file: '' });
    for (const [input, said] of [[['mine'], "'mine' exists and is not an empty folder.\n"], [['file'], "'file' exists and is not an empty folder.\n"], [['new', '--id', 'Team'], "'Team' is not of the form team/name in lower case.\n"]] as const) {
      assert.deepEqual(await pack(root, 'init', ...input), { code: 2, out: '', error: said });
    }
  });

  it('shows what differs from the marks, line by line', async () => {
    const root = createScratchProject({});
    await pack(root, 'init', 'mine', '--id', 'team/rules');
    edit(join(root, 'mine/models/camera.model.yml'), 'category: x.biometric.face', 'category: user.name');
    edit(join(root, 'mine/tests/blurred-face/main.ts'), 'blur(capture())', 'capture()');
    const { code, out, error } = await pack(root, 'test', 'mine');
    assert.deepEqual([code, error], [1, '']);
    assert.equal(
      out,
      [
        '- marked and not found, + found and not marked',
        'mine/models/camera.model.yml',
        '     8  sink(capture());',
        '        - flow: x.biometric.face',
        '        + flow: user.name',
        'mine/tests/face-reaches-the-tracker/main.ts',
        "     6  track('visit', { face: capture() }); // expect: team/rules-no-face-to-t…",
        '        - team/rules-no-face-to-tracker',
        '2 models with 2 marks, 2 cases: 2 lines do not.',
        '',
      ].join('\n'),
    );
    edit(join(root, 'mine/models/camera.model.yml'), 'category: user.name', 'category: x.biometric.face');
    const again = await pack(root, 'test', 'mine');
    assert.match(again.out, /blurred-face\/main\.ts\n {5}7 {2}track\('visit', \{ face: capture\(\) \}\);\n {8}\+ team\/rules-no-face-to-tracker\n/);
    assert.ok(again.out.split('\n').every(line => line.length <= 80));
  });

  it('tells entries that no example and no case needs', async () => {
    const root = createScratchProject({ 'x.model.yml': model("sinks:\n  - { path: 'Member[x].Argument[0]', kind: log }\n  - { path: 'Member[y].Argument[0]', kind: log }", "x(''); // sink: log") });
    assert.deepEqual(await pack(root, 'test', 'x.model.yml', '--coverage'), {
      code: 0,
      out: "x.model.yml:5:5: warning: Without this entry of 'sinks' every example and case comes out as before.\n1 model with 1 mark, 0 cases: all come out as marked.\n1 of 2 entries of the models is covered.\n",
      error: '',
    });
    assert.equal((await pack(root, 'test', 'x.model.yml', '--min-coverage', '60')).code, 1);
  });

  it('lints: what is wrong, what has no effect, what is not proven', async () => {
    const recipient = (name: string, rest = '') => `recipients: [{ name: ${name}, role: processor${rest} }]\n`;
    const flow = (id: string, from: string, to: string) => `  - { id: ${id}, from: [${from}], to: [${to}], severity: error, message: { en: A. } }\n`;
    const root = createScratchProject({
      'p/pack.yml': 'id: acme/p\nversion: 1.0.0\npolicies: [policies/a.yml, policies/b.yml]\nmodels: ["models/*.model.yml", "more/*.model.yml"]\n',
      'p/policies/a.yml': `${recipient('desk')}rules: { no-consent-wall: warn }\n`,
      'p/policies/b.yml': `${recipient('desk')}rules: { no-consent-wall: error }\nflows:\n${flow('acme/all', 'x.biometric.*', 'log, analytics')}${flow('acme/face', 'x.biometric.face', 'log')}${flow('acme/voice', 'x.biometric.voiceprint', 'url')}`,
      'p/policies/c.yml': 'rules: {}\n',
      'p/models/x.model.yml': model("sinks: [{ path: 'Member[x].Argument[0]', kind: log }]", 'x();'),
      'p/models/y.model.yml': model("sinks: [{ kind: log, path: 'Member[x].Argument[0]' }, { path: 'Member[x].Argument[1]', kind: log }]"),
      'p/tests/silent/a.ts': '// case: it says nothing\n',
      'p/tests/unknown/a.ts': 'x(); // expect: no-such-rule\n',
    });
    const { code, out } = await pack(root, 'lint', 'p');
    assert.equal(code, 1);
    assert.match(out, /^p\/pack\.yml:4:32: error: No file fits 'more\/\*\.model\.yml'\.\n[^]*2 errors, 9 warnings\.\n$/m);
    assert.match(out, /^p\/models\/x\.model\.yml:4:11: error: No line of the examples is marked, so they prove nothing\.$/m);
    edit(join(root, 'p/pack.yml'), ', "more/*.model.yml"', '');
    edit(join(root, 'p/models/x.model.yml'), 'x();', "x(''); // sink: log");
    const mended = await pack(root, 'lint', 'p');
    assert.equal(mended.code, 0);
    assert.deepEqual(mended.out.split('\n'), [
      'p/models/y.model.yml:3:9: warning: This entry says what models/x.model.yml:3 says already.',
      "p/policies/a.yml:1:14: warning: 'desk' has no effect: b.yml sets it again.",
      "p/policies/a.yml:1:14: warning: Nothing tells what goes to 'desk': it has no modules and no hosts, and no flow or data names it.",
      "p/policies/a.yml:2:10: warning: 'no-consent-wall' has no effect: b.yml sets it again.",
      "p/policies/b.yml:1:14: warning: Nothing tells what goes to 'desk': it has no modules and no hosts, and no flow or data names it.",
      "p/policies/b.yml:5:5: warning: The flow 'acme/face' reports nothing that 'acme/all' does not report.",
      'p/policies/c.yml:1:1: warning: The pack does not name this file, so it has no effect.',
      "p/tests/silent:1:1: warning: The case says nothing: no line has '// expect: rule', and none '// rules: rule'.",
      "p/tests/unknown/a.ts:1:1: warning: The case names 'no-such-rule', which is neither a rule nor a flow of the pack.",
      '2 models, 2 policies, 2 cases: 0 errors, 9 warnings.',
      '',
    ]);
    assert.equal((await pack(root, 'lint', 'p', '--max-warnings', '8')).code, 1);
  });

  it('lints the policy of a project, with what it extends', async () => {
    const root = createScratchProject({
      'privacy.yml': 'extends: [privacy:recommended, ./rules/own.yml, ./pack]\nmodels: ["models/*.model.yml"]\nrecipients:\n  - { name: nobody, role: processor }\nrules: { no-consent-wall: off }\n',
      'rules/own.yml': 'extends: [./base.yml]\nrules: { no-consent-wall: error }\n', 'rules/base.yml': 'rules: { no-consent-nagging: off, no-consent-wall: warn }\n',
      'pack/pack.yml': 'id: acme/a\nversion: 1.0.0\npolicies: [p.yml]\n', 'pack/p.yml': 'rules: { no-consent-wall: warn }\n',
      'models/x.model.yml': model("sinks: [{ path: 'Member[x].Argument[0]', kind: log }]", 'x();'),
    });
    const { code, out } = await pack(root, 'lint', '.');
    assert.equal(code, 1);
    assert.deepEqual(out.split('\n').filter(line => /^\S+:\d+:\d+/.test(line)).map(line => line.split(':').slice(0, 2).join(':')), ['models/x.model.yml:4', 'privacy.yml:4', 'rules/base.yml:1', 'rules/own.yml:2']);
    assert.match(out.replace(/\s+/g, ' '), /rules\/own\.yml:2:10: warning: 'no-consent-wall' has no effect: \S*privacy\.yml sets it again\./);
    assert.equal((await pack(createScratchProject({ 'privacy.yml': 'audiance: staff\n' }), 'lint')).code, 1);
  });

  it('tells entries of a project that its code knows nothing of', async () => {
    const root = createScratchProject({
      'privacy.yml': [
        'data:', '  - { category: user.contact.email }', '  - { category: "x.biometric.*" }',
        'recipients:', '  - { name: counter, role: processor, modules: [mixpanel-browser] }', '  - { name: vendor, role: processor, modules: ["@vendor/*"] }',
        'features:', '  - { id: shop, paths: ["src/**"] }', '  - { id: kiosk, paths: ["kiosk/**"] }',
        'consent: { guards: [{ function: "src/a#may", level: purpose }, { function: "src/a#might", level: purpose }, { component: "src/gone#Gate", level: purpose }] }',
        'ignore: ["src/old/**", "*.stories.ts"]', '',
      ].join('\n'),
      'src/a.ts': "import mixpanel from 'mixpanel-browser';\nexport function may() { return localStorage.getItem('yes') === '1'; }\nexport function join(user: { email: string }) { mixpanel.track('join', { email: user.email }); }\n",
      'src/old/b.ts': 'export {};\n',
    });
    const { code, out } = await pack(root, 'lint');
    assert.equal(code, 0);
    assert.deepEqual(out.split('\n').slice(0, -1), [
      "privacy.yml:3:17: warning: Nothing in the code was seen to process 'x.biometric.*'.",
      "privacy.yml:6:13: warning: Nothing in the code was seen to go to 'vendor'.",
      "privacy.yml:9:11: warning: No file belongs to the feature 'kiosk'.",
      "privacy.yml:10:76: warning: No file has the check of consent 'src/a#might'.",
      "privacy.yml:10:122: warning: No file has the check of consent 'src/gone#Gate'.",
      "privacy.yml:11:24: warning: No file fits '*.stories.ts', so nothing is ignored by it.",
      '0 models, 1 policy, 0 cases: 0 errors, 6 warnings.',
    ]);
  });

  it('tells an entry that a built-in model has', async () => {
    const text = readFileSync(new URL('../../api-models/network/axios.model.yml', import.meta.url), 'utf8');
    const { out } = await pack(createScratchProject({ 'mine.model.yml': text }), 'lint', 'mine.model.yml');
    assert.match(out, /^mine\.model\.yml:\d+:\d+: warning: This entry says what network\/axios\.model\.yml says already\.$/m);
  });

  it('runs on models that come with the product', async () => {
    const root = createScratchProject({});
    const { code, out } = await pack(root, 'test', '--built-in', 'posthog', 'network/axios');
    assert.equal(code, 0);
    assert.match(out, /^2 models with \d+ marks, 0 cases: all come out as marked\.\n$/);
    assert.match((await pack(root, 'lint', '--built-in', 'posthog')).out, /^1 model, 0 policies, 0 cases: 0 errors, \d+ warnings?\.$/m);
    assert.deepEqual(await pack(root, 'test', '--built-in', 'no-such'), { code: 2, out: '', error: "No built-in model is called 'no-such'.\n" });
  });

  it('finds nothing wrong with any of them', async () => {
    assert.match((await pack(createScratchProject({}), 'lint', '--built-in')).out, /^\d{3,} models, 0 policies, 0 cases: 0 errors, 0 warnings\.$/m);
    const all = readBuiltIn([]);
    // The same models, so that the test of their examples speaks for `pack test`.
    assert.deepEqual('models' in all && all.models.map(({ model }) => ({ ...model, file: '' })), builtInModels().map(each => ({ ...each, file: '' })));
  });

  it('reports what goes to a company that a model names, with no entry for it', async () => {
    const root = createScratchProject({
      'p/pack.yml': 'id: acme/p\nversion: 1.0.0\npolicies: [p.yml]\n',
      'p/p.yml': 'flows:\n  - id: acme/no-mail-to-sentry\n    from: [user.contact.email]\n    to: ["recipient:sentry"]\n    severity: error\n    message: { en: An e-mail address reaches Sentry. }\n',
      'p/tests/login/main.ts': "import * as Sentry from '@sentry/browser';\nexport function login(email: string, tries: number): void {\n  Sentry.setUser({ email }); // expect: acme/no-mail-to-sentry\n  Sentry.setTag('tries', tries);\n}\n",
    });
    assert.deepEqual(await pack(root, 'test', 'p'), { code: 0, out: '0 models with 0 marks, 1 case: all come out as marked.\n', error: '' });
    assert.deepEqual(await pack(root, 'lint', 'p'), { code: 0, out: '0 models, 1 policy, 1 case: 0 errors, 0 warnings.\n', error: '' });
    edit(join(root, 'p/tests/login/main.ts'), 'acme/no-mail', 'acme/no-post');
    assert.match((await pack(root, 'test', 'p', '--locale', 'zh-cn')).out, /\np\/tests\/login\n {8}没有规则“acme\/no-post-to-sentry”。\n0 个模型（0 处标记），1 个用例：2 行不符合标记。\n$/);
  });

  it('has an example that is right in all', async () => {
    const folder = fileURLToPath(new URL('../../examples', import.meta.url));
    assert.deepEqual(await pack(folder, 'lint', 'acme-pack', '--max-warnings', '0'), { code: 0, out: '4 models, 2 policies, 4 cases: 0 errors, 0 warnings.\n', error: '' });
    assert.deepEqual(await pack(folder, 'test', 'acme-pack', '--min-coverage', '100'), { code: 0, out: '4 models with 5 marks, 4 cases: all come out as marked.\n6 of 6 entries of the models are covered.\n', error: '' });
  });

  it('says what it cannot read', async () => {
    const root = createScratchProject({ 'a/x.txt': '', 'b/pack.yml': 'id: acme/b\nversion: one\n' });
    assert.deepEqual(await pack(root, 'lint', 'gone', 'a'), { code: 2, out: '', error: "'gone' does not exist.\n'a' is no pack, no policy and no model: it holds neither a pack.yml, nor a privacy.yml, nor a *.model.yml.\n" });
    assert.deepEqual(await pack(root, 'test', 'b'), { code: 2, out: "b/pack.yml:2:10: error: 'version' is not a version of the form 1.2.3.\n", error: "'b' is not tested: it has problems.\n" });
  });

  it('speaks Chinese', async () => {
    const { out } = await pack(fileURLToPath(new URL('../../examples', import.meta.url)), 'lint', 'acme-pack', '--locale', 'zh-cn');
    assert.equal(out, '4 个模型，2 个策略，4 个用例：0 个错误，0 个警告。\n');
  });
});

describe('privacy.lock', () => {
  const files = {
    'privacy.yml': 'extends: ["@acme/privacy", ./mine]\n',
    'a.ts': '',
    'node_modules/@acme/privacy/package.json': '{ "privacy": "pack.yml" }',
    'node_modules/@acme/privacy/pack.yml': 'id: acme/privacy\nversion: 1.0.0\npolicies: [p.yml]\n',
    'node_modules/@acme/privacy/p.yml': 'rules: { no-consent-wall: error }\n',
    'mine/pack.yml': 'id: acme/mine\nversion: 2.0.0\ndescription: Our own.\nmodels: ["*.model.yml"]\n',
    'mine/x.model.yml': model("sinks: [{ path: 'Member[x].Argument[0]', kind: log }]"),
  };

  it('keeps what packs look like, and tells what is another', async () => {
    const root = createScratchProject(files);
    assert.deepEqual(await pack(root, 'lock', '--check'), { code: 2, out: '', error: "There is no privacy.lock; 'privacy-lint pack lock' writes it.\n" });
    assert.deepEqual(await pack(root, 'lock'), { code: 0, out: 'privacy.lock holds 2 packs.\n', error: '' });
    assert.deepEqual(await pack(root, 'lock', '--check'), { code: 0, out: '2 packs: all as in privacy.lock.\n', error: '' });
    edit(join(root, 'node_modules/@acme/privacy/p.yml'), 'error', 'off');
    edit(join(root, 'node_modules/@acme/privacy/pack.yml'), '1.0.0', '1.0.1');
    writeFileSync(join(root, 'mine/z.model.yml'), files['mine/x.model.yml'].replace('@acme/x', '@acme/z'));
    const { code, out } = await pack(root, 'lock', '--check');
    assert.equal(code, 1);
    assert.deepEqual(out.split('\n').slice(0, 5), [
      './mine: z.model.yml is new.',
      '@acme/privacy has version 1.0.1 in place of 1.0.0.',
      '@acme/privacy: p.yml has changed.',
      '@acme/privacy: pack.yml has changed.',
      "The packs are not as in privacy.lock. Look at what changed, then 'privacy-lint",
    ]);
  });

  it('does not mind line ends, and tells packs that came and went', async () => {
    const root = createScratchProject(files);
    await pack(root, 'lock');
    writeFileSync(join(root, 'mine/pack.yml'), files['mine/pack.yml'].replaceAll('\n', '\r\n'));
    assert.equal((await pack(root, 'lock', '--check')).code, 0);
    writeFileSync(join(root, 'privacy.yml'), 'extends: [./other]\n');
    mkdirSync(join(root, 'other'));
    writeFileSync(join(root, 'other/pack.yml'), 'id: acme/other\nversion: 1.0.0\n');
    const { out } = await pack(root, 'lock', '--check');
    assert.match(out, /^\.\/other is not in privacy\.lock\.\n\.\/mine is in privacy\.lock, and no policy builds on it\.\n@acme\/privacy is in/);
  });

  it('warns in a scan of packs that are another, and keeps a frozen one from running', async () => {
    const root = createScratchProject(files);
    const scan = async (...input: readonly string[]) => runCli(root, ['scan', ...input]);
    assert.deepEqual(await scan().then(({ code, error }) => [code, error]), [0, '']);
    assert.deepEqual(await scan('--frozen-lock').then(({ code, error }) => [code, error]), [2, "privacy.lock:1:1: The policy builds on ./mine, @acme/privacy, and there is no privacy.lock.\nOnce somebody has looked at the packs, 'privacy-lint pack lock' writes privacy.lock anew.\nNothing was analysed: the policy has a problem.\n"]);
    await pack(root, 'lock');
    assert.deepEqual(await scan('--frozen-lock').then(({ code, error }) => [code, error]), [0, '']);
    edit(join(root, 'node_modules/@acme/privacy/p.yml'), 'error', 'off');
    writeFileSync(join(root, 'mine/z.model.yml'), files['mine/x.model.yml'].replace('@acme/x', '@acme/z'));
    const [loose, frozen] = [await scan(), await scan('--frozen-lock', '--locale', 'zh-cn')];
    assert.deepEqual([loose.code, loose.error], [0, "privacy.lock:4:11: warning: ./mine: z.model.yml is new.\nprivacy.lock:14:7: warning: @acme/privacy: p.yml has changed.\nOnce somebody has looked at the packs, 'privacy-lint pack lock' writes privacy.lock anew.\n"]);
    assert.deepEqual([frozen.code, frozen.out, frozen.error], [2, '', 'privacy.lock:4:11: ./mine：z.model.yml 是新增的。\nprivacy.lock:14:7: @acme/privacy：p.yml 已更改。\n确认规则包无误后，运行“privacy-lint pack lock”重新写入 privacy.lock。\n未进行分析：策略中有 2 个问题。\n']);
    const json = JSON.parse((await scan('--format', 'json')).out) as { readonly warnings: readonly object[] };
    assert.deepEqual(json.warnings[1], { file: 'privacy.lock', line: 14, column: 7, message: { en: '@acme/privacy: p.yml has changed.', 'zh-cn': '@acme/privacy：p.yml 已更改。' } });
  });

  it('holds for the folders below it, and is not asked for packs that other folders use', async () => {
    const root = createScratchProject({ '.git/HEAD': '', 'privacy.yml': 'extends: [./mine]\n', 'mine/pack.yml': files['mine/pack.yml'], 'mine/x.model.yml': files['mine/x.model.yml'], 'shop/package.json': '{}', 'shop/a.ts': '', 'desk/privacy.yml': 'extends: [./own]\n', 'desk/a.ts': '', 'desk/own/pack.yml': 'id: acme/own\nversion: 1.0.0\n' });
    assert.match((await pack(root, 'lock')).out, /holds 2 packs/);
    const scan = async (folder: string) => runCli(join(root, folder), ['scan', '--frozen-lock']);
    assert.deepEqual([(await scan('shop')).error, (await scan('desk')).error], ['', '']);
    edit(join(root, 'mine/pack.yml'), '2.0.0', '2.0.1');
    assert.match((await scan('shop')).error, /^\.\.\/privacy\.lock:4:11: \.\/mine has version 2\.0\.1 in place of 2\.0\.0\.\n/);
  });

  it('says what is wrong with it', async () => {
    const root = createScratchProject({ ...files, 'privacy.lock': 'lockVersion: 2\npacks: []\n' });
    const { code, error } = await pack(root, 'lock', '--check');
    assert.equal(code, 2);
    assert.match(error, /privacy\.lock:1:14: 'lockVersion' is 2, which is not a value it can have/);
  });

  it('is told by the list of packs', async () => {
    const root = createScratchProject(files);
    const list = async () => (await pack(root, 'list')).out;
    assert.match(await list(), /^\.\/mine 2\.0\.0\n {2}Our own\.\n {2}acme\/mine · 2 files, 1 model among them · there is no privacy\.lock\n {2}mine\n@acme\/privacy 1\.0\.0\n/);
    await pack(root, 'lock');
    edit(join(root, 'mine/pack.yml'), 'Our own', 'Ours');
    assert.match(await list(), /mine · .* · not as in privacy\.lock\n[^]*privacy · .* · as in privacy\.lock\n/);
    assert.deepEqual(await pack(createScratchProject({ 'a.ts': '' }), 'list'), { code: 0, out: 'The policies of this folder build on no packs.\n', error: '' });
    assert.equal((await pack(createScratchProject({ 'privacy.yml': 'extends: [gone]\n' }), 'list')).code, 2);
  });
});
