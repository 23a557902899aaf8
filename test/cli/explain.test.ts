import assert from 'node:assert/strict';
import { createScratchProject } from '../support/scratch-project.js';
import { runProduct } from '../support/run-product.js';

const files = {
  'package.json': '{}',
  'src/sign-up.ts': "import { remember } from './remember';\nexport function signUp(form: { email: string; name: string }) {\n  remember(form);\n}\n",
  'src/remember.ts': "import mixpanel from 'mixpanel-browser';\nexport function remember(customer: { email: string }) {\n  console.log('new', customer.email);\n  if (localStorage.getItem('newsletter-consent') === 'yes') mixpanel.track('x', { email: customer.email });\n}\n",
};

/** The lines of an answer as one text, so that where it breaks does not matter. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('privacy-lint explain', () => {
  it('tells which word decided that it is personal data, and which model says what the call does', async () => {
    const { code, out } = await runProduct(createScratchProject(files), ['explain', 'src/remember.ts:3']);
    assert.equal(code, 0);
    assert.match(flat(out), /src\/remember\.ts:3:3 · no-personal-data-in-logs · error · high confidence/);
    assert.match(flat(out), /'form\.email' is an? [^.]*\(user\.contact\.email\)|'(form|customer)\.email' is e-mail address \(user\.contact\.email\), high confidence\. - The word 'email' at the end of the name says so by itself\./);
    assert.match(flat(out), /'console\.log' hands what it is given to: logs\. api-models\/logging\/console\.model\.yml Member\[console\]/);
    assert.match(flat(out), /https:\/\/console\.spec\.whatwg\.org/);
  });

  it('shows the way as places that can be clicked, and what was asked', async () => {
    const { out } = await runProduct(createScratchProject(files), ['explain', 'src/remember.ts:3']);
    assert.match(flat(out), /The way that leads here 1 source: \S+ src\/\S+:\d+:\d+ .* finding: console\.log\('new', customer\.email\) src\/remember\.ts:3:3/);
    assert.match(flat(out), /The rule asks for no consent here/);
  });

  it('names each check on the way and why it falls short', async () => {
    const { out } = await runProduct(createScratchProject(files), ['explain', 'src/remember.ts:4']);
    assert.match(flat(out), /no-third-party-sharing-without-consent/);
    assert.match(flat(out), /It is not proven: the check is for another purpose\./);
    assert.match(flat(out), /'localStorage\.getItem\('newsletter-consent'\) === 'yes'' proves nothing: the check is for another purpose \([^)]+\)\. src\/remember\.ts:4:7/);
  });

  it('tells what would satisfy the rule, by its page, and how to say why not', async () => {
    const { out } = await runProduct(createScratchProject(files), ['explain', 'src/remember.ts:3']);
    assert.match(flat(out), /What would satisfy the rule .* An id, a number of an order, a count, a yes or no\./);
    assert.match(out, /\/\/ privacy-lint-ignore-next-line no-personal-data-in-logs -- …/);
    const shared = await runProduct(createScratchProject(files), ['explain', 'src/remember.ts:4']);
    assert.match(flat(shared.out), /A policy that names the receiver as `processor` or `first-party`: recipients: \[\{ name: \w+, role: processor,/);
  });

  it('finds a finding by its fingerprint, or the first digits of it', async () => {
    const root = createScratchProject(files);
    const { findings } = JSON.parse((await runProduct(root, ['scan', '--format', 'json', '--rule', 'no-personal-data-in-logs'])).out) as { findings: { fingerprint: string }[] };
    const [{ fingerprint } = { fingerprint: '' }] = findings;
    for (const name of [fingerprint, fingerprint.slice(0, 10)]) {
      const { code, out } = await runProduct(root, ['explain', name]);
      assert.equal(code, 0);
      assert.ok(out.includes(`fingerprint ${fingerprint}`));
    }
    const { code, error } = await runProduct(root, ['explain', '0123456789abcdef']);
    assert.equal(code, 1);
    assert.match(error, /No finding of the project has the fingerprint/);
  });

  it('gives the essence of a rule, and how it counts in the project', async () => {
    const root = createScratchProject({ ...files, 'privacy.yml': 'rules:\n  no-personal-data-in-logs: warn\n' });
    const { code, out } = await runProduct(root, ['explain', 'no-personal-data-in-logs']);
    assert.equal(code, 0);
    assert.match(out, /In privacy:recommended: error\.\n {2}- In this project: warn\./);
    assert.match(flat(out), /What it reports .* Why .* Code that it reports .* console\.log\('signed up', user\.email\).* What satisfies it .* Known limits/);
  });

  it('answers programs: the finding, and the parts of the answer by their names, in both languages', async () => {
    interface Item { readonly text: { readonly en: string; readonly 'zh-cn': string }; readonly notes?: readonly string[]; readonly items?: readonly Item[] }
    interface Answers { readonly answers: readonly { readonly rule?: string; readonly finding?: { readonly rule: string; readonly file: string; readonly fingerprint: string }; readonly sections: readonly { readonly id: string; readonly items: readonly Item[] }[] }[] }
    const answersOf = async (...input: readonly string[]) => (JSON.parse((await runProduct(createScratchProject(files), ['explain', ...input, '--format', 'json'])).out) as Answers).answers;
    const [answer, ...others] = await answersOf('src/remember.ts:3');
    assert.deepEqual([answer?.finding?.rule, answer?.finding?.file, others], ['no-personal-data-in-logs', 'src/remember.ts', []]);
    assert.deepEqual(answer?.sections.map(({ id }) => id), ['data', 'api', 'way', 'proof', 'unresolved', 'remedy', 'name']);
    const [datum] = answer?.sections[0]?.items ?? [];
    assert.match(datum?.items?.[0]?.text['zh-cn'] ?? '', /“email”/);
    assert.equal(answer?.sections[1]?.items[0]?.notes?.[0], 'api-models/logging/console.model.yml');
    const [rule] = await answersOf('no-personal-data-in-logs');
    assert.deepEqual([rule?.rule, rule?.sections[0]?.id], ['no-personal-data-in-logs', 'reports']);
  });

  it('leads to the page that a team gave its flow, as reports do', async () => {
    const policy = 'flows: [{ id: acme/no-log, from: [user], to: [log], severity: error, message: { en: "Told.", zh-cn: "已写入。" }, docs: "https://wiki.acme.example/logs" }]\nrules: { no-personal-data-in-logs: off }\n';
    const root = createScratchProject({ ...files, 'privacy.yml': policy });
    const said = async (...input: readonly string[]) => (await runProduct(root, input)).out;
    assert.match(await said('explain', 'src/remember.ts:3'), /The team's page\n +https:\/\/wiki\.acme\.example\/logs/);
    assert.match(await said('explain', 'acme/no-log', '--locale', 'zh-cn'), /团队的说明页\n +https:\/\/wiki/);
    assert.match(await said('scan', '--format', 'markdown'), /\[acme\/no-log\]\(https:\/\/wiki\.acme\.example\/logs\)/);
    const sarif = JSON.parse(await said('scan', '--format', 'sarif')) as { readonly runs: readonly { readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] } }; readonly results: readonly { readonly ruleId: string; readonly ruleIndex?: number }[] }[] };
    const [run] = sarif.runs;
    const index = run?.results.find(({ ruleId }) => ruleId === 'acme/no-log')?.ruleIndex ?? -1;
    assert.deepEqual([run?.tool.driver.rules[index]?.id, run?.tool.driver.rules[index]?.helpUri], ['acme/no-log', 'https://wiki.acme.example/logs']);
  });

  it('speaks Chinese', async () => {
    const { out } = await runProduct(createScratchProject(files), ['explain', 'src/remember.ts:3', '--locale', 'zh-cn']);
    assert.match(out, /为什么这是个人信息/);
    assert.match(flat(out), /名称末尾的词“email”本身即可说明/);
    assert.match((await runProduct(createScratchProject(files), ['explain', 'no-personal-data-in-logs'], { language: 'zh_CN.UTF-8' })).out, /怎样满足/);
  });

  it('tells of a line without findings what was taken for personal data there, and by which word', async () => {
    const root = createScratchProject({
      'package.json': '{}',
      'src/form.tsx': "export const Form = () => <form>\n  <input value={x} placeholder={t('form.f1')} />\n  <input value={y} placeholder={t('form.f2')} />\n</form>;\n",
      'src/note.ts': 'export function note(req: Request) {\n  return req.body.username;\n}\n',
      'src/locales/zh-CN.json': '{ "form": { "f1": "出生日期", "f2": "颜色" } }',
    });
    const first = await runProduct(root, ['explain', 'src/form.tsx:2']);
    assert.equal(first.code, 0);
    assert.match(flat(first.out), /src\/form\.tsx:2 · nothing is reported Why this is personal data - 'x' is date of birth \(user\.demographic\.date_of_birth\), high confidence\. - The text '出生日期' beside it asks for that\. Why nothing is reported: privacy-lint why-not src\/form\.tsx:2/);
    assert.equal((await runProduct(root, ['explain', 'src/form.tsx:3'])).code, 1);
    assert.match(flat((await runProduct(root, ['explain', 'src/note.ts:2'])).out), /'req\.body\.username' is user name \(user\.account\.username\), medium confidence\. - The word 'username' says little alone; it counts because it is read from 'req', which is known to have such data\./);
    const json = JSON.parse((await runProduct(root, ['explain', 'src/form.tsx:2', '--format', 'json'])).out) as unknown;
    assert.match(JSON.stringify(json), /user\.demographic\.date_of_birth/);
  });

  it('ends with 1 where there is no finding, and with 2 on what is nothing', async () => {
    const root = createScratchProject(files);
    const none = await runProduct(root, ['explain', 'src/sign-up.ts:1']);
    assert.equal(none.code, 1);
    assert.match(none.error, /There is no finding at src\/sign-up\.ts:1\. Why: privacy-lint why-not src\/sign-up\.ts:1/);
    const unknown = await runProduct(root, ['explain', 'no-personal-data-in-log']);
    assert.equal(unknown.code, 2);
    assert.match(unknown.error, /Is 'no-personal-data-in-logs' meant\?/);
    assert.equal((await runProduct(root, ['explain', 'src/none.ts:1'])).code, 2);
  });

  it('keeps to 60 columns but for paths and links, and colours a terminal only', async () => {
    const root = createScratchProject(files);
    const { out } = await runProduct(root, ['explain', 'src/remember.ts:4'], { columns: 60 });
    for (const line of out.split('\n')) assert.ok(line.length <= 60 || !line.trim().includes(' ') || /^ +\/\//.test(line), line);
    assert.ok(!out.includes('\u001b['));
    assert.ok((await runProduct(root, ['explain', 'src/remember.ts:4'], { hasColor: true })).out.includes('\u001b['));
  });
});
