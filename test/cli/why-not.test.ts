import assert from 'node:assert/strict';
import { createScratchProject } from '../support/scratch-project.js';
import { runProduct } from '../support/run-product.js';

const flat = (text: string) => text.replace(/\s+/g, ' ');

/** The answer for a line of `a.ts`, and the exit code. */
async function whyNot(line: string, around: { readonly before?: string; readonly files?: Readonly<Record<string, string>>; readonly input?: readonly string[] } = {}): Promise<{ readonly code: number; readonly out: string }> {
  const { before = '', files = {}, input = [] } = around;
  const text = `import mixpanel from 'mixpanel-browser';\nimport { relay } from 'some-package';\nexport function run(user: { email: string; phonne: string }, settings: { go(text: string): void }) {\n${before}\n${line}\n}\n`;
  const { code, out } = await runProduct(createScratchProject({ 'package.json': '{}', 'a.ts': text, ...files }), ['why-not', 'a.ts:5', ...input]);
  return { code, out: flat(out) };
}

const logs = 'console.log(user.email);';

describe('privacy-lint why-not', () => {
  it('ends with 1 where something is reported', async () => {
    const { code, out } = await whyNot(logs);
    assert.equal(code, 1);
    assert.match(out, /Something is reported at a\.ts:5: - 'console\.log' writes 'user\.email'.* no-personal-data-in-logs .*privacy-lint explain a\.ts:5/);
  });

  it('names the check that proves consent, and its place', async () => {
    const { code, out } = await whyNot("mixpanel.track('x', { email: user.email });", { before: "if (localStorage.getItem('analytics-consent') !== 'granted') return;" });
    assert.equal(code, 0);
    assert.match(out, /'no-third-party-sharing-without-consent' asked for .* before 'mixpanel-browser\.track', and on every way it is proven: - 'localStorage\.getItem\('analytics-consent'\) !== 'granted'' proves consent for this purpose: .*\. a\.ts:4:5/);
  });

  it('tells what a field was taken for by what stands beside it', async () => {
    const { out } = await runProduct(createScratchProject({ 'package.json': '{}', 'a.tsx': "export const Form = () => <form>\n  <input value={x} placeholder=\"出生日期\" />\n</form>;\n" }), ['why-not', 'a.tsx:2']);
    assert.match(flat(out), /What the names were taken for - 'x' was taken for user\.demographic\.date_of_birth, with high confidence\. The text '出生日期' beside it asks for that\./);
  });

  it('tells what a mask, a question and a barrier of a model leave behind', async () => {
    assert.match((await whyNot("console.log(user.email.replace(/./g, '*'));")).out, /Of 'user\.email' so little is left after 'replace'/);
    assert.match((await whyNot("console.log(user.email === 'a');")).out, /'===' only asks about 'user\.email'/);
    const model = "api: scrubber\nreference: https://example.org/scrubber\nbarriers: [{ path: 'Member[scrub].ReturnValue', kind: anonymised }]\nexamples: |\n  import { scrub } from 'scrubber';\n  scrub(1);\n";
    const barrier = await whyNot('console.log(scrub(user.email));', { before: "const { scrub } = require('scrubber');", files: { 'scrubber.model.yml': model, 'privacy.yml': 'models: [./scrubber.model.yml]\n' } });
    assert.match(barrier.out, /'user\.email' stays behind at 'scrubber\.scrub', after which it counts as anonymised\. \S*scrubber\.model\.yml Member\[scrub\]\.ReturnValue/);
  });

  it('tells an option that keeps an SDK from collecting, and an SDK that was told before', async () => {
    assert.match((await whyNot("mixpanel.init('token', { opt_out_tracking_by_default: true });")).out, /'mixpanel-browser\.init' can collect [^.]*\. Not here: an option tells it not to\./);
  });

  it('tells calls that nobody describes, that only callers know, and modules that are missing', async () => {
    assert.match((await whyNot('relay(user.email);')).out, /no model says that a call here collects it or hands it on\..*'\S*relay' of 'some-package' is described by no model/);
    assert.match((await whyNot('settings.go(user.email);')).out, /What 'settings\.go' is, only the callers of this function know\./);
    assert.match((await whyNot('lost(user.email);', { before: "const lost = require('./lost');" })).out, /comes from '\.\/lost', which was not found in the project/);
  });

  it('tells a call that a model describes, and of whose kind no rule speaks', async () => {
    assert.match((await whyNot('export const answer = Response.json({ email: user.email });')).out, /Personal data is given to a call here, and no rule that is on speaks of such a receiver, or of these data given to it\. .*'Response\.json' is described by models/);
  });

  it('tells a name that nearly says it, and one that is only a fact', async () => {
    assert.match((await whyNot('console.log(user.phonne);')).out, /'user\.phonne' ends in no word for personal data; the nearest is 'phone' \(user\.contact\.phone_number\)/);
    assert.match((await whyNot('console.log(hasPhone);', { before: 'const hasPhone = true;' })).out, /'hasPhone' tells something about a datum and is not the datum/);
    assert.match((await whyNot('} export function tell(errors: Record<string, string>) { console.log(errors.email);')).out, /'errors\.email' is read from an object that speaks about fields/);
  });

  it('tells a rule that is off, with the line that turns it off', async () => {
    const { out } = await whyNot(logs, { files: { 'privacy.yml': 'appTypes: [online-shopping]\nrules:\n  no-personal-data-in-logs: off\n' } });
    assert.match(out, /The rule 'no-personal-data-in-logs' is off \(set in privacy\.yml:3\)\. It would say: 'console\.log' writes 'user\.email'/);
  });

  it('names the preset or the file that turns a rule off, wherever that is', async () => {
    const off = async (policy: string, others: Readonly<Record<string, string>> = {}) => /is off \((.*?)\)\./.exec((await whyNot(logs, { files: { 'privacy.yml': policy, ...others } })).out)?.[1];
    const rule = 'rules: { no-personal-data-in-logs: off }\n';
    assert.equal(await off('extends:\n  - ./rules/own.yml\n', { 'rules/own.yml': `# ours\n${rule}` }), 'set in rules/own.yml:2');
    assert.equal(await off('extends: [./pack]\n', { 'pack/pack.yml': 'id: a/b\nversion: 1.0.0\npolicies: [p.yml]\n', 'pack/p.yml': rule }), 'set in pack/p.yml:1');
    assert.equal(await off(rule, { 'b/privacy.yml': 'audience: consumer\n' }), 'set in privacy.yml:1');
    assert.equal(await off(`extends: ["@acme/base"]\n`, { 'node_modules/@acme/base/package.json': '{ "privacy": "p.yml" }', 'node_modules/@acme/base/p.yml': rule }), 'set in node_modules/@acme/base/p.yml:1');
    const flow = 'flows: [{ id: acme/a, from: [user], to: [log], severity: off, message: { en: "Told." } }]\nrules: { no-personal-data-in-logs: off }\n';
    assert.match((await whyNot(logs, { files: { 'privacy.yml': flow } })).out, /'acme\/a' is off \(set in privacy\.yml:1\)/);
  });

  it('names the preset in which a rule is off', async () => {
    const form = { 'form.ts': "import { z } from 'zod';\nexport const a = z.object({\n  phone: z.string(),\n});\n", 'privacy.yml': 'extends: [privacy:recommended, privacy:eu]\ndata: [{ category: user.contact.phone_number }]\n' };
    const { out } = await runProduct(createScratchProject({ 'package.json': '{}', ...form }), ['why-not', 'form.ts:3']);
    assert.match(flat(out), /The rule 'require-purpose-declaration' is off \(as in privacy:eu; 'rules' in the policy turns it on\)/);
  });

  it('answers programs, with what kind of reason each is', async () => {
    const reasons = async (line: string, options: Parameters<typeof whyNot>[1]) => {
      const { out } = await whyNot(line, { ...options, input: ['--format', 'json'] });
      const { isReported, answers } = JSON.parse(out) as { readonly isReported: boolean; readonly answers: readonly { readonly sections: readonly { readonly id: string; readonly items: readonly { readonly id?: string; readonly text: { readonly 'zh-cn': string } }[] }[] }[] };
      return [isReported, answers[0]?.sections.map(({ id }) => id), answers[0]?.sections[0]?.items.map(({ id }) => id)];
    };
    assert.deepEqual(await reasons(logs, { files: { 'privacy.yml': 'rules: { no-personal-data-in-logs: off }\n' } }), [false, ['reasons', 'calls', 'names'], ['rule-off']]);
    assert.deepEqual(await reasons(logs, { before: '// privacy-lint-ignore-next-line no-personal-data-in-logs -- an audit trail' }), [false, ['reasons', 'calls', 'names'], ['suppressed']]);
    assert.deepEqual(await reasons(logs, {}), [true, [], undefined]);
  });

  it('tells a comment that keeps it back, with its reason', async () => {
    const { out } = await whyNot(logs, { before: '// privacy-lint-ignore-next-line no-personal-data-in-logs -- an audit trail' });
    assert.match(out, /The comment on line 4 keeps back what 'no-personal-data-in-logs' says, with the reason: an audit trail/);
  });

  it('tells a finding that the baseline knows', async () => {
    const root = createScratchProject({ 'package.json': '{}', 'a.ts': 'export const f = (user: { email: string }) => console.log(user.email);\n' });
    await runProduct(root, ['scan', '--write-baseline']);
    const { code, out } = await runProduct(root, ['why-not', 'a.ts:1']);
    assert.equal(code, 0);
    assert.match(flat(out), /The baseline 'privacy-lint-baseline\.json' knows the finding of 'no-personal-data-in-logs'/);
    assert.equal((await runProduct(root, ['why-not', 'a.ts:1', '--baseline', 'other.json'])).code, 1);
  });

  it('tells a function that nothing leads to', async () => {
    assert.match((await whyNot('} if (false) never({ email: "" }); function never(user: { email: string }) { console.log(user.email);')).out, /Nothing that runs leads here: 'never' is not called by anything in the project/);
    assert.match((await whyNot(logs, { before: 'if (false) ' })).out, /What the conditions ask rules out that it happens/);
  });

  it('tells files that are left out, ignored or not read', async () => {
    const root = createScratchProject({
      '.git/HEAD': '', '.gitignore': 'secret.ts\n', 'package.json': '{}', 'privacy.yml': 'ignore: ["legacy/**"]\n',
      'a.test.ts': logs, 'legacy/b.ts': 'export const f = (user: { email: string }) => console.log(user.email);', 'secret.ts': logs, 'c.min.js': logs, 'd.css': '', 'dist/e.ts': logs, 'a.ts': '',
    });
    const answer = async (place: string) => flat((await runProduct(root, ['why-not', place])).out);
    assert.match(await answer('a.test.ts:1'), /its name ends in '\.test\.ts'.*Nothing that runs loads this file/);
    assert.match(await answer('legacy/b.ts:1'), /'ignore' in privacy\.yml names it/);
    assert.match(await answer('secret.ts:1'), /Git ignores it/);
    assert.match(await answer('c.min.js:1'), /It was skipped because it is minified/);
    assert.match(await answer('d.css:1'), /The file is of a kind that is not read/);
    assert.match(await answer('dist/e.ts:1'), /holds build output/);
  });

  it('tells what the policy says of it', async () => {
    const policy = 'data:\n  - { category: user.behavior, purposes: [analytics], basis: contract, reference: terms 3, required: false }\n';
    assert.match((await whyNot("mixpanel.init('token');", { files: { 'privacy.yml': policy } })).out, /The policy gives user\.behavior the basis 'contract' \(terms 3\), so no consent is asked for/);
    assert.match((await whyNot("fetch('/me', { method: 'POST', body: user.email });")).out, /goes to the project's own place/);
  });

  it('speaks Chinese, and tells what it cannot answer', async () => {
    assert.match((await whyNot('console.log(user.phonne);', { input: ['--locale', 'zh-cn'] })).out, /“user\.phonne”末尾没有表示个人信息的词；最接近的是“phone”/);
    const root = createScratchProject({ 'a.ts': 'run();\n' });
    for (const [place, reason] of [['a.ts', /is not FILE:LINE/], ['b.ts:1', /does not exist/], ['a.ts:9', /'a\.ts' has 1 line\./]] as const) {
      const { code, error } = await runProduct(root, ['why-not', place]);
      assert.equal(code, 2);
      assert.match(error, reason);
    }
  });
});
