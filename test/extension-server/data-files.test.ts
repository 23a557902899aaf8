import assert from 'node:assert/strict';
import { escapeMarkdown } from '../../extension/server/hover.js';
import { placeInYaml } from '../../extension/server/place-in-yaml.js';
import { findAppType } from '../../policy/necessary-information.js';
import { openDemoProject } from './demo-project.js';
import { LanguageClient } from './language-client.js';

/** A text without its mark `|`, and where it stood. */
function marked(text: string): { readonly text: string; readonly offset: number; readonly line: number; readonly character: number } {
  const offset = text.indexOf('|');
  const before = text.slice(0, offset).split('\n');
  return { text: before.join('\n') + text.slice(offset + 1), offset, line: before.length - 1, character: before.at(-1)!.length };
}

const placeOf = (text: string) => {
  const { offset, text: whole } = marked(text);
  const place = placeInYaml(whole, offset);
  return place && [place.kind, ...place.path, `'${whole.slice(place.start, offset)}'`].join(' ');
};

describe('a place in YAML', () => {
  it('is told by indentation', () => {
    assert.equal(placeOf('aud|'), "key 'aud'");
    assert.equal(placeOf('audience: st|'), "value audience 'st'");
    assert.equal(placeOf('consent:\n  gua|'), "key consent 'gua'");
    assert.equal(placeOf('consent:\n  guards:\n    - level: |'), "value consent guards level ''");
    assert.equal(placeOf('consent:\n  guards:\n    - function: a#b\n      lev|'), "key consent guards 'lev'");
    assert.equal(placeOf('data:\n- category: user.|'), "value data category 'user.'");
    assert.equal(placeOf('features:\n  - id: a\n    purposes:\n      - pay|'), "value features purposes 'pay'");
    assert.equal(placeOf('features:\n  - id: a\nrules:\n  # no\n\n  no-x: wa|'), "value rules no-x 'wa'");
  });

  it('is told by brackets', () => {
    assert.equal(placeOf('jurisdictions: [cn, e|]'), "value jurisdictions 'e'");
    assert.equal(placeOf('data:\n  - { category: user.name, bas|'), "key data 'bas'");
    assert.equal(placeOf('data: [{ category: user.name, purposes: [payment, an|'), "value data purposes 'an'");
    assert.equal(placeOf('data: [{ category: user.name }, { basis: con|'), "value data basis 'con'");
    assert.equal(placeOf('extends: [privacy:r|'), "value extends 'privacy:r'");
  });

  it('is none in a comment', () => assert.equal(placeOf('data: [] # see |'), undefined));
});

