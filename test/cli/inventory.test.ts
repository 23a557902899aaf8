import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createScratchProject } from '../support/scratch-project.js';
import { runProduct } from '../support/run-product.js';

const files = {
  'package.json': '{}',
  'privacy.yml': [
    'extends: [privacy:recommended]', 'data:', '  - { category: user.contact.email, purposes: [authentication], basis: contract, retention: P2Y, required: true }',
    '  - { category: x.biometric.face, purposes: [payment], basis: consent, required: false }', 'recipients:', '  - { name: loyalty, role: controller, hosts: [members.loyalty.example], categories: [user.contact.email] }', '',
  ].join('\n'),
  'src/join.ts': "import mixpanel from 'mixpanel-browser';\nexport function join(user: { email: string; phone: string }) {\n  console.log(user.email);\n  mixpanel.track('join', { phone: user.phone });\n}\n",
  'src/join.test.ts': "navigator.geolocation.getCurrentPosition(console.log);\n",
};

interface Row { readonly category: string; readonly operation: string; readonly purposes: readonly string[]; readonly basis: string; readonly recipient: string; readonly retention: string; readonly places: readonly string[]; readonly state: string; readonly rules: readonly string[] }

async function rowsOf(root: string, ...input: readonly string[]) {
  const { out } = await runProduct(root, ['inventory', '--format', 'json', ...input]);
  return JSON.parse(out) as { rows: readonly Row[]; undeclared: readonly string[]; stale: readonly string[]; undeclaredRecipients: readonly string[]; staleRecipients: readonly string[]; change?: { added: readonly Row[]; removed: readonly Row[]; changed: readonly { before: Row; after: Row }[] } };
}

function commit(root: string): void {
  for (const command of [['init', '-q'], ['add', '.'], ['-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qm', 'x']]) spawnSync('git', command, { cwd: root });
}

