import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../cli/run-command-line.js';
import { ProjectSession } from '../../eslint-plugin/project/project-session.js';
import { createScratchProject } from '../support/scratch-project.js';

/** A pack that declares what is a source, a sink, a barrier and a barrier guard, without any code. */
const pack = {
  'pack/pack.yml': 'id: acme/taint\nversion: 1.0.0\npolicies: [taint.yml]\nmodels: ["*.model.yml"]\n',
  'pack/taint.yml': [
    'flows:',
    '  - id: acme/taint',
    '    from: [user.contact.email]',
    '    to: [custom]',
    '    severity: error',
    '    message: { en: What comes from a source arrives at a sink. }',
    '',
  ].join('\n'),
  'pack/taint.model.yml': [
    'api: global',
    'reference: https://example.org/taint',
    'sources:',
    "  - { path: 'Member[source].ReturnValue', category: user.contact.email }",
    '  - { parameter: { name: __taint_src }, category: user.contact.email }',
    'sinks:',
    "  - { path: 'Member[sink,__taint_sink].Argument[0]', kind: custom }",
    "  - { path: 'Member[sinkSecond].Argument[1]', kind: custom }",
    'barriers:',
    "  - { path: 'Member[sanitize].ReturnValue', kind: validated }",
    "  - { path: 'Member[isSafe]', kind: validated, guards: { argument: 0, when: true } }",
    "  - { path: 'Member[isBad]', kind: validated, guards: { argument: 1, when: false } }",
    'examples: |',
    '  sink(source()); // flow: user.contact.email',
    '',
  ].join('\n'),
  'privacy.yml': 'extends: [./pack]\n',
};

/** Programs with `reported` behind each line that the flow is reported at. */
const programs = {
  'calls.js': `sink(source()); // reported
sink('plain');
sinkSecond(source(), 'plain');
sinkSecond('plain', source()); // reported
sink(sanitize(source()));
sink(source().slice(0, 2)); // reported
sink(Number(source()) % 7); // reported
`,
  'by-parameter.js': `function inner(__taint_src) {
  __taint_sink(__taint_src); // reported
  const { x } = __taint_src;
  __taint_sink(x); // reported
  __taint_src = 'plain';
  __taint_sink(__taint_src);
}
function other(taint) {
  __taint_sink(taint);
}
class Handler {
  handle(__taint_src, other) {
    __taint_sink(other);
    this.kept = __taint_src;
    __taint_sink(this.kept); // reported
  }
}
const called = __taint_src => __taint_sink(__taint_src); // reported
called('plain');
`,
  'guards.js': `function early(__taint_src) {
  if (!isSafe(__taint_src)) return;
  __taint_sink(__taint_src);
}
function and(__taint_src, ready) {
  if (ready && isSafe(__taint_src)) __taint_sink(__taint_src);
  if (ready || isSafe(__taint_src)) __taint_sink(__taint_src); // reported
  if (!isSafe(__taint_src) || !ready) return;
  __taint_sink(__taint_src);
}
function ternary(__taint_src) {
  __taint_sink(isSafe(__taint_src) ? __taint_src : 'plain');
  __taint_sink(isSafe(__taint_src) ? 'plain' : __taint_src); // reported
  __taint_sink(isSafe(__taint_src) === true ? __taint_src.name : 'plain');
  __taint_sink(isSafe(__taint_src) === false ? __taint_src : 'plain'); // reported
}
function another(__taint_src, value) {
  if (isSafe(value)) __taint_sink(__taint_src); // reported
}
function negative(__taint_src) {
  if (isBad('mode', __taint_src)) __taint_sink(__taint_src); // reported
  else __taint_sink(__taint_src);
  if (isBad(__taint_src, 'mode')) return;
  __taint_sink(__taint_src); // reported
}
function all(__taint_src) {
  const list = [__taint_src, source()];
  if (list.every(isSafe)) __taint_sink(list[1]);
  if (list.some(isSafe)) __taint_sink(list[1]); // reported
  if (list.every(one => isSafe(one))) for (const one of list) __taint_sink(one);
  if (isSafe(list)) __taint_sink(list[0]);
}
function assigned(__taint_src) {
  let value = __taint_src;
  if (!isSafe(value)) value = 'plain';
  __taint_sink(value);
  if (isSafe(value)) value = source();
  __taint_sink(value); // reported
}
async function awaited(__taint_src) {
  if (await isSafe(__taint_src)) __taint_sink(__taint_src);
  try {
    if (!isSafe(__taint_src)) throw new Error('bad');
    __taint_sink(__taint_src);
  } catch {
    __taint_sink(__taint_src); // reported
  }
}
`,
  'written-here.js': `function source() { return 'made here'; }
function sink(value) { return value; }
function isSafe(value) { return value.length > 3; }
const taken = source();
sink(taken); // reported
if (isSafe(taken)) sink(taken);
function nested() {
  function source() { return 'plain'; }
  sink(source());
}
nested();
`,
  'imported.ts': `import { source as give, sink } from './given';
sink(give()); // reported
`,
  'given.ts': `export const source = () => 'made here';
export function sink(value: unknown) { void value; }
`,
};

