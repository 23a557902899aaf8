import assert from 'node:assert/strict';
import { readModel, type ModelWords } from '../../../policy/models/read-model.js';

const words: ModelWords = { categories: new Set(['user.location.precise', 'x.biometric.face', 'x.biometric']), purposes: new Set(['analytics', 'advertising']) };

describe('readModel', () => {
  it('reads how a package spells its schemas', () => {
    const read = readModel(
      `api: '@acme/schema'
reference: https://example.org/schema
schemas:
  - { surface: schema, objects: [object], demanded: true, optionalBy: [optional] }
  - { surface: entity, decorators: ['*'], demanded: false, optionalIf: { nullable: true } }
examples: a
`,
      'schema.model.yml',
      words,
    );
    assert.ok(read.ok);
    assert.deepEqual(read.model.schemas, [
      { surface: 'schema', objects: ['object'], demanded: true, optionalBy: ['optional'] },
      { surface: 'entity', decorators: ['*'], demanded: false, optionalIf: { nullable: true } },
    ]);
  });

  it('tells what is wrong with a schema', () => {
    const read = readModel(
      `api: '@acme/schema'
reference: https://example.org/schema
schemas:
  - { surface: table, objects: [object], demanded: true, optionalBye: [optional] }
examples: a
`,
      'schema.model.yml',
      words,
    );
    assert.ok(!read.ok);
    assert.deepEqual(read.problems.map(({ message, line }) => [message.en, line]), [
      ["'table' is not one of schema, request, entity.", 4],
      ["The key 'optionalBye' is unknown; did you mean 'optionalBy'?", 4],
    ]);
  });

  it('reads a model and fills in what is left out', () => {
    const read = readModel(
      `api: '@acme/face-sdk'
reference: https://example.org/face
sources: [{ path: 'Member[capture].ReturnValue', category: x.biometric.face, operation: embed }, { parameter: { name: frame }, category: x.biometric.face }]
guards: [{ path: 'Member[hasConsent].ReturnValue', purpose: { argument: 0 }, level: separate, when: true }]
barriers: [{ path: 'Member[blur].ReturnValue', kind: anonymised, categories: ['x.biometric.*'] }]
invokes: [{ of: 'Member[onFrame]', callback: 'Argument[0]', with: { 'Parameter[0]': x.biometric.face } }]
examples: |
  sink(sdk.capture()); // flow: x.biometric.face
`,
      'face.model.yml',
      words,
    );
    assert.deepEqual(read, {
      ok: true,
      model: {
        api: ['@acme/face-sdk'],
        reference: 'https://example.org/face',
        sources: [{ path: 'Member[capture].ReturnValue', category: 'x.biometric.face', operation: 'embed' }],
        collections: [],
        sinks: [],
        guards: [{ path: 'Member[hasConsent].ReturnValue', purpose: { argument: 0 }, level: 'separate', when: true }],
        decoys: [],
        barriers: [{ path: 'Member[blur].ReturnValue', kind: 'anonymised', categories: ['x.biometric.*'] }],
        steps: [],
        invokes: [{ of: 'Member[onFrame]', callback: 'Argument[0]', trigger: 'later', with: { 'Parameter[0]': 'x.biometric.face' } }],
        behaviours: [],
        hosts: [],
        entryPoints: [],
        parameters: [{ name: 'frame', category: 'x.biometric.face' }],
        examples: 'sink(sdk.capture()); // flow: x.biometric.face\n',
        file: 'face.model.yml',
      },
    });
  });

  it('reports an unknown key of the model at the key', () => {
    assert.deepEqual(problemsOf('api: a\nreference: https://example.org\nsource: []\nexamples: a\n'), ["3:1-3:7 The key 'source' is unknown; did you mean 'sources'?"]);
  });

  it('reports an unknown key of an entry at the key', () => {
    assert.deepEqual(problemsOf(entry("sinks: [{ path: 'Member[a]', kind: log, recipent: b }]")), ["3:41-3:49 The key 'recipent' is unknown; did you mean 'recipient'?"]);
  });

  it('reports an unknown key of a source, whose shape is one of two', () => {
    assert.deepEqual(problemsOf(entry("sources: [{ path: 'Member[a]', categry: x.biometric.face }]")), [
      "3:13-3:17 The key 'category' is missing.",
      "3:32-3:39 The key 'categry' is unknown; did you mean 'category'?",
    ]);
  });

  it('reports an unknown port where it stands in its text', () => {
    assert.deepEqual(problemsOf(entry("sinks: [{ path: 'Member[a].Result', kind: log }]")), [
      "3:28-3:34 The port 'Result' is unknown; the ports are Member, Argument, Parameter, ReturnValue, Awaited, Element, Property, Receiver, Instance, NewCall, Chain.",
    ]);
  });

  it('reports an unknown port that is a key', () => {
    assert.deepEqual(problemsOf(entry("invokes: [{ of: 'Member[a]', callback: 'Argument[0]', with: { Param: x.biometric.face } }]")), [
      "3:63-3:68 The port 'Param' is unknown; did you mean 'Parameter'?",
    ]);
  });

  it('reports unknown categories and purposes', () => {
    assert.deepEqual(
      problemsOf(
        entry(`sources: [{ path: 'Member[a]', category: user.location.precice }]
collections: [{ path: 'Member[a]', category: x.biometric.face, purpose: analytic, kind: device }]
guards:
  - { path: 'Member[a]', purpose: x.biometric.face, level: separate }
  - { path: 'Member[b]', purpose: { member: true }, purposes: { stats: statistics }, level: purpose }
barriers: [{ path: 'Member[a].ReturnValue', kind: masked, categories: ['x.biometric.*', 'x.voice.*'] }]
invokes: [{ of: 'Member[a]', callback: 'Argument[0]', with: { 'Parameter[0]': nothing } }]`),
      ),
      [
        "3:42-3:63 The category 'user.location.precice' is unknown; did you mean 'user.location.precise'?",
        "4:73-4:81 The purpose 'analytic' is unknown; did you mean 'analytics'?",
        "7:72-7:82 The purpose 'statistics' is unknown.",
        "8:89-8:100 The category 'x.voice' is unknown.",
        "9:79-9:86 The category 'nothing' is unknown.",
      ],
    );
  });

  it('reports unknown words in the entries that are right beside some that are not', () => {
    assert.deepEqual(problemsOf(entry("collections:\n  - { path: 'Member[a]', category: user.nam, kind: devce, purpose: analytic }\n  - just words\nbarriers: log\n")), [
      "4:36-4:44 The category 'user.nam' is unknown.",
      "4:52-4:57 'devce' is not one of device, tracking, sdk-start, identifier, biometric, profile; did you mean 'device'?",
      "4:68-4:76 The purpose 'analytic' is unknown; did you mean 'analytics'?",
      "5:5-5:15 'collections[1]' must be a map, not a text.",
      "6:11-6:14 'barriers' must be a list, not a text.",
    ]);
  });

  it('offers the port that a word nearly is or begins, where the word stands', () => {
    const meant = (path: string) => {
      const read = readModel(entry(`sinks: [{ path: '${path}', kind: log }]`), 'a.model.yml', words);
      return (read.ok ? [] : read.problems).map(({ span, meant: word }) => [entry(`sinks: [{ path: '${path}', kind: log }]`).slice(span.start, span.end), word]);
    };
    assert.deepEqual(meant('Member[a].RetrunValue'), [['RetrunValue', 'ReturnValue']]);
    assert.deepEqual(meant('Member[a].Argumnet[0].Awaited'), [['Argumnet', 'Argument']]);
    assert.deepEqual(meant('member[a]'), [['member', 'Member']]);
    assert.deepEqual(meant('Member[a].Return'), [['Return', 'ReturnValue']]);
    assert.deepEqual(meant('Member[a].Result'), [['Result', undefined]]);
  });

  it('takes any category where it is told none', () => {
    assert.equal(readModel(entry("sources: [{ path: 'Member[a]', category: anything }]"), 'a.model.yml').ok, true);
  });

  it('reports a missing reference and missing examples at the first key', () => {
    assert.deepEqual(problemsOf('# A comment.\napi: a\n'), ["2:1-2:4 The key 'examples' is missing.", "2:1-2:4 The key 'reference' is missing."]);
  });

  it('reports a missing key of an entry at the first key of the entry', () => {
    assert.deepEqual(problemsOf(entry("sinks:\n  - path: 'Member[a]'")), ["4:5-4:9 The key 'kind' is missing."]);
  });

  it('reports a value that is not one of those allowed', () => {
    assert.deepEqual(problemsOf(entry("barriers: [{ path: 'Member[a]', kind: maskd }]")), [
      "3:39-3:44 'maskd' is not one of anonymised, masked, pseudonymised, encrypted, aggregated, validated; did you mean 'masked'?",
    ]);
  });

  it('reports a value of the wrong type', () => {
    assert.deepEqual(problemsOf(entry('sinks: log')), ["3:8-3:11 'sinks' must be a list, not a text."]);
    assert.deepEqual(problemsOf('- a\n'), ["1:1-1:4 The model must be a map, not a list."]);
    assert.deepEqual(problemsOf(''), ["1:1-1:1 The key 'api' is missing.", "1:1-1:1 The key 'examples' is missing.", "1:1-1:1 The key 'reference' is missing."]);
  });

  it('reports an address that is none', () => {
    assert.deepEqual(problemsOf('api: a\nreference: the manual\nexamples: a\n'), ["2:12-2:22 'the manual' is not an address such as https://example.org."]);
    assert.deepEqual(problemsOf(entry("hosts: [{ url: 'https://example.org' }]")), ["3:16-3:37 'https://example.org' is not a host and path such as 'api.example.org/v1'."]);
  });

  it('reports a path that stands twice, but not one of another kind or with another condition', () => {
    assert.deepEqual(
      problemsOf(
        entry(`sinks:
  - { path: 'Member[a].Argument[0]', kind: log }
  - { path: 'Member[a].Argument[0]', kind: network }
  - { path: 'Member[a].Argument[0]', kind: log }
collections:
  - { path: 'Member[a]', category: x.biometric.face, kind: device }
  - { path: 'Member[a]', category: x.biometric.face, kind: device, when: [{ path: 'Argument[0]', equals: 1 }] }`),
      ),
      ["6:13-6:36 The path 'Member[a].Argument[0]' stands twice in 'sinks'."],
    );
  });

  it('reports an API that the model is not of', () => {
    const behaviour = (api: string): readonly string[] => problemsOf(entry(`behaviours:\n  - { of: 'Member[default]', in: '${api}', as: identity }`));
    assert.deepEqual(behaviour('some-package'), ["4:34-4:48 'some-package' is none of the APIs in 'api'."]);
  });

  it('reports what is not YAML, and what is wrong beside it', () => {
    assert.deepEqual(problemsOf('api: [a\nreference: b\n'), [
      '2:1-2:2 The YAML cannot be read here: Flow sequence in block collection must be sufficiently indented and end with a ].',
      "2:12-2:13 'b' is not an address such as https://example.org.",
    ]);
  });

  it('reports a key that stands twice, and the key of a merge', () => {
    assert.deepEqual(problemsOf(`${entry('sinks: []')}api: b\n`), ["5:1-5:4 The key 'api' stands here a second time; the first is on line 1."]);
    assert.equal(readModel(entry("sinks: [&a { path: 'Member[a]', kind: log }, { <<: *a, path: 'Member[b]' }]"), 'a.model.yml', words).ok, true);
  });

  it('reports aliases that grow beyond all measure', () => {
    const rows = 'abcdefg'.split('').map((letter, index) => `${letter}: &${letter} [${Array(9).fill(index === 0 ? '1' : `*${'abcdefg'[index - 1]!}`).join(', ')}]`);
    assert.deepEqual(problemsOf(`${rows.join('\n')}\n`).filter(problem => !problem.includes('The key')), ['5:12-5:14 From here on the aliases stand for more than 20000 values together, so they are not followed.']);
  });

  it('reports examples that say nothing', () => {
    assert.deepEqual(problemsOf("api: a\nreference: https://example.org\nexamples: ' '\n"), ["3:11-3:14 'examples' is empty."]);
  });

  it('says it in Chinese too', () => {
    const read = readModel("api: 1\nreference: x\nsource: []\nsinks: [{ path: 'Membr[a]', kind: lo }, { path: '', kind: log }, { path: '', kind: log }]\nsources: [{ path: Awaited, category: x.biometric.fase }]\nbarriers: {}\n", 'a.model.yml', words);
    for (const { message } of read.ok ? [] : read.problems) assert.match(message['zh-cn'], /[\u4e00-\u9fff].*[。？]$/);
    assert.ok(!read.ok && read.problems.length >= 8);
    const rows = ["sinks: [{ path: 5, kind: [log] }, text, { path: 'Member[a]', kind: log, when: yes }]", 'checked: hearsay', 'schemas: [{ surface: entity, demanded: maybe, fieldsAt: -1, optionalIf: all }, { surface: entity, demanded: true, fieldsAt: 1.5, objects: [] }]', "behaviours: [{ of: '', as: code, name: 'a b' }]", 'serverModules: []'];
    const other = readModel(entry(rows.join('\n')), 'a.model.yml', words);
    assert.deepEqual((other.ok ? [] : other.problems).map(({ message }) => message['zh-cn']), [
      '“path”必须是文本，而不是数字。', '“kind”必须是文本，而不是列表。', '“sinks[1]”必须是映射，而不是文本。', '“when”必须是列表，而不是文本。', '“hearsay”不可用；可用的有：documentation、typings、source、usage。',
      '“demanded”必须是 true 或 false，而不是文本。', '“fieldsAt”不得小于 0。', '“optionalIf”必须是映射，而不是文本。', '“fieldsAt”必须是整数，而不是数字。', '“objects”至少需要 1 个条目。', '“name”不符合所需的形式。', '“serverModules”至少需要 1 个条目。',
    ]);
  });

  it('reports all at once, in the order of the text', () => {
    assert.deepEqual(problemsOf("api: a\nsinks: [{ path: 'Membr[a]', kind: lo }]\n").map(problem => problem.replace(/;.*/, '')), [
      "1:1-1:4 The key 'examples' is missing.",
      "1:1-1:4 The key 'reference' is missing.",
      "2:18-2:23 The port 'Membr' is unknown",
      "2:35-2:37 'lo' is not one of log, network, analytics, advertising, error-monitoring, replay, support, messaging, llm, third-party, client-storage, secure-storage, database, file, queue, url, html, response, custom",
    ]);
  });
});

/** A model of which only one list is of interest; it starts on line 3. */
function entry(list: string): string {
  return `api: a\nreference: https://example.org\n${list}\nexamples: a\n`;
}

/** Each problem as `line:column-line:column message`. */
function problemsOf(text: string): string[] {
  const read = readModel(text, 'a.model.yml', words);
  assert.equal(read.ok, false);
  return (read.ok ? [] : read.problems).map(({ message, span, line, column }) => {
    const before = text.slice(0, span.end).split('\n');
    return `${line}:${column}-${before.length}:${before.at(-1)!.length + 1} ${message.en}`;
  });
}
