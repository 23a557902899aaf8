import assert from 'node:assert/strict';
import type { PolicyProblem } from '../../policy/policy-problem.js';
import type { Policy } from '../../policy/policy-schema.js';
import { readPolicy } from '../../policy/read-policy.js';
import { knownWords } from './known-words.js';

function accept(text: string, file = 'privacy.yml'): Policy {
  const reading = readPolicy(text, file, knownWords);
  assert.deepEqual(reading.ok ? [] : reading.problems, []);
  assert.ok(reading.ok);
  return reading.policy;
}

function reject(text: string): readonly PolicyProblem[] {
  const reading = readPolicy(text, 'privacy.yml', knownWords);
  assert.ok(!reading.ok, 'The text is accepted.');
  return reading.problems;
}

/** Asserts that a text has one problem, and all there is to know of it; `marked` is the text it stands on. */
function rejectOnce(text: string, place: string, marked: string, en: string, chinese: string): void {
  const problems = reject(text);
  const shown = problems.map(({ line, column, span, message }) => ({ place: `${line}:${column}`, marked: text.slice(span.start, span.end), en: message.en, 'zh-cn': message['zh-cn'] }));
  assert.deepEqual(shown, [{ place, marked, en, 'zh-cn': chinese }]);
}

describe('policy/read-policy', () => {
  it('reads every key of the format', () => {
    const policy = accept(`
extends: [privacy:recommended, privacy:cn, ./rules/face.yml, "@acme/privacy-pack"]
jurisdictions: [cn, eu]
appTypes: [online-shopping]
audience: consumer
deployment: online
features:
  - id: face-payment
    paths: ["src/pay/**"]
    purposes: [payment]
    necessary: [user.payment, x.biometric.face]
    basic: true
data:
  - category: x.biometric.face
    purposes: [payment]
    basis: consent
    reference: "where the basis is written down"
    retention: P30D
    recipients: [face-vendor]
    required: false
recipients:
  - name: face-vendor
    role: processor
    region: cn
    modules: ["@face-vendor/*"]
    hosts: ["api.face-vendor.example", "*.face-vendor.example", "localhost:8080"]
    categories: [x.biometric.face]
    contract: "DPA-2025-014"
consent:
  guards:
    - function: "src/consent#hasConsent"
      purpose: { argument: 0 }
      level: separate
    - component: "src/consent#ConsentGate"
      purpose: { prop: purpose }
      level: separate
    - { function: "@acme/consent#service.has", purpose: biometrics, level: written }
  autoBlocking: false
attestations: { signage: null, impactAssessment: { owner: dpo, date: 2026-01-31, link: "https://wiki.example/pia" }, alternatives: [staff-desk, { name: card, owner: ops, date: "2026-01-31", link: "https://wiki.example/card" }], encryptedAtRest: false }
rules:
  no-personal-data-in-logs: error
  no-third-party-sharing-without-consent: [warn, { recipients: controllers }]
  no-bundled-consent: [off]
  acme/no-face-to-analytics: off
flows:
  - id: acme/no-face-to-analytics
    from: [x.biometric.*]
    to: [analytics, "recipient:face-vendor"]
    unless: [anonymised]
    severity: error
    message: { en: "Face data reaches analytics.", zh-cn: "人脸数据流向分析服务。" }
    docs: https://wiki.example/flows
models: ["./privacy/models/*.model.yml"]
ignore: ["**/*.stories.tsx", "**/fixtures/**"]
`);
    assert.equal(policy.features?.[0]?.id, 'face-payment');
    assert.equal(policy.data?.[0]?.retention, 'P30D');
    assert.deepEqual(policy.consent?.guards?.[0]?.purpose, { argument: 0 });
    assert.deepEqual(policy.rules?.['no-third-party-sharing-without-consent'], ['warn', { recipients: 'controllers' }]);
    assert.equal(policy.attestations?.signage, null);
  });

  describe('accepts', () => {
    it('an empty text', () => assert.deepEqual(accept(''), {}));
    it('a text of comments', () => assert.deepEqual(accept('# nothing yet\n---\n'), {}));
    it('JSON', () => assert.deepEqual(accept('{\n\t"jurisdictions": ["eu"],\n\t"rules": { "no-bundled-consent": ["warn", { "a": [1, true, null, "\\u4e2d"] }] }\n}\n', 'privacy.json'), {
      jurisdictions: ['eu'],
      rules: { 'no-bundled-consent': ['warn', { a: [1, true, null, '中'] }] },
    }));
    it('a byte order mark and CRLF', () => assert.deepEqual(accept('\uFEFFaudience: staff\r\njurisdictions:\r\n  - eu\r\n'), { audience: 'staff', jurisdictions: ['eu'] }));
    it('anchors, aliases and merge keys, of which the map\'s own keys win', () => assert.deepEqual(accept(`
data:
  - &base { category: user.name, purposes: &uses [payment], required: true }
  - { <<: *base, category: user.contact.email }
  - { purposes: *uses, category: user.payment }
`).data, [
      { category: 'user.name', purposes: ['payment'], required: true },
      { category: 'user.contact.email', purposes: ['payment'], required: true },
      { category: 'user.payment', purposes: ['payment'] },
    ]));
    it('groups and patterns of categories', () => {
      accept('data:\n  - category: user.contact\n  - category: x.biometric.*\n  - category: "*.device.*"\n');
    });
    it('two entries of one category', () => {
      accept('data:\n  - { category: user.name, purposes: [payment] }\n  - { category: user.name, purposes: [analytics] }\n');
    });
    it('rules that are known and not yet written', () => {
      accept('rules: { require-impact-assessment: warn }');
    });
  });

  describe('reports at the key', () => {
    it('an unknown key, with what was meant', () =>
      rejectOnce('audience: staff\njurisdiction: [eu]\n', '2:1', 'jurisdiction', "'jurisdiction' is not a key of the file; did you mean 'jurisdictions'?", '“jurisdiction”不是文件的键；是否指“jurisdictions”？'));
    it('an unknown key far down', () =>
      rejectOnce('features:\n  - id: pay\n    path: ["src/**"]\n', '3:5', 'path', "'path' is not a key of 'features[0]'; did you mean 'paths'?", '“path”不是“features[0]”的键；是否指“paths”？'));
    it('an unknown key that is like none', () =>
      rejectOnce('consent:\n  vendor: x\n', '2:3', 'vendor', "'vendor' is not a key of 'consent'; known are guards, autoBlocking.", '“vendor”不是“consent”的键；可用的有：guards、autoBlocking。'));
    it('an unknown key in one of several forms', () =>
      rejectOnce('attestations:\n  signage: { owner: dpo, date: 2026-01-31, link: "https://x.example", by: me }\n', '2:71', 'by', "'by' is not a key of 'attestations.signage'; known are owner, date, link.", '“by”不是“attestations.signage”的键；可用的有：owner、date、link。'));
    it('the name of an object\'s prototype', () =>
      rejectOnce('__proto__: { audience: staff }\n', '1:1', '__proto__', "'__proto__' is not a key of the file.", '“__proto__”不是文件的键。'));
    it('an unknown rule', () =>
      rejectOnce('rules:\n  no-bundeld-consent: warn\n', '2:3', 'no-bundeld-consent', "No rule is called 'no-bundeld-consent'; did you mean 'no-bundled-consent'?", '没有名为“no-bundeld-consent”的规则；是否指“no-bundled-consent”？'));
    it('a key that stands twice', () =>
      rejectOnce('audience: staff\ndeployment: store\naudience: consumer\n', '3:1', 'audience', "The key 'audience' stands here a second time; the first is on line 1.", '键“audience”在此重复出现；首次出现在第 1 行。'));
    it('a key that stands twice in JSON', () =>
      rejectOnce('{ "audience": "staff",\r\n  "audience": "staff" }', '2:3', '"audience"', "The key 'audience' stands here a second time; the first is on line 1.", '键“audience”在此重复出现；首次出现在第 1 行。'));
    it('a key that is a list', () =>
      rejectOnce('? [a]\n: 1\n', '1:3', '[a]', 'This key is a list or a map; keys are plain text.', '该键是列表或映射；键必须是普通文本。'));
    it('a missing key, at the first key of its owner', () =>
      rejectOnce('recipients:\n  - region: cn\n    name: x\n', '2:5', 'region', "'recipients[0]' has no 'role'.", '“recipients[0]”缺少“role”。'));
    it('a value that was left out', () =>
      rejectOnce('audience: staff\nrules:\n', '2:1', 'rules', "'rules' must be a map, not empty.", '“rules”必须是映射，而不是空值。'));
    it('a guard that is function and component', () =>
      rejectOnce('consent:\n  guards:\n    - function: a#b\n      component: a#C\n      level: purpose\n', '4:7', 'component', "'consent.guards[0]' names both a 'function' and a 'component'.", '“consent.guards[0]”同时指定了“function”和“component”。'));
    it('a guard that is neither', () =>
      rejectOnce('consent:\n  guards:\n    - level: purpose\n', '3:7', 'level', "'consent.guards[0]' names neither a 'function' nor a 'component'.", '“consent.guards[0]”既未指定“function”，也未指定“component”。'));
    it('a prop of a function', () =>
      rejectOnce('consent: { guards: [{ function: a#b, purpose: { prop: p }, level: purpose }] }', '1:49', 'prop', "'consent.guards[0].purpose' names a prop, but a function has arguments.", '“consent.guards[0].purpose”指定了属性，但函数只有参数。'));
    it('an argument of a component', () =>
      rejectOnce('consent: { guards: [{ component: a#B, purpose: { argument: 0 }, level: purpose }] }', '1:50', 'argument', "'consent.guards[0].purpose' names an argument, but a component has props.", '“consent.guards[0].purpose”指定了参数，但组件只有属性。'));
    it('a purpose from two places', () =>
      rejectOnce('consent: { guards: [{ function: a#b, purpose: { argument: 0, prop: p }, level: purpose }] }', '1:62', 'prop', "'consent.guards[0].purpose' names both an 'argument' and a 'prop'.", '“consent.guards[0].purpose”同时指定了“argument”和“prop”。'));
  });

  describe('reports at the value', () => {
    it('a word that is nearly one of a set', () =>
      rejectOnce('jurisdictions:\n  - cn\n  - us-li\n', '3:5', 'us-li', "'jurisdictions[1]' is 'us-li', which is not a value it can have; did you mean 'us-il'?", '“jurisdictions[1]”的值 \'us-li\' 不可用；是否指“us-il”？'));
    it('a word that is none of a set', () =>
      rejectOnce('audience: everybody\n', '1:11', 'everybody', "'audience' is 'everybody', which is not a value it can have; known are consumer, business, staff.", '“audience”的值 \'everybody\' 不可用；可用的有：consumer、business、staff。'));
    it('an unknown app type', () =>
      rejectOnce('appTypes: [onlineshopping]\n', '1:12', 'onlineshopping', "'appTypes[0]' is 'onlineshopping', which is not a value it can have; did you mean 'online-shopping'?", '“appTypes[0]”的值 \'onlineshopping\' 不可用；是否指“online-shopping”？'));
    it('an unknown category', () =>
      rejectOnce('data:\n  - category: user.contact.emial\n', '2:15', 'user.contact.emial', "No data category is called 'user.contact.emial'; did you mean 'user.contact.email'?", '没有名为“user.contact.emial”的数据类别；是否指“user.contact.email”？'));
    it('a pattern that fits no category', () =>
      rejectOnce('data:\n  - category: y.*\n', '2:15', 'y.*', "No data category is called 'y.*'.", '没有名为“y.*”的数据类别。'));
    it('an unknown purpose', () =>
      rejectOnce('data: [{ category: user.name, purposes: [paymnt] }]\n', '1:42', 'paymnt', "No purpose is called 'paymnt'; did you mean 'payment'?", '没有名为“paymnt”的目的；是否指“payment”？'));
    it('an unknown preset', () =>
      rejectOnce('extends: [privacy:recomended]\n', '1:11', 'privacy:recomended', "No preset is called 'privacy:recomended'; did you mean 'privacy:recommended'?", '没有名为“privacy:recomended”的预设；是否指“privacy:recommended”？'));
    it('an extended path that does not say where it starts', () =>
      rejectOnce('extends: [rules/face.yml]\n', '1:11', 'rules/face.yml', "'extends[0]' is neither a preset (privacy:…), nor a relative path (./…), nor the name of an npm package.", '“extends[0]”既不是预设（privacy:…），也不是相对路径（./…），也不是 npm 包名。'));
    it('a list that is none', () =>
      rejectOnce('extends: privacy:cn\n', '1:10', 'privacy:cn', "'extends' must be a list, not a text.", '“extends”必须是列表，而不是文本。'));
    it('a text for true or false', () =>
      rejectOnce('consent: { autoBlocking: "yes" }\n', '1:26', '"yes"', "'consent.autoBlocking' must be true or false, not a text.", '“consent.autoBlocking”必须是 true 或 false，而不是文本。'));
    it('no jurisdiction at all', () =>
      rejectOnce('jurisdictions: []\n', '1:16', '[]', "'jurisdictions' needs at least 1 entry.", '“jurisdictions”至少需要 1 个条目。'));
    it('a number below those that count', () =>
      rejectOnce('consent: { guards: [{ function: a#b, purpose: { argument: -1 }, level: purpose }] }', '1:59', '-1', "'consent.guards[0].purpose.argument' must be at least 0.", '“consent.guards[0].purpose.argument”不得小于 0。'));
    it('a duration in words', () =>
      rejectOnce('data: [{ category: user.name, retention: 30 days }]\n', '1:42', '30 days', "'data[0].retention' is not a duration as P30D or P2Y (ISO 8601).", '“data[0].retention”不是 P30D、P2Y 这样的期限（ISO 8601）。'));
    it('a date in another order', () =>
      rejectOnce('attestations: { signage: { owner: a, date: 31.1.2026, link: "https://x.example" } }\n', '1:44', '31.1.2026', "'attestations.signage.date' is not a date of the form 2026-01-31.", '“attestations.signage.date”不是“2026-01-31”形式的日期。'));
    it('an attestation without evidence', () =>
      rejectOnce('attestations: { impactAssessment: true }\n', '1:35', 'true', "'attestations.impactAssessment' is neither null nor a map of 'owner', 'date' and 'link'.", '“attestations.impactAssessment”既不是 null，也不是包含“owner”“date”“link”的映射。'));
    it('a host with a path', () =>
      rejectOnce('recipients: [{ name: a, role: processor, hosts: ["https://a.example/x"] }]', '1:50', '"https://a.example/x"', "'recipients[0].hosts[0]' is not a host name, which has no protocol and no path.", '“recipients[0].hosts[0]”不是主机名；主机名不含协议和路径。'));
    it('a guard without its export', () =>
      rejectOnce('consent: { guards: [{ function: src/consent, level: purpose }] }', '1:33', 'src/consent', "'consent.guards[0].function' is not of the form path#export or package#export.", '“consent.guards[0].function”不符合“路径#导出名”或“包名#导出名”的形式。'));
    it('a purpose of the wrong form', () =>
      rejectOnce('consent: { guards: [{ function: a#b, purpose: 0, level: purpose }] }', '1:47', '0', "'consent.guards[0].purpose' is neither the name of a purpose, nor { argument: 0 }, nor { prop: name }.", '“consent.guards[0].purpose”既不是目的名称，也不是 { argument: 0 } 或 { prop: 名称 }。'));
    it('a purpose from nowhere', () =>
      rejectOnce('consent: { guards: [{ function: a#b, purpose: {}, level: purpose }] }', '1:47', '{}', "'consent.guards[0].purpose' names neither an 'argument' nor a 'prop'.", '“consent.guards[0].purpose”既未指定“argument”，也未指定“prop”。'));
    it('a misspelt severity', () =>
      rejectOnce('rules:\n  no-bundled-consent: eror\n', '2:23', 'eror', "'rules.no-bundled-consent' is 'eror', which is not a value it can have; did you mean 'error'?", '“rules.no-bundled-consent”的值 \'eror\' 不可用；是否指“error”？'));
    it('a misspelt severity before options', () =>
      rejectOnce('rules:\n  no-bundled-consent: [wrn, {}]\n', '2:24', 'wrn', "'rules.no-bundled-consent[0]' is 'wrn', which is not a value it can have; did you mean 'warn'?", '“rules.no-bundled-consent[0]”的值 \'wrn\' 不可用；是否指“warn”？'));
    it('a severity that is a number', () =>
      rejectOnce('rules:\n  no-bundled-consent: 2\n', '2:23', '2', "'rules.no-bundled-consent' is neither off, warn or error nor a list of one of them and options.", '“rules.no-bundled-consent”既不是 off、warn、error，也不是由其中之一和选项组成的列表。'));
    it('a flow without a team', () =>
      rejectOnce('flows: [{ id: faces, from: [x.biometric.*], to: [log], severity: warn, message: { en: A. } }]', '1:15', 'faces', "'flows[0].id' is not of the form team/name in lower case.", '“flows[0].id”不符合小写的“团队/名称”形式。'));
    it('a flow to nowhere', () =>
      rejectOnce('flows: [{ id: a/b, from: [x.biometric.*], to: [moon], severity: warn, message: { en: A. } }]', '1:48', 'moon', "'flows[0].to[0]' is neither a kind of sink nor of the form recipient:NAME.", '“flows[0].to[0]”既不是数据去向的种类，也不符合“recipient:名称”的形式。'));
    it('a model outside the project', () =>
      rejectOnce('models: [/etc/passwd]', '1:10', '/etc/passwd', "'models[0]' is not a path or pattern relative to this file.", '“models[0]”不是相对于本文件的路径或模式。'));
    it('a recipient that is declared twice', () =>
      rejectOnce('recipients:\n  - { name: a, role: processor }\n  - { name: a, role: controller }\n', '3:13', 'a', "'recipients' declares 'a' a second time; the first is on line 2.", '“recipients”重复声明了“a”；首次声明在第 2 行。'));
    it('a file that is a list', () =>
      rejectOnce('- audience: staff\n', '1:1', '- audience: staff', 'The file must be a map, not a list.', '文件必须是映射，而不是列表。'));
  });

  describe('reports what is wrong with the YAML', () => {
    it('a bracket that is not closed', () =>
      rejectOnce('audience: staff\njurisdictions: [cn\ndeployment: store\n', '3:1', 'd', 'The YAML cannot be read here: Flow sequence in block collection must be sufficiently indented and end with a ].', '此处 YAML 无法读取：缩进不正确。'));
    it('a tab that indents', () =>
      rejectOnce('features:\n\t- id: a\n', '2:1', '', 'The YAML cannot be read here: Tabs are not allowed as indentation.', '此处 YAML 无法读取：不能用制表符缩进。'));
    it('an unknown tag', () =>
      rejectOnce('audience: !js staff\n', '1:11', '!js', 'The YAML cannot be read here: Unresolved tag: !js.', '此处 YAML 无法读取：标签未知。'));
    it('an alias without an anchor', () =>
      rejectOnce('audience: *who\n', '1:11', '*who', "No anchor '&who' stands before the alias '*who'.", '别名“*who”之前没有锚点“&who”。'));
    it('an alias inside what it names', () =>
      rejectOnce('data: &all [*all]\n', '1:13', '*all', "The alias '*all' stands inside the value that it names.", '别名“*all”位于它自身所指的值之内。'));
    it('a merge of no map', () =>
      rejectOnce('consent: { <<: staff }\n', '1:12', '<<', "The value of '<<' is neither a map nor a list of maps.", '“<<”的值既不是映射，也不是映射列表。'));
    it('a second document', () =>
      rejectOnce('audience: staff\n---\naudience: staff\n', '2:1', '', 'A second YAML document starts here; a file holds one.', '此处开始了第二个 YAML 文档；一个文件只能包含一个。'));
    it('a quote that is not closed, where it opens, and what is wrong in other keys', () => {
      const problems = reject('audienc: staff\ndeployment: "store\nrulez: {}\n');
      assert.deepEqual(problems.map(({ line, column }) => [line, column]), [[1, 1], [2, 13], [3, 1]]);
    });
    it('in one entry, and what is wrong in the others', () => {
      const problems = reject('data:\n  - category: user.nam\n  - category: user.name\n    purposes: [payment\n    basis: consent\n  - category: user.name\n    basis: contrac\nrulez: {}\n');
      assert.deepEqual(problems.map(({ line, column }) => [line, column]), [[2, 15], [5, 5], [7, 12], [8, 1]]);
    });
    it('before an error that swallows the rest of JSON, but not what may be its effect', () => {
      const problems = reject('{ "audienc": "staff",\n  "deployment": "store",\n  "jurisdictions": ["cn",\n  "rulez": {}\n');
      assert.deepEqual(problems.map(({ line, column }) => [line, column]), [[1, 3], [4, 3], [5, 1], [5, 1]]);
    });
    it('an escape that is none, and what stands around it', () => {
      const problems = reject('data:\n  - { category: user.nam, reference: "a\\q" }\n');
      assert.deepEqual(problems.map(({ line, column }) => [line, column]), [[2, 17], [2, 40]]);
    });
    it('but not that a name is unknown which a broken part declares', () =>
      rejectOnce('features:\n  - &f { id: "a }\n  - *f\n', '2:14', '"a }', 'The YAML cannot be read here: Missing closing "quote.', '此处 YAML 无法读取：缺少必需的字符，例如引号、括号、逗号或冒号。'));
  });

  describe('counts places', () => {
    it('behind a byte order mark, which is no column', () => {
      const text = '\uFEFFaudienc: staff\r\ndeploymen: store\r\n';
      const [first, second] = reject(text);
      assert.deepEqual([first?.line, first?.column, second?.line, second?.column], [1, 1, 2, 1]);
      assert.equal(text.slice(first?.span.start, first?.span.end), 'audienc');
      assert.equal(text.slice(second?.span.start, second?.span.end), 'deploymen');
    });
    it('in UTF-16 code units', () =>
      rejectOnce('{ recipients: [{ name: "𠮷商", role: boss }] }', '1:37', 'boss', "'recipients[0].role' is 'boss', which is not a value it can have; known are processor, controller, first-party.", '“recipients[0].role”的值 \'boss\' 不可用；可用的有：processor、controller、first-party。'));
    it('of a value that an alias brings, where it is written, once', () =>
      rejectOnce('data:\n  - { category: user.name, purposes: &uses [money] }\n  - { category: user.payment, purposes: *uses }\n', '2:45', 'money', "No purpose is called 'money'.", '没有名为“money”的目的。'));
  });

  describe('is bounded', () => {
    it('against aliases of aliases', () => {
      const bomb = `
a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
`;
      const said = reject(bomb).filter(problem => problem.message.en.startsWith('From here on'));
      assert.deepEqual(said.map(({ line, column, message }) => [line, column, message['zh-cn']]), [[6, 12, '从此处起，所有别名合计代表的值超过 20000 个，因此不再展开。']]);
    });
    it('against deep nesting', () => {
      rejectOnce('['.repeat(500), '1:66', '[', 'Lists and maps are nested more than 64 deep here.', '此处列表和映射的嵌套超过 64 层。');
      assert.equal(reject('- '.repeat(500)).length, 1);
      assert.equal(reject('? '.repeat(500)).length, 1);
    });
    it('against 10 MB of text', () => {
      const [problem, ...more] = reject('# text\n'.repeat(1_500_000));
      assert.deepEqual(more, []);
      assert.deepEqual([problem?.line, problem?.column, problem?.message.en], [1, 1, 'The file has 10500000 characters; at most 1048576 (1 MB) are read.']);
    });
    it('against thousands of mistakes', () => {
      const problems = reject(`data: [${'{ category: nothing }, '.repeat(5000)}]`);
      assert.equal(problems.length, 1001);
      assert.equal(problems[1000]?.message.en, 'More problems follow from here on; the first 1000 are listed.');
    });
    it('against patterns that take long to match', () => {
      assert.equal(reject(`data: [{ category: "${'*e'.repeat(90)}" }]`).length, 1);
    });
  });

  it('says the same each time', () => {
    const text = 'audienc: 1\nrules: { no-x: 1 }\ndata: [{}, {}]\n';
    assert.deepEqual(reject(text), reject(text));
  });
});