describe('privacy-lint inventory', () => {
  it('has a row for each category, purpose, recipient and way of processing, with its places and findings', async () => {
    const { rows } = await rowsOf(createScratchProject(files));
    assert.deepEqual(rows.map(({ category, operation, purposes, basis, recipient, retention, places, state }) => [category, operation, purposes, basis, recipient, retention, places, state]), [
      ['user.contact.email', 'log', ['authentication'], 'contract', '', 'P2Y', ['src/join.ts:3'], 'error'],
      ['user.contact.phone_number', 'analytics', [], '', 'mixpanel', '', ['src/join.ts:4'], 'error'],
    ]);
    assert.deepEqual(rows[0]?.rules, ['no-personal-data-in-logs']);
  });

  it('tells what the code and the policy do not have in common, both ways', async () => {
    const root = createScratchProject(files);
    const { undeclared, stale, undeclaredRecipients, staleRecipients } = await rowsOf(root);
    assert.deepEqual({ undeclared, stale, undeclaredRecipients, staleRecipients }, { undeclared: ['user.contact.phone_number'], stale: ['x.biometric.face'], undeclaredRecipients: ['mixpanel'], staleRecipients: ['loyalty'] });
    assert.equal((await runProduct(root, ['inventory'])).code, 0);
    assert.equal((await runProduct(root, ['inventory', '--check'])).code, 1);
    assert.equal((await runProduct(createScratchProject({ 'a.ts': 'run();' }), ['inventory', '--check'])).code, 0);
  });

  it('has the basis with its reference, the recipient with its contract, and what is attested', async () => {
    const policy = [
      'data:', '  - { category: user.contact.email, purposes: [authentication], basis: contract, reference: terms §4 }',
      'recipients:', '  - { name: counter, role: processor, region: us, modules: [mixpanel-browser], categories: [user.contact.phone_number], contract: DPA-2026-1 }',
      'attestations: { impactAssessment: { owner: dpo, date: 2026-01-31, link: "https://wiki.example/pia" }, alternatives: [desk], encryptedAtRest: true }', '',
    ].join('\n');
    const root = createScratchProject({ ...files, 'privacy.yml': policy });
    const json = JSON.parse((await runProduct(root, ['inventory', '--format', 'json'])).out) as { rows: readonly { basis: string; reference: string; recipientEntry?: object }[]; attestations: readonly object[] };
    assert.deepEqual(json.rows.map(({ basis, reference, recipientEntry }) => [basis, reference, recipientEntry]), [['contract', 'terms §4', undefined], ['', '', { role: 'processor', region: 'us', contract: 'DPA-2026-1' }]]);
    assert.equal(json.attestations.length, 3);
    const { out } = await runProduct(root, ['inventory']);
    assert.match(out, /\| contract \(terms §4\) \|.*\n.*\| counter \(processor, us, DPA-2026-1\) \|/);
    assert.match(out, /## What is attested\n\n- An impact assessment was made: dpo, 2026-01-31, https:\/\/wiki\.example\/pia\n- There is a way without biometrics: desk\n- The stores are encrypted\n/);
    assert.match((await runProduct(root, ['inventory', '--locale', 'zh-cn'])).out, /\| counter \(受托处理者，us，DPA-2026-1\) \|[^]*- 已进行影响评估：dpo/);
    assert.match((await runProduct(createScratchProject(files), ['inventory'])).out, /- No impact assessment is recorded, and the code gives data to others \(mixpanel\)\.\n/);
    assert.doesNotMatch((await runProduct(createScratchProject({ 'a.ts': '' }), ['inventory'])).out, /attested/);
  });

  it('tells what gives occasion for an impact assessment, and fails a check where the policy asks for one', async () => {
    const code = "import mixpanel from 'mixpanel-browser';\nexport function visit(patient: { diagnosis: string; email: string }) {\n  mixpanel.track('visit', { email: patient.email });\n  return fetch('/visits', { method: 'POST', body: JSON.stringify({ diagnosis: patient.diagnosis }) });\n}\n";
    const policy = (rest: string) => `extends: [privacy:recommended]\njurisdictions: [cn]\ndata:\n  - { category: user.health_and_medical, purposes: [service-provision], basis: consent }\n  - { category: user.contact.email, purposes: [analytics], basis: consent }\nrecipients:\n  - { name: counter, role: controller, region: us, modules: [mixpanel-browser], categories: [user.contact.email] }\n${rest}`;
    const run = async (rest: string, source = code) => runProduct(createScratchProject({ 'package.json': '{}', 'privacy.yml': policy(rest), 'src/visit.ts': source }), ['inventory', '--check']);
    const { out, code: ended } = await run('');
    assert.match(out, /- No impact assessment is recorded, and the code processes sensitive data \(user\.health\\_and\\_medical\S*\), gives data to others \(counter\), sends data to other regions \(us\)\.\n/);
    assert.equal(ended, 0);
    const asked = 'rules: { require-impact-assessment: warn }\n';
    assert.equal((await run(asked)).code, 1);
    assert.equal((await run(`${asked}attestations: { impactAssessment: { owner: dpo, date: 2026-01-31, link: "https://wiki.example/pia" } }\n`)).code, 0);
    assert.doesNotMatch((await runProduct(createScratchProject({ 'privacy.yml': 'jurisdictions: [cn]\n', 'a.ts': 'export const f = (user: { email: string }) => sessionStorage.setItem("theme", "dark");\n' }), ['inventory'])).out, /impact assessment/);
  });

  it('does not ask for an entry of a person as a whole, which would hold everything', async () => {
    const policy = 'data:\n  - { category: user.contact.email, purposes: [authentication], basis: contract }\n';
    const { rows, undeclared } = await rowsOf(createScratchProject({ 'privacy.yml': policy, 'a.ts': 'export function f(user: { email: string }) {\n  console.log(user);\n  console.log(user.email);\n}\n' }));
    assert.deepEqual([rows.map(({ category }) => category), undeclared], [['user', 'user.contact.email'], []]);
  });

  it('tells checks and features of the policy that are not in the code', async () => {
    const policy = [
      'features:', '  - { id: shop, paths: ["src/**"] }', '  - { id: pay, paths: ["src/pay/**"] }',
      'consent:', '  guards:', ...['src/join#join', 'src/join#gone', 'src/away#ask', '@acme/consent#ask', '@acme/other#ask'].map(name => `    - { function: "${name}", purpose: marketing, level: purpose }`), '',
    ].join('\n');
    const root = createScratchProject({ ...files, 'src/use.ts': "import { ask } from '@acme/consent';\nask();\n", 'privacy.yml': policy });
    const { out, code } = await runProduct(root, ['inventory', '--check']);
    assert.equal(code, 1);
    assert.match(out, /Checks of consent in the policy that no file has:\n\n- @acme\/other\\#ask\n- src\/away\\#ask\n- src\/join\\#gone\n\nFeatures in the policy that hold no file:\n\n- pay\n/);
  });

  it('tells what changed since a commit', async () => {
    const root = createScratchProject(files);
    commit(root);
    assert.deepEqual((await rowsOf(root, '--base', 'HEAD')).change, { base: 'HEAD', added: [], removed: [], changed: [] });
    writeFileSync(join(root, 'src/join.ts'), 'export function join(user: { email: string; birthday: string }) {\n  console.log(user.email);\n  console.log(user.birthday, user.email);\n}\n');
    const { change } = await rowsOf(root, '--base', 'HEAD');
    assert.deepEqual(change?.added.map(({ category, operation, places }) => [category, operation, places]), [['user.demographic.date_of_birth', 'log', ['src/join.ts:3']]]);
    assert.deepEqual(change?.removed.map(({ category, places }) => [category, places]), [['user.contact.phone_number', ['src/join.ts:4']]]);
    assert.deepEqual(change?.changed.map(({ before, after }) => [before.places, after.places]), [[['src/join.ts:3'], ['src/join.ts:2', 'src/join.ts:3']]]);
    assert.match((await runProduct(root, ['inventory', '--base', 'HEAD'])).out, /## Since HEAD\n\nNew:\n\n- user\.demographic\.date\\_of\\_birth · logs/);
    const unknown = await runProduct(root, ['inventory', '--base', 'no-such-commit']);
    assert.equal(unknown.code, 2);
    assert.equal((await runProduct(root, ['inventory', '--base', '--output=x'])).code, 2);
  });

  it('writes cells that no spreadsheet takes for a formula', async () => {
    const policy = 'data:\n  - { category: user.contact.email, purposes: [authentication], basis: contract, retention: P2Y, required: true }\nrecipients:\n  - { name: "=HYPERLINK(\\"http://x\\")", role: controller, modules: [mixpanel-browser], categories: [user.contact.phone_number] }\n';
    const { out } = await runProduct(createScratchProject({ ...files, 'privacy.yml': policy }), ['inventory', '--format', 'csv']);
    assert.match(out, /"'=HYPERLINK\(""http:\/\/x""\) \(controller\)"/);
    assert.equal(out.split('\r\n')[0], '"Data","Category","What happens","Purposes","Basis","Recipient","Retention","Places","Findings","In the policy"');
    assert.doesNotMatch(out, /(^|,)"[=+@-]/m);
  });

  it('writes a page that asks nothing of the network, in both languages', async () => {
    const root = createScratchProject({ ...files, 'src/<b>.ts': "export const f = (user: { email: string }) => console.log(user.email);" });
    const { code, error } = await runProduct(root, ['inventory', '--format', 'html', '--output', 'inventory.html']);
    assert.equal(code, 0);
    assert.match(error, /The report was written to 'inventory\.html'/);
    const page = readFileSync(join(root, 'inventory.html'), 'utf8');
    assert.doesNotMatch(page, /<link|<img|<iframe|<script[^>]+src|@import|url\(|<b>/);
    assert.match(page, /<span lang="en">logs<\/span><span lang="zh-CN">日志<\/span>/);
    assert.match(page, /<span lang="en">authentication<\/span><span lang="zh-CN">登录验证<\/span>[^]*<span lang="en">contract<\/span><span lang="zh-CN">合同<\/span>/);
  });

  it('speaks Chinese, and names the paths that were asked for only', async () => {
    const root = createScratchProject({ ...files, 'src/other.ts': 'export const f = (user: { birthday: string }) => console.log(user.birthday);\n' });
    assert.match((await runProduct(root, ['inventory', '--locale', 'zh-cn'])).out, /# 个人信息处理清单[^]*\| 错误：no-personal-data-in-logs \|[^]*## 与 privacy\.yml 的差异\n\n代码中有，策略中没有：\n/);
    assert.deepEqual((await rowsOf(root, 'src/other.ts')).rows.map(({ category }) => category), ['user.demographic.date_of_birth']);
  });
});
