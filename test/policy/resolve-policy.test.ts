import assert from 'node:assert/strict';
import { isPreset, policyOfPresets, resolvePolicy, type PolicyAdditions, type PolicyResolution } from '../../policy/resolve-policy.js';
import { severityOf } from '../../policy/project-context.js';
import { presets } from '../../policy/presets.js';
import { knownWords } from './known-words.js';

function resolve(files: Readonly<Record<string, string>>, additions?: PolicyAdditions): PolicyResolution {
  return resolvePolicy('/home/shop/privacy.yml', path => files[path], knownWords, additions);
}

function resolveWell(files: Readonly<Record<string, string>>, additions?: PolicyAdditions) {
  const resolution = resolve(files, additions);
  assert.deepEqual(resolution.ok ? [] : resolution.problems, []);
  assert.ok(resolution.ok);
  return resolution;
}

function problemsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const resolution = resolve(files);
  assert.ok(!resolution.ok, 'The files are accepted.');
  return resolution.problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message.en}`);
}

describe('policy/resolve-policy', () => {
  it('lays presets and files over each other in order, then the file itself', () => {
    const { policy, sources } = resolveWell({
      '/home/shop/privacy.yml': 'extends: [privacy:cn, ./rules/a.yml, ../b.json]\nrules: { no-consent-wall: off }\naudience: staff\n',
      '/home/shop/rules/a.yml': 'rules: { no-consent-wall: error, no-bundled-consent: error, no-vague-purpose: error }\ndeployment: store\n',
      '/home/b.json': '{ "rules": { "no-bundled-consent": "off" }, "deployment": "kiosk", "jurisdictions": ["eu"] }',
    });
    assert.equal(severityOf(policy, 'no-consent-wall'), 'off');
    assert.equal(severityOf(policy, 'no-bundled-consent'), 'off');
    assert.equal(severityOf(policy, 'no-vague-purpose'), 'error');
    assert.equal(severityOf(policy, 'no-preticked-consent'), 'error');
    assert.equal(policy.deployment, 'kiosk');
    assert.equal(policy.audience, 'staff');
    assert.deepEqual(policy.jurisdictions, ['cn', 'eu']);
    assert.equal(policy.extends, undefined);
    assert.deepEqual(sources, ['/home/shop/privacy.yml', '/home/shop/rules/a.yml', '/home/b.json']);
  });

  it('builds on the recommended preset where nothing is extended, and on nothing where the list is empty', () => {
    assert.equal(severityOf(resolveWell({ '/home/shop/privacy.yml': '' }).policy, 'no-preticked-consent'), 'error');
    assert.equal(severityOf(resolveWell({ '/home/shop/privacy.yml': 'extends: []' }).policy, 'no-preticked-consent'), 'off');
    const withoutPreset = resolveWell({ '/home/shop/privacy.yml': 'extends: [./a.yml]', '/home/shop/a.yml': 'audience: staff' }).policy;
    assert.equal(severityOf(withoutPreset, 'no-preticked-consent'), 'off');
  });

  it('lays added presets over what the file extends, and under the file', () => {
    const { policy } = resolveWell({ '/home/shop/privacy.yml': 'rules: { no-preticked-consent: [warn, { a: 1 }] }' }, { presets: ['all'] });
    assert.equal(severityOf(policy, 'require-impact-assessment'), 'warn');
    assert.equal(severityOf(policy, 'no-preticked-consent'), 'warn');
  });

  it('builds on a parent before all that is extended', () => {
    const parent = { audience: 'staff', deployment: 'store', rules: { 'no-consent-wall': 'error' } } as const;
    const { policy } = resolveWell({ '/home/shop/privacy.yml': 'deployment: kiosk' }, { parent });
    assert.deepEqual(policy, { audience: 'staff', deployment: 'kiosk', rules: { 'no-consent-wall': 'error' } });
  });

  it('finds a package in the nearest node_modules, and its pack', () => {
    const { policy, sources } = resolveWell({
      '/home/shop/privacy.yml': 'extends: ["@acme/privacy-pack"]\nmodels: ["./models/*.model.yml"]',
      '/home/node_modules/@acme/privacy-pack/package.json': '{ "name": "@acme/privacy-pack", "privacy": "./privacy/pack.yml" }',
      '/home/node_modules/@acme/privacy-pack/privacy/pack.yml': 'id: acme/privacy\nversion: 1.2.0\nengine: ">=0.1"\npolicies: [policies/face.yml]\nmodels: ["models/*.model.yml"]',
      '/home/node_modules/@acme/privacy-pack/privacy/policies/face.yml': 'rules: { no-consent-wall: error }\nmodels: ["../more/*.model.yml"]',
    });
    assert.equal(severityOf(policy, 'no-consent-wall'), 'error');
    assert.deepEqual(policy.models, [
      '../node_modules/@acme/privacy-pack/privacy/more/*.model.yml',
      '../node_modules/@acme/privacy-pack/privacy/models/*.model.yml',
      'models/*.model.yml',
    ]);
    assert.equal(sources.length, 4);
  });

  it('finds a folder by its pack', () => {
    const { policy } = resolveWell({
      '/home/shop/privacy.yml': 'extends: [./privacy/face]',
      '/home/shop/privacy/face/pack.yml': 'id: acme/face\nversion: 1.0.0\npolicies: [face.yml]',
      '/home/shop/privacy/face/face.yml': 'audience: staff',
    });
    assert.equal(policy.audience, 'staff');
  });

  it('reads a file once that is extended twice', () => {
    let reads = 0;
    const files: Readonly<Record<string, string>> = { 'privacy.yml': 'extends: [./a.yml, ./b.yml]', 'a.yml': 'extends: [./c.yml]', 'b.yml': 'extends: [./c.yml]', 'c.yml': 'audience: staff' };
    const resolution = resolvePolicy('privacy.yml', path => (path === 'c.yml' && reads++, files[path]), knownWords);
    assert.ok(resolution.ok);
    assert.equal(reads, 1);
  });

  it('reports a cycle where it closes', () => {
    assert.deepEqual(problemsOf({ '/home/shop/privacy.yml': 'extends:\n  - ./a.yml\n', '/home/shop/a.yml': 'extends: [./b.yml]', '/home/shop/b.yml': 'audience: staff\nextends: [./c.yml, ./a.yml]', '/home/shop/c.yml': '' }), [
      '/home/shop/b.yml:2:20 A file extends itself: a.yml → b.yml → a.yml.',
    ]);
  });

  it('reports a file that extends itself', () => {
    assert.deepEqual(problemsOf({ '/home/shop/privacy.yml': 'extends: [./privacy.yml]' }), [
      '/home/shop/privacy.yml:1:11 A file extends itself: privacy.yml → privacy.yml.',
    ]);
  });

  it('reports files and packages that are not there', () => {
    assert.deepEqual(problemsOf({ '/home/shop/privacy.yml': 'extends: [./a.yml, acme, other]', '/home/shop/node_modules/other/package.json': '{ "name": "other" }' }), [
      "/home/shop/privacy.yml:1:11 The file './a.yml' cannot be read.",
      "/home/shop/privacy.yml:1:20 The package 'acme' is not installed.",
      '/home/shop/privacy.yml:1:26 The package.json of \'other\' names no policy or pack under "privacy".',
    ]);
    assert.deepEqual(problemsOf({}), ["/home/shop/privacy.yml:1:1 The file '/home/shop/privacy.yml' cannot be read."]);
  });

  it('reports what is wrong in any of the files, each with its place', () => {
    assert.deepEqual(
      problemsOf({
        '/home/shop/privacy.yml': 'audience: staf\nextends: [./a.yml]',
        '/home/shop/a.yml': 'rules: { x: warn }',
      }),
      ["/home/shop/privacy.yml:1:11 'audience' is 'staf', which is not a value it can have; did you mean 'staff'?", "/home/shop/a.yml:1:10 No rule is called 'x'."],
    );
    assert.deepEqual(
      problemsOf({
        '/home/shop/privacy.yml': 'extends: [./a.yml, ./pack]',
        '/home/shop/a.yml': 'rules: { x: warn }',
        '/home/shop/pack/pack.yml': 'id: a\nversoin: 1.0.0\n',
      }),
      [
        "/home/shop/a.yml:1:10 No rule is called 'x'.",
        "/home/shop/pack/pack.yml:1:1 The file has no 'version'.",
        "/home/shop/pack/pack.yml:2:1 'versoin' is not a key of the file; did you mean 'version'?",
      ],
    );
  });

  it('knows names that another file declares, and reports those that none does', () => {
    const pack = 'recipients: [{ name: desk, role: processor }]\nflows: [{ id: acme/a, from: [user.name], to: ["recipient:desk"], severity: error, message: { en: A. } }]';
    const { policy } = resolveWell({
      '/home/shop/privacy.yml': 'extends: [./pack.yaml]\ndata: [{ category: user.name, recipients: [desk] }]\nrules: { acme/a: off }',
      '/home/shop/pack.yaml': 'id: a/b\nversion: 1.0.0\npolicies: [p.yml]',
      '/home/shop/p.yml': pack,
    });
    assert.equal(severityOf(policy, 'acme/a'), 'off');
    assert.deepEqual(
      problemsOf({
        '/home/shop/privacy.yml': 'extends: [./p.yml]\ndata: [{ category: user.name, recipients: [desk, disk] }]\nrules: { acme/b: off, acme/long: off }',
        '/home/shop/p.yml': pack.replace('recipient:desk', 'recipient:nobody'),
      }),
      [
        "/home/shop/privacy.yml:2:50 No entry of 'recipients' is called 'disk'; did you mean 'desk'?",
        "/home/shop/privacy.yml:3:10 No flow is called 'acme/b'; did you mean 'acme/a'?",
        "/home/shop/privacy.yml:3:23 No flow is called 'acme/long'.",
        "/home/shop/p.yml:2:47 No entry of 'recipients' is called 'nobody'.",
      ],
    );
  });

  it('lets a flow name the recipients that models know, and data only those of the policy', () => {
    const text = 'data: [{ category: user.name, recipients: [sentry] }]\nflows: [{ id: acme/a, from: [user.name], to: ["recipient:sentry", "recipient:sentri"], severity: error, message: { en: A. } }]';
    const resolution = resolvePolicy('/home/shop/privacy.yml', path => (path.endsWith('privacy.yml') ? text : undefined), { ...knownWords, recipients: new Set(['sentry']) });
    assert.deepEqual(resolution.ok ? [] : resolution.problems.map(({ line, column, message }) => `${line}:${column} ${message.en}`), [
      "1:44 No entry of 'recipients' is called 'sentry'.",
      "2:67 No entry of 'recipients' is called 'sentri'; did you mean 'sentry'?",
    ]);
  });

  it('gives a policy without a file', () => {
    assert.deepEqual(policyOfPresets(), presets['privacy:recommended']);
    assert.equal(severityOf(policyOfPresets(['privacy:all']), 'require-impact-assessment'), 'warn');
    assert.deepEqual([isPreset('cn'), isPreset('privacy:cn'), isPreset('fr')], [true, true, false]);
  });
});