describe("a team's own flows", () => {
  const files = { ...pack, ...programs };
  const expected = Object.entries(programs).flatMap(([file, text]) => text.split('\n').flatMap((line, index) => (line.includes('// reported') ? [`${file}:${index + 1}`] : []))).sort();

  it('are found on the command line by a pack alone', async () => {
    const root = createScratchProject(files);
    let out = '';
    const host = { workingFolder: root, columns: 80, hasColor: false, isWatched: false, language: '', write: (text: string) => (out += text), writeError: (text: string) => assert.fail(text) };
    assert.equal(await runCommandLine(['scan', '--format', 'json', '--rule', 'acme/taint'], host), 1);
    const { findings } = JSON.parse(out) as { findings: { file: string; rule: string; start: { line: number } }[] };
    assert.deepEqual([...new Set(findings.map(({ file, start }) => `${file}:${start.line}`))].sort(), expected);
  });

  it('are found by a session of the project', () => {
    const root = createScratchProject(files);
    const session = new ProjectSession(root, {});
    assert.deepEqual(session.problems, []);
    const { findings } = session.result();
    const lineOf = (file: string, offset: number) => readFileSync(join(root, file), 'utf8').slice(0, offset).split('\n').length;
    assert.deepEqual([...new Set(findings.filter(({ rule }) => rule === 'acme/taint').map(({ place }) => `${place.file}:${lineOf(place.file, place.start)}`))].sort(), expected);
  });
});

/** Barriers of several kinds and for some categories, and flows that name the kinds behind which data may arrive. */
const barriersOfKinds = {
  'pack/pack.yml': pack['pack/pack.yml'],
  'pack/taint.yml': [
    'flows:',
    ...[['any', []], ['but-masked', ['unless: [masked]']], ['but-checked', ['unless: [validated, encrypted]']]].flatMap(([name, unless]) => [
      `  - id: acme/${name as string}`, '    from: [user.contact.*]', '    to: [custom]', ...(unless as string[]).map(line => `    ${line}`), '    severity: error', '    message: { en: What comes from a source arrives at a sink. }',
    ]),
    '',
  ].join('\n'),
  'pack/taint.model.yml': [
    'api: global',
    'reference: https://example.org/taint',
    'sources:',
    "  - { path: 'Member[email].ReturnValue', category: user.contact.email }",
    "  - { path: 'Member[phone].ReturnValue', category: user.contact.phone_number }",
    'sinks:',
    "  - { path: 'Member[sink].Argument[0]', kind: custom }",
    'barriers:',
    "  - { path: 'Member[mask].ReturnValue', kind: masked }",
    "  - { path: 'Member[withoutEmail].ReturnValue', kind: masked, categories: [user.contact.email] }",
    "  - { path: 'Member[isSafe]', kind: validated, guards: { argument: 0, when: true } }",
    "  - { path: 'Member[isNoPhone]', kind: validated, categories: [user.contact.phone_number], guards: { argument: 0, when: true } }",
    'examples: |',
    '  sink(email()); // flow: user.contact.email',
    '',
  ].join('\n'),
  'privacy.yml': 'extends: [./pack]\n',
  'all.js': `const [mail, number] = [email(), phone()];
sink(mail); // any, but-masked, but-checked
sink(mask(mail)); // but-checked
sink(mask('plain'));
sink(withoutEmail(mail)); // but-checked
sink(withoutEmail(number)); // any, but-masked, but-checked
if (isSafe(mail)) sink(mail); // but-masked
if (isSafe(number)) sink(mail); // any, but-masked, but-checked
if (isNoPhone(number)) sink(number); // but-masked
if (isNoPhone(mail)) sink(mail); // any, but-masked, but-checked
if (isSafe(mail)) sink(mask(mail));
sink(mask(mail) + number); // any, but-masked, but-checked
`,
};

describe("the barriers of a team's own flows", () => {
  it('hold back what they are for, from the flows that name their kind', () => {
    const root = createScratchProject(barriersOfKinds);
    const session = new ProjectSession(root, {});
    assert.deepEqual(session.problems, []);
    const text = barriersOfKinds['all.js'];
    const lines = text.split('\n').map(() => new Set<string>());
    for (const { rule, place } of session.result().findings) if (rule.startsWith('acme/')) lines[text.slice(0, place.start).split('\n').length - 1]!.add(rule.slice('acme/'.length));
    const expected = text.split('\n').map(line => (/\/\/ (.*)$/.exec(line)?.[1] ?? '').split(', ').filter(name => name !== ''));
    assert.deepEqual(lines.map(found => [...found].sort()), expected.map(names => names.sort()));
  });
});