describe('the language server in policies, packs and models', () => {
  let client: LanguageClient | undefined;
  afterEach(async () => {
    await client?.stop();
    client = undefined;
  });

  async function start(files: Readonly<Record<string, string>> = {}, flows: Parameters<typeof openDemoProject>[0] = () => ({})): Promise<LanguageClient> {
    client = new LanguageClient({ files: { 'a.ts': 'demo(2);\n', ...files }, openProject: openDemoProject(flows) });
    await client.start();
    await client.until('the first analysis', () => client!.statuses.some(({ state }) => state === 'ready'));
    return client;
  }

  async function offered(file: string, text: string): Promise<readonly string[]> {
    const server = client ?? (await start());
    const { text: whole, line, character } = marked(text);
    await server.open(file, whole);
    return (await server.complete(file, line, character)).map(({ label }) => label);
  }

  it('offers keys and words of a policy', async () => {
    assert.ok((await offered('privacy.yml', '|')).includes('jurisdictions'));
    assert.deepEqual(await offered('privacy.yml', 'audience: |'), ['consumer', 'business', 'staff']);
    assert.deepEqual(await offered('privacy.yml', 'recipients:\n  - name: a\n    |'), ['name', 'role', 'region', 'modules', 'hosts', 'categories', 'contract']);
    assert.ok((await offered('privacy.yml', 'data:\n  - category: user.|')).includes('user.contact.email'));
    assert.ok((await offered('privacy.yml', 'data: [{ purposes: [|')).includes('payment'));
    assert.ok((await offered('privacy.yml', 'rules:\n  |')).includes('no-personal-data-in-logs'));
    assert.deepEqual(await offered('privacy.yml', 'rules:\n  no-consent-wall: |'), ['off', 'warn', 'error']);
    assert.ok((await offered('privacy.yml', 'extends: [|')).includes('privacy:cn'));
    assert.deepEqual(await offered('privacy.yml', 'features: [{ id: a, basic: |'), ['true', 'false']);
  });

  it('offers keys and words of packs and models', async () => {
    assert.deepEqual(await offered('pack/pack.yml', '|'), ['id', 'version', 'engine', 'description', 'policies', 'models', 'tests']);
    assert.ok((await offered('x.model.yml', 'sinks:\n  - path: a\n    |')).includes('recipient'));
    assert.ok((await offered('x.model.yml', "sinks: [{ path: 'Member[a]', kind: |")).includes('error-monitoring'));
    assert.ok((await offered('x.model.yml', "sources: [{ path: 'Member[a]', category: |")).includes('x.biometric.face'));
    assert.deepEqual(await offered('notes.yml', '|'), []);
  });

  it('puts the word in the place of what is typed', async () => {
    const server = await start();
    await server.open('privacy.yml', 'audience: st');
    const [, , staff] = await server.complete('privacy.yml', 0, 12);
    assert.deepEqual(staff?.textEdit, { range: { start: { line: 0, character: 10 }, end: { line: 0, character: 12 } }, newText: 'staff' });
  });

  it('says what keys, rules and categories mean', async () => {
    const server = await start();
    await server.open('privacy.yml', 'audience: staff\nrules: { no-consent-wall: warn }\ndata: [{ category: x.biometric.face }]\n');
    const said = async (line: number, character: number) => JSON.stringify((await server.hover('privacy.yml', line, character))?.contents);
    assert.match(await said(0, 2), /Whom the product is for/);
    assert.match(await said(1, 12), /Disallow ending the service/);
    assert.match(await said(2, 24), /face/i);
    assert.equal(await server.hover('privacy.yml', 0, 12), null);
  });

  it('says which data the basic function of a type of app needs, on what condition, and what is easily mistaken', async () => {
    const server = await start();
    await server.open('privacy.yml', 'appTypes: [online-shopping, medical, short-video]\n');
    const said = async (character: number) => JSON.stringify((await server.hover('privacy.yml', 0, character))?.contents);
    for (const { what, when } of findAppType('online-shopping')!.necessary) {
      assert.ok((await said(15)).includes(escapeMarkdown(what.en).replaceAll('\\', '\\\\')), what.en);
      if (when) assert.ok((await said(15)).includes(when.note.en), when.note.en);
    }
    assert.match(await said(15), /\*\*Online shopping\*\*/i);
    const [condition] = findAppType('medical')!.necessary.flatMap(({ when }) => when ?? []);
    assert.ok(condition !== undefined && (await said(30)).includes(escapeMarkdown(condition.note.en).replaceAll('\\', '\\\\')));
    assert.match(await said(40), /has to work without personal data/);
    assert.deepEqual((await offered('privacy.yml', 'appTypes: [|')).filter(word => word === 'online-shopping'), ['online-shopping']);
  });

  it('judges what is written before it is saved', async () => {
    const server = await start({ 'privacy.yml': '', 'rules.yml': 'recipients: [{ name: desk, role: processor }]\n' });
    const messages = (file: string) => server.diagnosticsOf(file).map(({ message }) => (typeof message === 'string' ? message : message.value));
    await server.open('privacy.yml', 'audiance: staff\n');
    await server.until('the problem', () => messages('privacy.yml').length === 1);
    assert.deepEqual(messages('privacy.yml'), ["'audiance' is not a key of the file; did you mean 'audience'?"]);
    await server.change('privacy.yml', { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, 'extends: [./rules.yml]\ndata: [{ category: user.name, recipients: [desk, dsk] }]\n');
    await server.until('the other problem', () => messages('privacy.yml').join().includes('dsk'));
    assert.equal(messages('privacy.yml').length, 1);
    await server.open('x.model.yml', "api: x\nreference: https://example.org\nsinks: [{ path: 'Membr[a]', kind: log }]\nexamples: a\n");
    await server.until('the port', () => messages('x.model.yml').length === 1);
    assert.deepEqual(server.diagnosticsOf('x.model.yml')[0]?.range, { start: { line: 2, character: 17 }, end: { line: 2, character: 22 } });
    await server.open('pack/pack.yml', 'id: acme/a\nversion: 1.0.0\npolicies: [gone.yml]\n');
    await server.until('the file', () => messages('pack/pack.yml').length === 1);
    await server.close('privacy.yml');
    await server.until('no problem', () => messages('privacy.yml').length === 0);
  });

  it('warns of packs that are not as the lock has them, where the lock speaks of them', async () => {
    const message = { en: './mine: p.yml has changed.', 'zh-cn': './mine：p.yml 已更改。' };
    const server = await start({ 'privacy.lock': 'lockVersion: 1\npacks:\n  - name: ./mine\n' }, () => ({ warnings: [{ file: 'privacy.lock', line: 3, column: 11, span: { start: 33, end: 39 }, message }] }));
    await server.until('the warning', () => server.diagnosticsOf('privacy.lock').length === 1);
    const [warning] = server.diagnosticsOf('privacy.lock');
    assert.deepEqual([warning?.message, warning?.severity, warning?.range], [message.en, 2, { start: { line: 2, character: 10 }, end: { line: 2, character: 16 } }]);
  });

  it('offers the word that was probably meant, in the quotes that stand there', async () => {
    const server = await start({ 'privacy.yml': '' });
    const offers = async (file: string, text: string, line: number, character: number) => {
      await server.open(file, text);
      const at = { line, character };
      const actions = await server.actions(file, { start: at, end: at });
      return actions.map(({ title, kind, edit }) => [title, kind, JSON.stringify(Object.values(edit?.changes ?? {})[0]?.map(({ range, newText }) => [range.start.character, range.end.character, newText]))]);
    };
    assert.deepEqual(await offers('privacy.yml', 'audiance: staff\n', 0, 3), [["Change it to 'audience'", 'quickfix', '[[0,8,"audience"]]']]);
    assert.deepEqual(await offers('privacy.yml', "# ours\ndata: [{ category: 'user.contact.emial' }]\n", 1, 24), [["Change it to 'user.contact.email'", 'quickfix', `[[19,39,"'user.contact.email'"]]`]]);
    const flow = 'recipients: [{ name: desk, role: processor }]\nflows: [{ id: a/b, from: [user], to: ["recipient:dsk"], severity: warn, message: { en: A } }]\n';
    assert.deepEqual(await offers('privacy.yml', flow, 1, 42), [["Change it to 'recipient:desk'", 'quickfix', '[[38,53,"\\"recipient:desk\\""]]']]);
    assert.deepEqual(await offers('x.model.yml', 'api: x\nreference: https://example.org\nsinks: [{ path: "Member[a]", kind: logs }]\n', 2, 37), [["Change it to 'log'", 'quickfix', '[[35,39,"log"]]']]);
    assert.deepEqual(await offers('x.model.yml', "api: x\nreference: https://example.org\nsinks: [{ path: 'Membr[a].Argument[0]', kind: log }]\n", 2, 19), [["Change it to 'Member'", 'quickfix', '[[17,22,"Member"]]']]);
    assert.deepEqual(await offers('pack/pack.yml', 'id: acme/a\nversion: 1.0.0\npolices: []\n', 2, 1), [["Change it to 'policies'", 'quickfix', '[[0,7,"policies"]]']]);
    assert.deepEqual(await offers('privacy.yml', 'audience: staff\nzzz: 1\n', 1, 1), []);
  });

  it('offers the recipients of the policy where one is named', async () => {
    const recipients = 'recipients:\n  - name: desk\n    role: processor\n  - name: mailer\n    role: processor\n';
    assert.deepEqual(await offered('privacy.yml', `${recipients}data:\n  - category: user.name\n    recipients: [|`), ['desk', 'mailer']);
    const targets = await offered('privacy.yml', `${recipients}flows:\n  - id: a/b\n    to: [|`);
    for (const target of ['recipient:mailer', 'recipient:sentry', 'log']) assert.ok(targets.includes(target), target);
  });

  it('offers the recipients that models know where one is declared', async () => {
    assert.ok((await offered('privacy.yml', 'recipients:\n  - name: sen|')).includes('sentry'));
    assert.ok((await offered('x.model.yml', "sinks: [{ path: 'Member[a]', recipient: |")).includes('sentry'));
    assert.ok(!(await offered('privacy.yml', 'attestations: { alternatives: [{ name: |')).includes('sentry'));
  });

  it('goes from an entry to the code, the files and the data that it speaks of', async () => {
    const files = { 'src/consent.ts': "// checks\nexport async function hasConsent() {}\n", 'rules/face.yml': '', 'pack/pack.yml': '', 'privacy.yml': '' };
    const flow = { category: 'x.biometric.face', name: { en: 'face', 'zh-cn': '人脸' }, to: 'analytics', recipient: 'desk', place: { file: 'a.ts', start: 5, end: 6 } } as const;
    const server = await start(files, () => ({ flows: [flow] }));
    await server.open('privacy.yml', 'extends: [./rules/face.yml, ./pack, privacy:cn]\ndata: [{ category: x.biometric.* }, { category: user.name }]\nrecipients: [{ name: desk, role: processor }]\nconsent: { guards: [{ function: "src/consent#hasConsent", level: purpose }] }\n');
    const places = async (line: number, character: number) => (await server.define('privacy.yml', line, character)).map(({ uri, range }) => `${uri.slice(server.uriOf('').length).replace(/^\//, '')}:${range.start.line}:${range.start.character}`);
    assert.deepEqual(await places(0, 13), ['rules/face.yml:0:0']);
    assert.deepEqual(await places(0, 30), ['pack/pack.yml:0:0']);
    assert.deepEqual(await places(0, 40), []);
    assert.deepEqual(await places(1, 24), ['a.ts:0:5']);
    assert.deepEqual(await places(1, 52), []);
    assert.deepEqual(await places(2, 23), ['a.ts:0:5']);
    assert.deepEqual(await places(3, 40), ['src/consent.ts:1:22']);
    await server.open('privacy.yml', 'consent: { guards: [{ function: "@/consent#hasConsent", level: purpose }, { function: "./src/consent.ts#hasConsent", level: purpose }] }\n');
    assert.deepEqual([await places(0, 40), await places(0, 90)], [['src/consent.ts:1:22'], ['src/consent.ts:1:22']]);
  });
});