/** Each form in which a model may name a source or a sink: results, fields, callbacks, instances, elements; arguments, fields that are written, what is made with `new`. */
const forms = {
  'pack/pack.yml': pack['pack/pack.yml'],
  'pack/taint.yml': pack['pack/taint.yml'],
  'pack/taint.model.yml': `api: global
reference: https://example.org/taint
sources:
  - { path: 'Member[source].ReturnValue', category: user.contact.email }
  - { path: 'Member[request].Member[body]', category: user.contact.email }
  - { path: 'Member[load].ReturnValue.Awaited', category: user.contact.email }
  - { path: 'Member[on].Argument[1].Parameter[0]', category: user.contact.email }
  - { path: 'Member[Reader].Instance.Member[value]', category: user.contact.email }
  - { path: 'Member[list].ReturnValue.Element', category: user.contact.email }
sinks:
  - { path: 'Member[db].Member[query].Argument[0]', kind: custom }
  - { path: 'Member[page].Member[html]', kind: custom }
  - { path: 'Member[Danger].NewCall.Argument[0]', kind: custom }
  - { path: 'Member[Client].Instance.Member[send].Argument[0]', kind: custom }
  - { path: 'Member[Client].Instance.Member[text]', kind: custom }
  - { path: 'Member[run].Argument[0].Member[command]', kind: custom }
  - { path: 'Member[all].Argument[0..]', kind: custom }
  - { path: 'Member[some].Argument[any]', kind: custom }
  - { path: 'Member[opened].ReturnValue.Member[write].Argument[0]', kind: custom }
barriers:
  - { path: 'Member[clean].ReturnValue', kind: validated }
steps:
  - { of: 'Member[wrap]', from: 'Argument[1]', to: ReturnValue }
invokes:
  - { of: 'Member[each]', callback: 'Argument[0]', trigger: same, with: { 'Parameter[0]': user.contact.email } }
examples: |
  all(source()); // flow: user.contact.email
`,
  'pack/any.model.yml': `api: any
reference: https://example.org/taint
sinks:
  - { path: 'Member[innerHTML,outerHTML]', kind: custom }
examples: |
  element.innerHTML = source(); // flow: user.contact.email
`,
  'privacy.yml': 'extends: [./pack]\n',
  'forms.js': `db.query(source()); // reported
db.query('x');
db.other(source());
page.html = source(); // reported
page.html = 'x';
page.other = source();
page.html += source(); // reported
new Danger(source()); // reported
new Danger('x', source());
const c = new Client(); c.send(source()); // reported
c.send('x'); c.other(source());
c.text = source(); // reported
run({ command: source(), other: 'x' }); // reported
run({ command: 'x', other: source() });
all('x', source()); // reported
some('x', 'y', source()); // reported
opened().write(source()); // reported
opened().write(clean(source()));
db.query(request.body); // reported
db.query(request.body.name); // reported
db.query(request.query);
load().then(v => db.query(v)); // reported
on('a', v => db.query(v)); // reported
db.query(new Reader().value); // reported
for (const v of list()) db.query(v); // reported
db.query(list()[0]); // reported
db.query(wrap('x', source())); // reported
db.query(wrap(source(), 'x'));
each(v => db.query(v)); // reported
const { query } = db; query(source()); // reported
class Own extends Client { go(v) { this.send(v); } } new Own().go(source()); // reported
db?.query(source()); // reported
db['query'](source()); // reported
window.db.query(source()); // reported
function sub(d) { d.query(source()); } sub(db); // reported
const held = { d: db }; held.d.query(source()); // reported
`,
  'elements.js': `function fill(element) { element.innerHTML = source(); } // reported
function fillPlain(element) { element.innerHTML = 'plain'; }
document.getElementById('a').innerHTML = source(); // reported
document.getElementById('a').title = source();
const made = document.createElement('p'); made.outerHTML = source(); // reported
const own = { innerHTML: '' }; own.innerHTML = source();
class View { show() { this.element.innerHTML = source(); } } // reported
new View().show();
fill(made); fillPlain(made);
`,
};

describe("the sources and sinks of a team's own flows", () => {
  it('are found in each form that a model can name', () => {
    const root = createScratchProject(forms);
    const session = new ProjectSession(root, {});
    assert.deepEqual(session.problems, []);
    const found = session.result().findings.filter(({ rule }) => rule === 'acme/taint');
    for (const file of ['forms.js', 'elements.js'] as const) {
      const lines = new Set(found.filter(({ place }) => place.file === file).map(({ place }) => forms[file].slice(0, place.start).split('\n').length));
      assert.deepEqual(forms[file].split('\n').flatMap((line, index) => (lines.has(index + 1) === line.includes('// reported') ? [] : [line])), []);
    }
  });
});
